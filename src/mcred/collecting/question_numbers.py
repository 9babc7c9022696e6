"""Headings such as "Question 2" that name a place by its number alone.

They count only in a known part, where nothing else says an item of it, and when their numbers are just those of the
part's questions: 1, 2 and so on, each once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcred.collecting.labels import is_line
from mcred.collecting.names import words_of
from mcred.collecting.saying import Said
from mcred.collecting.signs import Searched, Sign
from mcred.domain.documents import Block, Paragraph

_NOUNS = frozenset("question prompt answer response item q".split())


def numbered_questions(searched: Searched, signs: Sequence[Sign]) -> Iterator[Sign]:
    """The headings that say an item by its number."""
    known = {sign.said.item.id for sign in signs if sign.said}
    there = {sign.index: sign for sign in signs}
    asked: dict[str, list[tuple[int, int]]] = {}
    current = searched.part
    for index, block in enumerate(searched.blocks):
        sign = there.get(index)
        current = sign.part if sign and sign.opens_part else current
        number = _number(block)
        if current and number is not None:
            asked.setdefault(current.id, []).append((index, number))
    for own in searched.credential.parts:
        items = [item for item in own.items if item.type == "response" and item.takes == "named"]
        lines = asked.get(own.id, [])
        numbers = [number for _, number in lines]
        if len(items) < 2 or numbers != [*range(1, len(items) + 1)] or any(item.id in known for item in items):  # noqa: PLR2004 - one question needs no number
            continue
        for item, (index, _) in zip(items, lines, strict=True):
            depth = there[index].depth if index in there else 0.5
            title = " ".join(searched.blocks[index].text.split()).rstrip(":")
            yield Sign(index=index, depth=depth, title=title, said=Said(item=item), part=own, weak=True)


def _number(block: Block) -> int | None:
    """The number of a heading that says nothing but "Question 2"."""
    text = block.text.strip().rstrip(":.)")
    words = words_of(text) if isinstance(block, Paragraph) and is_line(text) else ()
    right = len(words) == 2 and words[0] in _NOUNS and words[1].isdecimal()  # noqa: PLR2004 - a noun and its number
    return int(words[1]) if right else None
