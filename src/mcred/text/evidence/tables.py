"""Finds the evidence tables of a text, and reads their rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.domain.patterns import regex
from mcred.text.evidence.columns import COLUMNS, NAMES, Column, find_columns, names_column
from mcred.text.evidence.contents import filled_in
from mcred.text.locators import Pages, Times, parse_locator
from mcred.text.phrases import normalised

_HEADER_WITHIN = 4
"""A header stands in one of so many first rows."""
_FEWEST_COLUMNS = 2
_LONG = 6
"""An explanation that shares its cell with a place has more words, and so has no heading."""
_SEPARATOR = regex(r"[\s|:+=-]+")
_DITTO = frozenset({'"', "''", "〃", "ditto", "same", "same as above", "as above", '""', "do.", "id.", "ibid", "ibid."})


class Row(Struct, frozen=True, kw_only=True):
    """One filled-in row: its cells by column, with what merged cells repeat."""

    number: int
    """Counted from 1 with the header, as people and Excel count the rows they see."""
    cells: Mapping[Column, str]
    group: str = ""
    """The heading that stands above the row inside the table, across all its columns."""
    above: str = ""
    """The heading that the whole table stands under."""


class EvidenceTable(Struct, frozen=True, kw_only=True):
    """A table that tells evidence, or the one that comes nearest to it."""

    columns: Mapping[Column, int]
    rows: tuple[Row, ...]

    @property
    def missing(self) -> tuple[Column, ...]:
        """The columns it does not have."""
        return tuple(column for column in COLUMNS if column not in self.columns)


def evidence_tables(
    blocks: Sequence[Block], names: Mapping[Column, Sequence[str]] = NAMES
) -> tuple[EvidenceTable, ...]:
    """The tables with the most of the columns, and those that go on with them; () where there is no table at all."""
    listed = _with_typed(blocks)
    tables = [(index, block) for index, block in enumerate(listed) if isinstance(block, Table)]
    headers = [_header(table, names) for _, table in tables]
    most = max((len(columns) for _, columns in headers), default=0)
    found: list[EvidenceTable] = []
    width, last = 0, dict[Column, int]()
    for (index, table), (at, columns) in zip(tables, headers, strict=True):
        size = max(len(row) for row in table.rows) if table.rows else 0
        if len(columns) == most >= _FEWEST_COLUMNS or (most < _FEWEST_COLUMNS and len(columns) == most):
            width, last = size, _with_shared(table, at, columns, names)
            found.append(_read(table, at, last, _above(listed, index)))
        elif last and size == width and _headings(table.rows[at], columns) < _FEWEST_COLUMNS:
            found.append(_read(table, -1, last, _above(listed, index)))
    return tuple(found)


def _header(table: Table, names: Mapping[Column, Sequence[str]]) -> tuple[int, dict[Column, int]]:
    """The row that names the columns best, and the columns."""
    best: tuple[int, dict[Column, int]] = (0, {})
    for at, row in enumerate(table.rows[:_HEADER_WITHIN]):
        columns = find_columns([cell.text for cell in row], names)
        if len(columns) > len(best[1]):
            best = (at, columns)
    return best


def _headings(row: Sequence[Cell], columns: Mapping[Column, int]) -> int:
    """How many cells of a row name a column as a heading does; "EO 1" and a sentence are what stands below one."""
    texts = [row[index].text for index in columns.values()]
    return sum(len(text.split()) <= _LONG and not any(map(str.isdigit, text)) for text in texts)


def _with_shared(
    table: Table, header: int, columns: Mapping[Column, int], names: Mapping[Column, Sequence[str]]
) -> dict[Column, int]:
    """The columns, with the files where the column of the places is for both: "Artifact and page or time"."""
    shared = dict(columns)
    if "artifact" not in shared and (at := shared.get("where", -1)) >= 0:
        heading = table.rows[header][at].text
        if names_column(heading, "artifact", names):
            shared["artifact"] = at
    return shared


def _read(table: Table, header: int, columns: Mapping[Column, int], above: str) -> EvidenceTable:
    """The rows below the header; where the places stand beside the files, one column is both."""
    titles = [cell.text.strip() for cell in table.rows[header]] if header >= 0 else []
    body = table.rows[header + 1 :]
    columns = filled_in(columns, body) if len(columns) >= _FEWEST_COLUMNS else dict(columns)
    if "where" not in columns and "artifact" in columns and _places_beside(table, columns["artifact"]):
        columns["where"] = columns["artifact"]
    rows: list[Row] = []
    before: dict[Column, str] = {}
    group = ""
    for at, row in enumerate(body):
        texts = [cell.text.strip() for cell in row]
        if not any(texts) or texts == titles:
            continue
        if opened := _group(row, body[at + 1] if at + 1 < len(body) else ()):
            group, before = opened, {}
            continue
        cells = {column: _text(row, column, index, before.get(column, "")) for column, index in columns.items()}
        rows.append(Row(number=header + at + 2, cells=cells, group=group, above=above))
        before = cells
    return EvidenceTable(columns=columns, rows=tuple(rows))


def _text(row: Sequence[Cell], column: Column, index: int, before: str) -> str:
    """A cell's text; a merged cell, or one with ditto marks, repeats the one above it, or the one to its left."""
    cell = row[index] if index < len(row) else Cell()
    if cell.across:
        beside = next((" ".join(left.text.split()) for left in reversed(row[:index]) if not left.across), "")
        return beside if column != "explanation" or len(beside.split()) > _LONG else ""
    text = " ".join(cell.text.split())
    if (cell.merged and not text) or normalised(text) in _DITTO:
        return before
    return text


def _group(row: Sequence[Cell], below: Sequence[Cell]) -> str:
    """The heading that a row is for those below it: one text across all columns; "" where it is none."""
    first, rest = row[0], row[1:]
    if not rest or not first.text.strip() or any(cell.text.strip() for cell in rest):
        return ""
    across = all(cell.merged for cell in rest)
    opens = bool(below) and not below[0].text.strip() and any(cell.text.strip() for cell in below[1:])
    return " ".join(first.text.split()) if across or (opens and not any(cell.merged for cell in below)) else ""


def _places_beside(table: Table, index: int) -> bool:
    cells = [row[index].text for row in table.rows if index < len(row)]
    return any(_place_named(text) for text in cells)


def _place_named(text: str) -> bool:
    match parse_locator(text):
        case Pages(named=named):
            return named
        case Times():
            return True
        case None:
            return False


def _above(blocks: Sequence[Block], index: int) -> str:
    """The heading or bold line that a table stands under."""
    for block in reversed(blocks[:index]):
        if isinstance(block, Paragraph) and block.text.strip() and (block.level or block.bold):
            return block.text.strip()
    return ""


def _with_typed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with tables that are only typed (bars or tabs between the cells) made tables."""
    result: list[Block] = []
    for mark, group in groupby(blocks, key=_mark):
        together = tuple(group)
        result += [Table(rows=tuple(_typed_rows(together, mark)))] if mark and _lines(together) > 1 else together
    return tuple(result)


def _mark(block: Block) -> str:
    """What parts the cells in every line of a paragraph; "" where nothing does."""
    if not isinstance(block, Paragraph) or block.level:
        return ""
    lines = [line for line in block.text.splitlines() if line.strip()]
    return next((mark for mark in "|\t" if lines and all(line.count(mark) >= _FEWEST_COLUMNS for line in lines)), "")


def _lines(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.splitlines()) for block in blocks)


def _typed_rows(blocks: Sequence[Block], mark: str) -> Iterator[tuple[Cell, ...]]:
    for block in blocks:
        for line in block.text.splitlines():
            if line.strip() and not _SEPARATOR.fullmatch(line):
                inner = line.strip().removeprefix("|").removesuffix("|") if mark == "|" else line
                yield tuple(Cell(text=cell.strip()) for cell in inner.split(mark))
