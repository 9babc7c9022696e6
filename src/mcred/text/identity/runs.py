"""Runs of capitalised words, in which the names of people, schools and towns stand."""

from __future__ import annotations

from mcred.text.identity.name_words import PARTICLES
from mcred.text.identity.words import Passage, Word

LONGEST_RUN = 12
"""Words of a run; names have fewer, and headings in capitals may have many."""


def run_end(passage: Passage, index: int) -> int:
    """The word behind a run of capitalised words, with particles inside, that begins at an index."""
    words = passage.words
    end = index + 1
    while end < min(len(words), index + LONGEST_RUN) and words[end].joined and not words[end - 1].owned:
        if (words[end].capital and not words[end].begins) or (
            words[end].key in PARTICLES and particle_leads(words, end)
        ):
            end += 1
        else:
            break
    return end


def particle_leads(words: list[Word], index: int) -> bool:
    """Whether a capitalised word follows after at most two particles."""
    for word in words[index + 1 : index + 3]:
        if not word.joined:
            return False
        if word.capital:
            return True
        if word.key not in PARTICLES:
            return False
    return False
