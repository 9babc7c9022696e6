"""The formatting of a Word document: fonts, sizes, line spacing and margins, by its runs, styles and defaults."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Struct

from mcred.domain.formatting import FontUse, Formatting
from mcred.readers.office.package import WORD, Package, open_package
from mcred.readers.word.boxes import is_second
from mcred.readers.word.styles import is_default
from mcred.readers.word.tags import FALLBACK, W
from mcred.readers.word.values import value_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TWIPS = 1440
"""Of one inch."""
_LINE = 240
"""Of one line."""
_MAX_CHAIN = 30
_WITH_RUNS = (f"{W}r", f"{W}hyperlink", f"{W}ins", f"{W}sdt", f"{W}smartTag")
"""What a paragraph holds its runs in."""


class _Typesetting(Struct, frozen=True, kw_only=True):
    """How one set of properties has text set; None where it says nothing."""

    font: str | None = None
    points: float | None = None
    lines: float | None = None

    def over(self, other: _Typesetting) -> _Typesetting:
        """What the one says, and where it says nothing the other."""
        return _Typesetting(
            font=self.font or other.font,
            points=self.points or other.points,
            lines=other.lines if self.lines is None else self.lines,
        )


_PLAIN = _Typesetting(font="Times New Roman", points=10.0, lines=1.0)
"""Where a document says nothing at all."""
_EXACT = 0.0
"""A line of a height in points, which is no number of lines."""


def read(file: BinaryIO) -> Formatting:
    """The formatting of the document in a file; raises CannotReadError with the reason."""
    with open_package(file, WORD) as package:
        return _Reading(package).formatting()


class _Reading:
    """One document's styles and what was found with them."""

    def __init__(self, package: Package) -> None:
        self._root = package.tree(package.main)
        self._themes = _theme_fonts(package)
        styles = package.related_tree("styles")
        self._elements: dict[str, _Element] = {}
        self._default: str | None = None
        self._chains: dict[str | None, _Typesetting] = {}
        self._base = _PLAIN
        if styles is not None:
            defaults = f"{W}docDefaults"
            run = self._set_by(styles.find(f"{defaults}/{W}rPrDefault/{W}rPr"), None)
            paragraph = self._set_by(None, styles.find(f"{defaults}/{W}pPrDefault/{W}pPr"))
            self._base = run.over(paragraph).over(_PLAIN)
            for style in styles.iterchildren(f"{W}style"):
                name = style.get(f"{W}styleId", "")
                self._elements[name] = style
                if is_default(style):
                    self._default = name

    def formatting(self) -> Formatting:
        """All that was found, the most used first."""
        fonts: Counter[tuple[str, float]] = Counter()
        spacings: Counter[float] = Counter()
        for setting, characters in self._stretches():
            fonts[setting.font or "", setting.points or 0.0] += characters
            spacings[setting.lines or _EXACT] += characters
        return Formatting(
            fonts=tuple(
                FontUse(font=font, points=points, characters=number) for (font, points), number in fonts.most_common()
            ),
            line_spacings=tuple((lines, number) for lines, number in spacings.most_common() if lines != _EXACT),
            least_margin=self._least_margin(),
        )

    def _stretches(self) -> Iterator[tuple[_Typesetting, int]]:
        """How each run is set, and of how many characters it is."""
        for paragraph in self._root.iter(f"{W}p"):
            if any(map(is_second, paragraph.iterancestors(FALLBACK))):
                continue
            own = paragraph.find(f"{W}pPr")
            around = self._set_by(None, own).over(self._styled(value_in(own, "pStyle") or self._default))
            for run in _runs(paragraph):
                characters = sum(len("".join((text.text or "").split())) for text in run.iterchildren(f"{W}t"))
                if characters:
                    own = run.find(f"{W}rPr")
                    setting = self._set_by(own, None).over(self._styled(value_in(own, "rStyle")))
                    yield setting.over(around).over(self._base), characters

    def _least_margin(self) -> float | None:
        sides = [
            margins.get(f"{W}{side}", "")
            for margins in self._root.iter(f"{W}pgMar")
            for side in ("top", "bottom", "left", "right")
        ]
        known = [abs(number) / _TWIPS for side in sides if (number := _number(side)) is not None]
        return round(min(known), 2) if known else None

    def _styled(self, name: str | None) -> _Typesetting:
        """What a style and those it is based on say."""
        if name not in self._chains:
            setting, at = _Typesetting(), name
            for _ in range(_MAX_CHAIN):
                style = self._elements.get(at or "")
                if style is None:
                    break
                setting = setting.over(self._set_by(style.find(f"{W}rPr"), style.find(f"{W}pPr")))
                at = value_in(style, "basedOn")
            self._chains[name] = setting
        return self._chains[name]

    def _set_by(self, run: _Element | None, paragraph: _Element | None) -> _Typesetting:
        fonts = None if run is None else run.find(f"{W}rFonts")
        font = None
        if fonts is not None:
            theme = fonts.get(f"{W}asciiTheme") or fonts.get(f"{W}hAnsiTheme") or ""
            font = self._themes.get(theme[:5]) or fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi")
        size = _number(value_in(run, "sz") or "")
        return _Typesetting(font=font, points=size / 2 if size else None, lines=_lines(paragraph))


def _runs(paragraph: _Element) -> Iterator[_Element]:
    """The runs of a paragraph, without those of the paragraphs in its text boxes."""
    for child in paragraph.iterchildren(*_WITH_RUNS):
        for run in child.iter(f"{W}r"):
            if next(run.iterancestors(f"{W}p")) is paragraph:
                yield run


def _lines(paragraph: _Element | None) -> float | None:
    spacing = None if paragraph is None else paragraph.find(f"{W}spacing")
    line = None if spacing is None else _number(spacing.get(f"{W}line", ""))
    if spacing is None or line is None:
        return None
    return round(line / _LINE, 2) if spacing.get(f"{W}lineRule", "auto") == "auto" else _EXACT


def _theme_fonts(package: Package) -> dict[str, str]:
    """The fonts of the theme, by the beginning of what documents call them: "minor", "major"."""
    theme = package.related_tree("theme")
    if theme is None:
        return {}
    found = {}
    for name in ("minor", "major"):
        latin = theme.find(f".//{_DRAWING}{name}Font/{_DRAWING}latin")
        if latin is not None and latin.get("typeface"):
            found[name] = latin.get("typeface", "")
    return found


def _number(text: str) -> int | None:
    return int(text) if text.lstrip("-").isascii() and text.lstrip("-").isdigit() and len(text) < 9 else None  # noqa: PLR2004 - no more digits than any page needs
