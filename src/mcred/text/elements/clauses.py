"""Where the clauses of a sentence begin and end."""

from __future__ import annotations

from mcred.text.elements.sentences import Sentence
from mcred.text.phrases import words_of

TURNS = frozenset(
    words_of(
        """
        but because so although though while when whenever if since until whereas once unless
        """
    )
)
"""Words a new clause begins with."""
_NEVER = tuple(words_of("not once"))
"""What begins no clause, though its last word often does."""
_SUBJECTS = frozenset(words_of("i we he she they it this that"))


def clause_start(sentence: Sentence, first: int) -> int:
    """Where the clause begins in which the word at `first` stands."""
    words, breaks = sentence.words, sentence.breaks
    at = first
    while at > 0 and not breaks[at] and (words[at - 1] not in TURNS or words[max(at - 2, 0) : at] == _NEVER):
        if words[at] in _SUBJECTS and words[at - 1] in ("and", "or", "then"):
            break
        at -= 1
    return at


def clause_end(sentence: Sentence, last: int) -> int:
    """Where the clause ends in which the word at `last` stands; the index after its last word."""
    words, breaks = sentence.words, sentence.breaks
    at = last + 1
    while at < len(words) and not breaks[at] and words[at] not in TURNS:
        at += 1
    return at
