"""Tables of Word documents as grids."""

from __future__ import annotations

from mcred.domain.documents import LeftOutKind
from tests.readers.office_files import grid, left_out, p, read_word


def cell(text: str, properties: str = "") -> str:
    """A cell with one paragraph."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """A row of cells."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def test_a_table_stands_between_the_paragraphs_around_it() -> None:
    """The order is that of the document."""
    assert read_word(p("before") + table(row(cell("a"), cell("b"))) + p("after")).text == "before\na\tb\nafter"


def test_cells_merged_across_hold_their_text_once() -> None:
    """The other columns of the cell are there, merged and empty."""
    document = read_word(table(row(cell("wide", '<w:gridSpan w:val="2"/>'), cell("c")), row(*map(cell, "abc"))))
    assert grid(document) == [["wide", None, "c"], ["a", "b", "c"]]


def test_cells_merged_down_hold_their_text_once() -> None:
    """A continued cell is merged; one that continues nothing is a cell of its own."""
    more = "<w:vMerge/>"
    document = read_word(
        table(
            row(cell("tall", '<w:vMerge w:val="restart"/>'), cell("first", more)),
            row(cell("", more), cell("b")),
            row(cell("c"), cell("own", more)),
        )
    )
    assert grid(document) == [["tall", "first"], [None, "b"], ["c", "own"]]


def test_the_old_way_to_merge_across_is_known() -> None:
    """Word 97 wrote w:hMerge."""
    document = read_word(table(row(cell("a", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("c"))))
    assert grid(document) == [["a", None, "c"]]


def test_columns_left_free_before_a_row_keep_its_cells_in_place() -> None:
    """A row that begins further right is filled up."""
    document = read_word(table(row(cell("a"), properties='<w:gridBefore w:val="2"/>')))
    assert grid(document) == [[None, None, "a"]]


def test_an_absurd_span_is_bounded() -> None:
    """Word allows 63 columns; a number beyond is not believed."""
    document = read_word(table(row(cell("a", '<w:gridSpan w:val="900000000"/>'), cell("b"))))
    assert len(grid(document)[0]) < 70


def test_a_table_in_a_cell_is_part_of_its_text() -> None:
    """Nested tables are folded, however deep."""
    inner = table(row(cell("x"), cell("y")))
    document = read_word(table(row(f"<w:tc>{p('in')}{inner}{p('out')}</w:tc>", cell("b"))))
    assert grid(document) == [["in\nx\ty\nout", "b"]]


def test_tables_sixty_deep_are_read() -> None:
    """Depth alone is no reason to refuse a document."""
    body = p("core")
    for _ in range(60):
        body = table(f"<w:tr><w:tc>{body}</w:tc></w:tr>")
    assert read_word(body).text == "core"


def test_rows_and_cells_may_be_wrapped() -> None:
    """Content controls stand around rows and cells, too."""
    inner = f"<w:sdt><w:sdtContent>{cell('b')}</w:sdtContent></w:sdt>"
    rows = f"<w:sdt><w:sdtContent>{row(cell('a'), inner)}</w:sdtContent></w:sdt>"
    assert grid(read_word(table(rows))) == [["a", "b"]]


def test_deleted_and_hidden_rows_and_deleted_cells_are_left_out() -> None:
    """What tracked changes or formatting take out of a table is not counted."""
    document = read_word(
        table(
            row(cell("kept"), cell("cut", "<w:cellDel/>")),
            row(cell("gone"), properties="<w:del/>"),
            row(cell("unseen"), properties="<w:hidden/>"),
            row(cell("shown"), properties='<w:hidden w:val="0"/>'),
        )
    )
    assert grid(document) == [["kept"], ["shown"]]
    assert left_out(document) == [
        (LeftOutKind.DELETED, "cut"),
        (LeftOutKind.DELETED, "gone"),
        (LeftOutKind.HIDDEN, "unseen"),
    ]


def test_an_empty_table_is_no_block() -> None:
    """A grid without text says nothing."""
    assert read_word(table(row(cell(""), cell("")))).blocks == ()
