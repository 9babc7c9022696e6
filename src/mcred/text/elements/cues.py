"""Cues: sets of words that, met close together in one sentence, make a statement likely.

A cue is a tuple of slots; each slot holds alternatives parted by "/", of which one must be there, in any inflection.
An alternative of several words must stand as it is. A slot that begins with "unless" must not be met in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache

from msgspec import Struct

from mcred.domain.elements import ElementList
from mcred.text.elements.sentences import Sentence
from mcred.text.phrases import stems_of

_WINDOW = 14
"""Within how many words the slots of a cue must meet."""
_MANY = 12
"""How many places of a slot are tried in one sentence."""
NOT = "unless "
_FILLERS = frozenset(stems_of("really actually truly just also most still very always often own even only so"))
"""Words that a phrase may hold without being another: "what she really needs"."""
Phrase = tuple[str, ...]
Slot = dict[str, tuple[Phrase, ...]]
"""The alternatives of a slot, as stems, by their first stem."""


class Cue(Struct, frozen=True, dict=True):
    """A cue of one statement; its slots are made ready when they are first needed."""

    list_id: str
    number: int
    written: tuple[str, ...]

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The slots that must all be met, as written."""
        return tuple(_slot_of(slot) for slot in self.written if not slot.startswith(NOT))

    @cached_property
    def unless(self) -> tuple[Slot, ...]:
        """The slots of which none may be met."""
        return tuple(_slot_of(slot.removeprefix(NOT)) for slot in self.written if slot.startswith(NOT))


class Index(Struct, frozen=True):
    """The cues of some lists, by the first stems of the alternatives in their first slot."""

    cues: tuple[Cue, ...]
    by_stem: dict[str, tuple[int, ...]]


class _Places:
    """Where slots are met in one sentence; a slot that several cues share is looked for once."""

    def __init__(self, stems: Sequence[str]) -> None:
        self.stems = stems
        self.at_stem: dict[str, list[int]] = {}
        for place, one in enumerate(stems):
            self.at_stem.setdefault(one, []).append(place)
        self.known: dict[int, list[range]] = {}

    def of(self, slot: Slot) -> list[range]:
        """The stretches of the sentence that are alternatives of the slot, in order."""
        if (known := self.known.get(id(slot))) is None:
            known = [
                range(place, end)
                for first in slot.keys() & self.at_stem.keys()
                for phrase in slot[first]
                for place in self.at_stem[first]
                if (end := _end_of(phrase, place, self.stems))
            ]
            known.sort(key=lambda stretch: (stretch.start, -stretch.stop))
            self.known[id(slot)] = known
        return known


@lru_cache(maxsize=4096)
def _slot_of(written: str) -> Slot:
    """A slot as written, as the stems of its alternatives; a group of words stands in many cues."""
    slot: dict[str, tuple[Phrase, ...]] = {}
    for alternative in written.split("/"):
        if stems := _phrase_of(alternative):
            slot[stems[0]] = (*slot.get(stems[0], ()), stems)
    return slot


_phrase_of = lru_cache(maxsize=8192)(stems_of)
"""An alternative as stems; most stand in several slots."""


def cues_of(elements: ElementList) -> tuple[Cue, ...]:
    """Every cue of every statement of a list."""
    return tuple(Cue(elements.id, statement.number, cue) for statement in elements.statements for cue in statement.cues)


@lru_cache(maxsize=16)
def index_of(lists: tuple[ElementList, ...]) -> Index:
    """The cues of several lists, ready for looking up in one answer after the other."""
    cues = tuple(cue for elements in lists for cue in cues_of(elements))
    by_stem: dict[str, list[int]] = {}
    for at, cue in enumerate(cues):
        required = [slot for slot in cue.written if not slot.startswith(NOT)]
        for first in _slot_of(required[0]) if required else ():
            by_stem.setdefault(first, []).append(at)
    return Index(cues, {one: tuple(places) for one, places in by_stem.items()})


def cued(sentence: Sentence, index: Index) -> Iterator[tuple[Cue, AbstractSet[int]]]:
    """The cues that meet in a sentence, each with the places of its words; every way in which they meet."""
    places = _Places(sentence.stems)
    for at in sorted({at for one in places.at_stem for at in index.by_stem.get(one, ())}):
        cue = index.cues[at]
        if any(slot.keys().isdisjoint(places.at_stem) for slot in cue.slots):
            continue
        if all(places.of(slot) for slot in cue.slots) and not any(places.of(slot) for slot in cue.unless):
            yield from ((cue, met) for met in _meetings([places.of(slot) for slot in cue.slots]))


def _end_of(phrase: Phrase, place: int, stems: Sequence[str]) -> int:
    """The index after a phrase that begins at a place, passing over words that only lend weight; 0 if it does not."""
    at = place + 1
    if len(phrase) == 1:
        return at
    for one in phrase[1:]:
        while at < len(stems) and stems[at] != one and stems[at] in _FILLERS:
            at += 1
        if at == len(stems) or stems[at] != one:
            return 0
        at += 1
    return at


def _meetings(slots: Sequence[Sequence[range]]) -> Iterator[frozenset[int]]:
    """For each place of the first slot, the nearest places of the others, where all lie within the window."""
    for anchor in slots[0][:_MANY]:
        chosen = [anchor]
        for slot in slots[1:]:
            free = [place for place in slot[:_MANY] if not any(_overlap(place, taken) for taken in chosen)]
            if not free:
                break
            chosen.append(min(free, key=lambda place: abs(place.start - anchor.start)))
        else:
            places = frozenset(at for stretch in chosen for at in stretch)
            if max(places) - min(places) < _WINDOW:
                yield places


def _overlap(one: range, other: range) -> bool:
    """Whether two stretches share a word."""
    return one.start < other.stop and other.start < one.stop
