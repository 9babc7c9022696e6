"""Finds the stretches of a text that stand under a heading of a certain name: references, an appendix, a transcript."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from mcred.domain.documents import Block, Paragraph
from mcred.domain.patterns import regex
from mcred.text.phrases import stems_of

MATTER: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "references": ("references", "reference list", "bibliography", "works cited", "sources", "literature", "citations"),
    "appendices": ("appendix", "appendices", "annex", "attachments"),
    "cover": ("cover", "cover sheet", "cover page", "title page"),
    "contents": ("contents", "table of contents"),
})  # fmt: skip
"""What people call the parts of a document that issuers most often leave out of a count."""

_LABEL_WORDS = 12
_WEAK = 10
"""The rank of a heading that is only bold, or a line by itself."""
_NUMBER = regex(r"^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[A-Za-z][.)])\s+")


class Stretch(Struct, frozen=True, kw_only=True):
    """A heading and all that stands under it, as indices of blocks; the heading is the first of them."""

    title: str
    start: int
    end: int
    """The index after the last block."""


def stretches(blocks: Sequence[Block], names: Sequence[str]) -> Iterator[Stretch]:
    """The stretches under a heading that begins with one of the names, in order; none lies within another."""
    wanted = tuple(stems for name in names if (stems := stems_of(name)))
    ranks = [_rank(block) for block in blocks]
    at = 0
    while at < len(blocks):
        rank = _said(blocks[at], ranks[at], wanted)
        if not rank:
            at += 1
            continue
        ends = (index for index in range(at + 1, len(blocks)) if _closes(blocks[index], ranks[index], rank, wanted))
        end = next(ends, len(blocks))
        yield Stretch(title=blocks[at].text.strip().partition("\n")[0], start=at, end=end)
        at = end


def cover(blocks: Sequence[Block]) -> int:
    """How many blocks from the beginning on stand on a cover: a first page that is set off and holds no prose."""
    pages = [block.page for block in blocks]
    first = next((index for index, page in enumerate(pages) if page is not None and page > 1), 0)
    words = sum(len(block.text.split()) for block in blocks[:first])
    return first if 0 < words <= _COVER_WORDS else 0


_COVER_WORDS = 120


def _rank(block: Block) -> int:
    """The level of a heading, a weak one for a bold line, 0 for anything else."""
    if not isinstance(block, Paragraph):
        return 0
    return block.level or (_WEAK if block.bold and len(block.text.split()) <= _LABEL_WORDS else 0)


def _said(block: Block, rank: int, wanted: Sequence[tuple[str, ...]]) -> int:
    """The rank of a block that says one of the names, 0 for any other; a plain line must say nothing else."""
    if not isinstance(block, Paragraph) or len(block.text.split()) > _LABEL_WORDS:
        return 0
    stems = stems_of(_NUMBER.sub("", block.text))
    if any(stems[: len(name)] == name for name in wanted):
        rest = min(len(stems) - len(name) for name in wanted if stems[: len(name)] == name)
        lone = rest == 0 or (rest == 1 and len(stems[-1]) <= 2)  # noqa: PLR2004 - "Appendix A", "Lesson 12"
        return rank or (_WEAK if lone and not block.listed else 0)
    return 0


def _closes(block: Block, rank: int, own: int, wanted: Sequence[tuple[str, ...]]) -> bool:
    """Whether a block ends a stretch: a heading of its rank or above, or the next of the same name."""
    return 0 < rank <= own or 0 < _said(block, rank, wanted) <= own
