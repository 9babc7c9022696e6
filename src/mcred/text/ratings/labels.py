"""Verdicts as forms give them: a label with a level or a grade behind it, or a cell with nothing else."""

from __future__ import annotations

from mcred.domain.patterns import regex
from mcred.text.ratings.people import ANY_SIDE, PERSON, SUBJECT_SIDE
from mcred.text.ratings.scales import LEVEL, LOW, OF, STARS

_VERDICT_ALONE = rf"(?:{OF}|[0-5](?:\.\d{{1,2}})? (?:points?|stars?)|{LEVEL}|{LOW}|[a-df][+-]?|fail(?:ed|ing)?)"
VERDICT_CELL = regex(rf"(?:{OF}|{STARS}|{LEVEL}|{LOW}|[a-df][+-]?|[0-5])\.?")
LABELS = regex(
    rf"(?:(?:overall |final |lesson |observation |teacher |teaching )?(?:rating|grade|evaluation|mark|overall)"
    rf"|(?:overall |lesson |observation |teacher |teaching )(?:score|{ANY_SIDE})"
    rf"|(?:domain|component|standard|indicator) \d\w*|{ANY_SIDE})"
    rf"(?: (?:rating|score|grade|mark))?(?: (?:for|of|on) (?:{SUBJECT_SIDE}|{PERSON}|her|him|{ANY_SIDE}))?"
    rf"\s*(?::| -+ |=)\s*[\"']?{_VERDICT_ALONE}[\"']?(?: \({_VERDICT_ALONE}\))?\s*(?:[.!,;]|$)"
)
"""A label with a verdict behind it, as in a form: "Grade: B", "Questioning – proficient"."""
