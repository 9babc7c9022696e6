"""Says whether a text touches a topic: one of the topic's phrases stands in one of its sentences."""

from __future__ import annotations

from functools import lru_cache

from mcred.domain.patterns import regex
from mcred.text.phrases import stems_of

_SENTENCE_END = regex(r"(?<=[.!?;])\s+|\n+")


def touched(text: str, topic: tuple[str, ...]) -> str | None:
    """The first phrase of a topic whose words all stand in one sentence, in any order; None when none does."""
    sentences = _sentence_stems(text)
    for phrase in topic:
        wanted = _phrase_stems(phrase)
        if wanted and any(wanted <= stems for stems in sentences):
            return phrase
    return None


@lru_cache(maxsize=1024)
def _phrase_stems(phrase: str) -> frozenset[str]:
    """The stems of a topic's phrase, which is looked for in one answer after the other."""
    return frozenset(stems_of(phrase))


@lru_cache(maxsize=64)
def _sentence_stems(text: str) -> tuple[frozenset[str], ...]:
    """The stems of each sentence of a text; every topic that is asked for is looked for in the same answer."""
    return tuple(frozenset(stems_of(sentence)) for sentence in _SENTENCE_END.split(text) if sentence.strip())
