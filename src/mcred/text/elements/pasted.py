"""Pasted text: the source's own list of statements, or its own sentences, standing where an answer should."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from mcred.domain.documents import Block
from mcred.domain.elements import ElementList
from mcred.domain.patterns import regex
from mcred.text.elements.near_verbatim import ORDINARY, Wording, wordings_of
from mcred.text.elements.sentences import Sentence, sentences_of
from mcred.text.phrases import normalised, stems_of

_SHORT_LIST = 2
"""A list this short counts as pasted only beside another: two bare statements may well be a choice."""
_FEWEST_WORDS = 4
"""A shorter sentence may stand in the source by chance."""
_LONGEST_STATEMENT = 30
"""A sentence of more words says more than a statement."""
_GAP = 2
"""How many other sentences may stand between two statements of one pasted list."""


class Pasted(Struct, frozen=True, kw_only=True):
    """A list that stands in the text as the source has it, and the sentences that are its copy."""

    list_id: str
    blocks: tuple[int, ...]
    """Indices of the blocks it stands in, in order."""
    sentences: frozenset[int]
    """Indices into the text's sentences."""


def pasted_list(blocks: Sequence[Block], lists: Sequence[ElementList]) -> tuple[Pasted, ...]:
    """The lists of which nearly all statements stand in the text bare, one after the other."""
    return pasted_in(sentences_of(blocks), lists)


def pasted_in(sentences: Sequence[Sentence], lists: Sequence[ElementList]) -> tuple[Pasted, ...]:
    """The same for a text that is already split into sentences."""
    found: list[Pasted] = []
    short: list[Pasted] = []
    for elements in lists:
        for run in _runs(bare_statements(sentences, elements)):
            if len({number for _, number in run}) >= max(len(elements.statements) - 1, _SHORT_LIST):
                places = [at for at, _ in run]
                found_blocks = tuple(sorted({sentences[at].block for at in places}))
                one = Pasted(list_id=elements.id, blocks=found_blocks, sentences=frozenset(places))
                (short if len(elements.statements) <= _SHORT_LIST else found).append(one)
    return (*found, *short) if found else ()


def bare_statements(sentences: Sequence[Sentence], elements: ElementList) -> list[tuple[int, int]]:
    """The sentences that say a statement and nothing else, as (index of the sentence, number of the statement)."""
    found: list[tuple[int, int]] = []
    known = _by_longest_stem(elements)
    for at, sentence in enumerate(sentences):
        if len(sentence.stems) > _LONGEST_STATEMENT or known.keys().isdisjoint(sentence.stems):
            continue
        present = frozenset(sentence.stems)
        left = present - ORDINARY - _LABELS
        near = sorted(entry for stem in present & known.keys() for entry in known[stem])
        found += [(at, said.number) for _, said in near if said.rare <= present and not left - said.own]
    return found


@lru_cache(maxsize=64)
def _by_longest_stem(elements: ElementList) -> Mapping[str, tuple[tuple[int, Wording], ...]]:
    """The wordings of a list, with their place in it, by the longest of the stems that must be there."""
    known: dict[str, tuple[tuple[int, Wording], ...]] = {}
    for place, said in enumerate(wordings_of(elements)):
        longest = max(sorted(said.rare), key=len, default="")
        known[longest] = (*known.get(longest, ()), (place, said))
    return known


def _runs(marks: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The marks in groups that stand close together."""
    groups: list[list[tuple[int, int]]] = []
    for mark in marks:
        if groups and mark[0] - groups[-1][-1][0] <= _GAP + 1:
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups


_LABELS = frozenset(stem for stem in stems_of("1 2 3 4 5 6 7 8 9 10 a b c d e f g h"))
"""Typed numbers and letters before a statement."""


def of_the_source(sentences: Sequence[Sentence], prompts: Iterable[str]) -> frozenset[int]:
    """The sentences that are the source's own, pasted: indices of those whose words all stand in one of its texts."""
    texts = [f" {normalised(prompt)} " for prompt in prompts]
    known = [frozenset(stems_of(prompt)) for prompt in prompts]
    return frozenset(
        at
        for at, sentence in enumerate(sentences)
        if any(_is_copy(sentence, text, stems) for text, stems in zip(texts, known, strict=True))
    )


def _is_copy(sentence: Sentence, text: str, stems: frozenset[str]) -> bool:
    """Whether a sentence of some length stands in a text of the source."""
    asked = _asked(sentence.text)
    said = sentence.stems if asked == sentence.text else stems_of(asked)
    if len(said) < _FEWEST_WORDS or not stems.issuperset(said):
        return False
    return normalised(asked).rstrip(".:;? ") in text


def _asked(text: str) -> str:
    """A sentence without a label that says a question follows: "Question 1:", "Prompt –", "I was asked:"."""
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


_LABEL = regex(
    r"[^:–—.)\n]{0,30}?\b(?:questions?|q|prompts?|items?|tasks?|instructions?|directions?|assignment|asked)(?![a-z])"
    r"[^:–—.)\n]{0,12}(?:[:–—.)]| - )\W*",
    re.IGNORECASE,
)
