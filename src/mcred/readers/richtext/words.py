"""What the control words of RTF do."""

from __future__ import annotations

from typing import Final

from mcred.domain.documents import Property
from mcred.readers.richtext.builder import Builder
from mcred.readers.richtext.groups import OPEN, TARGETS, Group, Target
from mcred.readers.richtext.head import Head, level_of_outline

_SIGNS: Final = {
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
_SWITCHES: Final = {b"b": "bold", b"v": "hidden", b"deleted": "deleted"}
_NUMBERS: Final = {b"f": "font", b"cf": "color", b"cb": "ground", b"chcbpat": "ground", b"highlight": "ground"}
_BREAKS: Final = frozenset({b"par", b"sect", b"cell", b"row", b"page"})
_TONES: Final = frozenset({b"red", b"green", b"blue"})


class Words:
    """The half of the walk that obeys control words."""

    builder: Builder
    head: Head
    group: Group
    properties: dict[Property, None]
    covered: bool
    """Whether the paragraph or the row has a coloured ground."""
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
        elif word == b"u":
            self.put(chr((number or 0) & 0xFFFF) if number else "")
            self.to_skip = self.group.skip
        elif word == b"uc":
            self.group.skip = max(0, min(number or 0, 16))
        elif word in _TONES:
            self.head.add_tone(number or 0)
        elif word == b"ansicpg":
            self.head.set_page(number or 0)
        elif word == b"fcharset":
            self.head.set_font(self.group.font, number or 0)
        elif word == b"plain":
            self.group.bold = self.group.hidden = self.group.deleted = False
            self.group.color = self.group.ground = 0
        else:
            self._shape(word, number)

    def _aim(self, word: bytes) -> None:
        """Send the group's text elsewhere; what goes nowhere stays there, but for who wrote the file."""
        target = TARGETS[word]
        if self.group.target is Target.NOWHERE:
            return
        self.group.target, self.group.begins, self.group.called = target, True, word
        self.group.gathered = []

    def _break(self, word: bytes) -> None:
        if self.group.target is not Target.STORY:
            self.put("\n")
            return
        builder = self.builder
        builder.level = self.head.level_of(self.group.style or 0)
        if self.group.outline is not None:
            builder.level = level_of_outline(self.group.outline)
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

    def _shape(self, word: bytes, number: int | None) -> None:
        """The words about paragraphs and rows."""
        group = self.group
        if word == b"s":
            group.style = number or 0
        elif word == b"outlinelevel":
            group.outline = number or 0
        elif group.target is not Target.STORY:
            return
        elif word == b"pard":
            group.style = group.outline = None
            self.builder.in_table = False
            self.covered = False
        elif word == b"intbl":
            self.builder.in_table = True
        elif word == b"pagebb":
            self.builder.pages.note_rendered()
        elif word in (b"cbpat", b"clcbpat"):
            self.covered = bool(number) and not self.head.is_white(number or 0)
        elif word == b"trowd":
            self.builder.merged = []
            self.builder.rest = False
        elif word in (b"clmrg", b"clvmrg"):
            self.builder.rest = True
        elif word == b"cellx":
            self.builder.merged.append(self.builder.rest)
            self.builder.rest = False
