"""What every kind asks for and what it says of each case of its table, letter by letter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from msgspec.structs import asdict

from mcred.domain.findings import Finding, Result, status_of
from mcred.requirements import can_be_judged
from tests.requirements.building import context_of
from tests.requirements.test_tables import ADAPTER, TABLES

SAID = Path(__file__).parent / "said"


@pytest.mark.parametrize("kind", sorted(path.stem for path in TABLES.glob("*.yaml")))
def test_an_educator_reads_what_is_held_here(kind: str) -> None:
    """Descriptions, summaries, measures, messages, ways out, places and quotes are those of the golden file."""
    table = yaml.safe_load((TABLES / f"{kind}.yaml").read_text(encoding="utf-8"))
    said = []
    for case in table:
        rule = ADAPTER.validate_python(case["options"])
        context = context_of(case)
        results = tuple(rule.check(context)) if can_be_judged(rule, context) else ()
        lines = [f"asked: {line}" for line in rule.describe()]
        lines += [line for result in results for line in _told(result)] or ["nothing to be judged"]
        said.append("\n  ".join([case["name"], *lines]))
    text, golden = "\n\n".join(said) + "\n", SAID / f"{kind}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_bytes(text.encode())
    assert golden.read_bytes().decode() == text


def _told(result: Result) -> Iterator[str]:
    """A result as lines: the outcome, its numbers, what shows it, and each finding."""
    subject = f" [{result.subject}]" if result.subject else ""
    yield f"{status_of(result).value}{subject}: {result.summary}"
    if result.measured or result.allowed:
        yield f"  measured {dict(result.measured)}, allowed {dict(result.allowed)}"
    yield from (f"  shown by: {line}" for line in result.shown_by)
    for finding in result.findings:
        yield from _told_of(finding)


def _told_of(finding: Finding) -> Iterator[str]:
    place = ", ".join(f"{name} {value}" for name, value in asdict(finding.location).items() if value is not None)
    yield f"  {finding.severity.value} {finding.code} ({finding.confidence.value}) {place}".rstrip()
    yield f"    {finding.message}"
    if finding.fix:
        yield f"    -> {finding.fix}"
    if finding.quote is not None:
        yield f"    “{finding.quote}”"
