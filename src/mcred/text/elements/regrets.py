"""Regrets: whether a clause says what would or should have been, or what is only wished."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcred.text.elements.clauses import clause_end, clause_start
from mcred.text.elements.sentences import Sentence
from mcred.text.phrases import words_of

_WISHED = frozenset(words_of("wonderful nice great helpful good ideal lovely useful"))
_IRREGULAR = frozenset(
    words_of(
        """
        been had done known made given taken asked heard taught built led told said seen understood found gone come
        spent held kept let put set begun brought sought chosen written spoken shown grown felt thought left met
        """
    )
)
_IF_ONLY = ("if", "only")


def regretted(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the clause says what would or should have been, or what is only wished."""
    start, end = clause_start(sentence, first), clause_end(sentence, last)
    words = sentence.words
    return (
        any(_is_past_chance(words, at) for at in range(start, min(end, last + 3)))
        or any(
            (word in ("wish", "wished") and after != "to") or word in ("regret", "regretted")
            for word, after, _ in trios(words[start:end])
        )
        or words[max(start - 1, 0) : start + 1] == _IF_ONLY
        or any(
            (word == "be" and after in _WISHED and then == "if") or (word == "if" and then == "had")
            for word, after, then in trios(words[:last])
        )
    )


def _is_past_chance(words: Sequence[str], at: int) -> bool:
    """Whether the word there begins what was not done: "should have listened"; to ask what it was is no regret."""
    would = words[at] in ("would", "should", "could", "might") and words[at + 1 : at + 2] == ("have",)
    return would and not {"what", "how"} & set(words[max(at - 2, 0) : at]) and _is_participle(words[at + 2 : at + 3])


def _is_participle(words: Sequence[str]) -> bool:
    """Whether the word after "have", if there is one, makes it a past."""
    return any(word.endswith("ed") or word in _IRREGULAR for word in words)


def trios(words: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each word with the two after it."""
    return zip(words, (*words[1:], ""), (*words[2:], "", ""), strict=False)
