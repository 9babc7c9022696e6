"""Which tables of a text tell evidence, and how their rows are read."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.text.evidence.tables import EvidenceTable, evidence_tables

HEAD = ("Outcome", "File", "Page", "Explanation")
ROW = ("EO 1", "log.pdf", "p. 2", "It shows how we met twice a week.")


def table(*rows: tuple[str | Cell, ...]) -> Table:
    """A table of texts and cells."""
    return Table(rows=tuple(tuple(Cell(text=one) if isinstance(one, str) else one for one in row) for row in rows))


def read(*blocks: Block) -> EvidenceTable:
    """The one evidence table of some blocks."""
    (found,) = evidence_tables(blocks)
    return found


def cells(*rows: tuple[str | Cell, ...], column: str = "file") -> list[str]:
    """What stands in one column of a table with the usual header."""
    at = {"outcome": "outcome", "file": "artifact", "page": "where", "why": "explanation"}[column]
    return [row.cells[at] for row in read(table(HEAD, *rows)).rows]  # type: ignore[index]  # one of its four columns


@pytest.mark.parametrize("lead", range(5))
def test_the_header_stands_in_one_of_the_first_rows(lead: int) -> None:
    """A title or a line or two may stand above it; further down it is looked for no more."""
    found = evidence_tables([table(*[("Evidence of our year", "", "", "")] * lead, HEAD, ROW)])
    assert [not one.missing for one in found] == [lead < 4]


def test_rows_are_counted_with_the_header() -> None:
    """Empty rows and a header that stands there again are left out, and counted."""
    found = read(table(HEAD, ROW, ("", " ", "", ""), HEAD, ROW))
    assert [row.number for row in found.rows] == [2, 5]


@pytest.mark.parametrize("mark", ['"', "ditto", "Same as above", "〃", "ibid."])
def test_ditto_marks_repeat_what_stands_above(mark: str) -> None:
    """A mark that says so repeats the cell above it, and so does a mark below that one."""
    rows = (ROW, ("EO 2", mark, "p. 3", "Why"), ("EO 3", mark, "p. 4", "Why"))
    assert cells(*rows) == ["log.pdf"] * 3


def test_a_merged_cell_repeats_what_stands_above_unless_it_has_a_text() -> None:
    """A blank cell that is not merged stays blank."""
    rows = [("EO 2", cell, "p. 3", "Why") for cell in (Cell(merged=True), Cell(text="b.pdf", merged=True), Cell())]
    assert cells(ROW, *rows) == ["log.pdf", "log.pdf", "b.pdf", ""]


@pytest.mark.parametrize(("beside", "why"), [("p. 3", ""), ("p. 3 shows how we met twice a week", None)])
def test_a_cell_drawn_across_says_for_each_column_what_it_says_once(beside: str, why: str | None) -> None:
    """A place alone that reaches over the column of explanations explains nothing; a sentence does."""
    row = ("EO 1", "log.pdf", beside, Cell(across=True, merged=True))
    assert cells(row, column="why") == [beside if why is None else why]
    assert cells(("EO 1", "log.pdf", Cell(across=True), "Why"), column="page") == ["log.pdf"]


@pytest.mark.parametrize(
    ("opening", "following", "group"),
    [
        (("EO 1", *[Cell(merged=True)] * 3), ROW, "EO 1"),
        (("EO 1", "", "", ""), ("", *ROW[1:]), "EO 1"),
        (("EO 1", "", "", ""), ROW, ""),
        (("EO 1", "", "", ""), ("", "", "", ""), ""),
        (("EO 1", "x.pdf", "", ""), ("", *ROW[1:]), ""),
        (("EO 1", "", "", ""), (Cell(merged=True), *ROW[1:]), ""),
        (("", "", "", "Why"), ROW, ""),
    ],
)
def test_a_row_with_one_text_across_heads_those_below_it(
    opening: tuple[str | Cell, ...], following: tuple[str | Cell, ...], group: str
) -> None:
    """It is merged over all columns, or the first cells of the rows below it are blank; else it is a row itself."""
    rows = read(table(HEAD, opening, following)).rows
    assert rows[-1].group == group
    assert len(rows) == (1 if group or not any(following[1:]) else 2)


def test_a_group_ends_what_repeats_above_it() -> None:
    """A ditto mark right below the heading of a group repeats nothing from before it."""
    assert cells(ROW, ("EO 2", *[Cell(merged=True)] * 3), ("", '"', "p. 1", "Why")) == ["log.pdf", ""]


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ((Paragraph(text="EO 2", level=2),), "EO 2"),
        ((Paragraph(text=" EO 2 ", bold=True),), "EO 2"),
        ((Paragraph(text="EO 2", level=2), Paragraph(text="We met.")), "EO 2"),
        ((Paragraph(text="EO 1", level=2), Paragraph(text="EO 2", level=3), Paragraph(text=" ", level=3)), "EO 2"),
        ((Paragraph(text="EO 2"),), ""),
        ((), ""),
    ],
)
def test_a_table_stands_under_the_nearest_heading_or_bold_line(above: tuple[Paragraph, ...], told: str) -> None:
    """Ordinary paragraphs between them do not matter; what stands below the table is no heading of it."""
    found = read(*above, table(HEAD, ROW), Paragraph(text="EO 9", level=2))
    assert [row.above for row in found.rows] == [told]


@pytest.mark.parametrize(
    "typed",
    [
        ("| Outcome | File | Page | Explanation |\n|---|:--:|---|---|\n| EO 1 | log.pdf | p. 2 | Why so |",),
        ("Outcome | File | Page | Explanation\n\nEO 1 | log.pdf | p. 2 | Why so",),
        ("Outcome\tFile\tPage\tExplanation", "EO 1\tlog.pdf\tp. 2\tWhy so"),
    ],
)
def test_a_typed_table_is_one(typed: tuple[str, ...]) -> None:
    """Bars or tabs between the cells make a table, in one paragraph or in several."""
    found = read(*(Paragraph(text=text) for text in typed))
    assert [tuple(row.cells.values()) for row in found.rows] == [("EO 1", "log.pdf", "p. 2", "Why so")]


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(text="Outcome | File | Page"),
        Paragraph(text="Outcome | File\nEO 1 | log.pdf"),
        Paragraph(text="Outcome | File | Page\nWe met."),
        Paragraph(text="Outcome | File | Page\nEO 1 | log.pdf | 2", level=1),
    ],
)
def test_bars_alone_make_no_table(block: Paragraph) -> None:
    """One line, one bar in a line, a line without bars or a heading is no table."""
    assert evidence_tables([block]) == ()


@pytest.mark.parametrize(
    ("second", "many"),
    [
        (table(HEAD, ROW), 2),
        (table(ROW, ROW), 2),
        (table(("EO 1", "log.pdf")), 1),
        (table(("Outcome", "Name", "Page", "Colour"), ROW), 1),
    ],
)
def test_a_table_goes_on_in_one_of_its_width_without_a_header(second: Table, many: int) -> None:
    """Another width or fewer columns by name make another table, which tells no evidence."""
    assert len(evidence_tables([table(HEAD, ROW), second])) == many


def test_the_rows_of_a_table_that_goes_on_are_counted_from_its_own_first() -> None:
    """It has no header, and the columns are those of the table before."""
    _, goes_on = evidence_tables([table(HEAD, ROW), table(("EO 3", "b.pdf", "p. 9", "Why so"))])
    assert [(row.number, row.cells["artifact"]) for row in goes_on.rows] == [(1, "b.pdf")]


@pytest.mark.parametrize(
    ("header", "cell", "same"),
    [
        ("File", "log.pdf, p. 3", True),
        ("File", "film.mp4 at 2:10", True),
        ("File", "log.pdf", False),
        ("Artifact and page or time", "log.pdf", True),
    ],
)
def test_the_places_may_stand_beside_the_files(header: str, cell: str, same: bool) -> None:  # noqa: FBT001 - a column of the table
    """One column is both where its heading or its cells say so."""
    found = read(table(("Outcome", header, "Explanation"), ("EO 1", cell, "It shows how we met each week.")))
    assert ("where" in found.columns and found.columns["where"] == found.columns.get("artifact")) is same


def test_no_table_is_no_evidence_table() -> None:
    """Prose has none, and a table that has no column by name comes nearest to one."""
    assert evidence_tables([Paragraph(text="Outcome, file and page.")]) == ()
    assert read(table(("Colour", "Shape"))).missing == ("outcome", "artifact", "where", "explanation")
