"""Towns: "Ten Sleep, Wyoming", "the town of …", larger cities, and schools called by their grades."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.addresses import STATE
from mcred.text.identity.lexicon import cities, first_names, is_ordinary, place_words, places
from mcred.text.identity.runs import run_end
from mcred.text.identity.spans import Span, likely
from mcred.text.identity.words import Passage, end_of

_CODE = "identity-place"
_WITH_GRADES = regex(
    r"(?<![\w’'])([A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2}) (?:P?K|Pre-?K|TK)[-–](?:\d{1,2}|K)"
    r"(?: (?:School|Academy|Center))?(?!\w)"
)
_TOWN = r"[A-Z][\w'’-]{1,20}(?: (?:[A-Z][\w'’-]{1,20}|de|la|del|of|the)){0,3}"
_STATE_BEHIND = regex(rf", (?:{STATE}|D\.C\.)(?![\w’'])")
"""Stands behind every town with its state; the whole pattern would be tried at every capital."""
_TOWN_AND_STATE = regex(rf"(?<![\w’'])({_TOWN}), ({STATE}|D\.C\.)(?![\w’'])")
_IN_TOWN = regex(
    r"\b(?:[Tt]own|[Cc]ity|[Vv]illage|[Cc]ommunity|[Ss]uburbs?|[Nn]eighborhood|[Bb]orough|[Rr]eservation|[Oo]utskirts"
    r"|side|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|outside|heart|streets|downtown)(?: of| called| named)? "
    r"([A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20}){0,2})"
)
_BEFORE_TOWN = frozenset(
    """
borough called city community downtown east heart named neighborhood north of outside outskirts reservation side south
streets suburb suburbs town village west
""".split()
)
"""The words right before the name, whatever is joined to them by a hyphen."""
_JOINT = regex(r"['’‑-]")
_ELSEWHERE = regex(
    r"\b(?:conference|institute|workshop|research|study|studies|published|press|university|trip|vacation|convention"
    r"|summit|visit(?:ed|ing)?|immigrated|moved|born|novel|history|war|battle|unit|lesson|students read|capital|flight"
    r"|flew|tour)\b",
    re.IGNORECASE,
)
_NEAR_TOWN = frozenset(
    """
across around at from in live lives near of outside serve serves serving to
""".split()
)
_CONFUSING_STATES = frozenset(
    """
AL CO CT DE HI ID IN LA MA MD ME MS OH OK OR PA SC
""".split()
)
_TOWNISH = tuple(
    "view ridge wood side brook dale crest creek haven ville burg burgh mont field hurst port land shire ton".split()
)
_SHORTEST_TOWN = 7
"""Shorter words with such an ending are words: "inside", "wood"."""


def schools_with_grades(passage: Passage) -> Iterator[Span]:
    """Schools called by their grades: "Brookhaven K-8"."""
    for found in _WITH_GRADES.finditer(passage.text) if "K-" in passage.text or "K–" in passage.text else ():
        start = _town_start(passage.text, found.start(1), found.end(1))
        if start >= 0:
            yield likely(start, found.end(), _CODE)


def towns(passage: Passage) -> Iterator[Span]:
    """A town with its state, and "the town of …"."""
    text = passage.text
    for found in _TOWN_AND_STATE.finditer(text) if _STATE_BEHIND.search(text) else ():
        start = _town_start(text, found.start(1), found.end(1))
        if start < 0:
            continue
        short = found.group(2) in _CONFUSING_STATES
        before = text[:start].rsplit(None, 1)[-1:] if start else []
        if short and not (before and before[0].lower() in _NEAR_TOWN):
            continue
        if text[found.end() : found.end() + 1] == ":" and short:
            continue
        yield likely(start, found.end(), _CODE)
    for found in _IN_TOWN.finditer(text) if _follows_kind(passage) else ():
        keys = [key.lower() for key in found.group(1).split()]
        name = keys[0].removesuffix("'s").removesuffix("’s")
        if not is_ordinary(name) and name not in places():
            yield likely(found.start(1), found.end(1), _CODE)


def _follows_kind(passage: Passage) -> bool:
    """Whether a capitalised word stands behind a word such as "town" or "north", or behind "of"."""
    words = passage.words
    return any(
        words[index].gap == " " and index and _JOINT.split(words[index - 1].text)[-1].lower() in _BEFORE_TOWN
        for index in passage.capitals
    )


def _town_start(text: str, start: int, end: int) -> int:
    """Where a town's name begins once words that only begin a sentence are left out; -1 where none is left."""
    while True:
        word = text[start:end].split(" ", 1)[0]
        key = word.lower()
        if key in place_words() and " " in text[start:end]:
            return start
        if not is_ordinary(key):
            return -1 if key in places() else start
        rest = text.find(" ", start, end)
        if rest < 0:
            return -1
        start = rest + 1


def larger_cities(passage: Passage) -> Iterator[Span]:
    """Larger cities and words that look like a town, behind "in", "near" and the like."""
    words = passage.words
    for index in passage.capitals:
        word = words[index]
        if word.key.islower() and not word.joined:
            continue
        before = passage.precedes(index)
        if before is None or before.key not in _NEAR_TOWN or (before.capital and not before.begins):
            continue
        if word.owned:
            continue
        end = run_end(passage, index)
        name = " ".join(w.key for w in words[index:end])
        begin, stop = passage.sentences[word.sentence]
        sentence = passage.text[max(words[begin].start, word.start - 200) : min(words[stop - 1].end, word.end + 200)]
        if name in cities() and not _ELSEWHERE.search(sentence):
            yield likely(word.start, end_of(passage, end - 1), _CODE)
        elif (
            end == index + 1
            and before.key in {"at", "in", "near", "from"}
            and _townish(word.key)
            and not _ELSEWHERE.search(sentence)
        ):
            yield likely(word.start, end_of(passage, index), _CODE)


def _townish(key: str) -> bool:
    """Whether an unknown word ends as towns and schools do."""
    return (
        len(key) >= _SHORTEST_TOWN
        and key.endswith(_TOWNISH)
        and not is_ordinary(key)
        and key not in places()
        and key not in first_names()
    )
