"""Excel workbooks as tables."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from io import BytesIO

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from mcred.domain.documents import LeftOutKind
from mcred.errors import CannotReadError
from mcred.readers import xlsx
from tests.readers.office_files import grid, left_out, relations, types, zipped

SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def saved(book: Workbook) -> BytesIO:
    """The workbook as a file."""
    file = BytesIO()
    book.save(file)
    return file


def sheet(*rows: tuple[object, ...]) -> tuple[Workbook, BytesIO]:
    """A workbook with one sheet."""
    book = Workbook()
    page = book.worksheets[0]
    for row in rows:
        page.append(row)
    return book, saved(book)


SHOWN = [
    ("text", "General", "text"),
    (12, "General", "12"),
    (12.5, "General", "12.5"),
    (0.1 + 0.2, "General", "0.3"),
    (True, "General", "TRUE"),
    (0.85, "0%", "85%"),
    (time(0, 12, 30), "h:mm:ss", "0:12:30"),
    (time(12, 30), "h:mm", "12:30"),
    (time(1, 12, 30), "mm:ss", "12:30"),
    (timedelta(hours=26), "[h]:mm:ss", "26:00:00"),
    (timedelta(minutes=72), "[mm]:ss", "72:00"),
    (datetime(2026, 3, 14), "d mmm yyyy", "2026-03-14"),  # noqa: DTZ001 - Excel knows no time zones
    (datetime(2026, 3, 14, 9, 5), "dd/mm/yyyy hh:mm", "2026-03-14 9:05"),  # noqa: DTZ001 - the same
    (7, '0 "days"', "7"),
    (-1, "h:mm", "-1"),
]


@pytest.mark.parametrize(("value", "number_format", "seen"), SHOWN)
def test_values_are_read_as_their_cells_show_them(value: object, number_format: str, seen: str) -> None:
    """A time such as 12:30 is stored as a fraction of a day and must come out as a time."""
    book = Workbook()
    cell = book.worksheets[0].cell(row=1, column=1)
    cell.value = value
    cell.number_format = number_format
    assert grid(xlsx.read(saved(book))) == [[seen]]


def test_rows_keep_their_gaps_and_lose_their_blank_ends() -> None:
    """Empty rows are no rows; empty cells before a full one are cells."""
    _, file = sheet(("a", None, "c"), (), (None, "e"))
    assert grid(xlsx.read(file)) == [["a", "", "c"], ["", "e"]]


def test_merged_cells_are_there_once() -> None:
    """Across and down."""
    book, _ = sheet(("wide", None, "c"), ("tall", "x"), (None, "y"))
    book.worksheets[0].merge_cells("A1:B1")
    book.worksheets[0].merge_cells("A2:A3")
    assert grid(xlsx.read(saved(book))) == [["wide", None, "c"], ["tall", "x"], [None, "y"]]


def test_every_visible_sheet_is_a_table_and_hidden_ones_are_left_out() -> None:
    """In the order of the tabs; comments and their authors are kept apart."""
    book, _ = sheet(("first",))
    book.create_sheet("Second")["A1"] = "second"
    hidden = book.create_sheet("Third")
    hidden["A1"] = "unseen"
    hidden.sheet_state = "hidden"
    book.create_sheet("Fourth")
    book.worksheets[0]["A1"].comment = Comment("why?", "Mara Testfeld")
    document = xlsx.read(saved(book))
    assert document.text == "first\nsecond"
    assert left_out(document) == [(LeftOutKind.COMMENT, "why?"), (LeftOutKind.HIDDEN, "unseen")]
    assert "Mara Testfeld" in [entry.value for entry in document.properties]


def workbook(content: str, **parts: str) -> BytesIO:
    """A workbook written by hand: one sheet with this content."""
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    book = (
        f'<workbook {space} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<workbookPr date1904="1"/><sheets><sheet name="A" r:id="r0"/><sheet name="B" r:id="r9"/></sheets></workbook>'
    )
    members = {f"xl/{kind}.xml": f"<{kind} {space}>{inside}</{kind}>" for kind, inside in parts.items()}
    return zipped({
        "[Content_Types].xml": types("xl/workbook.xml", SHEET_TYPE),
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": relations(("worksheet", "s.xml"), *((kind, f"{kind}.xml") for kind in parts)),
        "xl/s.xml": f"<worksheet {space}><sheetData>{content}</sheetData></worksheet>",
        **members,
    })  # fmt: skip


def test_cells_of_any_program_are_read() -> None:
    """Shared and inline strings, cells without places, errors, and what makes no sense."""
    strings = "<si><t>plain</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>x</t></rPh></si>"
    content = (
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>99</v></c><c t="s"/></row>'
        '<row r="5"><c r="B5" t="inlineStr"><is><t>in</t></is></c><c t="e"><v>#REF!</v></c><c t="inlineStr"/></row>'
        '<row r="x"><c r="??" t="str"><v>sum</v></c><c s="7"><v>text</v></c><c s="x"><v>2</v></c></row>'
        '<row><c r="ZZZ9"><v>1</v></c></row>'
    )
    assert grid(xlsx.read(workbook(content, sharedStrings=strings))) == [
        ["plain", "rich"],
        ["", "in", "#REF!"],
        ["sum", "text", "2"],
    ]


def test_days_may_be_counted_from_1904() -> None:
    """Old Macs did."""
    styles = '<numFmts><numFmt numFmtId="200" formatCode="yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>'
    content = '<row><c s="1"><v>0</v></c><c s="1"><v>99999999999</v></c></row>'
    assert grid(xlsx.read(workbook(content, styles=styles))) == [["1904-01-01", "99999999999"]]


def test_a_merge_over_everything_is_bounded() -> None:
    """The places of a merged cell are not all listed when there are millions."""
    file = workbook("<row><c><v>1</v></c><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/>"
                    "<mergeCell ref='what'/></mergeCells><sheetData>")  # fmt: skip
    assert grid(xlsx.read(file)) == [["1", None]]


def test_what_is_no_workbook_is_unreadable() -> None:
    """A container of something else."""
    with pytest.raises(CannotReadError) as caught:
        xlsx.read(zipped({"a": "b"}))
    assert caught.value.content.code == "unreadable-file"
