"""The code pages that RTF names by number."""

from __future__ import annotations

import codecs
from functools import lru_cache

DEFAULT = "cp1252"
_BY_CHARSET = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}


def by_font(charset: int) -> str | None:
    """The code page of a font's character set; None where it has no say."""
    return _BY_CHARSET.get(charset)


@lru_cache(maxsize=64)
def by_number(number: int) -> str:
    """The code page with a number, the usual one if there is no such."""
    try:
        return codecs.lookup(f"cp{number}").name if number != 65001 else "utf-8"  # noqa: PLR2004 - Windows' own number
    except LookupError:
        return DEFAULT
