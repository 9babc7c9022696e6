"""The styles of an OpenDocument text, with what they inherit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mcred.domain.documents import ListKind
from mcred.readers.office.headings import named_level
from mcred.readers.office.looks import PLAIN, Look, is_nearly_white, look
from mcred.readers.opendocument.tags import FO, STYLE, TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_CHAIN = 30
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_LEVELS: dict[str, ListKind] = {
    f"{TEXT}list-level-style-bullet": "bullet",
    f"{TEXT}list-level-style-image": "bullet",
    f"{TEXT}list-level-style-number": "number",
}


class Styles:
    """All styles of a document: named ones from styles.xml, automatic ones from content.xml."""

    def __init__(self, *roots: _Element) -> None:
        self._styles: dict[tuple[str, str], _Element] = {}
        self._lists: dict[str, _Element] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self._heading_levels: dict[str, int] = {}
        self._breaks: dict[str, bool] = {}
        self._list_kinds: dict[tuple[str, int], ListKind] = {}
        self.white_shows = any(map(_shows_white, roots))
        """Whether a coloured page or a picture behind the text may be the ground for white text."""
        for root in roots:
            for style in root.iter(f"{STYLE}style"):
                self._styles[style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", "")] = style
            for listing in root.iter(f"{TEXT}list-style"):
                self._lists[listing.get(f"{STYLE}name", "")] = listing

    def look(self, family: str, name: str) -> Look:
        """What a style and those it is based on say about the look of text."""
        key = (family, name)
        if key not in self._looks:
            found = PLAIN
            for style in self._chain(family, name):
                found = found.over(_look_of(style))
            self._looks[key] = found
        return self._looks[key]

    def level(self, name: str) -> int:
        """The heading level that a paragraph style means by its outline level or its name; 0 for none."""
        if name not in self._heading_levels:
            self._heading_levels[name] = self._level(name)
        return self._heading_levels[name]

    def breaks_page(self, name: str) -> bool:
        """Whether a paragraph of a style begins on a new page."""
        if name not in self._breaks:
            self._breaks[name] = self._breaks_page(name)
        return self._breaks[name]

    def list_kind(self, name: str, depth: int) -> ListKind:
        """What stands before the items of a list at a depth, counted from 1."""
        key = (name, depth)
        if key not in self._list_kinds:
            self._list_kinds[key] = self._list_kind(name, depth)
        return self._list_kinds[key]

    def _level(self, name: str) -> int:
        for style in self._chain("paragraph", name):
            outline = style.get(f"{STYLE}default-outline-level", "")
            if outline.isascii() and outline.isdigit():
                return min(int(outline), 9)
            called = style.get(f"{STYLE}display-name") or style.get(f"{STYLE}name", "").replace("_20_", " ")
            if (level := named_level(called)) is not None:
                return level
        return 0

    def _breaks_page(self, name: str) -> bool:
        for style in self._chain("paragraph", name):
            if style.get(f"{STYLE}master-page-name"):
                return True
            for properties in style.iterchildren(f"{STYLE}paragraph-properties"):
                if properties.get(f"{FO}break-before") is not None:
                    return properties.get(f"{FO}break-before") == "page"
        return False

    def _list_kind(self, name: str, depth: int) -> ListKind:
        for level in self._lists.get(name, ()):
            if level.get(f"{TEXT}level") == str(depth):
                kind = _LEVELS.get(str(level.tag), "")
                return "" if kind == "number" and not level.get(f"{STYLE}num-format") else kind
        return ""

    def _chain(self, family: str, name: str) -> Iterator[_Element]:
        for _ in range(_MAX_CHAIN):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.get(f"{STYLE}parent-style-name", "")


def _look_of(style: _Element) -> Look:
    bold = hidden = white = covered = None
    for properties in style:
        ground = properties.get(f"{FO}background-color", "transparent")
        if ground != "transparent":
            covered = not is_nearly_white(ground.removeprefix("#"))
        if properties.tag != f"{STYLE}text-properties":
            continue
        if (weight := properties.get(f"{FO}font-weight")) is not None:
            bold = weight in _BOLD
        if (display := properties.get(f"{TEXT}display")) is not None:
            hidden = display == "none"
        if (color := properties.get(f"{FO}color")) is not None:
            white = is_nearly_white(color.removeprefix("#"))
    return look(bold, hidden, white, covered, None)


def _shows_white(root: _Element) -> bool:
    pages = [page.get(f"{FO}background-color", "") for page in root.iter(f"{STYLE}page-layout-properties")]
    if any(color.startswith("#") and not is_nearly_white(color[1:]) for color in pages):
        return True
    return any(drawn.get(f"{STYLE}run-through") == "background" for drawn in root.iter(f"{STYLE}graphic-properties"))
