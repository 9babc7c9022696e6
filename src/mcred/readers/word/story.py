"""A story of a Word document: the body, a header, a note, a text box; its blocks in document order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from mcred.domain.documents import Block, LeftOutKind, Paragraph, text_of
from mcred.readers.office.line import Line
from mcred.readers.word.boxes import chosen
from mcred.readers.word.looks import covers, is_on
from mcred.readers.word.names import ALTERNATE, CONTROL, CONTROL_CONTENT, DELETED, PARAGRAPH, TABLE, WRAPPERS, W
from mcred.readers.word.numbering import ListKind
from mcred.readers.word.runs import Runs
from mcred.readers.word.state import State, value_of
from mcred.readers.word.styles import level_of_outline, list_of
from mcred.readers.word.tables import Tables

if TYPE_CHECKING:
    from lxml.etree import _Element

_IMPORTED: Final = frozenset({f"{W}altChunk", f"{W}subDoc"})
_NEW_PAGE: Final = frozenset({"nextPage", "oddPage", "evenPage", ""})


class Story:
    """The walk over the blocks of a story."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._runs = Runs(state, self.text)
        self._tables = Tables(state, self.text)
        self._joined: Line | None = None
        """The text of a paragraph whose end was deleted, so that the next one goes on with it."""

    def text(self, holder: _Element) -> str:
        """All that is visible in a cell, a box, a note or a header."""
        outside, self._joined = self._joined, None
        blocks = tuple(self.blocks(holder))
        self._joined = outside
        return text_of(blocks)

    def blocks(self, holder: _Element) -> Iterator[Block]:
        """The paragraphs and tables that hold text, in order."""
        for child in holder:
            if child.tag == PARAGRAPH:
                yield from self._paragraph(child)
            elif child.tag == TABLE:
                yield from self._end_joined()
                table = self._tables.read(child)
                if table.text.strip():
                    yield table
            else:
                yield from self._within(child)
        yield from self._end_joined()

    def _within(self, wrapper: _Element) -> Iterator[Block]:
        """The blocks in something that stands around them."""
        tag = wrapper.tag
        if tag == CONTROL:
            for content in wrapper.iterchildren(CONTROL_CONTENT):
                yield from self.blocks(content)
        elif tag in WRAPPERS:
            yield from self.blocks(wrapper)
        elif tag in DELETED:
            yield from self._deleted(wrapper)
        elif tag == ALTERNATE:
            if (choice := chosen(wrapper)) is not None:
                yield from self.blocks(choice)
        elif tag in _IMPORTED:
            self._state.imported = True

    def _deleted(self, holder: _Element) -> Iterator[Block]:
        outside = self._state.why_left_out
        self._state.why_left_out = outside or LeftOutKind.DELETED
        yield from self.blocks(holder)
        self._state.why_left_out = outside

    def _paragraph(self, element: _Element) -> Iterator[Paragraph]:
        properties = element.find(f"{W}pPr")
        line = self._joined or Line()
        self._joined = None
        if properties is None:
            self._runs.walk(element, line, self._state.styles.look(None))
            yield from self._end(line, None, None)
            return
        before = properties.find(f"{W}pageBreakBefore")
        if before is not None and is_on(before):
            self._state.pages.note_rendered()
        style = value_of(properties.find(f"{W}pStyle")) or None
        cover = covers(properties.find(f"{W}shd"))
        cover = self._state.styles.covered(style) if cover is None else cover
        outside = self._state.covered
        self._state.covered = outside if cover is None else cover
        self._runs.walk(element, line, self._state.styles.look(style))
        self._state.covered = outside
        if _ends_deleted(properties):
            self._joined = line
        else:
            yield from self._end(line, properties, style)
        section = properties.find(f"{W}sectPr")
        if section is not None and value_of(section.find(f"{W}type")) in _NEW_PAGE:
            self._state.pages.start()

    def _end(self, line: Line, properties: _Element | None, style: str | None) -> Iterator[Paragraph]:
        """The finished paragraph, if anything in it is visible."""
        self._joined = None
        self._state.left_out.extend(line.left_out())
        text = line.text.strip("\n")
        if text.strip():
            styles = self._state.styles
            own = None if properties is None else level_of_outline(properties.find(f"{W}outlineLvl"))
            yield Paragraph(
                text=text,
                level=styles.level(style) if own is None else own,
                listed=self._listed(list_of(properties) or styles.listed(style)),
                bold=line.bold,
                page=line.page,
            )

    def _end_joined(self) -> Iterator[Paragraph]:
        """The paragraph that waits for another to go on with, where there is none."""
        if self._joined is not None:
            yield from self._end(self._joined, None, None)

    def _listed(self, listed: tuple[str, int] | None) -> ListKind:
        return "" if listed is None else self._state.numbering.kind(*listed)


def _ends_deleted(properties: _Element) -> bool:
    """Whether the mark at a paragraph's end was deleted or moved away."""
    mark = properties.find(f"{W}rPr")
    return mark is not None and any(mark.find(W + change) is not None for change in ("del", "moveFrom"))
