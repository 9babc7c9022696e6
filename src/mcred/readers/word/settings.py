"""What a paragraph of a Word document says about itself (w:pPr)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from mcred.readers.word.looks import covers, is_on
from mcred.readers.word.styles import level_of_outline, list_of
from mcred.readers.word.tags import VAL, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = {W + name: name for name in ("pStyle", "shd", "pageBreakBefore", "outlineLvl", "numPr", "rPr", "sectPr")}
_TYPE = f"{W}type"
_MARK_GONE = (f"{W}del", f"{W}moveFrom")
_NEW_PAGE = frozenset({"nextPage", "oddPage", "evenPage"})


class Settings(Struct, kw_only=True):
    """A paragraph's own settings; None where it leaves them to its style."""

    style: str | None = None
    cover: bool | None = None
    """Whether a colour lies behind it."""
    on_new_page: bool = False
    level: int | None = None
    """The heading level, 0 for body text."""
    listed: tuple[str, int] | None = None
    end_deleted: bool = False
    """Whether the mark at its end was deleted or moved away, so that the next paragraph goes on with it."""
    before_new_page: bool = False
    """Whether a section ends with it, and the next begins on a new page."""


def settings_of(properties: _Element) -> Settings:
    """The settings that w:pPr holds."""
    found = Settings()
    for item in properties:
        match _NAMES.get(str(item.tag)):
            case "pStyle":
                found.style = item.get(VAL) or None
            case "shd":
                found.cover = covers(item)
            case "pageBreakBefore":
                found.on_new_page = is_on(item)
            case "outlineLvl":
                found.level = level_of_outline(item)
            case "numPr":
                found.listed = list_of(properties)
            case "rPr":
                found.end_deleted = any(mark.tag in _MARK_GONE for mark in item)
            case "sectPr":
                kind = item.find(_TYPE)
                found.before_new_page = kind is None or kind.get(VAL, "nextPage") in _NEW_PAGE
            case _:
                pass
    return found
