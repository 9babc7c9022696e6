"""Outcomes are sorted by part and item, worst first where it helps."""

from __future__ import annotations

from msgspec import structs

from mcred.domain.findings import Finding, Heading, Report, Result, Severity, Status
from mcred.reports.grouping import Group, item_title, sections
from tests.reports.made_up import LIKELY, MISSING, REPORT, UNUSED, outcome


def report(*places: tuple[str | None, str | None, int | None]) -> Report:
    """A report with an outcome for each place."""
    return structs.replace(
        REPORT,
        parts=(Heading(id="p", title="The part", items=(("b", "Bee"), ("a", "Ant"))),),
        outcomes=tuple(
            outcome(part, item, "files", Result(summary=""), instance=number) for part, item, number in places
        ),
    )


def titles(found: Report) -> list[tuple[str, list[str]]]:
    """The titles of sections and groups."""
    return [(section.title, [group.title for group in section.groups]) for section in sections(found)]


def test_items_stand_in_the_order_of_the_credential() -> None:
    """Neither the alphabet nor the order of the outcomes decides, but the credential."""
    assert titles(report(("p", "a", None), ("p", "b", 2), ("p", "b", 1))) == [("The part", ["Bee 1", "Bee 2", "Ant"])]


def test_what_concerns_the_whole_comes_last() -> None:
    """The whole part comes after its items, the whole portfolio after all parts, unknown parts before it."""
    places = ((None, None, None), (None, "a", None), ("x-y", "new-item", None), ("p", None, None), ("p", "a", None))
    assert titles(report(*places)) == [
        ("The part", ["Ant", "The whole part"]),
        ("X y", ["New item"]),
        ("", ["Ant", "The whole portfolio"]),
    ]


def test_a_group_has_the_worst_status_and_the_gravest_findings_first() -> None:
    """What must be fixed is seen first."""
    warning, error, note = (
        outcome("p", "a", "files", Result(summary="", findings=(finding,))) for finding in (LIKELY, MISSING, UNUSED)
    )
    group = Group(title="", outcomes=(note, warning, error))
    assert group.status is Status.FIX
    assert [finding.severity for finding, _ in group.findings] == [Severity.ERROR, Severity.WARNING, Severity.NOTE]


def test_passing_outweighs_what_was_left_out() -> None:
    """An item with one requirement skipped and one passed has passed."""
    skipped = outcome("p", "a", "files", Result(summary="", skipped=True))
    passed = outcome("p", "a", "files", Result(summary=""))
    assert Group(title="", outcomes=(skipped, passed)).status is Status.PASS
    assert Group(title="", outcomes=(skipped,)).status is Status.SKIPPED


def test_an_unknown_item_is_called_by_its_id() -> None:
    """An id becomes a title where the credential has none."""
    assert item_title(REPORT, "plan") == "Coaching plan"
    assert item_title(REPORT, "team-plan") == "Team plan"


def test_a_note_makes_no_problem() -> None:
    """A finding that changes nothing leaves its outcome passed."""
    note = Finding(code="unused-file", severity=Severity.NOTE, message="")
    assert Group(title="", outcomes=(outcome("p", "a", "files", Result(summary="", findings=(note,))),)).status is (
        Status.PASS
    )
