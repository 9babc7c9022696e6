"""What waivers leave alone, and what is said of waivers that are over or not needed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from mcred.checking.allowing import allow_outcomes
from mcred.checking.waiving import waive
from mcred.domain.documents import Document, LeftOut, LeftOutKind
from mcred.domain.findings import Finding, Location, Outcome, Result, Severity, Source, Status, status_of
from mcred.domain.identity import KnownNames
from mcred.domain.submission import File, Submission
from mcred.domain.waivers import Waiver

TABLE = yaml.safe_load((Path(__file__).parent / "tables" / "waivers.yaml").read_text(encoding="utf-8"))
TODAY = date(2030, 6, 15)


def outcome_of(case: dict[str, Any]) -> Outcome:
    """The outcome that a case is about."""
    findings = tuple(
        Finding(
            code=told["code"],
            severity=Severity(told["severity"]),
            message="The message.",
            fix="The way out.",
            location=Location(file=told.get("file")),
        )
        for told in case["findings"]
    )
    result = Result(summary="6 of 5 words", findings=findings)
    return Outcome(
        part="part-1",
        item=case.get("item", "note"),
        instance=None,
        requirement="length",
        status=status_of(result),
        result=result,
        source=Source(file="note.txt"),
    )


def waiver_of(told: dict[str, Any]) -> Waiver:
    """One waiver of a case."""
    return Waiver(
        code=told["code"],
        item=told.get("item", "note"),
        path=told.get("path"),
        reason=told.get("reason", "agreed"),
        until=told.get("until", date(2030, 12, 31)),
        line=7,
    )


@pytest.mark.parametrize("case", TABLE, ids=[case["name"] for case in TABLE])
def test_waivers_do_as_their_table_says(case: dict[str, Any]) -> None:
    """An outcome gets the status and the severities that stand there, and waivers are told that need a look."""
    waivers = [waiver_of(told) for told in case["waivers"]]
    done, *about = waive([outcome_of(case)], waivers, TODAY)
    assert done.status == case["status"]
    assert [finding.severity for finding in done.result.findings] == case["severities"]
    assert done.waived == (done.result.skipped is True) == (case["status"] == "skipped")
    told = [finding for outcome in about for finding in outcome.result.findings]
    assert {finding.code: finding.severity for finding in told} == case.get("about", {})
    places = [f"{finding.location.file}:{finding.location.line}" for finding in told]
    said = [done.result.summary, *(finding.message for finding in (*done.result.findings, *told)), *places]
    for words in case.get("says", ()):
        assert any(words in line for line in said), said


def test_what_is_waived_says_why_and_asks_for_nothing() -> None:
    """The note keeps what was found, and has no way out that nobody needs to take."""
    (done,) = waive([outcome_of(TABLE[1])], [waiver_of({"code": "too-many-words"})], TODAY)
    (finding,) = done.result.findings
    assert (finding.message, finding.fix) == ("The message. Waived until 2030-12-31: agreed", "")
    assert finding.waived == "until 2030-12-31: agreed"
    assert done.result.summary == "6 of 5 words. Waived until 2030-12-31: agreed"


def test_skipped_outcomes_without_findings_are_not_waived() -> None:
    """What could not be judged is no exception that somebody agreed to."""
    skipped = Outcome(
        part=None, item="note", instance=None, requirement="length", status=Status.SKIPPED,
        result=Result(summary="not checked", skipped=True),
    )  # fmt: skip
    assert not skipped.waived


@pytest.mark.parametrize(
    ("over", "needless", "summary", "status"),
    [
        (1, 0, "1 waiver ran out", Status.REVIEW),
        (0, 2, "2 waivers not needed", Status.PASS),
        (2, 1, "2 waivers ran out, 1 waiver not needed", Status.REVIEW),
    ],
)
def test_waivers_that_need_a_look_are_counted(over: int, needless: int, summary: str, status: Status) -> None:
    """One line says how many are over, which is to be reviewed, and how many nothing needs, which is only noted."""
    old = [waiver_of({"code": f"too-many-{unit}", "until": date(2030, 1, 1)}) for unit in ("words", "pages")[:over]]
    new = [waiver_of({"code": f"too-few-{unit}"}) for unit in ("words", "pages")[:needless]]
    (about,) = waive([], [*old, *new], TODAY)
    assert (about.requirement, about.result.summary, about.status) == ("waivers", summary, status)


@pytest.mark.parametrize(
    ("waiver", "called"),
    [
        (waiver_of({"code": "unused-file", "item": None}), "unused-file"),
        (waiver_of({"code": "no-text"}), "no-text in note"),
        (waiver_of({"code": "no-text", "path": "part-2/*"}), "no-text in note (part-2/*)"),
        (waiver_of({"code": "unused-file", "item": None, "path": "*.png"}), "unused-file (*.png)"),
    ],
)
def test_a_waiver_is_called_by_what_it_is_about(waiver: Waiver, called: str) -> None:
    """Its code, its item and its files are named, as far as it has them."""
    (about,) = waive([], [waiver], TODAY)
    (finding,) = about.result.findings
    assert finding.message == f"The waiver for {called} fits nothing that was found."
    assert finding.location == Location(file="portfolio.yaml", line=7)
    (about,) = waive([], [waiver], date(2031, 1, 1))
    (finding,) = about.result.findings
    assert finding.message == f"The waiver for {called} ran out on 2030-12-31, so it counts for nothing."
    assert finding.fix.endswith("write it in portfolio.yaml; if not, delete the waiver.")


def submission_of(*texts: str, name: str = "note.txt", aside: str = "") -> Submission:
    """A portfolio of some texts, with a comment beside the first."""
    left_out = (LeftOut(kind=LeftOutKind.COMMENT, text=aside),) if aside else ()
    documents = (Document(blocks=(), text=text, left_out=left_out) for text in texts)
    files = tuple(File(path=name, format="txt", content=document) for document in documents)
    return Submission(path="p", files=files)


@pytest.mark.parametrize(
    ("submission", "unused"),
    [
        (submission_of("We met Ms. Wren.", "As Dellamora says"), []),
        (submission_of("We met Ms. Wren."), ["Dellamora"]),
        (submission_of("We met a teacher."), ["Ms. Wren", "Dellamora"]),
        (submission_of("We met ms. wren.", aside="Ask Dellamora"), []),
        (submission_of("We met Ms. Wren.", name="part-1/talk-dellamora.docx"), []),
        (submission_of("We met Ms. Wren.", name="part-1/dellamora/talk.docx"), []),
        (submission_of("We met a teacher.", name="ms._wren_dellamora_talk.docx"), []),
        (submission_of("We met a teacher.", name="ms.-wren-dellamora.docx"), []),
    ],
)
def test_names_that_nothing_needs_are_noted(submission: Submission, unused: list[str]) -> None:
    """An allowed name that stands nowhere is a note; those that stand somewhere are counted."""
    (outcome,) = allow_outcomes(submission, KnownNames(allowed=("Ms. Wren", "Dellamora")))
    assert (outcome.requirement, outcome.status) == ("allowed-names", Status.PASS)
    assert {finding.location for finding in outcome.result.findings} <= {Location(file="portfolio.yaml")}
    assert [finding.code for finding in outcome.result.findings] == ["waiver-unused"] * len(unused)
    assert all(name in finding.message for name, finding in zip(unused, outcome.result.findings, strict=True))
    assert all("Delete it under allow in portfolio.yaml" in finding.fix for finding in outcome.result.findings)
    standing = ", ".join(name for name in ("Ms. Wren", "Dellamora") if name not in unused)
    named = f": {standing}" if standing else ""
    assert outcome.result.summary == f"{2 - len(unused)} of 2 allowed names found{named}"


def test_without_allowed_names_nothing_is_said() -> None:
    """Most portfolios allow none."""
    assert list(allow_outcomes(submission_of("We met Ms. Wren."), KnownNames())) == []
