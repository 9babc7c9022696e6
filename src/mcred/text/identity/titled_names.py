"""Names with a title: "Mr. B.", "Mrs. Kowalczyk", "Coach Abernathy", "mr. delacroix"."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.text.identity.lexicon import first_names, is_ordinary, last_names, shared_first_names, shared_last_names
from mcred.text.identity.name_words import PARTICLES, ROLE_TITLES, SPOKEN_TITLES, TITLES
from mcred.text.identity.words import Passage, Range

_LONGEST = 4
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
    end = index + 1
    while end < len(words) and end - index < _LONGEST and words[end].joined:
        word = words[end]
        if words[end - 1].owned or (len(words[end - 1].key) > 1 and "." in word.gap):
            break
        if word.key in PARTICLES and end + 1 < len(words) and words[end + 1].capital and words[end + 1].joined:
            end += 1
            continue
        if not word.capital or (is_ordinary(word.key) and word.key not in shared_last_names()) or word.begins:
            break
        end += 1
    while end > index + 1 and words[end - 1].key in PARTICLES:
        end -= 1
    return end
