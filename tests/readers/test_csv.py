"""Tables as text are read as tables."""

from __future__ import annotations

from io import BytesIO

import pytest

from mcred.domain.documents import Document, Table
from mcred.readers import csv


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_cells_are_parted_as_the_first_line_parts_them(delimiter: str) -> None:
    """Commas, semicolons and tabs are understood, quotes keep line ends, empty rows are dropped."""
    rows = [["Artifact", "Page"], ['"a\nb, c; d"', "2"], ["", ""]]
    content = csv.read(BytesIO("\r\n".join(delimiter.join(row) for row in rows).encode()))
    assert isinstance(content, Document)
    (table,) = content.blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [["Artifact", "Page"], ["a\nb, c; d", "2"]]


def test_a_table_without_rows_is_no_table() -> None:
    """A file of empty lines has no table."""
    content = csv.read(BytesIO(b"\n,\n"))
    assert isinstance(content, Document)
    assert content.blocks == ()
