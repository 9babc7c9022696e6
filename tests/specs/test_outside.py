"""Credentials of other issuers can be said in the language: what is ready is ready, and each fault is found."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec.structs import replace

from mcred.checking import check
from mcred.collecting import place
from mcred.domain.documents import Document, Paragraph, text_of
from mcred.domain.findings import Report, Severity, Verdict
from mcred.domain.submission import File
from mcred.specs.loading import load_credential
from tests.requirements.building import content_of, looks_of

OUTSIDE = Path(__file__).parent / "outside"
TODAY = date(2026, 11, 21)
FILLER = "we planned it together and then looked again at what the class had made of it".split()


def submissions() -> list[Any]:
    """Every submission of every credential."""
    return [
        pytest.param(path.parent, given, id=f"{path.parent.name}: {name}")
        for path in sorted(OUTSIDE.glob("*/submissions.yaml"))
        for name, given in yaml.safe_load(path.read_text(encoding="utf-8")).items()
    ]


def file_of(path: str, given: Mapping[str, Any], number: int) -> File:
    """A file as a submission describes it: as in the tables of kinds, with `fill` more words at block `fill_at`."""
    content = content_of(given)
    if isinstance(content, Document) and "fill" in given:
        words = " ".join(FILLER[index % len(FILLER)] for index in range(given["fill"]))
        at = given.get("fill_at", len(content.blocks))
        page = content.blocks[at - 1].page
        blocks = (*content.blocks[:at], Paragraph(text=f"{words}.", page=page), *content.blocks[at:])
        content = replace(content, blocks=blocks, text=text_of(blocks))
    return File(path=path, format=path.rpartition(".")[2], content=content, size=given.get("size", 1000 + number))


def report_of(folder: Path, given: Mapping[str, Any]) -> Report:
    """What mcred says of a submission."""
    credential = load_credential(folder / "credential.yaml")
    files = tuple(file_of(path, each, number) for number, (path, each) in enumerate(given["files"].items()))
    looks = {path: looks_of(each["looks"]) for path, each in given["files"].items() if "looks" in each}
    submission = replace(place(credential, Path("portfolio"), files), formatting=looks)
    return check(credential, submission, TODAY)


@pytest.mark.parametrize(("folder", "given"), submissions())
def test_each_submission_is_judged_as_it_is(folder: Path, given: Mapping[str, Any]) -> None:
    """A ready submission is ready; of an unready one all faults are found, each where it is, and nothing else."""
    report = report_of(folder, given)
    found = [
        f"{outcome.item or outcome.part or 'whole'} {finding.code}"
        for outcome in report.outcomes
        for finding in outcome.result.findings
        if finding.severity is not Severity.NOTE
    ]
    assert sorted(found) == sorted(given.get("found", []))
    assert (report.verdict is Verdict.READY) == ("found" not in given)


def test_every_credential_has_a_ready_and_an_unready_submission() -> None:
    """Nine credentials are there, each with both."""
    folders = sorted(path for path in OUTSIDE.iterdir() if path.is_dir())
    assert len(folders) == 9
    for folder in folders:
        names = set(yaml.safe_load((folder / "submissions.yaml").read_text(encoding="utf-8")))
        assert {"ready", "unready"} <= names, folder.name


def test_what_only_an_assessor_can_judge_is_listed() -> None:
    """Each credential that asks for something no machine can see says so in the report."""
    listed = {
        folder.name: len(report_of(folder, {"files": {}}).assessor) for folder in OUTSIDE.iterdir() if folder.is_dir()
    }
    assert sorted(name for name, number in listed.items() if not number) == []
