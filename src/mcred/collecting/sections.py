"""Cuts a document into the sections that say an item or a part.

Of nested headings the innermost counts; the heading of a part is no candidate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from mcred.collecting.headings import headings
from mcred.collecting.labels import split_lines
from mcred.collecting.question_numbers import numbered_questions
from mcred.collecting.saying import Said
from mcred.collecting.signs import Searched, Sign, ends
from mcred.collecting.weak_signs import weaker
from mcred.domain.documents import Block, Document, Paragraph
from mcred.specs.credential import Credential, Part


class Section(Struct, frozen=True, kw_only=True):
    """A stretch of a document under a heading (or what serves as one)."""

    title: str
    said: Said | None = None
    part: Part | None = None
    """The part whose heading this is, or below whose heading it stands."""
    blocks: tuple[Block, ...] = ()
    opens_part: bool = False
    sure: bool = False
    """True where the document's own structure says the item: its whole heading, or a sign at its very top."""


def sections(document: Document, credential: Credential, part: Part | None) -> tuple[Section, ...]:
    """The sections of a document, in order."""
    blocks = tuple(split_lines(document.blocks, credential, part))
    searched = Searched(blocks=blocks, credential=credential, part=part)
    found = headings(searched)
    signs = {sign.index: sign for sign in (*found, *weaker(searched, found))}
    signs |= {sign.index: sign for sign in numbered_questions(searched, tuple(signs.values()))}
    return tuple(_sections(blocks, [signs[index] for index in sorted(signs)]))


def _sections(blocks: Sequence[Block], signs: Sequence[Sign]) -> Iterator[Section]:
    previous: Said | None = None
    first = next((index for index, block in enumerate(blocks) if block.text.strip()), 0)
    for position, sign in enumerate(signs):
        if sign.keeps and previous and sign.said and sign.said.item is previous.item:
            continue  # a prompt below its item's own heading opens no section of its own
        previous = sign.said if sign.said or sign.opens_part else previous
        end = next((later.index for later in signs[position + 1 :] if ends(sign, later)), len(blocks))
        yield Section(
            title=sign.title,
            said=sign.said,
            part=sign.part,
            blocks=_inner(blocks, sign, end),
            opens_part=sign.opens_part,
            sure=sign.wholly and (not sign.weak or sign.index == first),
        )


def _inner(blocks: Sequence[Block], sign: Sign, end: int) -> tuple[Block, ...]:
    """What stands in the section that a sign opens."""
    own = blocks[sign.index]
    if sign.rest is not None and isinstance(own, Paragraph):
        return (replace(own, text=sign.rest), *blocks[sign.index + 1 : end])
    return tuple(blocks[sign.index if sign.keeps else sign.index + 1 : end])
