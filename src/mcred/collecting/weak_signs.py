"""The weaker signs that open a section: bold lines, plain lines, labels, pasted prompts and bare numbers.

They count only where no heading's item holds the text already, so that a line "Reflection: ..." inside a plan cuts
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcred.collecting.labels import asked, asks, bare_part, is_line, labelled
from mcred.collecting.names import part_by_name, part_by_number
from mcred.collecting.saying import Said, heading_says
from mcred.collecting.signs import Searched, Sign, ends
from mcred.domain.documents import Paragraph
from mcred.specs.credential import Credential, Part


def weaker(searched: Searched, found: Sequence[Sign]) -> tuple[Sign, ...]:
    """Bold lines, or else plain lines, labels and pasted prompts, where no heading's item holds the text."""
    free = list(_free(searched, found))
    known = {sign.said.item.id for sign in found if sign.said}
    bold = list(_lines(free, searched, bold=True))
    every = list(_weak(free, searched))
    chosen = bold if len(_items(bold) - known) >= len(_items(every) - known) else every
    return tuple(sign for sign in chosen if sign.opens_part or (sign.said and sign.said.item.id not in known))


def _items(signs: Sequence[Sign]) -> set[str]:
    return {sign.said.item.id for sign in signs if sign.said}


_Free = tuple[int, Paragraph, float, Part | None]
"""A paragraph that no heading's item holds: its index, the depth of a sign there, and the part it stands in."""


def _free(searched: Searched, found: Sequence[Sign]) -> Iterator[_Free]:
    by_index = {sign.index: sign for sign in found}
    holder: Sign | None = None
    within: Sign | None = None
    for index, block in enumerate(searched.blocks):
        if sign := by_index.get(index):
            holder = holder if holder and holder.said and not ends(holder, sign) else sign
            within = sign if sign.opens_part else None if within and sign.depth <= within.depth else within
        elif (
            isinstance(block, Paragraph)
            and block.text.strip()
            and block.listed != "bullet"
            and not (holder and holder.said)
        ):
            yield index, block, within.depth + 0.5 if within else 0.5, within.part if within else searched.part


def _lines(free: Sequence[_Free], searched: Searched, *, bold: bool) -> Iterator[Sign]:
    """Lines that stand alone and say a part or an item; a plain one must say nothing else."""
    above: Part | None = None
    current: Part | None = None
    for index, block, depth, part in free:
        if part is not above:
            above = current = part
        text = block.text.strip().rstrip(":").rstrip()
        if not is_line(text) or (bold and not block.bold):
            continue
        opened = _part_opened(text, searched.credential, bold=block.bold)
        opened = opened if searched.part in (None, opened) else None
        said = heading_says(text, searched.credential, opened or current)
        title = " ".join(text.split())
        current = opened or current
        if said and (block.bold or said.share == 1):
            yield Sign(index=index, depth=depth, title=title, said=said, part=current, weak=True)
        elif opened:
            yield Sign(index=index, depth=depth, title=title, part=opened, opens_part=True, weak=True)


def _part_opened(text: str, credential: Credential, *, bold: bool) -> Part | None:
    """The part that a line opens; a plain line must be the part's number or its full name with it."""
    named, numbered = part_by_name(text, credential), part_by_number(text, credential)
    if bold:
        return numbered or named
    return numbered if numbered is named or bare_part(text) else None


def _weak(free: Sequence[_Free], searched: Searched) -> Iterator[Sign]:
    """All the weaker signs, in order."""
    lines = {sign.index: sign for sign in _lines(free, searched, bold=False)}
    for index, block, depth, part in free:
        if index in lines:
            yield lines[index]
            continue
        label = labelled(block.text, searched.credential, part)
        if label and label[1].share == 1:
            title, said, rest = label
            pasted = asks(block.text, said.item)
            yield Sign(
                index=index, depth=depth, title=title, said=said, part=part, keeps=pasted,
                rest=None if pasted else rest, weak=True,
            )  # fmt: skip
        elif item := asked(block.text, part.items if part else searched.credential.items):
            said = Said(item=item)
            yield Sign(index=index, depth=depth, title=item.title, said=said, part=part, keeps=True, weak=True)
