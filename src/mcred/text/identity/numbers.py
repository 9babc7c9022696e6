"""Numbers that stand for one person: student, staff, licence, lunch and social security numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.spans import Span, certain

_CODE = "identity-number"
_NUMBERED = regex(
    r"\b(?:(?:student|pupil|staff|employee|teacher|educator|personnel|state|lunch|library|member|membership|badge"
    r"|licen[sc]e|certificate|certification|credential|account|case|file|payroll|passport|permit|medicaid|insurance"
    r"|learner|district|school|user|social security|ss|locker|nea|association|teaching|record|pin)"
    r"[ -](?:id|i\.d\.|identification|numbers?|nos?\.?|#|pin)(?: ?(?:number|no\.|#|card))?"
    r"|ssn|social security|id|i\.d\.|(?:staff |employee |teacher )?badge|npi|suid|ssid|sasid|uin|passport|medicaid"
    r"|(?:(?:teaching|teacher'?s?|educator|driver'?s?|state) )?licen[sc]e(?: (?:number|no\.?|#))?"
    r"|(?:id|identification) (?:number|no\.?|#)|pin(?: number| code)?)"
    r"(?:(?=[\s:#=(-])|(?<=#))"
    r"(?:[\s:#=(-]{0,3}|[\s:]{0,2}(?:is|was|of|number|no\.?|reads?|ending in|card)[\s:#-]{1,3}){1,2}"
    r"((?=[\w-]{0,12}\d)[A-Z]{0,4}-?\d[\dA-Z]{0,12}(?:[ -]\d{2,6}){0,4}(?!\w))",
    re.IGNORECASE,
)
_SOCIAL_SECURITY = regex(r"\d(?<![\w.,/-]\d)\d{2}-\d{2}-\d{4}(?![\w-])")
_FEWEST_DIGITS = 3
_LONG_ENOUGH = regex(r"\d\d\d")
_BEFORE, _BEHIND = 60, 40
_YEAR = regex(r"(?:19|20)\d\d(?:-(?:19|20)?\d\d)?\Z")


def numbers(text: str) -> Iterator[Span]:
    """The numbers behind "Student ID", "badge", "licence no." and the like."""
    for begin, end in _around_digits(text):
        for found in _NUMBERED.finditer(text, begin, end):
            value = found.group(1)
            if sum(char.isdigit() for char in value) >= _FEWEST_DIGITS and not _YEAR.match(value):
                yield certain(found.start(1), found.end(1), _CODE)
    for found in _SOCIAL_SECURITY.finditer(text):
        yield certain(found.start(), found.end(), _CODE)


def _around_digits(text: str) -> Iterator[tuple[int, int]]:
    """Where a number may stand with its label, as (begin, end); nothing is in two of these stretches."""
    begin = end = -1
    for digits in _LONG_ENOUGH.finditer(text):
        if digits.start() - _BEFORE > end:
            if end >= 0:
                yield begin, end
            begin = max(0, digits.start() - _BEFORE)
        end = digits.end() + _BEHIND
    if end >= 0:
        yield begin, end
