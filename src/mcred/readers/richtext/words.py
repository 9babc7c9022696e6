"""What the control words of RTF do."""

from __future__ import annotations

from collections.abc import Callable

from mcred.domain.documents import Property
from mcred.readers.richtext.builder import Builder
from mcred.readers.richtext.groups import OPEN, TARGETS, Group, Target
from mcred.readers.richtext.head import Head, level_of_outline

_SIGNS = {
    b"tab": "\t",
    b"line": "\n",
    b"lbr": "\n",
    b"column": "\n",
    b"nestcell": "\t",
    b"nestrow": "\n",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "‘",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
    b"emspace": "\u2003",
    b"enspace": "\u2002",
    b"qmspace": "\u2005",
    b"zwj": "\u200d",
    b"zwnj": "\u200c",
    b"zwbo": "\u200b",
}
_SWITCHES = {b"b": "bold", b"v": "hidden", b"deleted": "deleted"}
_NUMBERS = {
    b"f": "font",
    b"cf": "color",
    b"cb": "ground",
    b"chcbpat": "ground",
    b"highlight": "ground",
    b"s": "style",
    b"outlinelevel": "outline",
}
_BREAKS = frozenset({b"par", b"sect", b"cell", b"row", b"page"})
_MAX_SKIP = 16
_MAX_COLUMNS = 256


class Words:
    """The half of the walk that obeys control words."""

    builder: Builder
    head: Head
    group: Group
    properties: dict[Property, None]
    covered: bool
    """Whether the paragraph has a coloured ground."""
    covered_row: bool
    """Whether any cell of the row has one."""
    optional: bool
    """Whether the next word may be passed over, with its group, by those who do not know it."""
    to_skip: int
    """Characters still to be passed over, since a Unicode one stood for them."""

    def put(self, text: str) -> None:
        """Add text where the group's text goes."""
        raise NotImplementedError

    def obey(self, word: bytes, number: int | None) -> None:
        """Do what a control word says; unknown ones say nothing about the text."""
        optional, self.optional = self.optional, False
        if word in TARGETS:
            self._aim(word)
        elif optional and word not in OPEN:
            self.group.target = Target.NOWHERE
        elif word in _SIGNS:
            self.put(_SIGNS[word])
        elif word in _BREAKS:
            self._break(word)
        elif word in _SWITCHES:
            setattr(self.group, _SWITCHES[word], number != 0)
        elif word in _NUMBERS:
            setattr(self.group, _NUMBERS[word], number or 0)
        elif word in _OF_THE_HEAD:
            _OF_THE_HEAD[word](self, number or 0)
        elif word in _OF_THE_STORY and self.group.target is Target.STORY:
            _OF_THE_STORY[word](self, number or 0)

    def _aim(self, word: bytes) -> None:
        """Send the group's text elsewhere; what goes nowhere stays there."""
        if self.group.target is not Target.NOWHERE:
            self.group.target, self.group.begins, self.group.called = TARGETS[word], True, word
            self.group.gathered = []

    def _break(self, word: bytes) -> None:
        if self.group.target is not Target.STORY:
            self.put("\n")
            return
        builder, outline = self.builder, self.group.outline
        builder.level = self.head.level_of(self.group.style or 0) if outline is None else level_of_outline(outline)
        match word:
            case b"cell":
                builder.end_cell()
            case b"row":
                builder.end_row()
            case b"page":
                self.put("\n")
                builder.pages.start()
            case b"sect":
                builder.end_paragraph()
                builder.pages.start()
            case _:
                builder.end_paragraph()


def _unicode(walk: Words, number: int) -> None:
    """A character by its number, and a stand-in for older programs behind it."""
    if number:
        walk.put(chr(number & 0xFFFF))
    walk.to_skip = walk.group.skip


def _set_skip(walk: Words, number: int) -> None:
    walk.group.skip = max(0, min(number, _MAX_SKIP))


def _plain(walk: Words, _number: int) -> None:
    walk.group.bold = walk.group.hidden = walk.group.deleted = False
    walk.group.color = walk.group.ground = 0


def _new_paragraph(walk: Words, _number: int) -> None:
    """The settings of paragraphs begin anew."""
    walk.group.style = walk.group.outline = None
    walk.builder.in_table = False
    walk.covered = False


def _in_table(walk: Words, _number: int) -> None:
    walk.builder.in_table = True


def _new_row(walk: Words, _number: int) -> None:
    walk.builder.merged, walk.builder.rest = [], False
    walk.covered_row = False


def _rest_of_merged(walk: Words, _number: int) -> None:
    walk.builder.rest = True


def _define_cell(walk: Words, _number: int) -> None:
    if len(walk.builder.merged) < _MAX_COLUMNS:
        walk.builder.merged.append(walk.builder.rest)
    walk.builder.rest = False


def _cover(walk: Words, color: int) -> None:
    walk.covered = color > 0 and not walk.head.is_white(color)


def _cover_row(walk: Words, color: int) -> None:
    walk.covered_row = walk.covered_row or (color > 0 and not walk.head.is_white(color))


_OF_THE_HEAD: dict[bytes, Callable[[Words, int], None]] = {
    b"u": _unicode,
    b"uc": _set_skip,
    b"plain": _plain,
    b"ansicpg": lambda walk, number: walk.head.set_page(number),
    b"fcharset": lambda walk, number: walk.head.set_font(walk.group.font, number),
    b"red": lambda walk, number: walk.head.add_tone(number),
    b"green": lambda walk, number: walk.head.add_tone(number),
    b"blue": lambda walk, number: walk.head.add_tone(number),
}
"""What is said anywhere, and in the tables at the head."""
_OF_THE_STORY: dict[bytes, Callable[[Words, int], None]] = {
    b"pard": _new_paragraph,
    b"intbl": _in_table,
    b"pagebb": lambda walk, _number: walk.builder.pages.note_rendered(),
    b"cbpat": _cover,
    b"clcbpat": _cover_row,
    b"trowd": _new_row,
    b"clmrg": _rest_of_merged,
    b"clvmrg": _rest_of_merged,
    b"cellx": _define_cell,
}
"""What is said about paragraphs and rows."""
