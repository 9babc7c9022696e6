"""Finds how many people took part: a number, in digits or in words, that belongs to people."""

from __future__ import annotations

import re
from enum import Enum

from mcred.domain.patterns import regex
from mcred.text.dates import without_dates

_NUMBER = (
    r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|a\s+hundred|(?:a|one|two)\s+dozen|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|"
    r"nine))?)"
)
_PEOPLE = (
    r"(?:participants?|attendees?|teachers?|educators?|colleagues?|co-?workers?|students?|pupils?|learners?|adults?|"
    r"children|kids|people|persons?|staff|members?|partners?|mentees?|mentors?|coaches|coach|paraeducators?|"
    r"paraprofessionals?|paras|aides?|assistants?|parents?|families|guardians?|caregivers?|principals?|administrators?|"
    r"leaders?|counselors?|specialists?|librarians?|interns?|volunteers?|facilitators?|presenters?|guests?|visitors?|"
    r"respondents?|stakeholders?|teammates?|peers?|newcomers?|hires?|readers?|viewers?|recipients?|subscribers?|"
    r"observers?|women|men|girls|boys|graders|teams?|pairs?|households?|community\s+members?|faculty)"
)
_ORDINARY = (
    r"(?:(?!(?:for|to|of|in|on|at|by|and|or|but|with|from|that|which|who|the|a|an|as|than|before|after|per|into|several|"
    r"some|many|about|so|where|when|each|every)\b)[a-z]+(?:-[a-z]+)*|\d+(?:st|nd|rd|th)?-?(?:year|grade))"
)
_COUNTED = regex(
    rf"(?<![\d.,:/$#-])(?<!grade )(?<!room )(?<!slide )(?<!page )\b{_NUMBER}\b"
    r"(?![%:/.]\d|%|\s*(?:percent|th|st|nd|rd)\b)(?:\s+(?:of\s+(?:us|them|the|our|my)\b)|"
    rf"(?:\s+(?:other|more|new|our|my|of|the)\b)?(?:\s+{_ORDINARY}){{0,3}}?\s+{_PEOPLE}\b|"
    r"\s+(?:attended|joined|participated|took\s+part|came|signed\s+up|were\s+(?:there|present)|"
    r"in\s+attendance|present)\b)",
    re.IGNORECASE,
)
_LABELLED = regex(
    rf"\b(?:number\s+of\s+)?(?:participants?|attendees?|attendance|people|audience)(?:\s+(?:were|was|numbered|count))?"
    rf"\s*[:=–-]\s*(?:about\s+)?{_NUMBER}\b|"
    rf"\b(?:groups?|teams?|classes|audiences?|total|pair)\s+of\s+(?:about\s+|over\s+)?{_NUMBER}\b|\bn\s*=\s*\d+",
    re.IGNORECASE,
)
_BOTH = regex(
    rf"\bboth\s+(?:[a-z-]+\s+){{0,2}}?{_PEOPLE}\s+(?:attended|joined|participated|took\s+part|came)\b", re.IGNORECASE
)
_VAGUE = regex(
    rf"\b(?:several|some|many|a\s+few|a\s+couple(?:\s+of)?|most|all|the\s+whole|the\s+entire|various|numerous)\s+"
    rf"(?:of\s+)?(?:the\s+|our\s+|my\s+)?(?:{_ORDINARY}\s+){{0,2}}?{_PEOPLE}\b|"
    r"\bone[- ]on[- ]one\b|\bmy\s+partner\s+and\s+(?:i|me)\b",
    re.IGNORECASE,
)


class HowMany(Enum):
    """How exactly a text says how many took part."""

    COUNTED = "a number"
    VAGUE = "no number"
    NOT = "nothing"


def how_many_said(text: str) -> HowMany:
    """Whether a text says how many people took part; the numbers of dates are none of people."""
    text = without_dates(text)
    if _COUNTED.search(text) or _LABELLED.search(text) or _BOTH.search(text):
        return HowMany.COUNTED
    return HowMany.VAGUE if _VAGUE.search(text) else HowMany.NOT
