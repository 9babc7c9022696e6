"""E-mail addresses, telephone numbers, and the numbers that schools give to people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.text.identity.spans import Span, certain, likely

EMAIL = re.compile(
    r"(?<![\w.+%-])[\w+%-]{1,64}(?:\.[\w+%-]{1,64}){0,6}"
    r"(?:@|\s?[\[(](?:at|AT)[\])]\s?)"
    r"[\w-]{1,63}(?:(?:\.|\s?[\[(](?:dot|DOT)[\])]\s?)[\w-]{1,63}){1,5}",
)
EXTENSION = r"(?:[ ,;]{1,3}(?:x|ext\.?|extension|#)[ .]?\d{1,6}\b)?"
PHONE = re.compile(
    r"(?<![\w.,/$€£#-])(?:\+?1[ .-]?)?(?:\(([2-9]\d\d)\)[ .-]?|([2-9]\d\d)([ ./-]|[‐-–] ?| - ))"
    r"[2-9]\d\d([ .‐-–-]| - )\d{4}(?![\w-]|[.,]\d)" + EXTENSION,
    re.IGNORECASE,
)
INTERNATIONAL = re.compile(r"(?<![\w+])\+[1-9]\d{0,2}(?:[ .()/-]{1,2}\d{1,4}){2,6}(?!\w)" + EXTENSION, re.IGNORECASE)
BARE = re.compile(r"(?<![\w.,/$€£#:+-])1?[2-9]\d\d[2-9]\d{6}(?![\w-]|[.,]\d)" + EXTENSION, re.IGNORECASE)
LOCAL = re.compile(r"(?<![\w.,/$€£#()-])(?<!\) )[2-9]\d\d[.‐-–-]\d{4}(?![\w-]|[.,]\d)" + EXTENSION, re.IGNORECASE)
CALL_ME = re.compile(
    r"\b(?:phone|telephone|tel|call|calls|called|text|texts|cell|mobile|fax|line|reach|ring|dial|whatsapp|voicemail|office"
    r"|contact|hotline|landline|home|number|numbers|reached)\b",
    re.IGNORECASE,
)
NO_PHONE = re.compile(
    r"\b(?:isbn|issn|doi|lexiles?|rit|pages?|pp|score|scores|years?|grades?|item|items|ratio|range|between|steps|model|version"
    r"|scale)\b[^.\n]{0,24}$",
    re.IGNORECASE,
)
NEAR = 40

NUMBERED = re.compile(
    r"\b(?:(?:student|pupil|staff|employee|teacher|educator|personnel|state|lunch|library|member|membership|badge|licen[sc]e|"
    r"certificate|certification|credential|account|case|file|payroll|passport|permit|medicaid|insurance|learner|district|"
    r"school|user|driver'?s? licen[sc]e|social security|ss|locker|nea|association|teaching|teaching licen[sc]e|record|pin)"
    r"[ -](?:id|i\.d\.|identification|numbers?|nos?\.?|#|pin)(?: ?(?:number|no\.|#|card))?|ssn|social security|id|i\.d\.|"
    r"(?:staff |employee |teacher )?badge|(?:teaching |teacher'?s? |educator |driver'?s? |state )?licen[sc]e|"
    r"(?:id|identification) (?:number|no\.?|#)|pin(?: number| code)?|npi|suid|ssid|sasid|uin|passport|medicaid)"
    r"(?:(?=[\s:#=(-])|(?<=#))"
    r"(?:[\s:#=(-]{0,3}|[\s:]{0,2}(?:is|was|of|number|no\.?|reads?|ending in|card)[\s:#-]{1,3}){1,2}"
    r"((?=[\w-]{0,12}\d)[A-Z]{0,4}-?\d[\dA-Z]{0,12}(?:[ -]\d{2,6}){0,4}(?!\w))",
    re.IGNORECASE,
)
SOCIAL_SECURITY = re.compile(r"(?<![\w.,/-])\d{3}-\d{2}-\d{4}(?![\w-])")
DIGITS = 3
YEAR = re.compile(r"(?:19|20)\d\d(?:-(?:19|20)?\d\d)?\Z")


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses, also those written with (at) and (dot)."""
    if "@" in text or "at)" in text.lower() or "at]" in text.lower():
        for found in EMAIL.finditer(text):
            yield certain(found.start(), found.end(), "identity-email")


def phones(text: str) -> Iterator[Span]:
    """Telephone numbers: with separators wherever they stand, seven digits or spaces only where someone is called."""
    for found in PHONE.finditer(text):
        area, first, second = found.group(1), found.group(3), found.group(4)
        before = text[max(0, found.start() - NEAR) : found.start()]
        if not area and first == " " and second == " " and not _called(text, found.start(), found.end()):
            continue
        if NO_PHONE.search(before) and not CALL_ME.search(before):
            continue
        yield certain(found.start(), found.end(), "identity-phone")
    for found in INTERNATIONAL.finditer(text):
        if sum(char.isdigit() for char in found.group()) > 7:  # noqa: PLR2004 - fewer digits are no number anyone can call
            yield certain(found.start(), found.end(), "identity-phone")
    for found in BARE.finditer(text):
        before = text[max(0, found.start() - NEAR) : found.start()]
        if _called(text, found.start(), found.end()):
            yield certain(found.start(), found.end(), "identity-phone")
        elif not NO_PHONE.search(before):
            yield likely(found.start(), found.end(), "identity-phone")
    for found in LOCAL.finditer(text):
        before = text[max(0, found.start() - NEAR) : found.start()]
        if _called(text, found.start(), found.end()) and not NO_PHONE.search(before):
            yield certain(found.start(), found.end(), "identity-phone")


def numbers(text: str) -> Iterator[Span]:
    """Numbers that stand for one person: student, staff, licence and social security numbers."""
    for found in NUMBERED.finditer(text):
        value = found.group(1)
        if sum(char.isdigit() for char in value) >= DIGITS and not YEAR.match(value):
            yield certain(found.start(1), found.end(1), "identity-number")
    for found in SOCIAL_SECURITY.finditer(text):
        yield certain(found.start(), found.end(), "identity-number")


def _called(text: str, start: int, end: int) -> bool:
    """Whether the words around speak of calling someone."""
    return bool(CALL_ME.search(text, max(0, start - NEAR), start) or CALL_ME.search(text, end, end + NEAR))
