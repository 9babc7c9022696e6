"""Cues: sets of words that, met close together in one sentence, make a statement likely.

A cue is a tuple of slots; each slot holds alternatives parted by "/", of which one must be there, in any inflection.
An alternative of several words must stand as it is. A slot that begins with "unless" must not be met in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from mcred.domain.elements import ElementList
from mcred.text.elements.sentences import Sentence
from mcred.text.phrases import stems_of

WINDOW = 14
"""Within how many words the slots of a cue must meet."""
NOT = "unless "
Phrase = tuple[str, ...]
Slot = tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of one statement, ready to be looked for."""

    list_id: str
    number: int
    slots: tuple[Slot, ...]
    unless: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """The cues of some lists, by the first stems of the phrases in their first slot."""

    cues: tuple[Cue, ...]
    by_stem: dict[str, tuple[int, ...]]


def slot_of(written: str) -> Slot:
    """A slot as written, as the stems of its alternatives."""
    return tuple(stems for alternative in written.split("/") if (stems := stems_of(alternative)))


@lru_cache(maxsize=64)
def cues_of(elements: ElementList) -> tuple[Cue, ...]:
    """Every cue of every statement of a list."""
    return tuple(
        Cue(
            elements.id,
            statement.number,
            tuple(slot_of(slot) for slot in cue if not slot.startswith(NOT)),
            tuple(slot_of(slot.removeprefix(NOT)) for slot in cue if slot.startswith(NOT)),
        )
        for statement in elements.statements
        for cue in statement.cues
    )


@lru_cache(maxsize=16)
def index_of(lists: tuple[ElementList, ...]) -> Index:
    """The cues of several lists, ready for looking up."""
    cues = tuple(cue for elements in lists for cue in cues_of(elements))
    by_stem: dict[str, list[int]] = {}
    for at, cue in enumerate(cues):
        for first in {phrase[0] for phrase in cue.slots[0]}:
            by_stem.setdefault(first, []).append(at)
    return Index(cues, {stem: tuple(places) for stem, places in by_stem.items()})


def cued(sentence: Sentence, index: Index) -> Iterator[tuple[Cue, AbstractSet[int]]]:
    """The cues that meet in a sentence, each with the places of its words; every way in which they meet."""
    at_stem: dict[str, list[int]] = {}
    for place, stem in enumerate(sentence.stems):
        at_stem.setdefault(stem, []).append(place)
    candidates = {at for stem in at_stem for at in index.by_stem.get(stem, ())}
    for at in sorted(candidates):
        cue = index.cues[at]
        if any(places_of(slot, at_stem, sentence.stems) for slot in cue.unless):
            continue
        slots = [places_of(slot, at_stem, sentence.stems) for slot in cue.slots]
        if all(slots):
            yield from ((cue, places) for places in meetings(slots))


def places_of(slot: Slot, at_stem: dict[str, list[int]], stems: Sequence[str]) -> list[range]:
    """Where the alternatives of a slot stand in a sentence."""
    return [
        range(place, place + len(phrase))
        for phrase in slot
        for place in at_stem.get(phrase[0], ())
        if len(phrase) == 1 or tuple(stems[place : place + len(phrase)]) == phrase
    ]


def meetings(slots: Sequence[Sequence[range]]) -> Iterator[frozenset[int]]:
    """For each place of the first slot, the nearest places of the others, where all lie within the window."""
    for anchor in slots[0]:
        chosen = [anchor]
        for slot in slots[1:]:
            free = [place for place in slot if not any(overlap(place, taken) for taken in chosen)]
            if not free:
                break
            chosen.append(min(free, key=lambda place: abs(place.start - anchor.start)))
        else:
            places = frozenset(at for stretch in chosen for at in stretch)
            if max(places) - min(places) < WINDOW:
                yield places


def overlap(one: range, other: range) -> bool:
    """Whether two stretches share a word."""
    return one.start < other.stop and other.start < one.stop
