"""What the words around a capitalised word say: a person does something, or it is the name of a thing."""

from __future__ import annotations

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import cities, is_ordinary, places, shared_first_names
from mcred.text.identity.name_words import (
    BEFORE_PERSON,
    DOES,
    HE_OR_SHE,
    IS,
    NOT_A_PERSON_AFTER,
    NOT_A_PERSON_BEFORE,
    PAIRS,
    PERSON_NOUNS,
    ROLES,
    SAYS,
    STRONGLY_TO_PERSON,
    TO_PERSON,
)
from mcred.text.identity.words import Passage, Word

_MONTHS = frozenset("april may june july august summer autumn winter".split())
_CAME = frozenset("came went brought comes goes brings took left arrived started began gave saw ran".split())
_SELDOM_A_WORD = frozenset("mark will hope rich guy chance page lane bill gray".split())
"""Ordinary words that are hardly ever capitalised inside a sentence unless they are a person."""
_LANGUAGES = frozenset("english spanish french german math science reading iep ell chromebook ipad google".split())
_NOT_BEFORE = frozenset("the a our in by of this every".split())
_NEAR = 14
_DATED = regex(r",? \d{1,4}(?:st|nd|rd|th)?\b")


def acts(passage: Passage, index: int) -> bool:
    """Whether the word does, says or feels something."""
    follower = passage.follows(index + 1)
    if follower is None or follower.capital:
        return False
    if not follower.joined:
        return follower.key == "who" or (follower.gap == ", " and follower.key in {"whose", "my", "our"})
    return follower.key in SAYS or follower.key in DOES or follower.key == "who"


def is_month(passage: Passage, index: int) -> bool:
    """Whether the word is the month or the season of a date: "May 2026", "June 12"."""
    word = passage.words[index]
    return word.key in _MONTHS and _DATED.match(passage.text, word.end) is not None


def belongs_to_a_thing(passage: Passage, index: int) -> bool:
    """Whether the word is part of the name of a thing: "the Frayer Model", "Lake Anna", "Robert's Rules"."""
    word = passage.words[index]
    follower, before = passage.follows(index + 1), passage.precedes(index)
    if follower is not None and follower.joined and follower.capital:
        owned = word.owned and is_ordinary(follower.key) and not follower.text.isupper()
        if follower.key in NOT_A_PERSON_AFTER or (owned and follower.key not in _LANGUAGES):
            return True
    if before is None or not word.joined or before.key not in NOT_A_PERSON_BEFORE:
        return False
    return before.capital or before.key == "the"


def is_shared_name(passage: Passage, index: int) -> bool:
    """Whether a word that is a name too is one here."""
    word = passage.words[index]
    follower, before = passage.follows(index + 1), passage.precedes(index)
    if _in_a_title(word, before, follower):
        return False
    previous = before.key if before is not None and (word.joined or word.gap == ", ") else ""
    after = follower.key if follower is not None and follower.joined else ""
    if previous in STRONGLY_TO_PERSON:
        return not (word.key in _MONTHS and previous == "called")
    if previous in ROLES and (acts(passage, index) or word.gap == ", "):
        return True
    return _does_something(passage, index, previous, after) or _is_spoken_of(passage, index, previous)


def two_shared(passage: Passage, index: int) -> bool:
    """Whether two words that are names too do something together: "Parker and Madison shared a tablet"."""
    if passage.key(index + 1) != "and" or index + 3 >= len(passage.words):
        return False
    other, verb = passage.words[index + 2], passage.words[index + 3]
    if other.key not in shared_first_names() or not other.capital or not verb.joined:
        return False
    if {other.key, passage.key(index)} <= _MONTHS:
        return False
    acting = verb.key in DOES or verb.key.endswith("ed")
    return verb.key in SAYS or verb.key in PAIRS or (acting and verb.key not in _CAME)


def _in_a_title(word: Word, before: Word | None, follower: Word | None) -> bool:
    """Whether capitalised words stand on either side, as in a heading or the name of a thing."""
    if follower is not None and follower.joined and follower.capital:
        return True
    return before is not None and word.joined and before.capital and not before.begins and before.key != "i"


def _does_something(passage: Passage, index: int, previous: str, after: str) -> bool:
    """Whether a verb or a belonging of people follows."""
    word = passage.words[index]
    month, land = word.key in _MONTHS, _is_land(word.key)
    if previous in {"in", "at", "from", "near"} and (land or month):
        return False
    ordinary = is_ordinary(word.key)
    beside = passage.key(index + 2)
    introduced = passage.after(index, 5) in {", my ", ", our "} and beside in ROLES
    if introduced or after in SAYS or passage.after(index, 6) == ", who " or (after == "and" and beside == "i"):
        return True
    if after.endswith("ed") and not (ordinary or month or land):
        return True
    if after in DOES and not (month and after in _CAME):
        return not (word.begins and ordinary) or month or _he_or_she(passage, index)
    if after in IS and previous not in _NOT_BEFORE:
        has_role = after in {"is", "was"} and any(passage.key(other) in ROLES for other in range(index + 2, index + 8))
        return has_role or _he_or_she(passage, index)
    owns = word.owned and after in PERSON_NOUNS and not month
    return owns and not (land and word.begins)


def _is_spoken_of(passage: Passage, index: int, previous: str) -> bool:
    """Whether the word before leads to a person: "with Hope", "for Grace"."""
    word = passage.words[index]
    if word.key in _MONTHS:
        return previous in {"with", "met"} and _he_or_she(passage, index)
    if word.begins or _is_land(word.key):
        return False
    if is_ordinary(word.key) and word.key not in _SELDOM_A_WORD:
        return previous in TO_PERSON and _he_or_she(passage, index)
    return previous in BEFORE_PERSON or previous in TO_PERSON or previous in ROLES


def _is_land(key: str) -> bool:
    return key in places() or key in cities()


def _he_or_she(passage: Passage, index: int) -> bool:
    """Whether "he" or "she" follows in the same sentence, or begins the next one."""
    end = passage.sentences[passage.words[index].sentence][1]
    following = (passage.key(other) for other in range(index + 1, min(end, index + _NEAR)))
    return any(key in HE_OR_SHE for key in following) or passage.key(end) in HE_OR_SHE
