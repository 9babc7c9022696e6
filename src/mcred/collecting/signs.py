"""The signs that open a section of a document: headings, bold lines, plain lines, labels and pasted prompts.

Headings come first. The weaker signs count only where no heading's item holds the text already, so that a line
"Reflection: ..." inside a plan cuts nothing (DESIGN section 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mcred.collecting.names import part_by_name, part_by_number
from mcred.collecting.saying import Said, heading_says, naming
from mcred.domain.documents import Block, Paragraph
from mcred.specs.credential import Credential, Item, Part
from mcred.text.prompts import is_prompt, leading_prompt

LONGEST_LINE = 12
"""Words that a line may have to be a heading."""

_LABEL = re.compile(
    r"\s*(?:(?:question|prompt|part|artifact)?\s*\d{1,3}\s*[.:)–-]\s*)?"
    r"([^:.?!\n–—]{2,80}?)(?:\s{0,3}[:–—.]|\s-)\s+(?=\S)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[-*•·▪◦–—]\s")
_SENTENCE = re.compile(r"[.;,!]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """What opens a section, and where."""

    index: int
    depth: float
    """The level of a heading; a weaker sign lies half a level below the heading it stands under."""
    title: str
    said: Said | None = None
    part: Part | None = None
    """The part whose heading this is, or below whose heading it stands."""
    opens_part: bool = False
    rest: str | None = None
    """What follows a label in the same paragraph; None where the whole paragraph is the sign."""
    keeps: bool = False
    """True where the paragraph belongs to the section: a pasted prompt."""
    weak: bool = False
    """True for anything but a heading."""

    @property
    def wholly(self) -> bool:
        """Whether the sign says an item and nothing else."""
        return self.said is not None and self.said.share == 1


def ends(sign: Sign, later: Sign) -> bool:
    """Whether a later sign ends a section: one as high, or one that says another item."""
    if later.keeps and sign.said and later.said and later.said.item is sign.said.item:
        return False
    return later.depth <= sign.depth or later.opens_part or (later.said is not None and not sign.opens_part)


def headings(blocks: Sequence[Block], credential: Credential, part: Part | None) -> tuple[Sign, ...]:
    """The real headings, each with the part it opens or stands in and the item it says."""
    found: list[Sign] = []
    current, depth = part, 0
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or not block.level or not block.text.strip():
            continue
        if block.level <= depth:
            current, depth = part, 0
        sign = _heading(index, block, current, credential)
        opened = _part_opened(sign, found, blocks, credential, part)
        if opened:
            current, depth = opened, block.level
            sign = replace(sign, said=None, part=opened, opens_part=True)
        found.append(sign)
    return tuple(_only_real(found))


def _heading(index: int, block: Paragraph, part: Part | None, credential: Credential) -> Sign:
    title = " ".join(block.text.split())
    said, keeps = heading_says(title, credential, part), False
    if said is None:
        labelled = _labelled(title, credential, part)
        said = labelled[1] if labelled else None
    if said is None and (asked := _asked(title, part.items if part else credential.items)):
        said, keeps = Said(item=asked), True
    return Sign(index=index, depth=block.level, title=title, said=said, part=part, keeps=keeps)


def _part_opened(
    sign: Sign, before: Sequence[Sign], blocks: Sequence[Block], credential: Credential, part: Part | None
) -> Part | None:
    """The part that a heading opens; inside an item's section only a part's own full name opens one."""
    named = part_by_name(sign.title, credential)
    opened = part_by_number(sign.title, credential) or named
    inside = any(outer.said for outer in _above(sign, before))
    if opened is None or part not in (None, opened) or (inside and not named):
        return None
    if sign.said and not _holds_item(opened, blocks[sign.index + 1 :], sign.depth, credential):
        return None
    return opened


def _holds_item(part: Part, rest: Sequence[Block], depth: float, credential: Credential) -> bool:
    """Whether another heading for an item of the part stands below a part's heading."""
    for block in rest:
        if isinstance(block, Paragraph) and block.level:
            if block.level <= depth:
                return False
            if (said := heading_says(block.text, credential, part)) and said.share == 1:
                return True
    return False


def _above(sign: Sign, before: Sequence[Sign]) -> list[Sign]:
    """The headings below which a heading stands, from the innermost outwards."""
    outer: list[Sign] = []
    depth = sign.depth
    for earlier in reversed(before):
        if earlier.depth < depth:
            outer.append(earlier)
            depth = earlier.depth
    return outer


def _only_real(found: list[Sign]) -> Iterator[Sign]:
    """The headings; those that say an item inside an item's section count only if nothing better says it."""
    found = _without_containers(found)
    outside = {(s.said.item.id, s.said.number) for s in found if s.said and not _inside(s, found)}
    for sign in found:
        holder = _inside(sign, found)
        if sign.said and holder and holder.said:
            same = holder.said.item is sign.said.item
            if same or not sign.wholly or (sign.said.item.id, sign.said.number) in outside:
                yield replace(sign, said=None)
                continue
        yield sign


def _inside(sign: Sign, found: Sequence[Sign]) -> Sign | None:
    """The nearest heading above that says an item, if any."""
    before = [earlier for earlier in found if earlier.index < sign.index]
    return next((outer for outer in _above(sign, before) if outer.said), None)


def _without_containers(found: list[Sign]) -> list[Sign]:
    """The headings; a title such as "Coaching plan portfolio" above the heading "Plan" says no item."""
    holding: set[int] = set()
    for sign in found:
        if sign.wholly and sign.said:
            outer = _above(sign, [earlier for earlier in found if earlier.index < sign.index])
            item = sign.said.item
            holding |= {o.index for o in outer if o.said and o.said.item is item and not o.wholly}
    return [replace(sign, said=None) if sign.index in holding else sign for sign in found]


def weaker(
    blocks: Sequence[Block], found: Sequence[Sign], credential: Credential, part: Part | None
) -> tuple[Sign, ...]:
    """Bold lines, or else plain lines, labels and pasted prompts, where no heading's item holds the text."""
    free = list(_free(blocks, found, part))
    known = {sign.said.item.id for sign in found if sign.said}
    bold = list(_lines(free, credential, bold=True))
    every = list(_weak(free, credential))
    chosen = bold if len(_items(bold) - known) >= len(_items(every) - known) else every
    return tuple(sign for sign in chosen if sign.opens_part or (sign.said and sign.said.item.id not in known))


def split_lines(blocks: Sequence[Block], credential: Credential, part: Part | None) -> Iterator[Block]:
    """The blocks, each line of a paragraph that says an item by itself or by its label beginning one of its own."""
    for block in blocks:
        if not isinstance(block, Paragraph) or "\n" not in block.text:
            yield block
            continue
        pieces: list[list[str]] = [[]]
        for line in block.text.split("\n"):
            alone = _says_alone(line, credential, part)
            if (alone or _labelled(line, credential, part)) and pieces[-1]:
                pieces.append([])
            pieces[-1].append(line)
            if alone:
                pieces.append([])
        yield from (replace(block, text="\n".join(piece)) for piece in pieces if piece)


def _says_alone(line: str, credential: Credential, part: Part | None) -> bool:
    text = line.strip().rstrip(":")
    if not _is_line(text):
        return False
    said = heading_says(text, credential, part)
    return (said is not None and said.share == 1) or part_by_name(text, credential) is not None


def _items(signs: Sequence[Sign]) -> set[str]:
    return {sign.said.item.id for sign in signs if sign.said}


_Free = tuple[int, Paragraph, float, Part | None]
"""A paragraph that no heading's item holds: its index, the depth of a sign there, and the part it stands in."""


def _free(blocks: Sequence[Block], found: Sequence[Sign], part: Part | None) -> Iterator[_Free]:
    by_index = {sign.index: sign for sign in found}
    holder: Sign | None = None
    within: Sign | None = None
    for index, block in enumerate(blocks):
        if sign := by_index.get(index):
            holder = holder if holder and holder.said and not ends(holder, sign) else sign
            within = sign if sign.opens_part else None if within and sign.depth <= within.depth else within
        elif isinstance(block, Paragraph) and block.text.strip() and not block.listed and not (holder and holder.said):
            yield index, block, within.depth + 0.5 if within else 0.5, within.part if within else part


def _lines(free: Sequence[_Free], credential: Credential, *, bold: bool) -> Iterator[Sign]:
    """Lines that stand alone and say a part or an item; a plain one must say nothing else."""
    current: Part | None = None
    for index, block, depth, part in free:
        text = block.text.strip().rstrip(":").rstrip()
        if not _is_line(text) or (bold and not block.bold):
            continue
        within = part or current
        said = heading_says(text, credential, within) or heading_says(text, credential, part)
        named, numbered = part_by_name(text, credential), part_by_number(text, credential)
        opened = numbered if (numbered and (block.bold or numbered is named or text.split()[-1].isdigit())) else None
        opened = opened or (named if block.bold else None)
        title = " ".join(text.split())
        if said and (block.bold or said.share == 1):
            yield Sign(index=index, depth=depth, title=title, said=said, part=within, weak=True)
        elif opened and part in (None, opened):
            current = opened
            yield Sign(index=index, depth=depth, title=title, part=opened, opens_part=True, weak=True)


def _weak(free: Sequence[_Free], credential: Credential) -> Iterator[Sign]:
    """All the weaker signs, in order."""
    lines = {sign.index: sign for sign in _lines(free, credential, bold=False)}
    for index, block, depth, part in free:
        if index in lines:
            yield lines[index]
            continue
        labelled = _labelled(block.text, credential, part)
        if labelled and labelled[1].share == 1:
            title, said, rest = labelled
            pasted = is_prompt(rest, said.item.prompts) or leading_prompt(rest, said.item.prompts) is not None
            yield Sign(
                index=index, depth=depth, title=title, said=said, part=part, keeps=pasted,
                rest=None if pasted else rest, weak=True,
            )  # fmt: skip
        elif asked := _asked(block.text, part.items if part else credential.items):
            yield Sign(
                index=index, depth=depth, title=asked.title, said=Said(item=asked), part=part, keeps=True, weak=True
            )


def _is_line(text: str) -> bool:
    return (
        0 < len(text.split()) <= LONGEST_LINE
        and "\n" not in text
        and not _SENTENCE.search(text)
        and not _BULLET.match(text)
    )


def _labelled(text: str, credential: Credential, part: Part | None) -> tuple[str, Said, str] | None:
    """The label before a text, the one item it wholly says, and the text."""
    found = _LABEL.match(text)
    if found and (said := naming(found[1], credential, part).only) and said.share == 1:
        return " ".join(found[1].split()), said, text[found.end() :]
    return None


def _asked(text: str, items: Sequence[Item]) -> Item | None:
    """The one item whose prompt a paragraph is, or begins with."""
    asking = [item for item in items if is_prompt(text, item.prompts) or leading_prompt(text, item.prompts) is not None]
    return asking[0] if len(asking) == 1 else None
