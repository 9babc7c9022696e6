"""Declared sentences: where an educator points at her own wording, it is looked for word for word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mcred.domain.documents import Block
from mcred.domain.elements import Declared, Match, Tier
from mcred.text.elements.sentences import Sentence, sentences_of
from mcred.text.phrases import likeness, nearest, normalised, words_of

_WORD_FOR_WORD = 90.0
_FEWEST_WORDS = 4
"""A shorter quote stands in the middle of any text, so it shows nothing there."""


def find_declared(declared: Iterable[Declared], sentences: Sequence[Sentence]) -> tuple[Match, ...]:
    """The declared sentences that stand in the text, each as a confirmed match."""
    texts = _paragraphs(sentences)
    return tuple(
        Match(
            list_id=one.list_id, number=one.number, tier=Tier.CONFIRMED, quote=one.quote, paragraph=block, declared=True
        )
        for one in declared
        if (block := _block_of(one, sentences, texts)) is not None
    )


def _block_of(one: Declared, sentences: Sequence[Sentence], texts: dict[int, str]) -> int | None:
    """The block in which a declared sentence stands; None where it stands in none.

    A sentence that mcred wrote down, or one of very few words, must be a whole sentence of the text, word for word.
    """
    wanted = words_alone(one.quote)
    if one.exact or len(wanted.split()) < _FEWEST_WORDS:
        return next((sentence.block for sentence in sentences if wanted and words_alone(sentence.text) == wanted), None)
    return _block_with(one.quote, texts)


def words_alone(text: str) -> str:
    """A text without case, marks and spelling of contractions, for comparing sentences word for word."""
    return " ".join(words_of(text))


def _paragraphs(sentences: Sequence[Sentence]) -> dict[int, str]:
    """The sentences of each block, joined and normalised."""
    texts: dict[int, list[str]] = {}
    for sentence in sentences:
        texts.setdefault(sentence.block, []).append(sentence.text)
    return {block: normalised(" ".join(parts)) for block, parts in texts.items()}


def _block_with(quote: str, texts: dict[int, str]) -> int | None:
    """The block in which a quote stands word for word, but for a slip; None where it stands in none."""
    wanted = normalised(quote).strip("\"' ")
    scores = {block: likeness(wanted, text) for block, text in texts.items() if len(wanted) <= len(text) + 3}
    best = max(scores, key=lambda block: scores[block], default=None)
    return best if best is not None and scores[best] >= _WORD_FOR_WORD else None


def stands_in(one: Declared, blocks: Sequence[Block]) -> bool:
    """Whether a declared sentence stands in a text."""
    return bool(find_declared((one,), sentences_of(blocks)))


def nearest_sentence(quote: str, blocks: Sequence[Block]) -> tuple[float, str]:
    """The sentence that comes nearest to a quote, with its likeness from 0 to 100, for a message about a misquote."""
    return nearest(quote, (sentence.text for sentence in sentences_of(blocks)))
