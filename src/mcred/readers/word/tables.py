"""The tables of a Word document as grids, merged cells once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from mcred.domain.documents import Cell, LeftOutKind, Table
from mcred.readers.office.numbers import whole_number
from mcred.readers.word.boxes import chosen
from mcred.readers.word.looks import covers, is_on
from mcred.readers.word.state import State
from mcred.readers.word.tags import ALTERNATE, CONTROL, CONTROL_CONTENT, VAL, WRAPPERS, W
from mcred.readers.word.values import value_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_COLUMNS = 64
"""Word allows 63."""
_CELL = f"{W}tc"
_MERGED = Cell(merged=True)
_ACROSS = Cell(merged=True, across=True)


class Tables:
    """The walk over rows and cells; the content of a cell is read by `read_cell`, which gives its text."""

    def __init__(self, state: State, read_cell: Callable[[_Element], str]) -> None:
        self._state = state
        self._read_cell = read_cell

    def read(self, table: _Element) -> Table:
        """The table as a grid; rows that were deleted or are hidden go where left-out text goes."""
        page = self._state.pages.number
        properties = table.find(f"{W}tblPr")
        outside = self._state.covered
        if properties is not None:
            own = covers(properties.find(f"{W}shd"))
            by_style = self._state.styles.covered(value_of(properties.find(f"{W}tblStyle")))
            self._state.covered = own or by_style or outside
        grid: list[tuple[Cell, ...]] = []
        merging: set[int] = set()
        for row in _unwrapped(table, f"{W}tr"):
            why = _why_left_out(row)
            if why is None:
                merging = self._row(row, merging, grid)
            else:
                self._leave_out(row, why)
        self._state.covered = outside
        return Table(rows=tuple(grid), page=page)

    def _row(self, row: _Element, above: set[int], grid: list[tuple[Cell, ...]]) -> set[int]:
        """Add a row to the grid; the columns in which a cell may go on below."""
        cells: list[Cell] = [_MERGED] * _number(row.find(f"{W}trPr/{W}gridBefore"))
        merging: set[int] = set()
        pages = self._state.pages
        begin, end = pages.number, pages.number
        for cell in _unwrapped(row, _CELL):
            settings = _settings(cell)
            if f"{W}cellDel" in settings:
                self._leave_out(cell, LeftOutKind.DELETED)
                continue
            column = len(cells)
            down, across = settings.get(f"{W}vMerge"), settings.get(f"{W}hMerge")
            if down is not None:
                merging.add(column)
            goes_on = down is not None and down.get(VAL) != "restart" and column in above
            sideways = across is not None and across.get(VAL) != "restart" and column > 0
            pages.number = begin
            cells.append(_ACROSS if sideways else _MERGED if goes_on else Cell(text=self._cell(cell, settings)))
            end = max(end, pages.number)
            span = _number(settings.get(f"{W}gridSpan"))
            cells.extend([_ACROSS] * min(span - 1, _MAX_COLUMNS - len(cells)))
        pages.number = end
        grid.append(tuple(cells))
        return merging

    def _cell(self, cell: _Element, settings: Mapping[str, _Element]) -> str:
        outside = self._state.covered
        own = covers(settings.get(f"{W}shd"))
        self._state.covered = outside if own is None else own
        text = self._read_cell(cell)
        self._state.covered = outside
        return text

    def _leave_out(self, holder: _Element, why: LeftOutKind) -> None:
        with self._state.leaving_out(why):
            for cell in [holder] if holder.tag == _CELL else _unwrapped(holder, _CELL):
                self._read_cell(cell)


def _unwrapped(holder: _Element, wanted: str) -> Iterator[_Element]:
    """The rows of a table, or the cells of a row, out of whatever is wrapped around them."""
    for child in holder:
        tag = child.tag
        if tag == wanted:
            yield child
        elif tag in WRAPPERS or tag in (CONTROL, CONTROL_CONTENT):
            yield from _unwrapped(child, wanted)
        elif tag == ALTERNATE and (choice := chosen(child)) is not None:
            yield from _unwrapped(choice, wanted)


def _settings(cell: _Element) -> Mapping[str, _Element]:
    """What a cell says about itself, by name; of two that are equal the first."""
    properties = cell.find(f"{W}tcPr")
    return {} if properties is None else {str(item.tag): item for item in reversed(properties)}


def _why_left_out(row: _Element) -> LeftOutKind | None:
    properties = row.find(f"{W}trPr")
    if properties is None:
        return None
    if properties.find(f"{W}del") is not None:
        return LeftOutKind.DELETED
    hidden = properties.find(f"{W}hidden")
    return LeftOutKind.HIDDEN if hidden is not None and is_on(hidden) else None


def _number(element: _Element | None) -> int:
    """A count of columns, within what Word allows."""
    return min(whole_number(value_of(element), 0), _MAX_COLUMNS)
