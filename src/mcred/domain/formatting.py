"""How a Word document looks: its fonts, its line spacing, its margins."""

from __future__ import annotations

from msgspec import Struct


class FontUse(Struct, frozen=True, kw_only=True):
    """How much of a text is set in one font and size."""

    font: str
    points: float
    characters: int


class Formatting(Struct, frozen=True, kw_only=True):
    """How a Word document looks, as far as its own settings say."""

    fonts: tuple[FontUse, ...] = ()
    line_spacings: tuple[tuple[float, int], ...] = ()
    """Lines (1 single, 2 double) and how many characters are set so; exact heights in points are left out."""
    least_margin: float | None = None
    """The smallest margin of any page, in inches."""
