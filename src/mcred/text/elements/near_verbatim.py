"""Statements in the source's own words, or so near that nobody would tell them apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from mcred.domain.elements import ElementList, Statement
from mcred.text.elements.sentences import Sentence
from mcred.text.phrases import likeness, stems_of

_ENOUGH = 88.0
ORDINARY = frozenset(
    stems_of(
        """
        a an and any am are as at be been being by can do does for from has have having i in into is it its me my of
        on or our own possess apply understand that the their them they this to use using was were what when which
        who will with your you we us good
        """
    )
)
"""Words so common that their absence or presence says nothing."""


class Wording(Struct, frozen=True):
    """One wording of a statement, ready to be looked for."""

    list_id: str
    number: int
    joined: str
    rare: frozenset[str]
    """The stems that must all be there."""
    own: frozenset[str]
    """All its stems: a negation among them belongs to the statement."""


class Seen(Struct, frozen=True):
    """A wording seen in a sentence: the words it covers, and those of them that are its own."""

    wording: Wording
    first: int
    last: int
    own: frozenset[int]


@lru_cache(maxsize=64)
def wordings_of(elements: ElementList) -> tuple[Wording, ...]:
    """Every wording of every statement of a list, to be looked for in one answer after the other."""
    return tuple(
        _wording(elements.id, statement, text)
        for statement in elements.statements
        for text in (statement.text, *statement.also)
    )


def _wording(list_id: str, statement: Statement, text: str) -> Wording:
    """One wording, prepared."""
    stems = stems_of(text)
    rare = frozenset(stems) - ORDINARY or frozenset(stems)
    return Wording(list_id, statement.number, " ".join(stems), rare, frozenset(stems))


def near_verbatim(sentence: Sentence, wordings: Sequence[Wording]) -> Iterator[Seen]:
    """The wordings that stand in a sentence nearly word for word."""
    present = frozenset(sentence.stems)
    for candidate in wordings:
        if candidate.rare <= present and likeness(candidate.joined, sentence.joined) >= _ENOUGH:
            yield _seen(candidate, sentence)


def _seen(candidate: Wording, sentence: Sentence) -> Seen:
    """Where a wording stands: the shortest stretch that holds its rare words."""
    first, last = stretch(sentence.stems, candidate.rare)
    own = frozenset(at for at in range(max(first - 2, 0), last + 1) if sentence.stems[at] in candidate.own)
    return Seen(candidate, min(own | {first}), last, own)


def stretch(stems: Sequence[str], wanted: frozenset[str]) -> tuple[int, int]:
    """The shortest run of words that holds every wanted stem, as its first and last index."""
    best = (0, len(stems) - 1)
    latest: dict[str, int] = {}
    for at, stem in enumerate(stems):
        if stem in wanted:
            latest[stem] = at
            first = min(latest.values())
            if len(latest) == len(wanted) and at - first < best[1] - best[0]:
                best = (first, at)
    return best
