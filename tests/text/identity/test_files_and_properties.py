"""Names in the names of files, and in what files store beside their text."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Holds, Property
from mcred.domain.findings import Confidence
from mcred.domain.identity import KnownNames
from mcred.text.identity import file_name_traces, property_traces

NOBODY = KnownNames()
PLAIN = """
Part 2 - Artifact 3 Design v2.docx
Grace period notes.docx
part-2/do-1-description.md
Part 1/Activity Description FINAL.docx
Circle Map.pdf
Will this work.docx
Coach Log.docx
IMG_2031.jpg
Copy of Feedback 2.docx
Principal Communication.docx
Evidence Table (final).xlsx
Tally sheet Feb 4.png
Kickoff slides.pptx
Reflection on Knight.docx
Romeo and Juliet unit.docx
Lesson plan April.docx
Screen Recording 2024-02-04 at 10.10.mov
""".strip().splitlines()


@pytest.mark.parametrize("path", PLAIN)
def test_ordinary_file_names_are_left_alone(path: str) -> None:
    """Words that happen to be names too are no finding in a file's name."""
    assert file_name_traces(path, NOBODY, []) == ()


@pytest.mark.parametrize(
    "path",
    [
        "design - Dana Whitfield.docx",
        "reflection_JSmith.docx",
        "Mrs Lopez/plan.docx",
        "maria_part1.pdf",
        "Ortiz, Lupe.odt",
    ],
)
def test_a_name_in_a_path_is_likely(path: str) -> None:
    """What looks like a person's name in a file's or folder's name is for a person to look at."""
    (trace,) = file_name_traces(path, NOBODY, [])
    assert (trace.code, trace.confidence, trace.start) == ("identity-file-name", Confidence.LIKELY, None)


@pytest.mark.parametrize(
    "path", ["Plan - Dana Whitfield.docx", "plan_whitfield_dana.docx", "plan DWhitfield.docx", "d.whitfield plan.docx"]
)
def test_a_name_from_metadata_or_the_private_list_is_certain(path: str) -> None:
    """A name known from elsewhere is certain in a path, also turned round or shortened."""
    for known, stored in ((KnownNames(private=("Dana Whitfield",)), []), (NOBODY, ["Dana Whitfield"])):
        (trace,) = file_name_traces(path, known, stored)
        assert trace.confidence is Confidence.CERTAIN
        assert "whitfield" not in trace.masked.casefold()


def test_program_names_in_metadata_make_no_file_name_certain() -> None:
    """A file named for a program's placeholder gives nobody away."""
    assert file_name_traces("coach reflection.docx", NOBODY, ["Coach", "Windows User", "x"]) == ()


def test_an_allowed_name_in_a_path_is_no_finding() -> None:
    """A declared pseudonym may stand in a file's name."""
    assert file_name_traces("debrief with Keisha.docx", KnownNames(allowed=("Keisha",)), []) == ()


@pytest.mark.parametrize(
    "value",
    [
        "python-docx",
        "Microsoft Office User",
        "Admin",
        "LibreOffice/7.3",
        "Google Docs",
        "Windows User",
        "user",
        "owner",
        "Author",
        " ",
    ],
)
def test_names_of_programs_are_no_names(value: str) -> None:
    """What programs write where nobody entered a name is no finding."""
    assert property_traces([Property(label="the author's name", holds=Holds.PERSON, value=value)], NOBODY) == ()


def test_a_stored_name_is_certain_and_masked() -> None:
    """A person's name in a property is a certain finding that shows initials at most."""
    stored = Property(label="the last editor's name", holds=Holds.PERSON, value="Dana Whitfield")
    ((found, trace),) = property_traces([stored], NOBODY)
    assert found is stored
    assert (trace.code, trace.confidence, trace.masked) == ("identity-metadata", Confidence.CERTAIN, "D••• W•••")


def test_a_stored_place_is_reported_without_saying_where() -> None:
    """A location is a finding although its value stays empty."""
    ((_, trace),) = property_traces([Property(label="where it was taken", holds=Holds.LOCATION)], NOBODY)
    assert trace.masked == "•••"
