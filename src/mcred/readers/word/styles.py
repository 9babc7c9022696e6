"""The styles of a Word document: which ones are headings, lists, bold or hidden, by themselves or by inheritance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from mcred.readers.office.headings import named_level
from mcred.readers.office.looks import PLAIN, Look
from mcred.readers.office.numbers import whole_number
from mcred.readers.word.looks import covers, look_of
from mcred.readers.word.tags import VAL, W
from mcred.readers.word.values import value_in, value_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_CHAIN = 30
_BODY_TEXT = 9
"""The outline level of what is no heading."""
_SHADED = (f"{W}pPr", f"{W}tblPr", f"{W}tcPr")


class Style(Struct, frozen=True, kw_only=True):
    """One style, by itself."""

    name: str
    based_on: str | None
    look: Look
    level: int | None
    """0 for what it says is body text, None where it says nothing."""
    listed: tuple[str, int] | None
    """The list it numbers by and the depth in it."""
    covered: bool | None
    """As of a look, for whole paragraphs or tables."""


class Styles:
    """All styles, with what they inherit."""

    def __init__(self, root: _Element | None) -> None:
        """`root` is w:styles, None where the document has no styles."""
        self._elements: dict[str, _Element] = {}
        self._styles: dict[str, Style] = {}
        self._looks: dict[str, Look] = {}
        self._default: str | None = None
        self._base = PLAIN
        if root is None:
            return
        self._base = look_of(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        for element in root.iterchildren(f"{W}style"):
            name = element.get(f"{W}styleId", "")
            self._elements[name] = element
            if is_default(element):
                self._default = name

    def look(self, name: str | None) -> Look:
        """The look of a paragraph style, or of the default one."""
        name = self._default if name is None else name
        if name not in self._elements:
            return PLAIN
        if name not in self._looks:
            look = PLAIN
            for style in self._chain(name):
                look = look.over(style.look)
            self._looks[name] = look
        return self._looks[name]

    def look_of_run(self, paragraph: Look, own: Look) -> Look:
        """How a run looks: its own settings over its style over its paragraph's style over the document's defaults."""
        if own.style is not None and own.style in self._elements:
            paragraph = self.look(own.style).toggled(paragraph)
        return own.over(paragraph).over(self._base)

    def level(self, name: str | None) -> int:
        """The heading level of a paragraph style, 0 for body text."""
        name = self._default if name is None else name
        if name is not None and name not in self._elements:
            return named_level(name) or 0
        for style in self._chain(name):
            if style.level is not None:
                return style.level
        return 0

    def listed(self, name: str | None) -> tuple[str, int] | None:
        """The list and depth that a paragraph style numbers by."""
        for style in self._chain(self._default if name is None else name):
            if style.listed is not None:
                return style.listed
        return None

    def covered(self, name: str | None) -> bool | None:
        """Whether a paragraph or table style lays a colour behind its text."""
        return next((style.covered for style in self._chain(name) if style.covered is not None), None)

    def _chain(self, name: str | None) -> Iterator[Style]:
        """A style and those it is based on."""
        for _ in range(_MAX_CHAIN):
            if name is None or name not in self._elements:
                return
            style = self._style(name)
            yield style
            name = style.based_on

    def _style(self, name: str) -> Style:
        """One style; Word stores some 160, of which a document uses ten, so each is looked at when it is asked for."""
        if name not in self._styles:
            self._styles[name] = _style(self._elements[name])
        return self._styles[name]


def is_default(style: _Element) -> bool:
    """Whether a style is that of all paragraphs which name none."""
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on")


def level_of_outline(outline: _Element | None) -> int | None:
    """The heading level that an outline level (w:outlineLvl) means, 0 for body text, None for no outline level."""
    value = "" if outline is None else outline.get(VAL, "")
    if not (value.isascii() and value.isdigit()):
        return None
    return int(value) + 1 if int(value) < _BODY_TEXT else 0


def list_of(properties: _Element | None) -> tuple[str, int] | None:
    """The list and the depth that w:pPr puts a paragraph into; the list "0" takes it out of all."""
    numbering = None if properties is None else properties.find(f"{W}numPr")
    if numbering is None:
        return None
    number, depth = numbering.find(f"{W}numId"), numbering.find(f"{W}ilvl")
    if number is None:
        return None
    return number.get(VAL, "0"), whole_number(value_of(depth), 0)


def _style(element: _Element) -> Style:
    name = value_in(element, "name") or ""
    paragraph = element.find(f"{W}pPr")
    level = None if paragraph is None else level_of_outline(paragraph.find(f"{W}outlineLvl"))
    if level is None and element.get(f"{W}type", "paragraph") == "paragraph":
        level = named_level(name) or named_level(element.get(f"{W}styleId", ""))
    shades = [covers(shading) for holder in element.iter(*_SHADED) for shading in holder.findall(f"{W}shd")]
    return Style(
        name=name,
        based_on=value_in(element, "basedOn"),
        look=look_of(element.find(f"{W}rPr")),
        level=level,
        listed=list_of(paragraph),
        covered=True if True in shades else (False if False in shades else None),
    )
