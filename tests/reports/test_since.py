"""What became of problems from one report to the next."""

from __future__ import annotations

from mcred.domain.findings import Finding, Outcome, Report, Result, Severity, Status
from mcred.reports.problems import problems
from mcred.reports.run import Options
from mcred.reports.since import grave, since
from mcred.reports.watching import render_since


def report(*found: tuple[str, str, str], severity: Severity = Severity.ERROR) -> Report:
    """A report with problems, each (item, code, message)."""
    outcomes = tuple(
        Outcome(
            part="one", item=item, instance=None, requirement="rule", status=Status.FIX,
            result=Result(
                summary="seen", findings=(Finding(code=code, severity=severity, message=message, fix="Do it."),)
            ),
        )
        for item, code, message in found
    )  # fmt: skip
    return Report(
        path="mine",
        credential_id="c",
        credential_title="C",
        issuer="I",
        parts=(),
        outcomes=outcomes,
        files=(),
        assessor=(),
    )


def became(before: Report, now: Report) -> tuple[list[str], list[str], list[str], list[str]]:
    """The messages of what is solved, new, changed and the same."""
    found = since(grave(problems(before)), grave(problems(now)))
    kinds = (found.solved, found.new, found.changed, found.same)
    return tuple([one.finding.message for one in kind] for kind in kinds)  # type: ignore[return-value] # four kinds


LONG = ("plan", "too-many-words", "273 words")


def test_a_problem_that_is_gone_is_solved() -> None:
    """What stands in the first report only is solved; what stands in both is the same."""
    assert became(report(LONG, ("log", "no-text", "a")), report(("log", "no-text", "a"))) == (
        ["273 words"],
        [],
        [],
        ["a"],
    )


def test_a_problem_that_was_not_there_is_new() -> None:
    """What stands in the second report only is new."""
    assert became(report(), report(LONG)) == ([], ["273 words"], [], [])


def test_another_measure_is_the_same_problem() -> None:
    """A count that changed is one problem that reads differently, neither solved nor new."""
    assert became(report(LONG), report(("plan", "too-many-words", "260 words"))) == ([], [], ["260 words"], [])


def test_problems_of_one_kind_are_told_apart_by_their_words() -> None:
    """Of three e-mail addresses the one that was taken out is solved, and the others are the same."""
    before = [("plan", "identity-email", f"address {number}") for number in (1, 2, 3)]
    assert became(report(*before), report(before[0], before[2])) == (
        ["address 2"], [], [], ["address 1", "address 3"],
    )  # fmt: skip


def test_the_same_problem_elsewhere_is_another() -> None:
    """A problem that moved to another item is solved there and new here."""
    assert became(report(LONG), report(("log", *LONG[1:]))) == (["273 words"], ["273 words"], [], [])


def test_twins_are_counted() -> None:
    """Two problems that read alike are two: when one goes, one is solved and one is left."""
    assert became(report(LONG, LONG), report(LONG)) == (["273 words"], [], [], ["273 words"])


def test_notes_are_nothing_to_do() -> None:
    """What asks for nothing is left out."""
    assert became(report(), report(LONG, severity=Severity.NOTE)) == ([], [], [], [])


def test_the_lines_say_what_became_of_it_without_color() -> None:
    """Each change has its word, what is new its way out, and the last line is the verdict."""
    before = report(LONG, ("log", "no-text", "a"), ("log", "missing-detail", "b"))
    now = report(("plan", "too-many-words", "260 words"), ("log", "missing-detail", "b"), ("log", "duplicate", "c"))
    assert render_since(before, now, Options(ascii_only=True)) == (
        "ok   solved: Log: a [no-text]\n"
        "FIX  new: Log: c [duplicate]\n"
        "     -> Do it.\n"
        "FIX  still, but changed: Plan: 260 words [too-many-words]\n"
        "     -> Do it.\n"
        "As before: 1 other.\n"
        "3 things to fix.\n"
    )


def test_nothing_changed_is_said() -> None:
    """Two equal reports give two lines."""
    told = render_since(report(LONG), report(LONG), Options())
    assert told == "Nothing changed in what is to be done.\n1 thing to fix.\n"
