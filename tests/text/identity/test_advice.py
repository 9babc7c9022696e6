"""What is said of identifying details, and what to do about them."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Holds, Property
from mcred.domain.findings import Confidence
from mcred.domain.identity import Trace
from mcred.text.identity.advice import CALLED, file_name_message, remedy, stored_message, text_message

CERTAIN, LIKELY = Confidence.CERTAIN, Confidence.LIKELY


def trace(code: str = "identity-name", confidence: Confidence = CERTAIN) -> Trace:
    """A detail."""
    return Trace(code=code, confidence=confidence, masked="M•••")


def stored(holds: Holds = Holds.PERSON) -> Property:
    """Something a file stores."""
    return Property(label="the author's name", holds=holds, value="x")


@pytest.mark.parametrize(
    ("confidence", "times", "said"),
    [
        (CERTAIN, 1, "plan.docx, paragraph 4: a person's name (M•••)."),
        (LIKELY, 1, "plan.docx, paragraph 4: probably a person's name (M•••)."),
        (LIKELY, 2, "plan.docx, paragraph 4: probably a person's name (M•••), 2 times."),
    ],
)
def test_a_detail_in_a_text_is_told_with_its_place(confidence: Confidence, times: int, said: str) -> None:
    """File, place, what it is and how sure that is; how often only where it is more than once."""
    assert text_message("plan.docx", "paragraph 4", trace(confidence=confidence), times) == said


@pytest.mark.parametrize(
    ("code", "called"),
    [
        ("identity-email", "an e-mail address"), ("identity-phone", "a phone number"),
        ("identity-address", "a street address"), ("identity-handle", "a name on a social network"),
        ("identity-link", "a link to a page of a class, a school or a person"),
        ("identity-number", "a student or staff number"), ("identity-name", "a person's name"),
        ("identity-place", "the name of a school, a district or a town"),
    ],
)  # fmt: skip
def test_every_detail_is_called_what_it_is(code: str, called: str) -> None:
    """Each kind of detail has its name in an educator's words."""
    assert CALLED[code] == called


@pytest.mark.parametrize(
    ("path", "holder"),
    [
        ("a.docx", "Word"), ("a.DOCM", "Word"), ("a.doc", "Word"), ("a.xls", "Excel"), ("a.ppsx", "PowerPoint"),
        ("a.odt", "the document"), ("a.pdf", "the PDF"), ("a.jpeg", "the photo"), ("a.heif", "the photo"),
        ("a.qt", "the video"), ("a.m4v", "the video"), ("a.wav", "the recording"), ("a.xyz", "the file"),
    ],
)  # fmt: skip
def test_a_stored_detail_is_told_with_what_stores_it(path: str, holder: str) -> None:
    """The program, the photo or the recording is named, however the suffix is spelt."""
    assert stored_message("do-1", path, stored()) == f"do-1: {holder} stores the author's name."


@pytest.mark.parametrize(
    ("path", "holds", "said"),
    [
        ("do-1.jpg", Holds.LOCATION, "it: the photo carries its location."),
        ("do-1.mp4", Holds.LOCATION, "it: the video carries its location."),
        ("do-1.docx", Holds.LOCATION, "it: a photo in it carries its location."),
        ("do-1.docx", Holds.ORGANISATION, "it: Word stores the author's name."),
        ("do-1.pdf", Holds.UNKNOWN,
         "it: the PDF stores the author's name that are damaged, so nobody can tell whether they name anyone."),
    ],
)  # fmt: skip
def test_places_and_damage_are_told_without_a_name(path: str, holds: Holds, said: str) -> None:
    """Where a photo was taken is told for what it is, and what is damaged cannot be told."""
    assert stored_message("it", path, stored(holds)) == said


@pytest.mark.parametrize(
    ("confidence", "folder", "said"),
    [
        (CERTAIN, False, "This file's name has a person's name in it."),
        (LIKELY, True, "The name of this file's folder seems to have a person's name in it."),
    ],
)
def test_a_name_in_a_path_is_told_without_repeating_it(confidence: Confidence, folder: bool, said: str) -> None:  # noqa: FBT001 - a column of the table
    """The file's or the folder's name is meant, and it is said how sure that is."""
    assert file_name_message(trace(confidence=confidence), folder=folder) == said


@pytest.mark.parametrize(
    ("code", "confidence", "words"),
    [
        ("identity-email", CERTAIN, "Take it out, or write a role in its place"),
        ("identity-name", CERTAIN, "Take it out, or write a role in its place"),
        ("identity-name", LIKELY, "If it is a cited author or a pseudonym, list it under allow"),
        ("identity-place", LIKELY, "describe it instead (“a rural school”)"),
        ("identity-file-name", LIKELY, "Rename it; the item's name alone is enough."),
        ("identity-file-name", CERTAIN, "Rename it; the item's name alone is enough."),
    ],
)
def test_every_detail_has_a_way_out(code: str, confidence: Confidence, words: str) -> None:
    """What is certain goes; what is only likely may be named as no such thing."""
    assert words in remedy(code, confidence, "a.docx")


@pytest.mark.parametrize(
    ("path", "holds", "words"),
    [
        ("a.docx", Holds.PERSON, "In Word: File > Info"),
        ("a.dotx", Holds.ORGANISATION, "In Word: File > Info"),
        ("a.xlsm", Holds.PERSON, "In Excel: File > Info"),
        ("a.ppt", Holds.PERSON, "In PowerPoint: File > Info"),
        ("a.odt", Holds.ACCOUNT, "In LibreOffice: File > Properties"),
        ("a.pdf", Holds.PERSON, "In Acrobat: File > Properties"),
        ("a.jpg", Holds.PERSON, "Save the file anew without its properties"),
        ("a.jpg", Holds.LOCATION, "On the phone share it without its location, or take a screenshot"),
        ("a.mov", Holds.LOCATION, "On the phone share it without its location (Options > Location off)"),
        ("a.m4a", Holds.LOCATION, "On the phone share it without its location (Options > Location off)"),
        ("a.docx", Holds.LOCATION, "Delete the picture, save it without its location"),
        ("a.docx", Holds.UNKNOWN, "Open the file, save it under a new name"),
    ],
)
def test_what_a_file_stores_is_removed_in_its_program(path: str, holds: Holds, words: str) -> None:
    """The way out names the menu of the program that wrote the file."""
    assert remedy("identity-metadata", CERTAIN, path, stored(holds)).startswith(words)
