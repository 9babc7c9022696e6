"""E-mail addresses and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.spans import Span, certain, likely

EMAIL = regex(
    r"(?<![\w.+%-])[\w+%-]{1,64}(?:\.[\w+%-]{1,64}){0,6}"
    r"(?:@|\s?[\[(](?:at|AT)[\])]\s?)"
    r"[\w-]{1,63}(?:(?:\.|\s?[\[(](?:dot|DOT)[\])]\s?)[\w-]{1,63}){1,5}",
)
EXTENSION = r"(?:[ ,;]{1,3}(?:x|ext\.?|extension|#)[ .]?\d{1,6}\b)?"
PHONE = regex(
    r"(?<![\w.,/$€£#-])(?:\+?1[ .-]?)?(?:\(([2-9]\d\d)\)[ .-]?|([2-9]\d\d)([ ./-]|[‐-–] ?| - ))"
    r"[2-9]\d\d([ .‐-–-]| - )\d{4}(?![\w-]|[.,]\d)" + EXTENSION,
    re.IGNORECASE,
)
INTERNATIONAL = regex(r"(?<![\w+])\+[1-9]\d{0,2}(?:[ .()/-]{1,2}\d{1,4}){2,6}(?!\w)" + EXTENSION, re.IGNORECASE)
BARE = regex(r"(?<![\w.,/$€£#:+-])1?[2-9]\d\d[2-9]\d{6}(?![\w-]|[.,]\d)" + EXTENSION, re.IGNORECASE)
LOCAL = regex(r"(?<![\w.,/$€£#()-])(?<!\) )[2-9]\d\d[.‐-–-]\d{4}(?![\w-]|[.,]\d)" + EXTENSION, re.IGNORECASE)
CALL_ME = regex(
    r"\b(?:phone|telephone|tel|call|calls|called|text|texts|cell|mobile|fax|line|reach|ring|dial|whatsapp|voicemail|office"
    r"|contact|hotline|landline|home|number|numbers|reached)\b",
    re.IGNORECASE,
)
NO_PHONE = regex(
    r"\b(?:isbn|issn|doi|lexiles?|rit|pages?|pp|score|scores|years?|grades?|item|items|ratio|range|between|steps|model|version"
    r"|scale)\b[^.\n]{0,24}$",
    re.IGNORECASE,
)
CODE = "identity-phone"
LONG_NUMBER = regex(r"\d\d\d(?:(?: - |[ .‐-–-])\d{4}|\d{7})")
NEAR = 40
FEWEST_DIGITS = 8
"""Fewer are no number that anyone abroad can call."""


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses, also those written with (at) and (dot)."""
    if "@" in text or "at)" in text.lower() or "at]" in text.lower():
        for found in EMAIL.finditer(text):
            yield certain(found.start(), found.end(), "identity-email")


def phones(text: str) -> Iterator[Span]:
    """Telephone numbers: with separators wherever they stand, seven digits or spaces only where someone is called."""
    if LONG_NUMBER.search(text) is None and "+" not in text:
        return
    for found in PHONE.finditer(text):
        spaced = not found.group(1) and found.group(3) == " " and found.group(4) == " "
        if _called(text, found) or not (spaced or _is_no_phone(text, found)):
            yield certain(found.start(), found.end(), CODE)
    for found in INTERNATIONAL.finditer(text):
        if sum(char.isdigit() for char in found.group()) >= FEWEST_DIGITS:
            yield certain(found.start(), found.end(), CODE)
    yield from _undivided(text)


def _undivided(text: str) -> Iterator[Span]:
    """Ten digits in a row, likely a number even where nobody is called, and seven where someone is."""
    for pattern in (BARE, LOCAL):
        for found in pattern.finditer(text):
            called = _called(text, found)
            if not _is_no_phone(text, found) and (called or pattern is BARE):
                yield (certain if called else likely)(found.start(), found.end(), CODE)


def _called(text: str, found: re.Match[str]) -> bool:
    """Whether the words around speak of calling someone."""
    start, end = found.span()
    return bool(CALL_ME.search(text, max(0, start - NEAR), start) or CALL_ME.search(text, end, end + NEAR))


def _is_no_phone(text: str, found: re.Match[str]) -> bool:
    """Whether the words before speak of books, scores or years."""
    return NO_PHONE.search(text[max(0, found.start() - NEAR) : found.start()]) is not None
