"""What stands within a paragraph: runs, and all that may be wrapped around them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from mcred.domain.documents import LeftOutKind
from mcred.readers.office.line import Line
from mcred.readers.office.looks import PLAIN, Look
from mcred.readers.word.boxes import boxes_in, chosen
from mcred.readers.word.looks import look_of
from mcred.readers.word.state import State
from mcred.readers.word.tags import ALTERNATE, CONTROL, CONTROL_CONTENT, DELETED, RUN, TEXT, WRAPPERS, M, W

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

_INLINE = WRAPPERS | {
    f"{W}hyperlink",
    f"{W}fldSimple",
    f"{W}bdo",
    f"{W}dir",
    CONTROL_CONTENT,
    f"{W}rubyBase",
}
_FORMULAS = frozenset({f"{M}oMath", f"{M}oMathPara"})
"""Objects rather than text: word processors count no words in them."""
_TEXTS = frozenset({TEXT, f"{W}delText"})
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
}
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_RENDERED_BREAK = f"{W}lastRenderedPageBreak"
_FIELD_MARK = f"{W}fldChar"
_RUN_PROPERTIES = f"{W}rPr"


class Runs:
    """The walk within paragraphs; text boxes are handed on to `read_box`, which gives their text."""

    def __init__(self, state: State, read_box: Callable[[_Element], str]) -> None:
        self._state = state
        self._read_box = read_box
        self._looks: dict[tuple[Look, Look, bool | None], tuple[bool, LeftOutKind | None]] = {}

    def walk(self, holder: _Element, line: Line, paragraph: Look) -> None:
        """Gather the text of all runs in a paragraph or in something within it."""
        for child in holder:
            tag = child.tag
            if tag == RUN:
                self._run(child, line, paragraph)
            elif tag in _INLINE:
                self.walk(child, line, paragraph)
            elif tag in DELETED:
                with self._state.leaving_out(LeftOutKind.DELETED):
                    self.walk(child, line, paragraph)
            elif tag == CONTROL:
                for content in child.iterchildren(CONTROL_CONTENT):
                    self.walk(content, line, paragraph)
            elif tag == ALTERNATE:
                if (choice := chosen(child)) is not None:
                    self.walk(choice, line, paragraph)
            elif tag in _FORMULAS:
                line.leave_out(LeftOutKind.FORMULA, "".join(text.text or "" for text in child.iter(f"{M}t")))

    def _run(self, run: _Element, line: Line, paragraph: Look) -> None:
        own = PLAIN
        for child in run:
            tag = child.tag
            if tag in _TEXTS:
                if child.text:
                    self._put(child.text.replace("\n", " "), line, paragraph, own)
            elif tag == _RUN_PROPERTIES:
                own = look_of(child)
            elif tag == _RENDERED_BREAK:
                self._state.pages.note_rendered()
            elif tag in _SIGNS:
                self._put(_SIGNS[tag], line, paragraph, own)
            elif tag == _FIELD_MARK:
                self._mark_field(child)
            else:
                self._rare(child, line, paragraph, own)

    def _rare(self, child: _Element, line: Line, paragraph: Look, own: Look) -> None:
        tag = child.tag
        if tag == f"{W}br":
            self._put("\n", line, paragraph, own)
            if child.get(f"{W}type") == "page" and self._state.why_left_out is None:
                self._state.pages.start()
        elif tag == f"{W}sym":
            self._put(_symbol(child.get(f"{W}char", "")), line, paragraph, own)
        elif tag == f"{W}ruby":
            for base in child.iterchildren(f"{W}rubyBase"):
                self.walk(base, line, paragraph)
        elif tag in _DRAWN:
            self._state.pages.fresh = False
            for box in boxes_in(child):
                self._state.leave_out(LeftOutKind.TEXT_BOX, self._read_box(box))
        elif tag == ALTERNATE and (choice := chosen(child)) is not None:
            for item in choice:
                self._rare(item, line, paragraph, own)

    def _put(self, text: str, line: Line, paragraph: Look, own: Look) -> None:
        if not text or True in self._state.fields:
            return
        bold, hidden = self._judge(paragraph, own)
        if why := self._state.why_left_out or hidden:
            line.leave_out(why, text)
            return
        line.take(text, bold=bold, page=self._state.pages.number)
        if not text.isspace():
            self._state.pages.fresh = False

    def _judge(self, paragraph: Look, own: Look) -> tuple[bool, LeftOutKind | None]:
        """Whether a run is bold, and whether nobody sees it."""
        key = (paragraph, own, self._state.covered)
        if key not in self._looks:
            look = self._state.styles.look_of_run(paragraph, own)
            covered = self._state.covered if look.covered is None else look.covered
            unseen = look.hidden or (look.white and not covered and not self._state.white_shows)
            self._looks[key] = (bool(look.bold), LeftOutKind.HIDDEN if unseen else None)
        return self._looks[key]

    def _mark_field(self, mark: _Element) -> None:
        fields = self._state.fields
        match mark.get(f"{W}fldCharType"):
            case "begin" if mark not in self._state.loose_fields:
                fields.append(True)
            case "separate" if fields:
                fields[-1] = False
            case "end" if fields:
                fields.pop()
            case _:
                pass


def _symbol(code: str) -> str:
    """The character of a w:sym, whose code is written in hexadecimal."""
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if unicodedata.category(sign) in ("Cc", "Cs") else sign
