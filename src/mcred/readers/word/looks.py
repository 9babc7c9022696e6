"""The looks that Word's run properties and shadings ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcred.readers.office.looks import PLAIN, Look, is_nearly_white, look
from mcred.readers.word.tags import VAL, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = {W + name: name for name in ("b", "vanish", "color", "shd", "highlight", "rStyle")}
_FILL = f"{W}fill"
_OFF = frozenset({"0", "false", "off"})


def look_of(properties: _Element | None) -> Look:
    """The look that run properties (w:rPr) ask for."""
    if properties is None:
        return PLAIN
    bold = hidden = white = covered = None
    style = None
    for item in properties:
        match _NAMES.get(str(item.tag)):
            case "b":
                bold = is_on(item)
            case "vanish":
                hidden = is_on(item)
            case "color":
                white = is_nearly_white(item.get(VAL, ""))
            case "shd":
                covered = covers(item)
            case "highlight":
                covered = item.get(VAL) not in ("none", "white")
            case "rStyle":
                style = item.get(VAL)
            case _:
                pass
    return look(bold, hidden, white, covered, style)


def is_on(item: _Element) -> bool:
    """Whether a switch such as w:b is on: it is unless it says otherwise."""
    return item.get(VAL, "1") not in _OFF


def covers(shading: _Element | None) -> bool | None:
    """Whether a shading (w:shd) is a ground for white text; None when it lets through what lies below."""
    if shading is None:
        return None
    if shading.get(VAL, "clear") not in ("clear", "nil"):
        return True
    fill = shading.get(_FILL, "auto")
    return None if fill == "auto" else not is_nearly_white(fill)
