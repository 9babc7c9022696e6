"""On how many pages some blocks of a document stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from mcred.domain.documents import Block


def pages_of(blocks: Sequence[Block], kept: Collection[int], last: int) -> tuple[int, int]:
    """The pages on which the kept blocks (by index) stand, and those of them that they share with others.

    `last` is the document's last page. A block goes on up to the page before the one on which the next one begins.
    """
    begins: list[int] = []
    for block in blocks:
        begins.append(max(block.page or 1, begins[-1] if begins else 1))
    mine: set[int] = set()
    others: set[int] = set()
    for index, page in enumerate(begins):
        following = begins[index + 1] - 1 if index + 1 < len(begins) else last
        (mine if index in kept else others).update(range(page, max(page, following) + 1))
    return len(mine), len(mine & others)
