"""Which files a cell names."""

from __future__ import annotations

import unicodedata

import pytest

from mcred.domain.documents import Other
from mcred.domain.submission import File
from mcred.text.evidence.names import Candidate, mentions, nearest_file


def candidate(path: str, *, strong: bool = True, called: tuple[str, ...] = ()) -> Candidate:
    """A file that a row may mean."""
    return Candidate(
        file=File(path=path, format=path.rpartition(".")[2], content=Other()), strong=strong, called=called
    )


LETTERED = tuple(candidate(f"part-2/{name}") for name in ("artifact-a.pdf", "artifact-b.mp4", "artifact-c.docx"))
NAMED = (
    candidate("Artifact A - Reflection handbook (2024).pdf"),
    candidate("Artifact B - Studio video.mp4"),
    candidate("Résumé of visits.docx"),
    candidate("reflection.docx", strong=False),
    candidate("a.png"),
)


def told(cell: str, candidates: tuple[Candidate, ...]) -> tuple[list[str], list[str], list[str]]:
    """The names of the files, of those missing and of those unclear."""
    found = mentions(cell, candidates)
    return [file.name for file in found.files], list(found.missing), list(found.unclear)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("artifact-a.pdf", ["artifact-a.pdf"]),
        ("ARTIFACT-A.PDF", ["artifact-a.pdf"]),
        ("artifact-a", ["artifact-a.pdf"]),
        ("Artifact A", ["artifact-a.pdf"]),
        ("Artifact A (artifact-a.pdf)", ["artifact-a.pdf"]),
        ("Artifact B: the studio video", ["artifact-b.mp4"]),
        ("artifact_c.docx", ["artifact-c.docx"]),
        ("artifact-a.pdf, artifact-b.mp4", ["artifact-a.pdf", "artifact-b.mp4"]),
        ("artifact-a.pdf/artifact-b.mp4", ["artifact-a.pdf", "artifact-b.mp4"]),
        ("Artifacts A", ["artifact-a.pdf"]),
    ],
)
def test_file_is_known_by_its_name(cell: str, names: list[str]) -> None:
    """Case, hyphens, the suffix and words beside the name make no difference."""
    assert told(cell, LETTERED) == (names, [], [])


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Artifact A", ["Artifact A - Reflection handbook (2024).pdf"]),
        ("Artifact A & Artifact B", ["Artifact A - Reflection handbook (2024).pdf", "Artifact B - Studio video.mp4"]),
        ("Reflection handbook", ["Artifact A - Reflection handbook (2024).pdf"]),
        ("the studio video", ["Artifact B - Studio video.mp4"]),
        ("Artifact A: reflection", ["Artifact A - Reflection handbook (2024).pdf"]),
        (unicodedata.normalize("NFD", "Résumé of visits.docx"), ["Résumé of visits.docx"]),
        ("reflection.docx", ["reflection.docx"]),
        ("reflection", ["reflection.docx"]),
        ("a.png", ["a.png"]),
    ],
)
def test_part_of_a_name_is_enough_where_one_file_has_it(cell: str, names: list[str]) -> None:
    """A letter, a title or another Unicode form finds the file; an answer's file only by its whole name."""
    assert told(cell, NAMED)[0] == names


@pytest.mark.parametrize(
    ("cell", "missing"),
    [
        ("artifact-d.pdf", ["artifact-d.pdf"]),
        ("artifact-b.pdf", ["artifact-b.pdf"]),
        ("Artifact D", ["Artifact D"]),
        ("Lesson plan v2.pdf", ["Lesson plan v2.pdf"]),
        ("artifact-a.pdf and artifact-z.pdf", ["artifact-z.pdf"]),
        ("our old scrapbook", ["our old scrapbook"]),
    ],
)
def test_name_that_no_file_has_is_missing(cell: str, missing: list[str]) -> None:
    """A name or a suffix that is not in the folder is told as it was written."""
    assert told(cell, LETTERED)[1] == missing


def test_number_is_unclear_where_files_have_none() -> None:
    """A second exhibit may be any file as long as none is called an exhibit."""
    assert told("Exhibit 2", LETTERED) == ([], [], ["Exhibit 2"])


def test_blank_cell_names_nothing() -> None:
    """Nothing is missing where nothing is named."""
    assert told("", LETTERED) == ([], [], [])


def test_section_of_a_document_is_a_name_of_it() -> None:
    """An artifact that is a section of a document is known by its heading."""
    whole = (candidate("submission.docx", called=("Artifact A: Our handbook",)),)
    assert told("Artifact A", whole)[0] == ["submission.docx"]


@pytest.mark.parametrize(
    ("name", "path"),
    [("artifact-aa.pdf", "part-2/artifact-a.pdf"), ("artifact-b.mov", "part-2/artifact-b.mp4"), ("xyz", "")],
)
def test_nearest_file_is_offered(name: str, path: str) -> None:
    """The file whose name is nearest is named, none where no name is near."""
    assert nearest_file(name, LETTERED) == path
