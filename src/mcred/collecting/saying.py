"""Which item the name of a file, a folder or a heading says.

A name says an item when one of the item's names stands in it as whole words.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from mcred.collecting.names import STOPS, Words, part_number, words_of
from mcred.collecting.spans import Span, heads, standing
from mcred.domain.patterns import regex
from mcred.domain.submission import Place
from mcred.specs.credential import Credential, Item, Part

_MOST_WORDS = 40
"""A name with more words is no name."""
MOSTLY = 0.5
"""How much of a heading an item's name must make up."""
_DESCRIPTION = frozenset("description annotation annotated caption".split())
_FILLERS = STOPS | frozenset(
    "and with question prompt response answer artifact item section component word count limit max maximum min minimum "
    "up page docx doc pdf txt md odt rtf html".split()
)
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


def naming(name: str, credential: Credential, part: Part | None = None) -> Naming:
    """What a name says, among the items of a part or of all parts."""
    words = _without_title(words_of(name), credential)
    if not 0 < len(words) <= _MOST_WORDS:
        return Naming()
    spans = standing(words, credential.items)
    labelled = part_number(words)
    if part and not any(labelled and span.start <= labelled[0] < span.end for span in spans):
        spans = standing(words, part.items)
    spans = heads(words, spans)
    said = tuple(_said(words, [span for span in spans if span.item is item]) for item in _in_order(spans))
    joined = len(said) > 1 and any({"and", "with"} & set(words[one.end : two.start]) for one, two in pairwise(spans))
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


def _in_order(spans: Sequence[Span]) -> list[Item]:
    items: list[Item] = []
    for span in spans:
        if not any(item is span.item for item in items):
            items.append(span.item)
    return items


def _said(words: Words, spans: Sequence[Span]) -> Said:
    """What the spans of one item say together."""
    item = spans[0].item
    best = max(spans, key=lambda span: span.length)
    numbers = [span.number for span in spans if span.number is not None] if item.several else []
    covered = {index for span in spans for index in range(span.start, span.end)}
    labelled = part_number(words)
    covered |= {labelled[0], labelled[0] + 1} if labelled else set()
    others = {index: word for index, word in enumerate(words) if index not in covered and _tells(word)}
    described = item.description is not None and bool(_DESCRIPTION & set(others.values()))
    others = {index: word for index, word in others.items() if not (described and word in _DESCRIPTION)}
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
    return word not in _FILLERS and not word.isdecimal()


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
