"""What stands within a paragraph of an OpenDocument text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mcred.domain.documents import LeftOutKind
from mcred.domain.patterns import regex
from mcred.readers.office.line import Line
from mcred.readers.office.looks import Look
from mcred.readers.office.numbers import whole_number
from mcred.readers.opendocument.state import State
from mcred.readers.opendocument.tags import DRAW, OFFICE, TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACES = regex("[ \t\r\n]+")
_MAX_SPACES = 1_000
_SIGNS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
_SILENT = frozenset(
    {
        f"{TEXT}number",
        f"{TEXT}ruby-text",
        f"{TEXT}note-citation",
        f"{TEXT}script",
        f"{OFFICE}annotation-end",
        f"{OFFICE}event-listeners",
    }
)
"""Elements whose text nobody reads as part of the paragraph."""
_ASIDES = {f"{TEXT}note": LeftOutKind.NOTE, f"{OFFICE}annotation": LeftOutKind.COMMENT}
_FOREIGN = regex(r"\{(?!urn:oasis:names:tc:opendocument:xmlns:(?:text|office):1\.0\})")


class Runs:
    """The walk within paragraphs; asides and boxes are handed on to `read_aside`, which gives their text."""

    def __init__(self, state: State, read_aside: Callable[[_Element], str]) -> None:
        self._state = state
        self._read_aside = read_aside

    def walk(self, holder: _Element, line: Line, look: Look) -> None:
        """Gather the text of a paragraph, or of something within it, and of what follows its parts."""
        self._put(holder.text, line, look)
        for child in holder:
            self._part(child, line, look)
            self._put(child.tail, line, look)

    def _part(self, part: _Element, line: Line, look: Look) -> None:
        tag = str(part.tag)
        if tag == f"{TEXT}span":
            self.walk(part, line, self._state.styles.look("text", part.get(f"{TEXT}style-name", "")).over(look))
        elif tag == f"{TEXT}s":
            self._write(" " * min(whole_number(part.get(f"{TEXT}c", ""), 1), _MAX_SPACES), line, look)
        elif tag in _SIGNS:
            self._write(_SIGNS[tag], line, look)
        elif tag == f"{TEXT}soft-page-break":
            self._state.pages.note_rendered()
        elif tag in _ASIDES:
            self._state.leave_out(_ASIDES[tag], self._read_aside(part))
        elif tag == f"{TEXT}hidden-text":
            line.leave_out(
                LeftOutKind.HIDDEN, part.get(f"{TEXT}string-value", "") or "".join(map(str, part.itertext()))
            )
        elif tag == f"{TEXT}hidden-paragraph":
            line.hide = line.hide or part.get(f"{TEXT}is-hidden") == "true"
        elif tag.startswith(DRAW):
            self._state.leave_out(LeftOutKind.TEXT_BOX, self._read_aside(part))
        elif tag not in _SILENT and not _FOREIGN.match(tag):
            self.walk(part, line, look)

    def _put(self, text: str | None, line: Line, look: Look) -> None:
        """Add what stands in the file, where line ends and indents are only spaces."""
        if text:
            self._write(_SPACES.sub(" ", text), line, look)

    def _write(self, text: str, line: Line, look: Look) -> None:
        covered = self._state.ground.covered if look.covered is None else look.covered
        unseen = look.white and not covered and not self._state.styles.white_shows
        if look.hidden or self._state.hidden or unseen:
            line.leave_out(LeftOutKind.HIDDEN, text)
            return
        line.take(text, bold=bool(look.bold), page=self._state.pages.number)
        if not text.isspace():
            self._state.pages.fresh = False
