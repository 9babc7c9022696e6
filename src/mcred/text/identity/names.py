"""Names of people in prose: by title, by label, in full, alone, and again wherever one was found."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.text.identity.citations import is_cited_here, is_public
from mcred.text.identity.full_names import full_names
from mcred.text.identity.guard import Guard
from mcred.text.identity.labelled_names import labelled_names, rosters, signatures
from mcred.text.identity.lexicon import is_ordinary, shared_first_names, shared_last_names
from mcred.text.identity.name_contexts import belongs_to_a_thing
from mcred.text.identity.single_names import single_names
from mcred.text.identity.spans import Span, likely
from mcred.text.identity.titled_names import titled_names
from mcred.text.identity.words import Passage

Range = tuple[int, int]
"""The first word of a name and the word behind its last."""


def names(passage: Passage, guard: Guard) -> Iterator[Span]:
    """Every stretch that looks like a person's name and is no cited author or known figure."""
    taken: set[int] = set()
    found: list[Range] = []

    def take(ranges: Iterator[Range]) -> Iterator[Range]:
        for first, last in ranges:
            if taken.isdisjoint(range(first, last)):
                taken.update(range(first, last))
                yield first, last

    for first, last in take(titled_names(passage)):
        keys = [word.key for word in passage.words[first:last]]
        if not is_public(keys) and not _is_titled_author(keys, guard):
            found.append((first, last))
    for finder in (labelled_names, signatures, rosters, full_names):
        for first, last in take(finder(passage)):
            if not _guarded(passage, guard, first, last):
                found.append((first, last))
    known = _parts(passage, found)
    for first, last in take(single_names(passage, guard, taken, known)):
        found.append((first, last))
    for first, last in found:
        yield likely(passage.words[first].start, _end(passage, last - 1), "identity-name")


def _guarded(passage: Passage, guard: Guard, first: int, last: int) -> bool:
    """Whether a full name is a cited author's or a known figure's."""
    words = passage.words[first:last]
    keys = [word.key for word in words]
    if guard.leaves(words[0].start, words[-1].start) or is_public(keys):
        return True
    if keys[-1] in guard.cited or (len(keys[0]) == 1 and guard.is_author(keys[-1])):
        return True
    return belongs_to_a_thing(passage, last - 1) or is_cited_here(passage, first, last - 1)


def _is_titled_author(keys: list[str], guard: Guard) -> bool:
    """Whether "Dr." stands before someone the text cites; other titles make a colleague of anyone."""
    return keys[0] in {"dr", "prof", "professor"} and guard.is_author(keys[-1])


def _parts(passage: Passage, found: list[Range]) -> frozenset[str]:
    """The single names in the names found, to be found again where they stand alone."""
    parts = set()
    for first, last in found:
        for word in passage.words[first:last]:
            key = word.key
            if len(key) > 2 and word.capital and not is_ordinary(key):  # noqa: PLR2004 - initials and "Jr"
                parts.add(key)
    return frozenset(parts - shared_first_names() - shared_last_names())


def _end(passage: Passage, index: int) -> int:
    """Where a name ends: before a possessive ending, behind the full stop of an initial."""
    word = passage.words[index]
    if word.text.endswith(("'s", "’s", "'S", "’S")):
        return word.end - 2
    if (len(word.text) == 1 or word.key in {"jr", "sr"}) and passage.text[word.end : word.end + 1] == ".":
        return word.end + 1
    return word.end
