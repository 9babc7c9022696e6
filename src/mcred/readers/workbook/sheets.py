"""One sheet of a workbook as a table."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from mcred.domain.documents import Cell, Table
from mcred.domain.patterns import regex
from mcred.readers.office.numbers import whole_number
from mcred.readers.workbook.formats import Formats
from mcred.readers.workbook.tags import S

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_COLUMNS = 256
_MAX_ROWS = 20_000
_MAX_MERGED = 200_000
_REFERENCE = regex(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_MERGED = Cell(merged=True)
_ACROSS = Cell(merged=True, across=True)


class Values(Struct, frozen=True, kw_only=True):
    """What cells refer to by number."""

    strings: tuple[str, ...]
    formats: Formats


def sheet_table(sheet: _Element, values: Values) -> Table:
    """The cells that hold something, with the empty ones between them; rows without anything are left out."""
    merged = dict(islice(_covered(sheet), _MAX_MERGED))
    rows: list[tuple[Cell, ...]] = []
    number = 0
    for row in sheet.iterfind(f"{S}sheetData/{S}row"):
        number = whole_number(row.get("r", ""), number + 1)
        texts: dict[int, str] = {}
        column = 0
        for cell in row.iterchildren(f"{S}c"):
            place = _place(cell.get("r", ""))
            column = column + 1 if place is None else place[0]
            if column <= _MAX_COLUMNS and (text := _text(cell, values)).strip():
                texts[column] = text
        if texts:
            rows.append(
                tuple(
                    merged.get((column, number)) or Cell(text=texts.get(column, ""))
                    for column in range(1, max(texts) + 1)
                )
            )
        if len(rows) >= _MAX_ROWS:
            break
    return Table(rows=tuple(rows))


def string(element: _Element) -> str:
    """The text of a shared or inline string, without the reading aids of East Asian text."""
    pieces = [element.findtext(f"{S}t"), *(run.findtext(f"{S}t") for run in element.iterchildren(f"{S}r"))]
    return "".join(piece or "" for piece in pieces)


def _text(cell: _Element, values: Values) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = cell.find(f"{S}is")
        return "" if inline is None else string(inline)
    value = cell.findtext(f"{S}v") or ""
    match kind:
        case "s":
            index = whole_number(value, -1)
            return values.strings[index] if 0 <= index < len(values.strings) else ""
        case "b":
            return "TRUE" if value == "1" else "FALSE"
        case "n":
            return values.formats.shown(value, cell.get("s", "0"))
        case _:
            return value


def _covered(sheet: _Element) -> Iterator[tuple[tuple[int, int], Cell]]:
    """The places that belong to a merged cell and are not its first, each with what stands there."""
    for merge in sheet.iterfind(f"{S}mergeCells/{S}mergeCell"):
        first, _, last = merge.get("ref", "").partition(":")
        begin, end = _place(first), _place(last)
        if begin is None or end is None:
            continue
        for row in range(begin[1], min(end[1], begin[1] + 1_000) + 1):
            for column in range(begin[0], min(end[0], _MAX_COLUMNS) + 1):
                if (column, row) != begin:
                    yield (column, row), _MERGED if column == begin[0] else _ACROSS


def _place(reference: str) -> tuple[int, int] | None:
    """Column and row, counted from 1, of a reference such as "B12"."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(found[2])
