"""The tables at the head of an RTF file: fonts, colours and styles."""

from __future__ import annotations

from mcred.readers.office.headings import named_level
from mcred.readers.richtext.charsets import DEFAULT, by_font, by_number
from mcred.readers.richtext.groups import Group

_NEARLY_WHITE = 0xF0


class Head:
    """What numbers of fonts, colours and styles mean."""

    def __init__(self) -> None:
        self._page = DEFAULT
        self._fonts: dict[int, str] = {}
        self._colors: list[list[int]] = [[]]
        self._levels: dict[int, int] = {}

    def set_page(self, number: int) -> None:
        """The code page of the whole file."""
        self._page = by_number(number)

    def set_font(self, font: int | None, charset: int) -> None:
        """The character set of a font."""
        page = by_font(charset)
        if font is not None and page is not None:
            self._fonts[font] = page

    def add_tone(self, value: int) -> None:
        """A third of the colour that is being defined."""
        self._colors[-1].append(value)

    def end_color(self) -> None:
        """The colour is complete."""
        self._colors.append([])

    def set_style(self, style: Group, name: str) -> None:
        """A paragraph style with its outline level or name."""
        if style.style is not None:
            named = named_level(name.strip().rstrip(";"))
            self._levels[style.style] = level_of_outline(style.outline) if style.outline is not None else named or 0

    def page_of(self, font: int | None) -> str:
        """The code page that characters in a font are written in."""
        return self._page if font is None else self._fonts.get(font, self._page)

    def level_of(self, style: int) -> int:
        """The heading level of a style."""
        return self._levels.get(style, 0)

    def is_white(self, color: int) -> bool:
        """Whether a colour cannot be seen on paper; 0 is the automatic one."""
        tones = self._colors[color] if 0 < color < len(self._colors) else []
        return len(tones) == 3 and min(tones) >= _NEARLY_WHITE  # noqa: PLR2004 - red, green and blue


def level_of_outline(outline: int) -> int:
    """The heading level that an outline level means, 0 for body text."""
    return outline + 1 if 0 <= outline < 9 else 0  # noqa: PLR2004 - the outline level of body text
