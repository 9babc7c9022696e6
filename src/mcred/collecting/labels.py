"""Lines, labels and pasted prompts that say an item, in the words of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from mcred.collecting.names import Words, part_by_name, part_number, without_part, words_of
from mcred.collecting.saying import Said, heading_says, naming
from mcred.domain.documents import Block, Paragraph
from mcred.domain.patterns import regex
from mcred.specs.credential import Credential, Item, Part
from mcred.text.prompts import is_prompt, leading_prompt

LONGEST_LINE = 12
"""Words that a line may have to be a heading."""

_LABEL = regex(
    r"\s*(?:(?:question|prompt|part|artifact)?\s*\d{1,3}\s*[.:)–-]\s*)?"
    r"([^:.?!\n–—]{2,80}?)(?:\s{0,3}[:–—.]|\s-)\s+(?=\S)",
    re.IGNORECASE,
)
_BULLET = regex(r"\s*[-*•·▪◦–—]\s")
_SENTENCE = regex(r"[.;,!]\s*$")


def split_lines(blocks: Sequence[Block], credential: Credential, part: Part | None) -> Iterator[Block]:
    """The blocks; a line in a paragraph that says a part or an item begins a paragraph of its own."""
    for block in blocks:
        if not isinstance(block, Paragraph) or "\n" not in block.text:
            yield block
            continue
        pieces: list[list[str]] = [[]]
        for line in block.text.split("\n"):
            alone = _says_alone(line, credential, part)
            if (alone or labelled(line, credential, part)) and pieces[-1]:
                pieces.append([])
            pieces[-1].append(line)
            if alone:
                pieces.append([])
        yield from (replace(block, text="\n".join(piece)) for piece in pieces if piece)


def _says_alone(line: str, credential: Credential, part: Part | None) -> bool:
    text = line.strip().rstrip(":")
    if not is_line(text):
        return False
    said = heading_says(text, credential, part)
    return (said is not None and said.share == 1) or bare_part(text) or part_by_name(text, credential) is not None


def is_line(text: str) -> bool:
    """Whether a text may be a heading: one short line, no sentence and no bullet."""
    return (
        0 < len(text.split()) <= LONGEST_LINE
        and "\n" not in text
        and not _SENTENCE.search(text)
        and not _BULLET.match(text)
    )


def bare_part(text: str) -> bool:
    """Whether a line is "Part 2" and nothing else."""
    words: Words = words_of(text)
    return part_number(words) is not None and not without_part(words)


def labelled(text: str, credential: Credential, part: Part | None) -> tuple[str, Said, str] | None:
    """The label before a text, the one item it wholly says, and the text."""
    found = _LABEL.match(text)
    if found and (said := naming(found[1], credential, part).only) and said.share == 1:
        return " ".join(found[1].split()), said, text[found.end() :]
    return None


def asked(text: str, items: Sequence[Item]) -> Item | None:
    """The one item whose prompt a paragraph is, or begins with."""
    asking = [item for item in items if asks(text, item)]
    return asking[0] if len(asking) == 1 else None


def asks(text: str, item: Item) -> bool:
    """Whether a paragraph is a prompt of an item, or begins with one."""
    return is_prompt(text, item.prompts) or leading_prompt(text, item.prompts) is not None
