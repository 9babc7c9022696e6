"""Says whether a text touches a topic: one of the topic's phrases stands in one of its sentences."""

from __future__ import annotations

from functools import lru_cache

from mcred.domain.patterns import regex
from mcred.text.phrases import stems_of

_SENTENCE_END = regex(r"(?<=[.!?;])\s+|\n+")


def touched(text: str, topic: tuple[str, ...]) -> str | None:
    """The first phrase of a topic whose words all stand in one sentence, in any order; None when none does."""
    sentences = sentence_stems(text)
    for phrase in topic:
        wanted = _phrase_stems(phrase)
        if wanted and any(wanted <= stems for stems in sentences):
            return phrase
    return None


def all_touched(text: str, topic: tuple[str, ...]) -> tuple[str, ...]:
    """All phrases of a topic that a text touches."""
    return tuple(phrase for phrase in topic if touched(text, (phrase,)))


@lru_cache(maxsize=1024)
def _phrase_stems(phrase: str) -> frozenset[str]:
    return frozenset(stems_of(phrase))


@lru_cache(maxsize=64)
def sentence_stems(text: str) -> tuple[frozenset[str], ...]:
    """The stems of each sentence of a text."""
    return tuple(frozenset(stems_of(sentence)) for sentence in _SENTENCE_END.split(text) if sentence.strip())
