"""Schools and districts: "Cedar Ridge High", "PS 118", "the Ridgeview Raiders"."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import is_ordinary, place_words
from mcred.text.identity.runs import run_end
from mcred.text.identity.spans import Span, likely
from mcred.text.identity.words import Passage, Range, end_of

_CODE = "identity-place"
_DIRECTIONS = frozenset(
    """
central east eastern lower new north northern south southern upper west western
""".split()
)
_KINDS = frozenset(
    """
academy borough charter cisd county csd district elementary high intermediate isd magnet middle montessori parish prep
preparatory preschool primary school schools township unified usd
""".split()
)
_SHORT_KINDS = frozenset(
    """
CISD CSD CUSD ES HS ISD JHS MS SHS UHSD USD
""".split()
)
_INSIDE = frozenset(
    """
academy area arts borough career catholic central charter christian cisd city college community consolidated county
csd district early elementary high immersion independent intermediate international isd joint jr junior language lower
lutheran magnet memorial middle montessori no parish prep preparatory primary public regional school schools senior
separate sr steam stem technical township unified union upper usd vocational
""".split()
)
_WEAK = frozenset(
    """
academy charter high intermediate magnet middle montessori prep preparatory preschool primary
""".split()
)
_LEADS = frozenset(
    """
a african all american an and any as at black but dear demonstration each effective entire every for former from
harvard her his hispanic i if in inclusive its khan lab large latino local many model most my national native new no
of on one online or our private public rural saturday small some stanford state suburban summer sunday teach that the
their this title to urban virtual we welcome when while whole your
""".split()
)
_MASCOTS = frozenset(
    """
badgers bears bees bison bluejays bobcats broncos buffaloes bulldogs cardinals chargers colts cougars coyotes
crusaders cyclones devils dolphins dragons eagles falcons gators grizzlies hawks hornets huskies jaguars knights
lancers lions longhorns monarchs mustangs owls panthers patriots phoenix pirates raiders rams rattlers ravens rebels
roadrunners rockets saints scorpions sharks spartans stallions thunderbirds tigers timberwolves titans trojans vikings
warriors wildcats wolverines wolves yellowjackets
""".split()
)
_NEAR_NUMBER = regex(r"(?:S\.?|District|School) ?(?:No\. ?|#|U-)?\d")
"""Stands wherever the pattern below finds anything, and is looked for in far less time."""
_NUMBERED = regex(
    r"(?<![\w.-])(?:(?:P\.? ?S\.?|(?:PS/)[IM]S|I\.S\.|IS|J\.?H\.?S\.?|C\.?S\.?|M\.S\.|H\.S\.) ?#?\d{1,3}[A-Z]?"
    r"(?![\w-]|\.\d)"
    r"|(?:(?:Public|Community|Consolidated|Unified|Common|Independent|Area) )?(?:School )?"
    r"District (?:No\. ?|#|U-)?\d{1,4}[A-Z]{0,2}\b"
    r"|(?:Public School (?:No\. ?|#)?|School (?:No\. ?|#))\d{1,3})(?![\w:])"
)


def named_schools(passage: Passage) -> Iterator[Span]:
    """Names that end in "Elementary", "High School", "Unified School District" and the like, or in a mascot."""
    words = passage.words
    end = 0
    for index in passage.capitals:
        if index < end:
            continue
        end = run_end(passage, index)
        if words[index].key in {"st", "saint"} and end < len(words) and words[end].joined and _is_kind(passage, end):
            end = run_end(passage, end)  # "St. Mary's School"
        yield from _school_in(passage, Range(index, end))


def _school_in(passage: Passage, run: Range) -> Iterator[Span]:
    """The school named in one run of capitalised words."""
    words = passage.words
    last = next((i for i in range(run.end - 1, run.first, -1) if _is_kind(passage, i)), 0)
    if not last:
        yield from _mascot(passage, run)
        return
    first = run.first
    while first < last and (
        words[first].key in _LEADS
        or (words[first].begins and is_ordinary(words[first].key) and words[first].key not in place_words())
    ):
        first += 1
    name_end = last
    while name_end > first and words[name_end - 1].key in _INSIDE:
        name_end -= 1
    if name_end == first and first < last and words[first].key in _DIRECTIONS:
        name_end += 1  # "Central High"
    naming = [word for word in words[first:name_end] if word.key not in _LEADS]
    if not naming or not _is_naming(passage, first, name_end, last):
        return
    yield likely(words[first].start, end_of(passage, last), _CODE)


def _is_kind(passage: Passage, index: int) -> bool:
    """Whether a word says what kind of place a name is of."""
    word = passage.words[index]
    return word.key in _KINDS or word.text in _SHORT_KINDS


def _is_naming(passage: Passage, first: int, end: int, last: int) -> bool:
    """Whether the words before "School" or "Elementary" make a name of it."""
    words = passage.words
    kind = words[last].key
    named = words[first:end]
    rare = [word for word in named if not is_ordinary(word.key) and not (word.text.isupper() and len(word.text) > 1)]
    if not rare and kind == "academy":
        return all(word.key in place_words() and word.key not in _DIRECTIONS for word in named)
    if not rare and kind == "high" and named[-1].key in _DIRECTIONS:
        return True
    if not rare:
        only_in_names = all(word.key in place_words() for word in named)
        return only_in_names and (
            kind not in _WEAK or last - end >= 1 or words[last].text in _SHORT_KINDS or len(named) > 1
        )
    if kind in _WEAK and last == end and kind in {"middle", "primary", "intermediate"}:
        following = passage.follows(last + 1)
        return following is None or not following.capital
    return True


def _mascot(passage: Passage, run: Range) -> Iterator[Span]:
    """The name before a school's mascot: "the Ridgeview Raiders"."""
    words = passage.words
    for index in range(run.first + 1, run.end):
        if words[index].key in _MASCOTS and words[index].text[-1] == "s":
            first = run.first
            while first < index and (
                words[first].key in _LEADS or (words[first].begins and is_ordinary(words[first].key))
            ):
                first += 1
            if first < index and any(
                not is_ordinary(word.key) or word.key in place_words() for word in words[first:index]
            ):
                yield likely(words[first].start, words[index].end, _CODE)
            return


def numbered_schools(passage: Passage) -> Iterator[Span]:
    """Schools and districts with a number: "PS 118", "School District 12"."""
    for found in _NUMBERED.finditer(passage.text) if _NEAR_NUMBER.search(passage.text) else ():
        yield likely(found.start(), found.end(), _CODE)
