"""Finding the statements a text shows: confirmed, likely or not at all; a guess is never more than likely."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcred.domain.documents import Block
from mcred.domain.elements import Declared, ElementList, Match, Tier
from mcred.text.elements.cues import Cue, Index, cued, index_of
from mcred.text.elements.declared import find_declared, words_alone
from mcred.text.elements.guards import LIGHT, holds
from mcred.text.elements.labels import scopes
from mcred.text.elements.near_verbatim import near_verbatim, wordings_of
from mcred.text.elements.pasted import of_the_source, pasted_in
from mcred.text.elements.sentences import Sentence, sentences_of
from mcred.text.elements.subjects import names_other

Key = tuple[str, int]
"""A statement: the id of its list, and its number."""


def find_elements(
    blocks: Sequence[Block],
    lists: Sequence[ElementList],
    declared: Sequence[Declared] = (),
    prompts: Sequence[str] = (),
    refused: Sequence[Declared] = (),
) -> tuple[Match, ...]:
    """What a text shows of the lists' statements, the surest sentence of each, in the order of the lists.

    `declared` are the educator's own sentences for this text. `prompts` are texts of the source (questions,
    introductions of the lists): sentences copied from them are no evidence, nor is a pasted list. `refused` are those
    of which the educator said that they do not show the statement, so they are not likely to.
    """
    everything = sentences_of(blocks)
    copied = of_the_source(everything, prompts).union(*(one.sentences for one in pasted_in(everything, lists)))
    sentences = tuple(sentence for at, sentence in enumerate(everything) if at not in copied)
    denied = {(one.list_id, one.number, words_alone(one.quote)) for one in refused}
    guesses = (
        match
        for match in _likely(sentences, lists)
        if not denied or (match.list_id, match.number, words_alone(match.quote)) not in denied
    )
    found: dict[tuple[str, int], Match] = {}
    for match in (*find_declared(declared, sentences), *_confirmed(sentences, lists), *guesses):
        found.setdefault((match.list_id, match.number), match)
    return tuple(
        found[key]
        for elements in lists
        for statement in elements.statements
        if (key := (elements.id, statement.number)) in found
    )


def _confirmed(sentences: Sequence[Sentence], lists: Sequence[ElementList]) -> Iterator[Match]:
    """The statements that stand in a sentence nearly word for word and hold of the coach."""
    wordings = [wording for elements in lists for wording in wordings_of(elements)]
    for sentence in sentences:
        for seen in near_verbatim(sentence, wordings):
            if holds(sentence, seen.first, seen.last, seen.own):
                yield _match_of(sentence, seen.wording.list_id, seen.wording.number, Tier.CONFIRMED)


def _likely(sentences: Sequence[Sentence], lists: Sequence[ElementList]) -> Iterator[Match]:
    """The statements whose cues meet in a sentence and hold of the coach."""
    index = index_of(tuple(lists))
    for sentence, scope in zip(sentences, scopes(sentences, lists), strict=True):
        for list_id, number in _strongest(_cues_met(sentence, scope, index)):
            yield _match_of(sentence, list_id, number, Tier.LIKELY)


def _cues_met(sentence: Sentence, scope: str | None, index: Index) -> dict[Key, dict[Cue, set[int]]]:
    """The cues that meet in a sentence and hold, by statement, each with the places of its telling words."""
    met: dict[Key, dict[Cue, set[int]]] = {}
    for cue, places in cued(sentence, index):
        own = places - {at for at in places if names_other(sentence.words, at)} or places
        if scope in (None, cue.list_id) and holds(sentence, min(own), max(own), own):
            telling = {at for at in own if sentence.words[at] not in LIGHT}
            met.setdefault((cue.list_id, cue.number), {}).setdefault(cue, set()).update(telling)
    return met


def _strongest(met: dict[Key, dict[Cue, set[int]]]) -> Iterator[Key]:
    """The statements met, without those that rest on one cue whose words tell of another statement by several."""
    words = {key: frozenset().union(*cues.values()) for key, cues in met.items()}
    for key, cues in met.items():
        rivals = (other for other in met if other != key and len(met[other]) > 1)
        if len(cues) > 1 or not any(words[key] & words[other] for other in rivals):
            yield key


def _match_of(sentence: Sentence, list_id: str, number: int, tier: Tier) -> Match:
    """A match in a sentence."""
    return Match(list_id=list_id, number=number, tier=tier, quote=sentence.text, paragraph=sentence.block)
