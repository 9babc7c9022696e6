"""Where the names of items stand in the words of a name.

Where names overlap, the longest wins ("Explanation of the plan" is the explanation); where one follows another with a
preposition, the first does ("Feedback on the design"). A name of one short word (`do`) needs its number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from mcred.collecting.names import STOPS, Words, words_of
from mcred.specs.credential import Item

_SHORT = 3
"""A name of one word with so few letters needs its number."""
_HIGHEST = 99
"""The highest number that counts instances; more is a year or a word count."""
_PREPOSITIONS = frozenset("of for on to in about behind".split())

_Runs = dict[str, list[tuple[int, int]]]
"""Where each run of words begins and ends, by what it is when written as one."""


class Span(Struct, frozen=True, kw_only=True):
    """A name of an item among the words."""

    item: Item
    start: int
    end: int
    length: int
    """Letters of the name, written as one."""
    number: int | None
    """The number behind it that counts instances."""


def standing(words: Words, items: Iterable[Item]) -> list[Span]:
    """The names of some items that stand among the words and that no longer one overlaps, in order."""
    runs = _runs(words)
    found = [span for item in items for span in _spans(words, runs, item)]
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: -span.length):
        over = [other for other in kept if span.start < other.end and other.start < span.end]
        if all(other.length == span.length or other.item is span.item for other in over):
            kept.append(span)
    return sorted(kept, key=lambda span: (span.start, span.end))


def heads(words: Words, spans: Sequence[Span]) -> list[Span]:
    """The spans but those that a preposition ties to the name of another item before them."""
    kept: list[Span] = []
    for span in spans:
        before = next((other for other in reversed(kept) if other.end <= span.start), None)
        if before and before.item is not span.item:
            between = words[before.end : span.start]
            if between and between[0] in _PREPOSITIONS:
                continue
        kept.append(span)
    return kept


def _spans(words: Words, runs: _Runs, item: Item) -> Iterator[Span]:
    """Where the names of an item stand among the words."""
    for name in item.names:
        glued, single = _written_as_one(name)
        for start, end in runs.get(glued, ()):
            number = _number(words, end)
            if not (single and len(glued) <= _SHORT and number is None):
                yield Span(item=item, start=start, end=end, length=len(glued), number=number)


@lru_cache(maxsize=16)
def _runs(words: Words) -> _Runs:
    """Every run of a name's words; "CircleMap" and "circle map" are the same when written as one.

    The same words are looked through for the items of a part after those of the whole credential.
    """
    content = [index for index, word in enumerate(words) if word not in STOPS]
    runs: _Runs = {}
    for position, start in enumerate(content):
        glued = ""
        for index in content[position:]:
            glued += words[index]
            runs.setdefault(glued, []).append((start, index + 1))
    return runs


@lru_cache(maxsize=1024)
def _written_as_one(name: str) -> tuple[str, bool]:
    """The words of an item's name as one, and whether there is only one that counts."""
    bare = [word for word in words_of(name) if word not in STOPS]
    return "".join(bare), len(bare) == 1


def _number(words: Words, at: int) -> int | None:
    """The number that counts instances, right behind a name; a date is none."""
    behind = words[at : at + 3]
    if not behind or not behind[0].isdecimal() or (len(behind) > 2 and all(word.isdecimal() for word in behind)):  # noqa: PLR2004 - a date has three numbers
        return None
    return int(behind[0]) if 0 < len(behind[0]) <= _SHORT and 0 < int(behind[0]) <= _HIGHEST else None
