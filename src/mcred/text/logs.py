"""Reads a log: the rows of its tables, or its lines that begin with a day, with the time that each one says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.text.dates import When, when_said
from mcred.text.hours import Unit, minutes_in
from mcred.text.phrases import holds_in_order, stems_of

HOURS = ("hours", "hrs", "time", "time spent", "duration", "length", "minutes", "mins")
"""What people write above the column of hours."""
_TOTALS = frozenset(stems_of("total sum altogether"))


class Entry(Struct, frozen=True, kw_only=True):
    """One session: a row of a table, or a line."""

    text: str
    minutes: float | None
    """None where no length of time could be read."""
    blank: tuple[str, ...] = ()
    """The columns asked for that are empty in it, or that its table does not have."""


def entries(
    blocks: Sequence[Block], hours: Sequence[str] = HOURS, columns: Sequence[Sequence[str]] = ()
) -> tuple[Entry, ...]:
    """The sessions of a log; the rows of tables that have a column of hours or a day in each row, else its lines.

    `hours` are the names of the column of hours, `columns` those of other columns, the first name of each first.
    """
    rows = [entry for block in blocks if isinstance(block, Table) for entry in _rows(block, hours, columns)]
    if rows:
        return tuple(rows)
    lines = (line for block in blocks if isinstance(block, Paragraph) and not block.level
             for line in block.text.splitlines())  # fmt: skip
    return tuple(
        Entry(text=line.strip(), minutes=minutes_in(line)) for line in lines if when_said(line[:40]) is not When.NOT
    )


def _rows(table: Table, hours: Sequence[str], columns: Sequence[Sequence[str]]) -> Iterator[Entry]:
    head = table.rows[0] if table.rows else ()
    column = next((at for at, cell in enumerate(head) if _says(cell, hours)), None)
    body = table.rows[1:]
    if column is None and not all(when_said(_joined(row)) is not When.NOT for row in body if _joined(row)):
        return
    unit: Unit = "minutes" if column is not None and "min" in head[column].text.casefold() else "hours"
    for row in body:
        text = _joined(row)
        if not text or _TOTALS & set(stems_of(row[0].text or text)[:2]):
            continue
        said = row[column].text if column is not None and column < len(row) else text
        minutes = minutes_in(said, unit if column is not None else None)
        blank = tuple(names[0] for names in columns if not _filled(head, row, names))
        yield Entry(text=text, minutes=minutes, blank=blank)


def _filled(head: Sequence[Cell], row: Sequence[Cell], names: Sequence[str]) -> bool:
    return any(
        _says(cell, names) and at < len(row) and any(map(str.isalnum, row[at].text)) for at, cell in enumerate(head)
    )


def _says(cell: Cell, names: Sequence[str]) -> bool:
    stems = stems_of(cell.text)
    return any(holds_in_order(stems, stems_of(name)) >= 0 for name in names)


def _joined(row: Sequence[Cell]) -> str:
    return " ".join(cell.text.strip() for cell in row if cell.text.strip())
