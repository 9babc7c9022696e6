"""A story of a Word document: the body, a header, a note, a text box; its blocks in document order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mcred.domain.documents import Block, LeftOutKind, Paragraph, text_of
from mcred.readers.office.line import Line
from mcred.readers.word.boxes import chosen
from mcred.readers.word.runs import Runs
from mcred.readers.word.settings import Settings, settings_of
from mcred.readers.word.state import State
from mcred.readers.word.tables import Tables
from mcred.readers.word.tags import ALTERNATE, CONTROL, CONTROL_CONTENT, DELETED, PARAGRAPH, TABLE, WRAPPERS, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_IMPORTED = frozenset({f"{W}altChunk", f"{W}subDoc"})
_PROPERTIES = f"{W}pPr"
_NOTHING_SET = Settings()


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
            with self._state.leaving_out(LeftOutKind.DELETED):
                yield from self.blocks(wrapper)
        elif tag == ALTERNATE:
            if (choice := chosen(wrapper)) is not None:
                yield from self.blocks(choice)
        elif tag in _IMPORTED:
            self._state.imported = True

    def _paragraph(self, element: _Element) -> Iterator[Paragraph]:
        properties = element.find(_PROPERTIES)
        settings = _NOTHING_SET if properties is None else settings_of(properties)
        state = self._state
        if settings.on_new_page:
            state.pages.note_rendered()
        line = self._joined or Line()
        self._joined = None
        outside = state.covered
        cover = settings.cover
        if cover is None:
            cover = state.styles.covered(settings.style)
        if cover is not None:
            state.covered = cover
        self._runs.walk(element, line, state.styles.look(settings.style))
        state.covered = outside
        if settings.end_deleted:
            self._joined = line
        else:
            yield from self._end(line, settings)
        if settings.before_new_page:
            state.pages.start()

    def _end(self, line: Line, settings: Settings) -> Iterator[Paragraph]:
        """The finished paragraph, if anything in it is visible."""
        self._joined = None
        self._state.left_out.extend(line.left_out())
        text = line.text.strip("\n")
        if text.strip():
            styles = self._state.styles
            level, listed = settings.level, settings.listed or styles.listed(settings.style)
            yield Paragraph(
                text=text,
                level=styles.level(settings.style) if level is None else level,
                listed="" if listed is None else self._state.numbering.kind(*listed),
                bold=line.bold,
                page=line.page,
            )

    def _end_joined(self) -> Iterator[Paragraph]:
        """The paragraph that waits for another to go on with, where there is none."""
        if self._joined is not None:
            yield from self._end(self._joined, _NOTHING_SET)
