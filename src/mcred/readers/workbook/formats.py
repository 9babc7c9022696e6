"""Number formats: how a stored number looks in its cell."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mcred.domain.patterns import regex
from mcred.readers.office.numbers import whole_number
from mcred.readers.workbook.tags import S

if TYPE_CHECKING:
    from lxml.etree import _Element

_BUILT_IN = {
    9: "0%",
    10: "0.00%",
    **dict.fromkeys(range(14, 18), "d/m/y"),
    18: "h:mm",
    19: "h:mm:ss",
    20: "h:mm",
    21: "h:mm:ss",
    22: "d/m/y h:mm",
    **dict.fromkeys((*range(27, 32), 36, *range(50, 55), 57, 58), "d/m/y"),
    32: "h:mm",
    33: "h:mm:ss",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss",
}
"""Formats without a definition in the file, as far as they matter."""
_NO_CODE = regex(
    r'"[^"]{0,200}"|\\.|\[\$[^\]]{0,50}\]|\[(?:red|blue|black|white|green|color ?\d+)\]|_.|\*.', re.IGNORECASE
)
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel's days have no time zone
_EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001 - the same
_MAX_CODE = 255
"""As long as Excel lets a format be."""
_MAX_DAYS = 2_958_465
"""The last day of the year 9999."""


class Formats:
    """The number formats of a workbook's cell styles."""

    def __init__(self, styles: _Element | None, *, since_1904: bool) -> None:
        self._epoch = _EPOCH_1904 if since_1904 else _EPOCH
        self._codes: list[str] = []
        if styles is None:
            return
        own = {entry.get("numFmtId"): entry.get("formatCode", "") for entry in styles.iter(f"{S}numFmt")}
        for style in styles.findall(f"{S}cellXfs/{S}xf"):
            number = style.get("numFmtId", "0")
            code = own.get(number) or _BUILT_IN.get(whole_number(number, 0), "")
            self._codes.append(_NO_CODE.sub("", code[:_MAX_CODE].partition(";")[0]).casefold())

    def shown(self, value: str, style: str) -> str:
        """A stored number as its cell shows it: dates as 2026-03-14, times as 0:12:30, shares as 85%."""
        try:
            number = float(value)
        except ValueError:
            return value
        index = whole_number(style, 0)
        code = self._codes[index] if index < len(self._codes) else ""
        if "%" in code:
            return f"{number * 100:.10g}%"
        if re.search("[dyhs]", code) and code != "general" and 0 <= number <= _MAX_DAYS:
            return self._moment(number, code)
        return f"{number:.15g}"

    def _moment(self, days: float, code: str) -> str:
        seconds = round(days * 86_400)
        if re.search("[dy]", code):
            moment = self._epoch + timedelta(seconds=seconds)
            day = moment.date().isoformat()
            return f"{day} {moment.hour}:{moment.minute:02}" if "h" in code else day
        hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
        if "[h" not in code:
            hours %= 24
        if "h" not in code:
            return f"{minutes if hours == 0 or '[m' not in code else hours * 60 + minutes}:{rest:02}"
        return f"{hours}:{minutes:02}:{rest:02}" if "s" in code else f"{hours}:{minutes:02}"
