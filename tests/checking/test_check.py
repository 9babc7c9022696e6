"""A whole check: every requirement at every place, with where it was judged."""

from __future__ import annotations

from datetime import date

import pytest

from mcred.checking import Declarations, check
from mcred.domain.documents import Unreadable
from mcred.domain.findings import AssessorNote, FileUse, Outcome, Report, Severity, Source, Status
from mcred.domain.identity import KnownNames
from mcred.domain.submission import Absent, Ambiguous, File, Place, Submission
from mcred.domain.waivers import Waiver
from mcred.specs.credential import Credential
from tests.checking.building import credential_of, file_of, found, part_of, submission_of

TODAY = date(2030, 6, 15)
SHORT = {"kind": "length", "words": {"max": 3}}
TALK = file_of("talk.txt", "We met and talked.")
PLAN = file_of("plan.txt", "We plan.")


def outcomes(report: Report, requirement: str) -> list[Outcome]:
    """The outcomes of one kind."""
    return [outcome for outcome in report.outcomes if outcome.requirement == requirement]


def test_an_item_is_judged_where_it_was_found() -> None:
    """An outcome names part, item, file and section, and is what its findings make it."""
    credential = credential_of(part_of("first", {"id": "talk", "requirements": [SHORT]}, "plan"))
    submission = submission_of({"talk": found(TALK, "The talk"), "plan": found(PLAN)})
    (length,) = outcomes(check(credential, submission, TODAY), "length")
    assert (length.part, length.item, length.instance, length.status) == ("first", "talk", None, Status.FIX)
    assert length.source == Source(file="talk.txt", section="The talk")
    assert length.result.measured == {"words": 4}


def test_each_instance_is_judged_by_itself() -> None:
    """Of two instances the one that is too long is told from the other."""
    item = {"id": "talk", "instances": {"min": 2}, "requirements": [SHORT]}
    places = {Place(item="talk", instance=1): found(PLAN), Place(item="talk", instance=2): found(TALK)}
    report = check(credential_of(part_of("first", item)), submission_of(places), TODAY)
    told = [(outcome.instance, outcome.status) for outcome in outcomes(report, "length")]
    assert told == [(1, Status.PASS), (2, Status.FIX)]


def test_a_description_is_held_to_its_own_requirements() -> None:
    """What accompanies an artifact is not held to what the artifact is held to, nor the other way round."""
    item = {
        "id": "map", "type": "artifact", "requirements": [{"kind": "files", "count": {"max": 1}}],
        "description": {"requirements": [SHORT], "assessor": ["Is it clear?"]},
    }  # fmt: skip
    places = {Place(item="map"): found(PLAN), Place(item="map", description=True): found(TALK)}
    report = check(credential_of(part_of("first", item)), submission_of(places), TODAY)
    (length,) = outcomes(report, "length")
    assert length.source == Source(file="talk.txt")
    (files,) = outcomes(report, "files")
    assert files.source == Source(file="plan.txt")
    assert report.assessor == (AssessorNote(part="first", item="map", text="Is it clear?"),)


def test_what_is_not_there_is_not_judged() -> None:
    """A length of a missing answer is skipped with the reason, and has no source; that it is missing is to be fixed."""
    credential = credential_of(part_of("first", {"id": "talk", "requirements": [SHORT]}))
    report = check(credential, submission_of({"talk": Absent(expected="first/talk.docx")}), TODAY)
    (length,) = outcomes(report, "length")
    assert (length.status, length.source) == (Status.SKIPPED, None)
    assert length.result.summary == "not checked: there is nothing to read yet"
    (presence,) = outcomes(report, "presence")
    assert presence.status is Status.FIX


def test_two_candidates_are_no_source() -> None:
    """Where nobody can tell which file is meant, none is named as the source."""
    two = Ambiguous(candidates=(found(TALK).passage, found(PLAN).passage))
    submission = Submission(path="p", files=(TALK, PLAN), places={Place(item="talk"): two})
    report = check(credential_of(part_of("first", "talk")), submission, TODAY)
    assert {outcome.source for outcome in report.outcomes} == {None}
    assert not outcomes(report, "files-used")


def test_a_part_is_judged_by_its_own_places() -> None:
    """A total of a part counts the answers of that part alone, and one of the whole counts all."""
    total = {"kind": "length", "words": {"max": 100}}
    credential = credential_of(
        part_of("first", "talk", requirements=[total]), part_of("second", "plan"), requirements=[total]
    )
    report = check(credential, submission_of({"talk": found(TALK), "plan": found(PLAN)}), TODAY)
    told = [(outcome.part, outcome.item, outcome.result.measured["words"]) for outcome in outcomes(report, "length")]
    assert told == [("first", None, 4), (None, None, 6)]
    assert [outcome.source for outcome in outcomes(report, "length")] == [Source(file="talk.txt"), None]


COVERED = credential_of(
    part_of("first", {"id": "talk", "assessor": ["Is it honest?"]}, assessor=["Is it whole?"]),
    part_of("second", {"id": "plan", "assessor": ["Is it wise?"]}),
    assessor=["Does it fit together?"],
)


@pytest.mark.parametrize(("covers", "parts"), [((), ["first", "second"]), (("second",), ["second"])])
def test_only_the_parts_that_a_portfolio_covers_are_judged(covers: tuple[str, ...], parts: list[str]) -> None:
    """Without a word about it all parts are judged; else the others are neither judged nor listed."""
    submission = submission_of({"talk": found(TALK), "plan": found(PLAN)})
    report = check(COVERED, submission, TODAY, Declarations(covers=covers))
    assert [part.id for part in report.parts] == parts
    assert list(dict.fromkeys(outcome.part for outcome in report.outcomes if outcome.part)) == parts
    assert {note.part for note in report.assessor} == {*parts, None}


def test_what_an_assessor_judges_is_listed_in_the_order_of_the_credential() -> None:
    """The notes on an item come first, then those on its part, and those on the whole come last."""
    report = check(COVERED, submission_of({"talk": found(TALK), "plan": found(PLAN)}), TODAY)
    assert report.assessor == (
        AssessorNote(part="first", item="talk", text="Is it honest?"),
        AssessorNote(part="first", item=None, text="Is it whole?"),
        AssessorNote(part="second", item="plan", text="Is it wise?"),
        AssessorNote(part=None, item=None, text="Does it fit together?"),
    )


def test_a_report_says_what_it_is_about() -> None:
    """The report names the folder, the credential, its issuer, and its parts with their items."""
    report = check(COVERED, submission_of({"talk": found(TALK), "plan": found(PLAN)}), TODAY)
    assert (report.path, report.credential_id, report.credential_title) == ("p", "talks", "Leading talks")
    assert report.issuer == "Invented Institute"
    assert [(part.title, part.items) for part in report.parts] == [
        ("First", (("talk", "talk"),)),
        ("Second", (("plan", "plan"),)),
    ]


def test_every_file_is_listed_with_its_words_and_its_use() -> None:
    """A file that cannot be read has no count of words, and one that nothing uses no item."""
    locked = File(path="x.pdf", format="pdf", content=Unreadable(code="needs-password", reason="Locked.", fix="Open."))
    report = check(credential_of(part_of("first", "talk")), submission_of({"talk": found(TALK)}, locked), TODAY)
    assert report.files == (
        FileUse(path="talk.txt", format="txt", status="read", words=4, used_for=("talk",)),
        FileUse(path="x.pdf", format="pdf", status="needs-password", words=None, used_for=()),
    )


def test_what_was_agreed_is_left_alone_on_its_day() -> None:
    """A waiver makes the outcome skipped until its last day, and is an outcome of its own after it."""
    credential = credential_of(part_of("first", {"id": "talk", "requirements": [SHORT]}))
    submission = submission_of({"talk": found(TALK)})
    waiver = Waiver(code="too-many-words", item="talk", reason="agreed", until=TODAY, line=3)
    report = check(credential, submission, TODAY, Declarations(waivers=(waiver,)))
    assert [outcome.status for outcome in outcomes(report, "length")] == [Status.SKIPPED]
    report = check(credential, submission, date(2030, 6, 16), Declarations(waivers=(waiver,)))
    assert [outcome.status for outcome in outcomes(report, "length")] == [Status.FIX]
    assert [outcome.status for outcome in outcomes(report, "waivers")] == [Status.REVIEW]


def forbidding(text: str) -> tuple[Credential, Submission]:
    """A credential that wants nobody named, and an answer to it."""
    credential = credential_of(part_of("first", "talk"), identity="forbidden")
    return credential, submission_of({"talk": found(file_of("talk.txt", text))})


def test_details_in_files_that_no_item_uses_are_found() -> None:
    """An e-mail address in a file beside the answers belongs to no item and is found nevertheless."""
    credential, submission = forbidding("We met.")
    beside = file_of("notes.txt", "Write to kwren@brook.example today.")
    submission = Submission(path="p", files=(*submission.files, beside), places=submission.places)
    told = [
        (outcome.item, finding.code)
        for outcome in check(credential, submission, TODAY).outcomes
        for finding in outcome.result.findings
        if finding.code.startswith("identity-")
    ]
    assert told == [(None, "identity-email")]


def test_names_that_the_educator_keeps_are_certain_and_never_shown() -> None:
    """A name of the private list is an error where nobody may be named, and nothing in the report repeats it."""
    credential, submission = forbidding("Then Ottoline Quarrendon spoke up.")
    names = KnownNames(private=("Ottoline Quarrendon",))
    report = check(credential, submission, TODAY, Declarations(names=names))
    (finding,) = [finding for outcome in outcomes(report, "identity") for finding in outcome.result.findings]
    assert (finding.code, finding.severity) == ("identity-name", Severity.ERROR)
    assert "Quarrendon" not in str(report)
