"""A text cut into words, with what the search for names needs to know about each."""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import fold

_WORD = regex(r"[^\W\d_][^\W_]*(?:['’‑-][^\W\d_][^\W_]*)*")
_CONTRACTED = regex(r"'(?:s|ll|ve|d|re|m)$")
_BREAK = regex(r"[.!?:;…]['\"”’)\]]*\s|[\n\t|•]|[\"“„(\[]|^[^\w]*[-–—*•][ \t]")
_OPENING = frozenset('"“„([')
_ABBREVIATED = frozenset("mr mrs ms mx dr prof st jr sr sra fr rev sgt no vs etc e.g i.e mt ft".split())


class Word(Struct, frozen=True, gc=False):
    """One word and how it stands in the text."""

    text: str
    start: int
    end: int
    key: str
    """Folded, without a possessive or contracted ending."""
    capital: bool
    begins: bool
    """Whether it begins a sentence, a line, a quotation or a parenthesis, where a capital tells nothing."""
    joined: bool
    """Whether only one space, or the full stop of an initial and a space, parts it from the word before."""
    gap: str
    """What stands between it and the word before."""
    sentence: int

    @property
    def owned(self) -> bool:
        """Whether it ends as what belongs to somebody does: "Robert's"."""
        return self.text.endswith(("'s", "’s"))


class Range(NamedTuple):
    """Words of a passage that stand together, by index."""

    first: int
    end: int
    """The word behind the last."""


class Passage(Struct, frozen=True, dict=True):
    """A text and its words."""

    text: str

    @cached_property
    def words(self) -> list[Word]:
        """All words in order."""
        return _words(self.text)

    @cached_property
    def capitals(self) -> list[int]:
        """The indices of the words with a capital: the few that most searches look at."""
        return [index for index, word in enumerate(self.words) if word.capital]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The first word and the word behind the last of every sentence."""
        firsts: list[int] = []
        for index, word in enumerate(self.words):
            if word.sentence == len(firsts):
                firsts.append(index)
        return list(pairwise([*firsts, len(self.words)]))

    @cached_property
    def plain(self) -> frozenset[str]:
        """The words that the text also writes in lower case."""
        return frozenset(word.key for word in self.words if not word.capital)

    def key(self, index: int) -> str:
        """The folded word at an index, empty outside the text."""
        return self.words[index].key if 0 <= index < len(self.words) else ""

    def follows(self, index: int) -> Word | None:
        """The word at an index if it belongs to the sentence of the word before it."""
        if 0 < index < len(self.words) and self.words[index].sentence == self.words[index - 1].sentence:
            return self.words[index]
        return None

    def precedes(self, index: int) -> Word | None:
        """The word before an index if it belongs to the same sentence."""
        if 0 < index < len(self.words) and self.words[index].sentence == self.words[index - 1].sentence:
            return self.words[index - 1]
        return None

    def after(self, index: int, length: int = 24) -> str:
        """What stands right behind the word at an index."""
        end = self.words[index].end
        return self.text[end : end + length]


@lru_cache(maxsize=8192)
def _key(written: str) -> str:
    """A word folded, without a possessive or contracted ending; texts use the same words again and again."""
    key = fold(written)
    return _CONTRACTED.sub("", key) if "'" in key else key


def _words(text: str) -> list[Word]:
    """The words in order; most are parted by one space, which needs no closer look."""
    words: list[Word] = []
    end, sentence, before = 0, 0, ""
    for found in _WORD.finditer(text):
        written = found.group()
        key = _key(written)
        start, behind = found.span()
        gap = text[end:start]
        begins, joined = False, gap == " " and bool(end)
        if not joined:
            dotted = gap in {". ", "."} and (before in _ABBREVIATED or len(before) == 1)
            joined = bool(end) and (gap == "\u00a0" or dotted)
            begins = not end or (gap != ", " and not dotted and _BREAK.search(gap) is not None)
            if end and begins and gap[:1] not in _OPENING and gap.strip(" ") not in {"(", "“", '"', "["}:
                sentence += 1
        words.append(Word(written, start, behind, key, written[0].isupper(), begins, joined, gap, sentence))
        end, before = behind, key
    return words


def end_of(passage: Passage, index: int) -> int:
    """Where a name ends whose last word is given: before a possessive ending, behind the full stop of an initial."""
    word = passage.words[index]
    if word.text.lower().endswith(("'s", "’s")):
        return word.end - 2
    if (len(word.text) == 1 or word.key in {"jr", "sr"}) and passage.text[word.end : word.end + 1] == ".":
        return word.end + 1
    return word.end
