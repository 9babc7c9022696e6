"""Every kind of requirement against its table: text, options, expected status and codes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from mcred.domain.findings import Status, status_of
from mcred.requirements import KINDS, Kind, Requirement, can_be_judged
from tests.requirements.building import context_of

TABLES = Path(__file__).parent / "tables"
ADAPTER: TypeAdapter[Requirement] = TypeAdapter(Kind)
RANK = [Status.SKIPPED, Status.PASS, Status.REVIEW, Status.FIX]


def cases() -> list[Any]:
    """All cases of all tables, named by their file and what they show."""
    return [
        pytest.param(case, id=f"{path.stem}: {case['name']}")
        for path in sorted(TABLES.glob("*.yaml"))
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("case", cases())
def test_kind_judges_as_its_table_says(case: dict[str, Any]) -> None:
    """A kind gives each case of its table the status and the codes that stand there."""
    requirement = ADAPTER.validate_python(case["options"])
    context = context_of(case)
    if not can_be_judged(requirement, context):
        assert case["status"] == "skipped"
        return
    results = tuple(requirement.check(context))
    worst = max((status_of(result) for result in results), key=RANK.index, default=Status.SKIPPED)
    codes = sorted(finding.code for result in results for finding in result.findings)
    assert (worst.value, codes) == (case["status"], sorted(case.get("codes", [])))
    said = " ".join([r.summary for r in results] + [f"{f.message} {f.fix}" for r in results for f in r.findings])
    for phrase in case.get("says", []):
        assert phrase in said
    for phrase in case.get("never", []):
        assert phrase not in said


def test_every_kind_has_a_table_with_a_pass_and_a_fault() -> None:
    """No kind is without a case that passes and one that does not."""
    for kind in KINDS:
        tag = kind.model_fields["kind"].annotation.__args__[0]  # type: ignore[union-attr]
        table = yaml.safe_load((TABLES / f"{tag}.yaml").read_text(encoding="utf-8"))
        statuses = {case["status"] for case in table}
        assert "pass" in statuses, tag
        assert statuses & {"fix", "review"}, tag
