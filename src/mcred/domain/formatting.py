"""How a Word document looks: its fonts, its line spacing, its margins."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FontUse:
    """How much of a text is set in one font and size."""

    font: str
    points: float
    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Formatting:
    """How a Word document looks, as far as its own settings say."""

    fonts: tuple[FontUse, ...] = ()
    line_spacings: tuple[tuple[float, int], ...] = ()
    """Lines (1 single, 2 double) and how many characters are set so; exact heights in points are left out."""
    least_margin: float | None = None
    """The smallest margin of any page, in inches."""
