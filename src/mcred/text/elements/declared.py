"""Declared sentences: where an educator points at her own wording, it is looked for word for word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcred.domain.documents import Block
from mcred.domain.elements import Declared, Match, Tier
from mcred.text.elements.sentences import Sentence, sentences_of
from mcred.text.phrases import likeness, nearest, normalised, words_of

WORD_FOR_WORD = 90.0
FEWEST_WORDS = 4
"""A shorter quote stands in any text, so it shows nothing."""


def find_declared(declared: Iterable[Declared], sentences: Sequence[Sentence]) -> tuple[Match, ...]:
    """The declared sentences that stand in the text, each as a confirmed match."""
    texts = paragraphs(sentences)
    return tuple(
        Match(
            list_id=one.list_id, number=one.number, tier=Tier.CONFIRMED, quote=one.quote, paragraph=block, declared=True
        )
        for one in declared
        if (block := block_with(one.quote, texts)) is not None
    )


def paragraphs(sentences: Sequence[Sentence]) -> dict[int, str]:
    """The sentences of each block, joined and normalised."""
    texts: dict[int, list[str]] = {}
    for sentence in sentences:
        texts.setdefault(sentence.block, []).append(sentence.text)
    return {block: normalised(" ".join(parts)) for block, parts in texts.items()}


def block_with(quote: str, texts: dict[int, str]) -> int | None:
    """The block in which a quote stands word for word; None where it stands in none or is too short to tell."""
    wanted = normalised(quote).strip("\"' ")
    if len(words_of(wanted)) < FEWEST_WORDS:
        return None
    scores = {block: likeness(wanted, text) for block, text in texts.items() if len(wanted) <= len(text) + 3}
    best = max(scores, key=lambda block: scores[block], default=None)
    return best if best is not None and scores[best] >= WORD_FOR_WORD else None


def nearest_sentence(quote: str, blocks: Sequence[Block]) -> tuple[float, str]:
    """The sentence that comes nearest to a quote, with its likeness from 0 to 100, for a message about a misquote."""
    return nearest(quote, (sentence.text for sentence in sentences_of(blocks)))
