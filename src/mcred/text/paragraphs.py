"""Where something stands in a text, as a reader would count."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.documents import Block, Paragraph, Table


def place_in(blocks: Sequence[Block], index: int) -> str:
    """The place of a block in words: "paragraph 3", "table 1" or "a heading".

    Headings and empty lines are no paragraphs; each bullet is one.
    """
    block = blocks[index]
    if isinstance(block, Table):
        return f"table {sum(isinstance(other, Table) for other in blocks[: index + 1])}"
    if block.level:
        return "a heading"
    before = (other for other in blocks[: index + 1] if isinstance(other, Paragraph) and not other.level)
    return f"paragraph {sum(bool(other.text.strip()) for other in before)}"
