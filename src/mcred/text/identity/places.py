"""Schools, districts and towns: "Cedar Ridge High", "PS 118", "Ten Sleep, Wyoming"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.text.identity.addresses import STATE
from mcred.text.identity.full_names import run_end
from mcred.text.identity.guard import Guard
from mcred.text.identity.lexicon import (
    cities,
    first_names,
    is_ordinary,
    place_words,
    places,
)
from mcred.text.identity.spans import Span, likely
from mcred.text.identity.words import Passage

DIRECTIONS = frozenset("north south east west central northern southern eastern western new upper lower".split())
CODE = "identity-place"
KINDS = frozenset(
    "school schools elementary middle high academy district isd usd csd cisd unified county charter prep preparatory preschool"
    " montessori magnet township parish primary intermediate borough".split()
)
SHORT_KINDS = frozenset("MS HS ES JHS SHS UHSD USD ISD CSD CISD CUSD".split())
INSIDE = frozenset(
    "public community charter senior junior unified consolidated county city middle high elementary independent school schools"
    " catholic christian lutheran regional area central union joint township magnet preparatory prep memorial district academy jr sr"
    " primary intermediate international early college technical vocational career public montessori stem steam arts language immersion"
    " upper lower separate parish borough isd usd csd cisd no".split()
)
WEAK = frozenset(
    "academy prep preparatory charter magnet montessori high middle preschool primary intermediate".split()
)
LEADS = frozenset(
    "the a an our my this that their his her its your each every all most many some any no title one in at from when while if as i we"
    " former local rural urban suburban small large public private new american national state khan sunday summer saturday harvard"
    " stanford virtual online model demonstration lab inclusive effective whole entire teach welcome dear and but or for to of on"
    " black african hispanic latino native".split()
)
NUMBERED = re.compile(
    r"(?<![\w.-])(?:(?:P\.? ?S\.?|(?:PS/)[IM]S|I\.S\.|IS|J\.?H\.?S\.?|C\.?S\.?|M\.S\.|H\.S\.) ?#?\d{1,3}(?:[A-Z])?(?![\w-]|\.\d)"
    r"|(?:(?:Public|Community|Consolidated|Unified|Common|Independent|Area) )?(?:School )?District (?:No\. ?|#|U-)?\d{1,4}[A-Z]{0,2}\b"
    r"|(?:Public School (?:No\. ?|#)?|School (?:No\. ?|#))\d{1,3}(?! ?(?:%|minutes|days|years)))(?![\w:])"
)
WITH_GRADES = re.compile(
    r"(?<![\w’'])([A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2}) (?:P?K|Pre-?K|TK)[-–](?:\d{1,2}|K)(?: (?:School|Academy|Center))?(?!\w)"
)
TOWN = r"[A-Z][\w'’-]{1,20}(?: (?:[A-Z][\w'’-]{1,20}|de|la|del|of|the)){0,3}"
TOWN_AND_STATE = re.compile(rf"(?<![\w’'])({TOWN}), ({STATE}|D\.C\.)(?![\w’'])")
IN_TOWN = re.compile(
    r"\b(?:[Tt]own|[Cc]ity|[Vv]illage|[Cc]ommunity|[Ss]uburbs?|[Nn]eighborhood|[Bb]orough|[Rr]eservation|[Oo]utskirts|side|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est"
    r"|outside|heart|streets|downtown)(?: of| called| named)? "
    r"([A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,20}){0,2})"
)
NEAR_TOWN = frozenset("in from near outside at around serve serves serving to of live lives across".split())
ELSEWHERE = re.compile(
    r"\b(?:conference|institute|workshop|research|study|studies|published|press|university|trip|vacation|convention|summit|visit(?:ed|ing)?|immigrated|moved"
    r"|born|novel|history|war|battle|unit|lesson|students read|capital|flight|flew|tour)\b",
    re.IGNORECASE,
)
CONFUSING_STATES = frozenset("MA MS MD ID LA OK HI ME OR IN OH PA AL CO DE CT SC".split())
MASCOTS = frozenset(
    "raiders tigers eagles bulldogs wildcats panthers cougars lions bears hawks falcons warriors knights trojans spartans vikings mustangs"
    " broncos rams wolves huskies jaguars bobcats cardinals bluejays rockets titans pirates patriots rebels hornets yellowjackets"
    " bees gators dolphins sharks owls bison buffaloes colts stallions coyotes cyclones thunderbirds longhorns chargers crusaders"
    " saints devils dragons phoenix wolverines badgers grizzlies timberwolves ravens roadrunners scorpions rattlers lancers monarchs".split()
)
TOWNISH = (
    "view",
    "ridge",
    "wood",
    "side",
    "brook",
    "dale",
    "crest",
    "creek",
    "haven",
    "ville",
    "burg",
    "burgh",
    "mont",
    "field",
    "hurst",
    "port",
    "land",
    "shire",
    "ton",
)


def named_places(passage: Passage, guard: Guard) -> Iterator[Span]:
    """Schools, districts, towns; universities, states and countries by themselves are left out."""
    for span in (*_schools(passage), *_numbered(passage), *_with_grades(passage), *_towns(passage), *_cities(passage)):
        if not guard.covers(span.start, span.end):
            yield span


def _schools(passage: Passage) -> Iterator[Span]:
    """Names that end in "Elementary", "High School", "Unified School District" and the like, or in a mascot."""
    words = passage.words
    index = 0
    while index < len(words):
        if not words[index].capital:
            index += 1
            continue
        end = run_end(passage, index)
        if words[index].key in {"st", "saint"} and end < len(words) and words[end].joined and _is_kind(passage, end):
            end = run_end(passage, end)  # "St. Mary's School"
        yield from _school_in(passage, index, end)
        index = end


def _school_in(passage: Passage, begin: int, end: int) -> Iterator[Span]:
    """The school named in one run of capitalised words."""
    words = passage.words
    last = next((i for i in range(end - 1, begin, -1) if _is_kind(passage, i)), 0)
    if not last:
        yield from _mascot(passage, begin, end)
        return
    first = begin
    while first < last and (
        words[first].key in LEADS
        or (words[first].begins and is_ordinary(words[first].key) and words[first].key not in place_words())
    ):
        first += 1
    name_end = last
    while name_end > first and words[name_end - 1].key in INSIDE:
        name_end -= 1
    if name_end == first and first < last and words[first].key in DIRECTIONS:
        name_end += 1  # "Central High"
    naming = [word for word in words[first:name_end] if word.key not in LEADS]
    if not naming or not _is_naming(passage, first, name_end, last):
        return
    yield likely(words[first].start, _end(passage, last), CODE)


def _is_kind(passage: Passage, index: int) -> bool:
    """Whether a word says what kind of place a name is of."""
    word = passage.words[index]
    return word.key in KINDS or word.text in SHORT_KINDS


def _is_naming(passage: Passage, first: int, end: int, last: int) -> bool:
    """Whether the words before "School" or "Elementary" make a name of it."""
    words = passage.words
    kind = words[last].key
    named = words[first:end]
    rare = [word for word in named if not is_ordinary(word.key) and not (word.text.isupper() and len(word.text) > 1)]
    if not rare and kind == "academy":
        return all(word.key in place_words() and word.key not in DIRECTIONS for word in named)
    if not rare and kind == "high" and named[-1].key in DIRECTIONS:
        return True
    if not rare:
        only_in_names = all(word.key in place_words() for word in named)
        return only_in_names and (
            kind not in WEAK or last - end >= 1 or words[last].text in SHORT_KINDS or len(named) > 1
        )
    if kind in WEAK and last == end and kind in {"middle", "primary", "intermediate"}:
        following = passage.follows(last + 1)
        return following is None or not following.capital
    return True


def _mascot(passage: Passage, begin: int, end: int) -> Iterator[Span]:
    """The name before a school's mascot: "the Ridgeview Raiders"."""
    words = passage.words
    for index in range(begin + 1, end):
        if words[index].key in MASCOTS and words[index].text[-1] == "s":
            first = begin
            while first < index and (
                words[first].key in LEADS or (words[first].begins and is_ordinary(words[first].key))
            ):
                first += 1
            if first < index and any(
                not is_ordinary(word.key) or word.key in place_words() for word in words[first:index]
            ):
                yield likely(words[first].start, words[index].end, CODE)
            return


def _numbered(passage: Passage) -> Iterator[Span]:
    """Schools and districts with a number: "PS 118", "School District 12"."""
    for found in NUMBERED.finditer(passage.text):
        yield likely(found.start(), found.end(), CODE)


def _with_grades(passage: Passage) -> Iterator[Span]:
    """Schools called by their grades: "Brookhaven K-8"."""
    for found in WITH_GRADES.finditer(passage.text):
        start = _town_start(passage.text, found.start(1), found.end(1))
        if start >= 0:
            yield likely(start, found.end(), CODE)


def _towns(passage: Passage) -> Iterator[Span]:
    """A town with its state, and "the town of …"."""
    text = passage.text
    for found in TOWN_AND_STATE.finditer(text):
        start = _town_start(text, found.start(1), found.end(1))
        if start < 0:
            continue
        short = found.group(2) in CONFUSING_STATES
        before = text[:start].rsplit(None, 1)[-1:] if start else []
        if short and not (before and before[0].lower() in NEAR_TOWN):
            continue
        if text[found.end() : found.end() + 1] == ":" and short:
            continue
        yield likely(start, found.end(), CODE)
    for found in IN_TOWN.finditer(text):
        keys = [key.lower() for key in found.group(1).split()]
        name = keys[0].removesuffix("'s").removesuffix("’s")
        if not is_ordinary(name) and name not in places():
            yield likely(found.start(1), found.end(1), CODE)


def _town_start(text: str, start: int, end: int) -> int:
    """Where a town's name begins once words that only begin a sentence are left out; -1 where none is left."""
    while start < end:
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
    return -1


def _cities(passage: Passage) -> Iterator[Span]:
    """Larger cities and words that look like a town, behind "in", "near" and the like."""
    words = passage.words
    for index, word in enumerate(words):
        if not word.capital or (word.key.islower() and not word.joined):
            continue
        before = passage.precedes(index)
        if before is None or before.key not in NEAR_TOWN or (before.capital and not before.begins):
            continue
        if word.text.endswith(("'s", "’s")):
            continue
        end = run_end(passage, index)
        name = " ".join(w.key for w in words[index:end])
        begin, stop = passage.sentences[word.sentence]
        sentence = passage.text[max(words[begin].start, word.start - 200) : min(words[stop - 1].end, word.end + 200)]
        if name in cities() and not ELSEWHERE.search(sentence):
            yield likely(word.start, _end(passage, end - 1), CODE)
        elif (
            end == index + 1
            and before.key in {"at", "in", "near", "from"}
            and _townish(word.key)
            and not ELSEWHERE.search(sentence)
        ):
            yield likely(word.start, _end(passage, index), CODE)


def _townish(key: str) -> bool:
    """Whether an unknown word ends as towns and schools do."""
    return (
        len(key) > 6
        and key.endswith(TOWNISH)
        and not is_ordinary(key)
        and key not in places()
        and key not in first_names()
    )


def _end(passage: Passage, index: int) -> int:
    """Where a name ends, before a possessive ending."""
    word = passage.words[index]
    return word.end - 2 if word.text.endswith(("'s", "’s")) else word.end
