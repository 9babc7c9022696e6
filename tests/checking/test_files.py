"""What is said about files rather than items."""

from __future__ import annotations

import pytest

from mcred.checking.files import file_outcomes
from mcred.domain.context import Context, ItemFacts
from mcred.domain.documents import Other, Unreadable
from mcred.domain.findings import Location, Outcome, Severity, Source, Status
from mcred.domain.submission import Ambiguous, File, Place, Submission
from tests.checking.building import file_of, found, submission_of


def said(submission: Submission) -> list[Outcome]:
    """The outcomes about a portfolio's files."""
    items = {place.item: ItemFacts(id=place.item, title=place.item, part="part-1") for place in submission.places}
    return list(file_outcomes(Context(submission=submission, places=tuple(submission.places), items=items)))


@pytest.mark.parametrize(
    ("left_out", "said_of_it"),
    [
        ({"hidden": "one"}, "1 word that nobody can see"),
        ({"off_page": "one two"}, "2 words that nobody can see"),
        ({"hidden": "one", "off_page": "two three"}, "3 words that nobody can see"),
    ],
)
def test_text_that_nobody_can_see_is_counted(left_out: dict[str, str], said_of_it: str) -> None:
    """Words that are hidden or lie outside the page are to be reviewed, in the file's place."""
    file = file_of("talk.txt", "We met.", **left_out)
    (outcome,) = said(submission_of({Place(item="talk", instance=2): found(file)}))
    (finding,) = outcome.result.findings
    assert (outcome.requirement, outcome.status) == ("visible-text", Status.REVIEW)
    assert (outcome.part, outcome.item, outcome.instance) == ("part-1", "talk", 2)
    assert outcome.source == Source(file="talk.txt")
    assert (finding.code, finding.location) == ("hidden-text", Location(file="talk.txt"))
    assert said_of_it in finding.message
    assert outcome.result.summary == finding.message


def test_comments_and_headers_are_not_hidden() -> None:
    """What a reader can see beside the main story is no hidden text."""
    assert said(submission_of({"talk": found(file_of("talk.txt", "We met.", comment="Nice", header="Page 1"))})) == []


def test_hidden_text_of_a_file_for_two_items_belongs_to_neither() -> None:
    """Where a file fills two places, the finding names the file alone."""
    file = file_of("talk.txt", "We met.", hidden="one")
    (outcome,) = said(submission_of({"talk": found(file, "Talk"), "plan": found(file, "Plan")}))
    assert (outcome.part, outcome.item, outcome.instance) == (None, None, None)


def test_files_that_no_item_uses_are_noted_together() -> None:
    """One outcome names each of them, and changes no verdict."""
    used, *others = (file_of(f"{name}.txt", "We met.") for name in ("talk", "notes", "draft"))
    (outcome,) = said(submission_of({"talk": found(used)}, *others))
    assert (outcome.requirement, outcome.status) == ("files-used", Status.PASS)
    assert outcome.result.summary == "2 files not used"
    assert [finding.location.file for finding in outcome.result.findings] == ["notes.txt", "draft.txt"]
    assert {finding.severity for finding in outcome.result.findings} == {Severity.NOTE}
    assert outcome.result.findings[0].message == (
        "notes.txt is not used for any item, so reviewers may not look at it."
    )


def test_a_file_that_nobody_can_read_and_nothing_uses_is_to_be_reviewed() -> None:
    """It could be the missing answer, so the reason why it cannot be read is given."""
    locked = File(path="x.pdf", format="pdf", content=Unreadable(code="needs-password", reason="Locked.", fix="Open."))
    (outcome,) = said(submission_of({"talk": found(file_of("talk.txt", "We met."))}, locked))
    (finding,) = outcome.result.findings
    assert (outcome.status, outcome.result.summary) == (Status.REVIEW, "1 file not used")
    assert (finding.severity, finding.message.endswith("at it. Locked.")) == (Severity.WARNING, True)


def test_candidates_between_which_nobody_can_choose_are_used() -> None:
    """Of two files for one item neither is called unused."""
    two = [file_of(f"talk-{number}.txt", "We met.") for number in (1, 2)]
    placement = Ambiguous(candidates=tuple(found(file).passage for file in two))
    assert said(Submission(path="p", files=tuple(two), places={Place(item="talk"): placement})) == []


def test_hidden_text_of_one_of_two_candidates_belongs_to_their_item() -> None:
    """A file that could be the item's is looked at like one that is."""
    two = [file_of("a.txt", "We met."), file_of("b.txt", "We met.", hidden="one")]
    placement = Ambiguous(candidates=tuple(found(file).passage for file in two))
    (outcome,) = said(Submission(path="p", files=tuple(two), places={Place(item="talk"): placement}))
    assert (outcome.item, outcome.source) == ("talk", Source(file="b.txt"))


def test_a_file_that_is_no_text_hides_none() -> None:
    """Slides are not looked into, so nothing is said of hidden text in them."""
    slides = File(path="slides.pptx", format="pptx", content=Other())
    assert [outcome.requirement for outcome in said(submission_of({}, slides))] == ["files-used"]
