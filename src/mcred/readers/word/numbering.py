"""The automatic lists of a Word document: bullets or numbers, never their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcred.domain.documents import ListKind
from mcred.readers.word.tags import VAL, W
from mcred.readers.word.values import value_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from mcred.readers.word.styles import Styles

_MAX_LINKS = 10


class Numbering:
    """The lists that w:numbering defines."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _Element] = {}
        self._abstract: dict[str, _Element] = {}
        self._levels: dict[_Element, dict[str, str]] = {}
        for element in () if root is None else root:
            if element.tag == f"{W}num":
                self._lists[element.get(f"{W}numId", "")] = element
            elif element.tag == f"{W}abstractNum":
                self._abstract[element.get(f"{W}abstractNumId", "")] = element

    def kind(self, number: str, depth: int) -> ListKind:
        """What stands before the paragraphs of a list at a depth."""
        for _ in range(_MAX_LINKS):
            if number == "0" or number not in self._lists:
                return ""
            entry = self._lists[number]
            found = self._format(entry, f"{W}lvlOverride/{W}lvl", depth)
            if found is None:
                abstract = self._abstract.get(value_of(entry.find(f"{W}abstractNumId")))
                if abstract is None:
                    return ""
                found = self._format(abstract, f"{W}lvl", depth)
                link = value_of(abstract.find(f"{W}numStyleLink"))
                if found is None and link and (listed := self._styles.listed(link)) is not None:
                    number = listed[0]
                    continue
            return _kind(found)
        return ""

    def _format(self, holder: _Element, path: str, depth: int) -> str | None:
        """The number format of the level of a depth; the levels of each list are looked at once."""
        if holder not in self._levels:
            levels = holder.findall(path)
            self._levels[holder] = {level.get(f"{W}ilvl", "0"): _number_format(level) for level in reversed(levels)}
        return self._levels[holder].get(str(depth))


def _number_format(level: _Element) -> str:
    """How a level counts: "none" where it shows nothing."""
    label = level.find(f"{W}lvlText")
    if label is not None and not label.get(VAL) and level.find(f"{W}lvlPicBulletId") is None:
        return "none"
    return value_of(level.find(f"{W}numFmt")) or "decimal"


def _kind(number_format: str | None) -> ListKind:
    if number_format in (None, "none"):
        return ""
    return "bullet" if number_format == "bullet" else "number"
