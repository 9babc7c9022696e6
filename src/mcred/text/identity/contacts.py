"""E-mail addresses and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.spans import Span, certain, likely

_EMAIL = regex(
    r"(?<![\w.+%-])[\w+%-]{1,64}(?:\.[\w+%-]{1,64}){0,6}"
    r"(?:@|\s?[\[(](?:at|AT)[\])]\s?)"
    r"[\w-]{1,63}(?:(?:\.|\s?[\[(](?:dot|DOT)[\])]\s?)[\w-]{1,63}){1,5}",
)
_EXTENSION = r"(?:[ ,;]{1,3}(?:x|ext\.?|extension|#)[ .]?\d{1,6}\b)?"
_PHONE = regex(
    r"(?<![\w.,/$€£#-])(?:\+?1[ .-]?)?(?:\(([2-9]\d\d)\)[ .-]?|([2-9]\d\d)([ ./-]|[‐-–] ?| - ))"
    r"[2-9]\d\d([ .‐-–-]| - )\d{4}(?![\w-]|[.,]\d)" + _EXTENSION,
    re.IGNORECASE,
)
_INTERNATIONAL = regex(r"(?<![\w+])\+[1-9]\d{0,2}(?:[ .()/-]{1,2}\d{1,4}){2,6}(?!\w)" + _EXTENSION, re.IGNORECASE)
_BARE = regex(r"(?<![\w.,/$€£#:+-])1?[2-9]\d\d[2-9]\d{6}(?![\w-]|[.,]\d)" + _EXTENSION, re.IGNORECASE)
_LOCAL = regex(r"(?<![\w.,/$€£#()-])(?<!\) )[2-9]\d\d[.‐-–-]\d{4}(?![\w-]|[.,]\d)" + _EXTENSION, re.IGNORECASE)
_CALL_ME = regex(
    r"\b(?:phone|telephone|tel|call|calls|called|text|texts|cell|mobile|fax|line|reach|ring|dial|whatsapp|voicemail|office"
    r"|contact|hotline|landline|home|number|numbers|reached)\b",
    re.IGNORECASE,
)
_NO_PHONE = regex(
    r"\b(?:isbn|issn|doi|lexiles?|rit|pages?|pp|score|scores|years?|grades?|item|items|ratio|range|between|steps|model|version"
    r"|scale)\b[^.\n]{0,24}$",
    re.IGNORECASE,
)
_CODE = "identity-phone"
_LONG_NUMBER = regex(r"\d\d\d(?:(?: - |[ .‐-–-])\d{4}|\d{7})")
"""Stands in every number but the international ones, which have a plus: most texts need no closer look."""
_NEAR = 40
_FEWEST_DIGITS = 8
"""Fewer are no number that anyone abroad can call."""


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses, also those written with (at) and (dot)."""
    if "@" in text or "at)" in text.lower() or "at]" in text.lower():
        for found in _EMAIL.finditer(text):
            yield certain(found.start(), found.end(), "identity-email")


def phones(text: str) -> Iterator[Span]:
    """Telephone numbers: with separators wherever they stand, seven digits or spaces only where someone is called."""
    if _LONG_NUMBER.search(text) is None and "+" not in text:
        return
    for found in _PHONE.finditer(text):
        spaced = not found.group(1) and found.group(3) == " " and found.group(4) == " "
        if _called(text, found) or not (spaced or _is_no_phone(text, found)):
            yield certain(found.start(), found.end(), _CODE)
    for found in _INTERNATIONAL.finditer(text):
        if sum(char.isdigit() for char in found.group()) >= _FEWEST_DIGITS:
            yield certain(found.start(), found.end(), _CODE)
    yield from _undivided(text)


def _undivided(text: str) -> Iterator[Span]:
    """Ten digits in a row, likely a number even where nobody is called, and seven where someone is."""
    for pattern in (_BARE, _LOCAL):
        for found in pattern.finditer(text):
            called = _called(text, found)
            if not _is_no_phone(text, found) and (called or pattern is _BARE):
                yield (certain if called else likely)(found.start(), found.end(), _CODE)


def _called(text: str, found: re.Match[str]) -> bool:
    """Whether the words around speak of calling someone."""
    start, end = found.span()
    return bool(_CALL_ME.search(text, max(0, start - _NEAR), start) or _CALL_ME.search(text, end, end + _NEAR))


def _is_no_phone(text: str, found: re.Match[str]) -> bool:
    """Whether the words before speak of books, scores or years."""
    return _NO_PHONE.search(text[max(0, found.start() - _NEAR) : found.start()]) is not None
