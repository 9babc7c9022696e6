"""Cuts a document into the sections that say an item.

A section begins at a heading, at a bold line, at a label before the text ("Activity Evaluation: We will ...") or at a
pasted prompt. Real headings come first: only where none says an item do the weaker signs count. Of nested headings the
innermost counts; the heading of a part is no candidate (DESIGN section 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mcred.collecting.names import Said, heading_says, part_said
from mcred.domain.documents import Block, Document, Paragraph
from mcred.specs.credential import Credential, Item, Part
from mcred.text.prompts import is_prompt

LONGEST_LINE = 12
"""Words that a line may have to be a heading."""
WEAK = 10
"""The level of a section that no real heading opens: deeper than any heading."""

_LABEL = re.compile(
    r"\s*(?:(?:question|prompt|part)\s+\d+\s*[.:)–-]\s*)?([^:.?!\n]{2,80})\s*[:–—]\s+(?=\S)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A stretch of a document under a heading (or what serves as one)."""

    title: str
    level: int
    said: Said | None
    part: Part | None
    """The part whose heading this is, or below whose heading it stands."""
    blocks: tuple[Block, ...]
    opens_part: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Anchor:
    index: int
    level: int
    title: str
    said: Said | None = None
    part: Part | None = None
    opens_part: bool = False
    rest: str | None = None
    """What follows a label in the same paragraph; None where the whole paragraph is the heading."""
    keeps: bool = False
    """True where the paragraph belongs to the section: a pasted prompt."""


def sections(document: Document, credential: Credential, part: Part | None) -> tuple[Section, ...]:
    """The sections that say an item or a part; weaker signs only where no heading says an item."""
    blocks = document.blocks
    anchors = list(_headings(blocks, credential, part))
    if not any(anchor.said for anchor in anchors):
        anchors = sorted([*anchors, *_weak(blocks, credential, part)], key=lambda anchor: anchor.index)
    return tuple(_sections(blocks, anchors))


def _headings(blocks: Sequence[Block], credential: Credential, part: Part | None) -> Iterator[_Anchor]:
    """The real headings, each with the part it opens or stands in and the item it says."""
    current, depth = part, 0
    above: list[_Anchor] = []
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or not block.level or not block.text.strip():
            continue
        title = " ".join(block.text.split())
        if block.level <= depth:
            current, depth = part, 0
        above = [anchor for anchor in above if anchor.level < block.level]
        opened, said = part_said(title, credential), heading_says(title, credential, current)
        if (
            opened
            and (part is None or opened is part)
            and (said is None or _is_part_heading(opened, blocks[index + 1 :], block.level, credential))
        ):
            current, depth = opened, block.level
            anchor = _Anchor(index=index, level=block.level, title=title, part=opened, opens_part=True)
        else:
            if said and any(outer.said and outer.said.item == said.item for outer in above):
                said = None  # a heading inside the item's own section
            anchor = _Anchor(index=index, level=block.level, title=title, said=said, part=current)
        above.append(anchor)
        yield anchor


def _is_part_heading(part: Part, rest: Sequence[Block], level: int, credential: Credential) -> bool:
    """Whether a heading that says a part and an item is the part's: another heading for an item stands below it."""
    for block in rest:
        if isinstance(block, Paragraph) and block.level:
            if block.level <= level:
                return False
            if heading_says(block.text, credential, part):
                return True
    return False


def _weak(blocks: Sequence[Block], credential: Credential, part: Part | None) -> Iterator[_Anchor]:
    """Bold lines, labels, and pasted prompts that say an item."""
    items = part.items if part else credential.items
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or block.level or not block.text.strip():
            continue
        text = block.text.strip()
        lone = len(text.split()) <= LONGEST_LINE and "\n" not in text
        if lone and (said := heading_says(text.rstrip(":"), credential, part)):
            yield _Anchor(index=index, level=WEAK, title=text.rstrip(":"), said=said, part=part)
        elif (label := _LABEL.match(text)) and (said := heading_says(label[1], credential, part)) and said.share == 1:
            rest = text[label.end() :]
            pasted = is_prompt(rest, said.item.prompts)
            yield _Anchor(
                index=index, level=WEAK, title=label[1].strip(), said=said, part=part, keeps=pasted,
                rest=None if pasted else rest,
            )  # fmt: skip
        elif asked := _asked(text, items):
            said = Said(item=asked, number=None, description=False, length=0, share=1)
            yield _Anchor(index=index, level=WEAK, title=asked.title, said=said, part=part, keeps=True)


def _asked(text: str, items: Sequence[Item]) -> Item | None:
    """The one item whose prompt a paragraph is."""
    asking = [item for item in items if is_prompt(text, item.prompts)]
    return asking[0] if len(asking) == 1 else None


def _sections(blocks: Sequence[Block], anchors: Sequence[_Anchor]) -> Iterator[Section]:
    previous: Said | None = None
    for position, anchor in enumerate(anchors):
        if anchor.keeps and previous and anchor.said and anchor.said.item == previous.item:
            continue  # a prompt below its item's own heading opens no section of its own
        previous = anchor.said or previous
        later = anchors[position + 1 :]
        end = next((a.index for a in later if _ends(anchor, a)), len(blocks))
        begin = anchor.index if anchor.keeps else anchor.index + 1
        inner = blocks[begin:end]
        if anchor.rest is not None:
            inner = (replace(_paragraph(blocks[anchor.index]), text=anchor.rest), *inner)
        yield Section(
            title=anchor.title,
            level=anchor.level,
            said=anchor.said,
            part=anchor.part,
            blocks=tuple(inner),
            opens_part=anchor.opens_part,
        )


def _ends(anchor: _Anchor, later: _Anchor) -> bool:
    """Whether a later heading ends a section: one of its level or above, or one that says another item."""
    if later.said and anchor.said and later.said.item == anchor.said.item and later.keeps:
        return False
    return later.level <= anchor.level or later.opens_part or (later.said is not None and not anchor.opens_part)


def _paragraph(block: Block) -> Paragraph:
    if not isinstance(block, Paragraph):
        raise TypeError("only a paragraph has a label")
    return block
