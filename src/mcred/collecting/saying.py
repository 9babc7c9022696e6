"""Which item the name of a file, a folder or a heading says.

A name says an item when one of the item's names stands in it as whole words. Where names overlap, the longest wins
("Explanation of the plan" is the explanation); where one follows another with a preposition, the first does ("Feedback
on the design"). A name of one short word (`do`) needs its number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from mcred.collecting.names import STOPS, Words, part_number, words_of
from mcred.domain.patterns import regex
from mcred.domain.submission import Place
from mcred.specs.credential import Credential, Item, Part

SHORT = 3
"""A name of one word with so few letters needs its number."""
MOST_WORDS = 40
"""A name with more words is no name."""
HIGHEST = 99
"""The highest number that counts instances; more is a year or a word count."""
MOSTLY = 0.5
"""How much of a heading an item's name must make up."""
DESCRIPTION = frozenset("description annotation annotated caption".split())
FILLERS = STOPS | frozenset(
    "and with question prompt response answer artifact item section component word count limit max maximum min minimum "
    "up page docx doc pdf txt md odt rtf html".split()
)
_PREPOSITIONS = frozenset("of for on to in about behind".split())
_WHOSE = {("from",), ("by",)}
"""What follows the name of an item with instances tells them apart."""
_REMARK = regex(r"\([^()]*\)|\[[^\[\]]*\]")


class Said(Struct, frozen=True, kw_only=True):
    """An item that a name says."""

    item: Item
    number: int | None = None
    description: bool = False
    length: int = 0
    """Letters of the item's name that stands there: the longest wins."""
    share: float = 1.0
    """How much of the name the item's name makes up, fillers aside; 0 where it neither opens nor closes it."""
    others: Words = ()
    """The other words of the name, which tell instances without a number apart."""

    def place(self, instance: int | None) -> Place:
        """The place said, as this instance."""
        return Place(item=self.item.id, instance=instance, description=self.description)


class Naming(Struct, frozen=True, kw_only=True):
    """All that a name says."""

    said: tuple[Said, ...] = ()
    """The items, in the order in which their names stand there; several where nothing in the name decides."""
    joined: bool = False
    """True for "Plan and Explanation": the name of something that holds both."""

    @property
    def only(self) -> Said | None:
        """The one item that is said."""
        return self.said[0] if len(self.said) == 1 else None


_Runs = dict[str, list[tuple[int, int]]]
"""Where each run of words begins and ends, by what it is when written as one."""


class _Span(Struct, frozen=True, kw_only=True):
    item: Item
    start: int
    end: int
    length: int
    number: int | None


def naming(name: str, credential: Credential, part: Part | None = None) -> Naming:
    """What a name says, among the items of a part or of all parts."""
    words = _without_title(words_of(name), credential)
    if not 0 < len(words) <= MOST_WORDS:
        return Naming()
    runs = _runs(words)
    spans = _longest([span for item in credential.items for span in _spans(words, runs, item)])
    labelled = part_number(words)
    if part and not any(labelled and span.start <= labelled[0] < span.end for span in spans):
        spans = _longest([span for item in part.items for span in _spans(words, runs, item)])
    heads = _heads(words, spans)
    said = tuple(_said(words, [span for span in heads if span.item is item]) for item in _in_order(heads))
    joined = len(said) > 1 and any({"and", "with"} & set(words[one.end : two.start]) for one, two in pairwise(heads))
    return Naming(said=said, joined=joined)


def heading_says(title: str, credential: Credential, part: Part | None = None) -> Said | None:
    """The item a heading says: its name must open or close the heading and be most of it; remarks do not count."""
    heard = naming(_REMARK.sub(" ", title), credential, part)
    if not heard.said and "(" in title:
        heard = naming(title, credential, part)
    if not heard.said or heard.joined:
        return None
    most = max(heard.said, key=lambda said: said.length)
    alone = [said.length for said in heard.said].count(most.length) == 1
    return most if alone and most.share >= MOSTLY else None


def _spans(words: Words, runs: _Runs, item: Item) -> Iterator[_Span]:
    """Where the names of an item stand among the words."""
    for name in item.names:
        glued, single = _written_as_one(name)
        for start, end in runs.get(glued, ()):
            number = _number(words, end)
            if not (single and len(glued) <= SHORT and number is None):
                yield _Span(item=item, start=start, end=end, length=len(glued), number=number)


def _runs(words: Words) -> _Runs:
    """Every run of a name's words; "CircleMap" and "circle map" are the same when written as one."""
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
    return int(behind[0]) if 0 < len(behind[0]) <= SHORT and 0 < int(behind[0]) <= HIGHEST else None


def _longest(spans: list[_Span]) -> list[_Span]:
    """The spans that no longer one overlaps, in order."""
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda span: -span.length):
        over = [other for other in kept if span.start < other.end and other.start < span.end]
        if all(other.length == span.length or other.item is span.item for other in over):
            kept.append(span)
    return sorted(kept, key=lambda span: (span.start, span.end))


def _heads(words: Words, spans: list[_Span]) -> list[_Span]:
    """The spans but those that a preposition ties to the name of another item before them."""
    kept: list[_Span] = []
    for span in spans:
        before = next((other for other in reversed(kept) if other.end <= span.start), None)
        if before and before.item is not span.item:
            between = words[before.end : span.start]
            if between and between[0] in _PREPOSITIONS:
                continue
        kept.append(span)
    return kept


def _in_order(spans: Sequence[_Span]) -> list[Item]:
    items: list[Item] = []
    for span in spans:
        if not any(item is span.item for item in items):
            items.append(span.item)
    return items


def _said(words: Words, spans: Sequence[_Span]) -> Said:
    """What the spans of one item say together."""
    item = spans[0].item
    best = max(spans, key=lambda span: span.length)
    numbers = [span.number for span in spans if span.number is not None] if item.several else []
    covered = {index for span in spans for index in range(span.start, span.end)}
    labelled = part_number(words)
    covered |= {labelled[0], labelled[0] + 1} if labelled else set()
    others = {index: word for index, word in enumerate(words) if index not in covered and _tells(word)}
    described = item.description is not None and bool(DESCRIPTION & set(others.values()))
    others = {index: word for index, word in others.items() if not (described and word in DESCRIPTION)}
    whose = item.several and words[best.end : best.end + 1] in _WHOSE
    told = [index for index in others if not (whose and index >= best.end)]
    inner = any(index < best.start for index in told) and any(index >= best.end for index in told)
    size = len([word for word in words[best.start : best.end] if word not in STOPS])
    return Said(
        item=item,
        number=numbers[-1] if numbers else None,
        description=described,
        length=best.length,
        share=0.0 if inner else size / (size + len(told)),
        others=tuple(others.values()),
    )


def _tells(word: str) -> bool:
    return word not in FILLERS and not word.isdecimal()


def _without_title(words: Words, credential: Credential) -> Words:
    """The words without the credential's own title, or a stretch of three words and more of it."""
    title = words_of(credential.title)
    if not _threes(words) & _threes(title):
        return words
    for size in range(len(title), 2, -1):
        for at in range(len(words) - size + 1):
            if any(words[at : at + size] == title[start : start + size] for start in range(len(title) - size + 1)):
                return words[:at] + words[at + size :]
    return words


def _threes(words: Words) -> frozenset[Words]:
    """Every three words that stand together."""
    return frozenset(words[at : at + 3] for at in range(len(words) - 2))
