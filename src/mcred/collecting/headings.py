"""The real headings of a document, and which part or item each says.

Of nested headings the innermost counts, but for those inside an item's own section; the heading of a part is no
candidate for an item.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from mcred.collecting.labels import asked, labelled
from mcred.collecting.names import part_by_name, part_by_number
from mcred.collecting.saying import Said, heading_says
from mcred.collecting.signs import Searched, Sign
from mcred.domain.documents import Paragraph
from mcred.specs.credential import Credential, Part


def headings(searched: Searched) -> tuple[Sign, ...]:
    """The real headings, each with the part it opens or stands in and the item it says."""
    found: list[Sign] = []
    current, depth = searched.part, 0
    for index, block in enumerate(searched.blocks):
        if not isinstance(block, Paragraph) or not block.level or not block.text.strip():
            continue
        if block.level <= depth:
            current, depth = searched.part, 0
        sign = _heading(index, block, current, searched.credential)
        opened = _part_opened(sign, found, searched)
        if opened:
            current, depth = opened, block.level
            sign = replace(sign, said=None, part=opened, opens_part=True)
        found.append(sign)
    return tuple(_only_real(found))


def _heading(index: int, block: Paragraph, part: Part | None, credential: Credential) -> Sign:
    title = " ".join(block.text.split())
    said, keeps = heading_says(title, credential, part), False
    if said is None:
        label = labelled(title, credential, part)
        title, said = label[:2] if label else (title, None)
    if said is None and (item := asked(title, part.items if part else credential.items)):
        title, said, keeps = item.title, Said(item=item), True
    return Sign(index=index, depth=block.level, title=title, said=said, part=part, keeps=keeps)


def _part_opened(sign: Sign, before: Sequence[Sign], searched: Searched) -> Part | None:
    """The part that a heading opens; inside an item's section only a part's own full name opens one."""
    named = part_by_name(sign.title, searched.credential)
    opened = part_by_number(sign.title, searched.credential) or named
    inside = any(outer.said for outer in _above(sign, before))
    if opened is None or searched.part not in (None, opened) or (inside and not named):
        return None
    if sign.said and not _holds_item(opened, sign, searched):
        return None
    return opened


def _holds_item(part: Part, sign: Sign, searched: Searched) -> bool:
    """Whether another heading for an item of the part stands below a part's heading."""
    for block in searched.blocks[sign.index + 1 :]:
        if isinstance(block, Paragraph) and block.level:
            if block.level <= sign.depth:
                return False
            if (said := heading_says(block.text, searched.credential, part)) and said.share == 1:
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
