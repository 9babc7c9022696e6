"""Full names: a first name with a family name, also with initials, particles and hyphens."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.text.identity.lexicon import (
    authors,
    cities,
    first_names,
    is_ordinary,
    last_names,
    peoples,
    places,
    shared_first_names,
    shared_last_names,
)
from mcred.text.identity.name_words import (
    DOES,
    IS,
    NOT_A_PERSON_AFTER,
    NOT_A_PERSON_BEFORE,
    PARTICLES,
    ROLES,
    SAYS,
    TO_PERSON,
)
from mcred.text.identity.runs import run_end
from mcred.text.identity.words import Passage, Range, Word

_LONGEST = 5
_ACRONYM = 5
_ONLY_IN_NAMES = frozenset("bin der ibn ter van von".split())
"""Particles that, in lower case, stand in names of people and in few other names."""


def full_names(passage: Passage) -> Iterator[Range]:
    """Two words or more that look like somebody's whole name."""
    end = 0
    for index in passage.capitals:
        if index < end:
            continue
        end = run_end(passage, index)
        first = index
        while first < end - 1:
            behind = _name_from(passage, Range(first, end))
            if behind:
                yield Range(first, behind)
                first = behind
            else:
                first += 1
    yield from _lower_case(passage)


def _name_from(passage: Passage, rest: Range) -> int:
    """The word behind the name with which the rest of a run begins, or 0 where it begins with none."""
    words = passage.words
    first, end = rest
    word = words[first]
    if word.owned or _is_acronym(passage, rest):
        return 0
    if first and words[first - 1].key in NOT_A_PERSON_BEFORE and words[first - 1].capital and word.joined:
        return 0
    second = first + 1
    while second < end and (len(words[second].key) == 1 or words[second].key in PARTICLES):
        second += 1
    if second >= end:
        return _with_initial(passage, rest)
    if not _pair(passage, rest, second):
        return 0
    last = second + 1
    while last < min(end, first + _LONGEST) and not words[last - 1].owned:
        if words[last].key in PARTICLES or (_surname_like(words[last]) and words[last].key not in places()):
            last += 1
        else:
            break
    while words[last - 1].key in PARTICLES and last > second + 1:
        last -= 1
    return last


def _pair(passage: Passage, rest: Range, second: int) -> bool:
    """Whether the first word of the rest of a run and another one are a first name and a family name."""
    first, end = rest
    one, two = passage.words[first], passage.words[second]
    given, family = one.key, two.key
    is_thing = family in NOT_A_PERSON_AFTER and family not in last_names() and family not in shared_last_names()
    if is_thing or given in NOT_A_PERSON_BEFORE or f"{given} {family}" in cities():
        return False
    if given in first_names() or given.partition("-")[0] in first_names():
        return _surname_like(two)
    if given in shared_first_names():
        if family in last_names():
            return second + 1 >= end or not (one.begins and is_ordinary(given))
        return _surname_like(two) and family not in places() and not (one.begins and is_ordinary(given))
    if len(given) == 1:
        return _after_initial(passage, first, second)
    return not (is_ordinary(given) or given in places() or given in peoples() or given in passage.plain) and (
        (family in last_names() and not is_ordinary(family))
        or _particle_pair(passage, first, second)
        or _unknown_pair(passage, first, second)
    )


def _particle_pair(passage: Passage, first: int, second: int) -> bool:
    """Whether particles of names stand between two unknown words: "Ludo van der Meer"."""
    between, family = passage.words[first + 1 : second], passage.words[second]
    if is_ordinary(family.key) or family.key in places() or family.key in authors():
        return False
    return any(word.text in _ONLY_IN_NAMES for word in between)


def _unknown_pair(passage: Passage, first: int, second: int) -> bool:
    """Whether two words in no list are a name, told by the words around."""
    one, two = passage.words[first], passage.words[second]
    if is_ordinary(two.key) and two.key not in shared_last_names():
        return False
    if two.key in places() or two.key in passage.plain or one.begins:
        return False
    before, after = passage.key(first - 1), passage.follows(second + 1)
    if before in ROLES or before in TO_PERSON or before in {"named", "am", "i'm"}:
        return True
    following = passage.after(second, 12)
    if following.startswith((", who", ", a ", ", an ", ", my", ", our", ", the ", ", one of")):
        return two.key not in places()
    return after is not None and after.joined and after.key in SAYS


def _surname_like(word: Word) -> bool:
    """Whether a word can be a family name behind a first name."""
    if len(word.key) < 2 and not word.text.isupper():  # noqa: PLR2004 - one letter
        return False
    if word.key in last_names() or word.key in first_names():
        return True
    if word.key in shared_last_names() or word.key in shared_first_names():
        return word.key not in places()
    if word.text.isupper() and 1 < len(word.text) < _ACRONYM and not word.text.isalpha():
        return False
    return not is_ordinary(word.key) and word.key not in SAYS and word.key not in DOES and word.key not in IS


def _with_initial(passage: Passage, rest: Range) -> int:
    """The word behind a first name with an initial, "Jamal W.", or 0 where the rest of a run begins with none."""
    words = passage.words
    first, end = rest
    word = words[first]
    known = word.key in first_names() or (word.key in shared_first_names() and not is_ordinary(word.key))
    if known and first + 1 < end and len(words[first + 1].text) == 1 and words[first + 1].text not in "IA":
        return first + 2
    if known and first + 1 < end and passage.after(first + 1, 1) == ".":
        return first + 2
    return 0


def _after_initial(passage: Passage, first: int, second: int) -> bool:
    """Whether initials stand before a family name, unlike the letter of a list."""
    if passage.after(first, 1) != ".":
        return False
    two = passage.words[second]
    if passage.words[first].begins:
        return two.key in last_names() and second + 1 < len(passage.words) and not _title_case(passage, second)
    return two.key in last_names() or two.key in shared_last_names() or not is_ordinary(two.key)


def _title_case(passage: Passage, index: int) -> bool:
    follower = passage.follows(index + 1)
    return follower is not None and follower.capital


def _is_acronym(passage: Passage, rest: Range) -> bool:
    """Whether a word in capitals is an acronym rather than part of a name in capitals."""
    first, end = rest
    word = passage.words[first]
    if not word.text.isupper() or len(word.text) == 1:
        return False
    if first + 1 < end and passage.words[first + 1].text.isupper() and len(word.text) > 2:  # noqa: PLR2004 - "AL"
        return word.key not in first_names()
    return True


def _lower_case(passage: Passage) -> Iterator[Range]:
    """Whole names in lower case, of two words that are nothing else."""
    words = passage.words
    given, family = first_names(), last_names()
    for index, one in enumerate(words[:-1]):
        if one.key not in given:
            continue
        two = words[index + 1]
        if one.capital or two.capital or not two.joined or len(one.key) < 4 or len(two.key) < 4:  # noqa: PLR2004 - short ones are words of other languages
            continue
        if two.key in family and not is_ordinary(one.key) and not is_ordinary(two.key):
            yield Range(index, index + 2)
