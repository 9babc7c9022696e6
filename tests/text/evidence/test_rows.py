"""What is wrong with one row of an evidence table."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Cell, Document, Picture, Recording
from mcred.domain.submission import File
from mcred.text.evidence.contents import filled_in
from mcred.text.evidence.names import Candidate, Mentions
from mcred.text.evidence.rows import faults
from mcred.text.evidence.tables import Row

LOG = File(path="log.pdf", format="pdf", content=Document(blocks=(), text=""))
PHOTO = File(path="wall.png", format="png", content=Picture(width=9, height=9))
FILM = File(path="film.mp4", format="mp4", content=Recording(seconds=60.0, picture=True, sound=True))


def told(row: Row, *files: File, missing: tuple[str, ...] = (), unclear: tuple[str, ...] = ()) -> list[str]:
    """The messages about a row that names these files."""
    named = Mentions(files=files, missing=missing, unclear=unclear)
    return [fault.message for fault, _ in faults(row, named, [Candidate(file=LOG)])]


def row(group: str = "", **cells: str) -> Row:
    """A row in which all is well but what is said."""
    usual = {"outcome": "EO 1", "artifact": "log.pdf", "where": "p. 1", "explanation": "It shows it."}
    return Row(number=2, cells={**usual, **cells}, group=group)  # type: ignore[dict-item]  # names of columns


@pytest.mark.parametrize(
    ("column", "text", "called"),
    [
        ("outcome", "", "the cell for the outcome is blank (beside “log.pdf”)."),
        ("artifact", "", "the cell for the file is blank (beside “EO 1”)."),
        ("where", "–", "the cell for the page or time says only “–” (beside “EO 1”)."),
        ("explanation", "n/a", "the cell for the explanation says only “n/a” (beside “EO 1”)."),
    ],
)
def test_a_blank_cell_is_told_with_what_stands_beside_it(column: str, text: str, called: str) -> None:
    """A dash and "n/a" fill no cell."""
    assert told(row(**{column: text}), LOG) == [called]


def test_an_outcome_may_be_a_short_word_or_stand_above() -> None:
    """A word that answers nothing may be an outcome's title, and a heading above the row names it as well."""
    assert told(row(outcome="Done"), LOG) == []
    assert told(row(outcome="", group="EO 2"), LOG) == []
    assert told(row(artifact="", group="EO 2"), LOG) != []


@pytest.mark.parametrize(("files", "fine"), [((PHOTO,), True), ((PHOTO, FILM), False), ((), False)])
def test_only_a_picture_needs_no_place(files: tuple[File, ...], fine: bool) -> None:  # noqa: FBT001 - a column of the table
    """Beside a recording, or beside no file at all, the place is missing."""
    assert (told(row(where=""), *files) == []) is fine


def test_a_place_that_the_file_cannot_have_is_told() -> None:
    """A time beyond the end of a recording is one; a time within is none."""
    assert told(row(where="0:30"), FILM) == []
    assert len(told(row(where="5:00"), FILM)) == 1


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("logs.pdf", "“logs.pdf” is not in the folder. The nearest is log.pdf."),
        ("zzz qq.docx", "“zzz qq.docx” is not in the folder."),
        ("q" * 60, f"“{'q' * 60}” is not in the folder."),
        ("q" * 61, f"“{'q' * 59}…” is not in the folder."),
    ],
)
def test_a_file_that_is_not_there_is_named_with_the_nearest(name: str, message: str) -> None:
    """A long name is cut, and nothing is offered where nothing is like it."""
    assert told(row(), missing=(name,)) == [message]


def test_a_name_of_any_file_is_told() -> None:
    """What could be any of the files is for a person to decide."""
    assert told(row(), unclear=("the file",)) == ["“the file” could be any of the files."]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ([("a.pdf", "EO"), ("b.m4a", "EO")], {"artifact": 0}),
        ([("a.pdf", "EO"), ("b", "EO"), ("c.docx", "EO")], {"artifact": 0}),
        ([("a.pdf", "EO"), ("b", "EO")], {}),
        ([("a.pdf", "x"), ("", "x"), ("", "x")], {"artifact": 0}),
        ([("EO", "p. 3"), ("EO", "2:10")], {"where": 1}),
        ([("EO", "3"), ("EO", "4")], {}),
        ([("We met twice a week.", "x")], {"explanation": 0}),
        ([("We met twice so.", "x")], {}),
        (
            [("EO", "a.pdf", "p. 3", "We met twice a week.")],
            {"artifact": 1, "where": 2, "explanation": 3, "outcome": 0},
        ),
        ([("EO", "a.pdf", "p. 3", "We met twice a week.", "x")], {"artifact": 1, "where": 2, "explanation": 3}),
        ([("", "a.pdf", "p. 3", "We met twice a week.")], {"artifact": 1, "where": 2, "explanation": 3}),
        ([("EO",), ("EO", "a.pdf")], {"artifact": 1}),
        ([], {}),
    ],
)
def test_a_column_without_a_heading_is_told_by_most_of_its_cells(
    body: list[tuple[str, ...]], expected: dict[str, int]
) -> None:
    """Names of files, named pages or times, and sentences tell it; the one column left is that of the outcomes."""
    assert filled_in({}, [[Cell(text=text) for text in one] for one in body]) == expected


def test_a_column_that_has_a_heading_keeps_it() -> None:
    """The cells tell nothing of a column that is known, nor is another taken for it."""
    body = [[Cell(text="a.pdf"), Cell(text="b.pdf")]]
    assert filled_in({"outcome": 0}, body) == {"outcome": 0, "artifact": 1}
    assert filled_in({"artifact": 0}, body) == {"artifact": 0}
