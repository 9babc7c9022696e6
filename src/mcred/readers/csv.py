"""Tables as text, with commas, semicolons or tabs between the cells."""

from __future__ import annotations

import csv
from io import StringIO
from typing import BinaryIO

from mcred.domain.documents import Cell, Content, Document, Table
from mcred.readers.decoding import read_text


def read(file: BinaryIO) -> Content:
    """The table; rows that are all empty are left out."""
    text = read_text(file)
    first = text.lstrip().partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    table = Table(
        rows=tuple(tuple(Cell(text=cell) for cell in row) for row in rows if any(map(str.strip, row))), line=1
    )
    return Document(blocks=(table,) if table.rows else (), text=table.text)
