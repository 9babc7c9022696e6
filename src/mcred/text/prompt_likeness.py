"""How much of a heading belongs to a prompt, and which prompt it is most like."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from mcred.domain.context import Prompt
from mcred.text.phrases import stems_of
from mcred.text.prompts import content_words

ALIKE = 0.3
"""How much of a heading's words must belong to a prompt."""


def best_prompt(title: str, prompts: Sequence[Prompt]) -> int | None:
    """The prompt a heading is most like; None where it is like none."""
    scores = [likeness(title, prompt) for prompt in prompts]
    best = max(scores, default=0.0)
    return scores.index(best) if best >= ALIKE else None


def likeness(title: str, prompt: Prompt) -> float:
    """How much of a heading belongs to a prompt, from 0 to 1; a name that people use for it counts whole."""
    words = _stems(title)
    if not words:
        return 0.0
    names, asked = _told_by(prompt)
    return 1.0 if any(name <= words for name in names) else len(words & asked) / len(words)


@lru_cache(maxsize=512)
def _stems(text: str) -> frozenset[str]:
    """The stems of the words of a text that carry meaning; a heading is compared with each prompt."""
    return frozenset(stems_of(" ".join(content_words(text))))


@lru_cache(maxsize=256)
def _told_by(prompt: Prompt) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
    """The stems of each name that people use for a prompt, and those of its own words and its topic."""
    names = tuple(filter(None, map(_stems, prompt.names)))
    return names, _stems(" ".join((prompt.text, *prompt.terms))) | frozenset(stems_of(" ".join(prompt.topic)))
