"""Names with a title: "Mr. B.", "Mrs. Kowalczyk", "Coach Abernathy", "mr. delacroix"."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.text.identity.lexicon import first_names, is_ordinary, last_names, shared_first_names, shared_last_names
from mcred.text.identity.name_words import PARTICLES, ROLE_TITLES, SPOKEN_TITLES, TITLES
from mcred.text.identity.runs import particle_leads
from mcred.text.identity.words import Passage, Range, Word

_LONGEST = 4
"""Words of a name, particles not counted."""
_ANONYMOUS = frozenset("x y z".split())
_SHORT = 2


def titled_names(passage: Passage) -> Iterator[Range]:
    """The words that begin with a title."""
    words = passage.words
    for index, word in enumerate(words[:-1]):
        if word.key in TITLES:
            if _begins_name(passage, index):
                yield Range(index, _behind(passage, index + 1))
        elif word.capital and word.key in ROLE_TITLES and _is_person(passage, index):
            yield Range(index, _behind(passage, index + 1))


def _begins_name(passage: Passage, index: int) -> bool:
    """Whether a name follows "Mr.", "Ms", "Dr.", in whatever case."""
    title, name = passage.words[index], passage.words[index + 1]
    if name.gap not in {" ", ". ", ".", "\u00a0", ".\u00a0", "  ", ".  "}:
        return False
    if name.key in _ANONYMOUS and len(name.text) == 1:
        return False
    if title.key == "sr" and index and passage.words[index - 1].capital and title.joined:
        return False
    if name.capital:
        return title.capital or "." in name.gap or title.key != "miss"
    if title.capital and name.key in PARTICLES and particle_leads(passage.words, index + 1):
        return True
    return (
        "." in name.gap
        and len(name.key) > _SHORT
        and not is_ordinary(name.key)
        and title.key != "sr"
        and name.key not in PARTICLES
    )


def _is_person(passage: Passage, index: int) -> bool:
    """Whether a name follows "Coach", "Principal" and the like, unlike "Coach Log"."""
    name = passage.words[index + 1]
    if not (name.joined or name.gap == ". ") or not name.capital or len(name.key) < _SHORT or name.text.isupper():
        return False
    follower = passage.follows(index + 2)
    last_one = follower is None or not (follower.joined and follower.capital)
    if name.key in first_names() or name.key in last_names():
        return last_one or not is_ordinary(passage.key(index + 2))
    if passage.words[index].key in SPOKEN_TITLES:
        shared = name.key in shared_last_names() or name.key in shared_first_names()
        return (shared or not is_ordinary(name.key)) and (last_one or not is_ordinary(passage.key(index + 2)))
    return False


def _behind(passage: Passage, index: int) -> int:
    """The word behind the last of a name that begins at an index."""
    words = passage.words
    end, longest = index + 1, index + _LONGEST
    lower = not words[index].capital and words[index].key not in PARTICLES
    while end < min(len(words), longest) and words[end].joined:
        word = words[end]
        if words[end - 1].owned or (len(words[end - 1].key) > 1 and "." in word.gap):
            break
        if word.key in PARTICLES and (particle_leads(words, end) or (lower and _lower_leads(words, end))):
            end += 1
            longest += 1
            continue
        behind_particle = words[end - 1].key in PARTICLES
        ordinary = is_ordinary(word.key) and word.key not in shared_last_names()
        if (ordinary and not behind_particle) or word.begins or not (word.capital or (lower and behind_particle)):
            break
        end += 1
    while end > index + 1 and words[end - 1].key in PARTICLES:
        end -= 1
    return end


def _lower_leads(words: list[Word], index: int) -> bool:
    """Whether a word in lower case that is no everyday word follows after at most two particles of a name."""
    for word in words[index + 1 : index + 3]:
        if not word.joined or is_ordinary(word.key):
            return False
        if word.key not in PARTICLES:
            return True
    return False
