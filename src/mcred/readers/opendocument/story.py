"""A story of an OpenDocument text: the body, a header, a note, a text box; its blocks in document order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mcred.domain.documents import Block, Cell, LeftOutKind, ListKind, Paragraph, Table, text_of
from mcred.readers.office.line import Line
from mcred.readers.office.numbers import whole_number
from mcred.readers.opendocument.runs import Runs
from mcred.readers.opendocument.state import State
from mcred.readers.opendocument.tags import DRAW, OFFICE, TABLE, TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})
_ROWS = frozenset({f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"})
_SILENT = frozenset({f"{OFFICE}forms", f"{TEXT}note-citation", f"{TEXT}table-of-content-source"})
_MAX_COLUMNS = 64
_MERGED = Cell(merged=True)
_ACROSS = Cell(merged=True, across=True)
_UNSEEN = frozenset({"collapse", "filter"})


class Story:
    """The walk over the blocks of a story."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._runs = Runs(state, self.text)

    def text(self, holder: _Element) -> str:
        """All that is visible in a cell, a box, a note or a header."""
        return text_of(tuple(self.blocks(holder)))

    def blocks(self, holder: _Element, listing: str = "", depth: int = 0) -> Iterator[Block]:
        """The paragraphs and tables that hold text; `listing` is the style of the list around them."""
        for child in holder:
            tag = str(child.tag)
            if tag in _PARAGRAPHS:
                yield from self._paragraph(child, "")
            elif tag == f"{TEXT}list":
                yield from self._list(child, listing, depth + 1)
            elif tag == f"{TABLE}table":
                if (table := self._table(child)).text.strip():
                    yield table
            elif tag.startswith(DRAW) and not str(holder.tag).startswith(DRAW):
                self._state.leave_out(LeftOutKind.TEXT_BOX, self.text(child))
            else:
                yield from self._within(child, listing, depth)

    def _within(self, wrapper: _Element, listing: str, depth: int) -> Iterator[Block]:
        """The blocks in something that stands around them."""
        tag = str(wrapper.tag)
        if tag == f"{TEXT}section":
            yield from self._section(wrapper)
        elif tag == f"{TEXT}tracked-changes":
            for deletion in wrapper.iter(f"{TEXT}deletion"):
                self._state.leave_out(LeftOutKind.DELETED, self.text(deletion))
        elif tag == f"{TEXT}soft-page-break":
            self._state.pages.note_rendered()
        elif tag.startswith((TEXT, DRAW)) and tag not in _SILENT:
            yield from self.blocks(wrapper, listing, depth)

    def _paragraph(self, element: _Element, listed: ListKind) -> Iterator[Paragraph]:
        style = element.get(f"{TEXT}style-name", "")
        if self._state.styles.breaks_page(style):
            self._state.pages.note_rendered()
        line = Line()
        self._runs.walk(element, line, self._state.styles.look("paragraph", style))
        if line.hide:
            self._state.leave_out(LeftOutKind.HIDDEN, line.text)
            return
        self._state.left_out.extend(line.left_out())
        text = line.text.strip("\n")
        if text.strip():
            yield Paragraph(
                text=text,
                level=self._level(element, style),
                listed=listed,
                bold=line.bold,
                page=line.page,
            )

    def _level(self, element: _Element, style: str) -> int:
        own = element.get(f"{TEXT}outline-level", "1")
        if element.tag == f"{TEXT}h" and own.isascii() and own.isdigit():
            return max(1, min(int(own[:2]), 9))
        return self._state.styles.level(style)

    def _list(self, element: _Element, listing: str, depth: int) -> Iterator[Block]:
        listing = element.get(f"{TEXT}style-name", listing)
        kind = self._state.styles.list_kind(listing, depth)
        for item in element:
            labelled = item.tag == f"{TEXT}list-item"
            for child in item:
                if child.tag in _PARAGRAPHS:
                    yield from self._paragraph(child, kind if labelled else "")
                    labelled = False
                elif child.tag == f"{TEXT}list":
                    yield from self._list(child, listing, depth + 1)

    def _section(self, section: _Element) -> Iterator[Block]:
        outside = self._state.hidden
        hidden = section.get(f"{TEXT}display") == "none" or section.get(f"{TEXT}is-hidden") == "true"
        self._state.hidden = outside or hidden
        yield from self.blocks(section)
        self._state.hidden = outside

    def _table(self, table: _Element) -> Table:
        page = self._state.pages.number
        return Table(rows=tuple(self._row(row) for row in _rows(table)), page=page)

    def _row(self, row: _Element) -> tuple[Cell, ...]:
        outside = self._state.hidden
        self._state.hidden = outside or row.get(f"{TABLE}visibility") in _UNSEEN
        cells: list[Cell] = []
        across = 0
        for cell in row:
            if cell.tag == f"{TABLE}covered-table-cell":
                covered = _repeats(cell)
                cells.extend([*[_ACROSS] * across, *[_MERGED] * covered][:covered])
                across = max(across - covered, 0)
            elif cell.tag == f"{TABLE}table-cell":
                ground = self._state.ground
                style = cell.get(f"{TABLE}style-name", "")
                self._state.ground = self._state.styles.look("table-cell", style).over(ground)
                cells.extend([Cell(text=self.text(cell))] * _repeats(cell))
                across = _number(cell, "number-columns-spanned") - 1
                self._state.ground = ground
        self._state.hidden = outside
        return tuple(cells[:_MAX_COLUMNS])


def _rows(holder: _Element) -> Iterator[_Element]:
    for child in holder:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in _ROWS:
            yield from _rows(child)


def _repeats(cell: _Element) -> int:
    return _number(cell, "number-columns-repeated")


def _number(cell: _Element, attribute: str) -> int:
    return min(whole_number(cell.get(f"{TABLE}{attribute}", ""), 1), _MAX_COLUMNS)
