"""Finds when something took place: a day or a clock time says it, a month or a season only nearly."""

from __future__ import annotations

import re
from enum import Enum

from mcred.domain.patterns import regex

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|%|\s*(?:percent|students|teachers|participants))"
_EXACT = regex(
    rf"\b{_MONTH}\s+{_DAY}\b|\b{_DAY}\s+(?:of\s+)?{_MONTH}(?!\w)|"
    r"\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b|"
    r"\b(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])(?:[/.](?:19|20)?\d\d)?\b(?!\s*(?:points?|scale|stars?))|"
    r"\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:1[0-2]|[1-9])\s*(?:a\.?m\.?|p\.?m\.?|o['’]clock)(?!\w)",
    re.IGNORECASE,
)
_NEARLY = regex(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|"
    r"jan\.|feb\.|mar\.|apr\.|aug\.|sept?\.|oct\.|nov\.|dec\.)|\b(?:in|during|since|until|by|early|late|mid-?)\s*may\b|"
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|\b(?:19|20)\d\d\b|\bweeks?\s+\d+\b|\bschool\s+year\b",
    re.IGNORECASE,
)


class When(Enum):
    """How exactly a text says when."""

    EXACT = "a day or a time"
    NEARLY = "a month, a weekday or a year"
    NOT = "nothing"


def when_said(text: str) -> When:
    """How exactly a text says when something took place; "last fall" and "recently" say nothing."""
    if _EXACT.search(text):
        return When.EXACT
    return When.NEARLY if _NEARLY.search(text) else When.NOT


def without_dates(text: str) -> str:
    """The text with a bar in place of each day and time, so that their numbers are no numbers of people."""
    return _EXACT.sub("|", text)
