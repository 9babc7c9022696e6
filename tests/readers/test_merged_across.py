"""Cells that are merged sideways are told from those that go on from above, in every format that knows both."""

from __future__ import annotations

from io import BytesIO

import pytest

from mcred.domain.documents import Document, Table
from mcred.readers import html, xlsx
from tests.readers.odt_builder import read as read_odt
from tests.readers.office_files import p, read_word
from tests.readers.test_xlsx import saved, sheet

SHAPE = [["wide", "<", "c"], ["tall", "x", "y"], ["^", "z", "<"]]
"""The table of these tests: "<" goes on from the left, "^" from above."""


def shape(document: object) -> list[list[str]]:
    """The first table's cells, with where the merged ones go on from."""
    assert isinstance(document, Document)
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [[("<" if cell.across else "^") if cell.merged else cell.text for cell in row] for row in table.rows]


def word() -> Document:
    """The table as a Word document."""

    def row(*cells: tuple[str, str]) -> str:
        return "".join(
            ["<w:tr>", *(f"<w:tc><w:tcPr>{look}</w:tcPr>{p(text)}</w:tc>" for text, look in cells), "</w:tr>"]
        )

    wide, tall, more = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = row(("wide", wide), ("c", "")), row(("tall", tall), ("x", ""), ("y", "")), row(("", more), ("z", wide))
    return read_word(f"<w:tbl>{''.join(rows)}</w:tbl>")


def web_page() -> object:
    """The table as a web page."""
    page = (
        "<table><tr><td colspan=2>wide<td>c</tr><tr><td rowspan=2>tall<td>x<td>y</tr><tr><td colspan=2>z</tr></table>"
    )
    return html.read(BytesIO(page.encode()))


def open_document() -> object:
    """The table as an OpenDocument text."""
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>".format
    wide, tall, covered = (
        ' table:number-columns-spanned="2"', ' table:number-rows-spanned="2"', "<table:covered-table-cell/>",
    )  # fmt: skip
    rows = (
        cell(wide, "wide") + covered + cell("", "c"),
        cell(tall, "tall") + cell("", "x") + cell("", "y"),
        covered + cell(wide, "z") + covered,
    )
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return read_odt(f"<table:table>{body}</table:table>")


def workbook() -> object:
    """The table as an Excel file."""
    book, _ = sheet(("wide", None, "c"), ("tall", "x", "y"), (None, "z", None))
    for merged in ("A1:B1", "A2:A3"):
        book.worksheets[0].merge_cells(merged)
    return xlsx.read(saved(book))


@pytest.mark.parametrize("made", [word, web_page, open_document])
def test_sideways_and_downwards_are_told_apart(made: object) -> None:
    """A cell that goes on from the left is no cell that goes on from above."""
    assert callable(made)
    assert shape(made()) == SHAPE


def test_in_workbooks_as_well() -> None:
    """Empty cells at the end of a row are none there."""
    assert shape(workbook()) == [["wide", "<", "c"], ["tall", "x", "y"], ["^", "z"]]
