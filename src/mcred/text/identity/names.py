"""Names of people in prose: by title, by label, in full, alone, and again wherever one was found."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.text.identity.citations import is_cited_here, is_public
from mcred.text.identity.full_names import full_names
from mcred.text.identity.greeted_names import greeted_names
from mcred.text.identity.guard import Guard
from mcred.text.identity.labelled_names import labelled_names, rosters, signatures
from mcred.text.identity.lexicon import is_ordinary, peoples, shared_first_names, shared_last_names
from mcred.text.identity.name_contexts import belongs_to_a_thing
from mcred.text.identity.peoples import is_people
from mcred.text.identity.single_names import single_names
from mcred.text.identity.spans import Span, likely
from mcred.text.identity.titled_names import titled_names
from mcred.text.identity.words import Passage, Range, end_of


def names(passage: Passage, guard: Guard) -> Iterator[Span]:
    """Every stretch that looks like a person's name and is no cited author or known figure."""
    taken: set[int] = set()
    found = [name for name in _untaken(titled_names(passage), taken) if _is_titled(passage, guard, name)]
    for finder in (labelled_names, signatures, rosters, full_names, greeted_names):
        whole = _untaken(finder(passage), taken)
        found += [name for name in whole if not _guarded(passage, guard, name)]
    found += _untaken(single_names(passage, guard, taken, _parts(passage, found)), taken)
    for name in found:
        yield likely(passage.words[name.first].start, end_of(passage, name.end - 1), "identity-name")


def _untaken(ranges: Iterator[Range], taken: set[int]) -> Iterator[Range]:
    """The ranges of which no word belongs to an earlier one."""
    for name in ranges:
        if taken.isdisjoint(range(*name)):
            taken.update(range(*name))
            yield name


def _guarded(passage: Passage, guard: Guard, name: Range) -> bool:
    """Whether a full name is a cited author's or a known figure's."""
    words = passage.words[name.first : name.end]
    keys = [word.key for word in words]
    if guard.leaves(words[0].start, words[-1].start) or is_public(keys):
        return True
    if any(key in peoples() for key in keys) and all(
        is_people(passage, index, guard.peoples) for index in range(*name)
    ):
        return True
    if keys[-1] in guard.cited or (len(keys[0]) == 1 and guard.is_author(keys[-1])):
        return True
    return belongs_to_a_thing(passage, name.end - 1) or is_cited_here(passage, name)


def _is_titled(passage: Passage, guard: Guard, name: Range) -> bool:
    """Whether a title makes a person of a name: "Dr." before a cited author does not, "Ms." does."""
    keys = [word.key for word in passage.words[name.first : name.end]]
    return not is_public(keys) and not (keys[0] in {"dr", "prof", "professor"} and guard.is_author(keys[-1]))


def _parts(passage: Passage, found: list[Range]) -> frozenset[str]:
    """The single names in the names found, to be found again where they stand alone."""
    parts = set()
    for name in found:
        for word in passage.words[name.first : name.end]:
            key = word.key
            if len(key) > 2 and word.capital and not is_ordinary(key):  # noqa: PLR2004 - initials and "Jr"
                parts.add(key)
    return frozenset(parts - shared_first_names() - shared_last_names())
