"""First names that stand alone: "When Mateo raised his hand", "Keisha and DeShawn finished"."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from mcred.text.identity.citations import is_cited_here, is_public
from mcred.text.identity.guard import Guard
from mcred.text.identity.lexicon import (
    first_names,
    is_ordinary,
    last_names,
    peoples,
    places,
    shared_first_names,
    shared_last_names,
)
from mcred.text.identity.name_contexts import acts, belongs_to_a_thing, is_month, is_shared_name, two_shared
from mcred.text.identity.name_words import BEFORE_PERSON, DOES, ROLES, SAYS, SMILES, STRONGLY_TO_PERSON, TO_PERSON
from mcred.text.identity.peoples import is_people
from mcred.text.identity.runs import run_end
from mcred.text.identity.words import Passage, Range, Word

_SHORTEST = 3
_LONGEST_LIST = 4
"""How far names are followed along a list."""
_SHORTEST_LOWER = 4
"""The fewest letters of a name in lower case: shorter ones are words of other languages."""
_NAMED = frozenset({"named", "nicknamed"})
_ONE = frozenset({"a", "an", "another", "one"})
_SAME_CALLED = frozenset({"named", "student", "colleague"})


def single_names(passage: Passage, guard: Guard, taken: AbstractSet[int], known: frozenset[str]) -> Iterator[Range]:
    """The single words that are names."""
    given = first_names()
    accepted = {
        index
        for index, word in enumerate(passage.words)
        if (word.capital or (len(word.key) >= _SHORTEST_LOWER and word.key in given))
        and index not in taken
        and not is_month(passage, index)
        and not is_people(passage, index, guard.peoples)
        and _is_name(passage, guard, index, word, known)
    }
    for _ in range(_LONGEST_LIST):
        more = _beside(passage, guard, accepted, taken)
        if not more:
            break
        accepted |= more
    for index in sorted(accepted):
        yield Range(index, index + 1)


def _is_name(passage: Passage, guard: Guard, index: int, word: Word, known: frozenset[str]) -> bool:
    """Whether one word is somebody's first name here."""
    if not word.capital:
        return _is_lower_case_name(passage, index, word)
    if len(word.key) == 1 or (word.text.isupper() and len(word.text) > 1):
        return False
    key = word.key
    sure = key in first_names() or _double(key)
    if not (sure or key in known or key in shared_first_names()):
        return not guard.is_author(key) and _is_unknown_name(passage, index, word)
    if guard.leaves(word.start, word.end) or belongs_to_a_thing(passage, index):
        return False
    if key in known and not guard.is_author(key):
        return True
    return not _guarded(passage, guard, index, key) if sure else _is_shared_name(passage, guard, index)


def _is_shared_name(passage: Passage, guard: Guard, index: int) -> bool:
    """Whether a word that is a name too is one here, and no author's."""
    author = guard.is_author(passage.key(index)) and not acts(passage, index)
    return is_shared_name(passage, index) and not author and not is_cited_here(passage, Range(index, index + 1))


def _guarded(passage: Passage, guard: Guard, index: int, key: str) -> bool:
    """Whether a sure first name is an author's, a known figure's or a character's."""
    word = passage.words[index]
    if guard.is_author(key) or is_cited_here(passage, Range(index, index + 1)) or _with_author(passage, guard, index):
        return True
    if is_public([key]):
        return not (acts(passage, index) and not word.begins) and passage.key(index + 1) not in SAYS
    if guard.in_fiction(word.start):
        before = passage.key(index - 1)
        return not (before in ROLES or before in STRONGLY_TO_PERSON or (word.begins and acts(passage, index)))
    return False


def _with_author(passage: Passage, guard: Guard, index: int) -> bool:
    """Whether a cited author stands beside the name: "Joyce and Showers"."""
    for step in (1, -1):
        other = index + 2 * step
        if passage.key(index + step) == "and" and 0 <= other < len(passage.words):
            return passage.words[other].capital and guard.is_author(passage.key(other))
    return False


def _is_lower_case_name(passage: Passage, index: int, word: Word) -> bool:
    """Whether a name was written in lower case: "jayden said", "my student jayden"."""
    if is_ordinary(word.key):
        return False
    before = passage.precedes(index)
    if before is not None and word.joined and (before.key in _SAME_CALLED or before.key in TO_PERSON):
        return True
    after = passage.follows(index + 1)
    speaks = after is not None and after.joined and after.key in SAYS
    return speaks and (before is None or before.key in BEFORE_PERSON)


def _is_unknown_name(passage: Passage, index: int, word: Word) -> bool:
    """Whether a capitalised word in no list is a name, told by the words around it."""
    key = word.key
    if len(key) < _SHORTEST or not word.text[1:].islower():
        return False
    if is_ordinary(key) or key in places() or key in peoples() or key in passage.plain:
        return False
    follower = passage.follows(index + 1)
    joined = follower is not None and follower.joined
    if follower is not None and joined and follower.capital:
        return False
    return _is_introduced(passage, index, word, follower.key if follower is not None and joined else "")


def _is_introduced(passage: Passage, index: int, word: Word, after: str) -> bool:
    """Whether the word before says that a name comes, or the word behind that it spoke."""
    before = passage.precedes(index)
    if word.begins or before is None:
        return after in SMILES and not word.key.endswith("s")
    if word.joined and (before.key in _NAMED or before.key in STRONGLY_TO_PERSON - {"called"}):
        return True
    if word.joined and before.key == "called" and passage.key(index - 2) in ROLES:
        return passage.key(index - 3) in _ONE and (after in {"", "who", "with"} or after in SAYS or after in DOES)
    if word.joined and before.key == "is" and passage.key(index - 2) == "name":
        return True
    if before.key in ROLES and (word.joined or word.gap == ", "):
        return acts(passage, index) or (word.gap == ", " and passage.after(index, 1) == ",")
    return after in SAYS and word.key in last_names()


def _beside(passage: Passage, guard: Guard, accepted: set[int], taken: AbstractSet[int]) -> set[int]:
    """Names joined to one that was found: "Amara, Luis and Noor", "Parker and Madison shared"."""
    more: set[int] = set()
    for index in passage.capitals:
        word = passage.words[index]
        if index in accepted or index in taken or word.text.isupper() or is_month(passage, index):
            continue
        shared = word.key in shared_first_names()
        if not shared and (word.begins or len(word.key) < _SHORTEST or is_ordinary(word.key) or word.key in places()):
            continue
        if is_people(passage, index, guard.peoples) or (word.key in peoples() and not shared):
            continue
        joined = _joins(passage, index, _near(index, accepted, taken))
        if not (joined or (shared and two_shared(passage, index))) or guard.leaves(word.start, word.end):
            continue
        if belongs_to_a_thing(passage, index) or run_end(passage, index) > index + 1:
            continue
        more.update((index,) if joined else (index, index + 2))
    return more


def _near(index: int, accepted: AbstractSet[int], taken: AbstractSet[int]) -> set[int]:
    """The words right around an index that belong to names."""
    return {other for other in range(index - 2, index + 3) if other in accepted or other in taken}


def _joins(passage: Passage, index: int, accepted: AbstractSet[int]) -> bool:
    """Whether the word stands in a list with a name."""
    words = passage.words
    for step in (-1, 1):
        other = index + step
        if not 0 <= other < len(words):
            continue
        gap = words[max(index, other)].gap
        if words[other].key in {"and", "or"}:
            other += step
        elif gap != ", ":
            continue
        if other in accepted and words[other].sentence == words[index].sentence:
            return True
    return False


def _double(key: str) -> bool:
    """Whether a hyphen joins two names."""
    one, hyphen, two = key.partition("-")
    if not hyphen or is_ordinary(one) or is_ordinary(two):
        return False
    names = first_names()
    return (one in names or one in last_names()) and (two in names or two in last_names() or two in shared_last_names())
