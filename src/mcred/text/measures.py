"""How long a text is, in each unit a credential may set a limit in.

Headings and tables count as words; what of them a requirement leaves out, it leaves out of the blocks it measures.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mcred.domain.documents import Block, Paragraph, Table
from mcred.text import words
from mcred.text.bullets import part
from mcred.text.sentences import sentences_of


class WordCounts(NamedTuple):
    """The words of a text by Word's rule, and by the other common one."""

    words: int
    dashes_split: int
    """Where a dash between two words splits them."""


def count_words(blocks: Sequence[Block]) -> WordCounts:
    """The words of all blocks."""
    texts = [block.text for block in blocks]
    count = sum(map(words.count_words, texts))
    return WordCounts(words=count, dashes_split=count + sum(map(words.count_dashes, texts)))


def count_characters(blocks: Sequence[Block]) -> int:
    """The characters of all blocks, with spaces and without line ends, as Word gives them."""
    return sum(_characters(block) for block in blocks)


def count_sentences(blocks: Sequence[Block]) -> int:
    """The sentences of the prose: not of headings, tables and bullets."""
    return sum(len(sentences_of(prose)) for prose in part(blocks).prose)


def count_bullets(blocks: Sequence[Block]) -> int:
    """The items of lists, automatic or typed."""
    return len(part(blocks).bullets)


def count_paragraphs(blocks: Sequence[Block]) -> int:
    """The paragraphs of the prose: not headings, tables, bullets and empty lines."""
    return len(part(blocks).prose)


def _characters(block: Block) -> int:
    """The characters of one block."""
    match block:
        case Paragraph(text=text):
            return len(text) - text.count("\n")
        case Table(rows=rows):
            return sum(len(cell.text) - cell.text.count("\n") for row in rows for cell in row)
