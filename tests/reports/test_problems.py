"""Findings lose the portfolio's words where many people read them."""

from __future__ import annotations

import pytest

from mcred.domain.codes import CODES
from mcred.domain.findings import Confidence, Finding, Location, Result, Severity
from mcred.reports.problems import discreet, discreet_problems, problems
from mcred.reports.run import Run
from tests.reports.made_up import LOOK, MISSING, REPORT, outcome

SENTENCE = "I said “wait” to her: {1: none}"

TITLE = CODES["unconfirmed-element"].title


def seen(message: str, fix: str = "Do it.", quote: str | None = SENTENCE) -> Finding:
    """What is left of a finding."""
    finding = Finding(
        code="unconfirmed-element", severity=Severity.WARNING, confidence=Confidence.LIKELY, message=message, fix=fix,
        location=Location(file="plan.docx", section="Her plan", page=2), quote=quote,
    )  # fmt: skip
    return discreet(
        finding, outcome("p", "a", "elements", Result(summary="skill: likely, listen", findings=(finding,)))
    )


@pytest.mark.parametrize(
    ("message", "left"),
    [
        (f"“{SENTENCE}” is left.", "“…” is left."),
        ("This shows “listen”.", "This shows “listen”."),
        ("“one” is not there. The nearest is: “another of her sentences”", f"{TITLE}: “…”."),
        ("The text “goes on", f"{TITLE}: The text “…”."),
        (f"It says {SENTENCE}!", "It says …!"),
        ("A skill is announced.", "A skill is announced."),
        ("”“", f"{TITLE}: ”“…”."),
    ],
)
def test_a_message_keeps_no_words_of_the_text(message: str, left: str) -> None:
    """What stands between quotation marks goes, unless it is the name of a statement."""
    assert seen(message).message == left


def test_a_quote_without_quotation_marks_goes_too() -> None:
    """The quote itself is taken out wherever it stands."""
    assert seen("It says she cried.", quote="she cried").message == "It says …."


def test_a_way_out_with_the_quote_gives_way_to_the_code_s_own() -> None:
    """A line to paste would repeat the sentence, so what the manual says stands in its place."""
    assert seen("x", f'Paste this: "{SENTENCE}"').fix == CODES["unconfirmed-element"].fix
    assert seen("x", "Copy the sentence.").fix == "Copy the sentence."


def test_no_quote_and_no_heading_is_left() -> None:
    """Headings are the educator's words as well; file and page stay."""
    left = seen("x")
    assert left.quote is None
    assert left.location == Location(file="plan.docx", page=2)


def test_a_finding_that_quotes_nothing_stays() -> None:
    """Marks around the names of items and files are no quotes."""
    assert discreet(MISSING, REPORT.outcomes[5]) == MISSING


def test_the_gravest_come_first() -> None:
    """Findings are sorted by what they lead to, portfolio by portfolio."""
    severities = [problem.finding.severity for problem in problems(REPORT)]
    assert severities == [Severity.ERROR] * 2 + [Severity.WARNING] * 6 + [Severity.NOTE]
    found = list(discreet_problems(Run(portfolios=(LOOK, REPORT))))
    assert [problem.report for problem in found] == [LOOK] * 7 + [REPORT] * 9


def test_a_problem_names_its_file() -> None:
    """The file is that of the finding, else that of its outcome, else none."""
    files = {problem.finding.code: problem.file for problem in problems(REPORT)}
    assert files["too-many-words"] == "part-1/activity-description.docx"
    assert files["missing-response"] is None
