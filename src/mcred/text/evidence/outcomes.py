"""Tells which outcome a row of an evidence table names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.text.phrases import normalised, stems_of

_LABEL = (
    r"(?P<label>eo|essential outcome|learning outcome|outcome|goal|standard|criterion|objective|competency|"
    r"component|lo)"
)
_PLURAL = (
    r"(?P<plural>eos|essential outcomes|learning outcomes|outcomes|goals|standards|criteria|objectives|competencies|"
    r"components)"
)
_ROMAN = "i ii iii iv v vi vii viii ix x".split()
_SPELT = "one two three four five six seven eight nine ten".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_WORDS = {word: at for words in (_ROMAN, _SPELT, _ORDINALS) for at, word in enumerate(words, 1)}
_ENDS = r"(?=\s*(?:$|[^\w\s]|and\b|to\b))"
_NUMBER = rf"(?:\d{{1,2}}(?!\d)|(?:{'|'.join(_SPELT)})\b|(?:{'|'.join(_ROMAN)})\b{_ENDS})"
_MORE = rf"(?P<more>(?:\s*(?:,|;|/|&|\+|and\b)\s*(?:and\s+)?{_NUMBER}{_ENDS})*)"
_TO = rf"(?:\s*(?:-|to\b|through\b)\s*(?:{_LABEL.replace('label', 'again')}\s*)?(?P<to>{_NUMBER}))?"
_LABELLED = regex(rf"\b(?:{_LABEL}|{_PLURAL})\s*(?:no\.?|number|#)?\s*[-.:]?\s*(?P<first>{_NUMBER}){_TO}{_MORE}")
_LEADING = regex(r"\W{0,3}(\d{1,2})(?:\.\d{1,2}|[a-z])?(?:\s*[.):-]+|\s*$)")
_ORDINAL = regex(rf"\b({'|'.join(_ORDINALS)}) (?:essential |learning )?outcome\b")
_ONE = regex(_NUMBER)
_SMALL = frozenset(stems_of("a an the and or of to in on for with by at as from into is are that which their its be"))
_SHARE = 0.6
"""So much of a title's words names it."""


class Outcome(Struct, frozen=True, kw_only=True):
    """One outcome of a credential: its title, and words or phrases each of which names it."""

    id: str
    title: str
    terms: tuple[str, ...] = ()


def outcomes_in(text: str, outcomes: Sequence[Outcome]) -> frozenset[int]:
    """The numbers, from 1, of the outcomes that a text names: by label ("EO 1", "1."), or by its words.

    A label decides alone. Words decide only where they fit one outcome better than all others.
    """
    if labels := labels_in(text):
        return frozenset(number for number in labels if 1 <= number <= len(outcomes))
    stems = frozenset(stems_of(text))
    scores = [_score(stems, outcome) for outcome in outcomes]
    best = max(scores, default=0.0)
    return frozenset({scores.index(best) + 1}) if best and scores.count(best) == 1 else frozenset()


def labels_in(text: str) -> frozenset[int]:
    """The numbers that a text gives as labels of outcomes; of labels of several kinds the first counts."""
    flat = normalised(text[:400])
    found: set[int] = set()
    kind = ""
    for match in _LABELLED.finditer(flat):
        label = (match["label"] or match["plural"]).removesuffix("s")
        kind = kind or label
        if label == kind:
            found |= _numbers(match)
    found |= {_WORDS[word] for word in _ORDINAL.findall(flat)}
    if not found and (leading := _LEADING.match(flat)):
        found = {int(leading[1])}
    return frozenset(found)


def _numbers(match: re.Match[str]) -> set[int]:
    """The numbers of a label: one, several, or a range where the label is in the plural or repeated."""
    first = _number(match["first"])
    found = {first} | {_number(number) for number in _ONE.findall(match["more"])}
    if match["to"] and (match["plural"] or match["again"]):
        found |= set(range(first, _number(match["to"]) + 1))
    return found


def _score(stems: frozenset[str], outcome: Outcome) -> float:
    """How many of an outcome's terms stand in a text, and how much of its title."""
    terms = sum(frozenset(stems_of(term)) <= stems for term in outcome.terms)
    title = frozenset(stems_of(outcome.title)) - _SMALL
    share = len(title & stems) / len(title) if title else 0.0
    named = frozenset(stems_of(outcome.id.replace("-", " "))) <= stems
    return terms + (share if share >= _SHARE else 0.0) + named


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _WORDS[written]
