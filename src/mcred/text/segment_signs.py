"""The signs at which an answer may be cut: headings, pasted prompts, numbers, lines that stand alone, labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from mcred.domain.context import Prompt
from mcred.domain.documents import Block, Paragraph, text_of
from mcred.domain.patterns import regex
from mcred.text.prompt_likeness import best_prompt
from mcred.text.prompts import is_prompt

_LONGEST_QUESTION = 25
_LONGEST_LABEL = 8
_LONGEST_HEADING = 14
"""Words of a line that may still be a heading."""

_NUMBERED = regex(
    r"\s*(?:(?:question|prompt|q|item|#)\s*(?P<question>\d{1,2})\s*(?:[.):–-]|$|(?=\n))|"
    r"(?P<number>\d{1,2})\s*[.):–-](?=\s)|\(?(?P<letter>[a-j])[.)](?=\s))\s*",
    re.IGNORECASE,
)
_LABEL = regex(r"([^:.?!\n]{3,70})(:|\.(?=\s+[A-Z“\"]))\s+(?=\S)")
_TALK = frozenset(
    "i we you he she it they my our there is are was were am be been has have had do does did will would can "
    "could".split()
)
"""Words that make a sentence of a label."""
_END = regex(r"[.!;,]$")
_BULLET = regex(r"\s*[-*•–·▪]\s")


class Segment(Struct, frozen=True, kw_only=True):
    """A stretch of an answer and what it begins with."""

    title: str
    number: int | None = None
    pasted: int | None = None
    """The index of the prompt that was pasted above it."""
    listed: bool = False
    """True for an item of an automatic list, which numbers itself."""
    blocks: tuple[Block, ...] = ()

    @property
    def text(self) -> str:
        """What is written in it."""
        return text_of(self.blocks)


class Answer(Struct, frozen=True, kw_only=True):
    """An answer that is to be cut, and what it answers."""

    blocks: Sequence[Block]
    prompts: Sequence[Prompt]
    pasted: frozenset[int]
    """The indices of the blocks that are pasted prompts."""

    def paragraphs(self) -> Iterator[tuple[int, Paragraph]]:
        """The paragraphs that are no pasted prompts, each with its index."""
        for index, block in enumerate(self.blocks):
            if isinstance(block, Paragraph) and index not in self.pasted:
                yield index, block

    def asked(self, index: int) -> int | None:
        """The index of the one prompt that a pasted block is; None where it is several at once."""
        text = self.blocks[index].text
        asked = [number for number, prompt in enumerate(self.prompts) if is_prompt(text, (prompt,))]
        return asked[0] if len(asked) == 1 else None

    def calls(self, title: str) -> bool:
        """Whether a title is like one of the prompts."""
        return best_prompt(title, self.prompts) is not None


Signs = Iterator[tuple[int, Segment]]
"""The blocks, by index, at which a segment begins, each with the segment as far as its first block tells."""


def pasted_signs(answer: Answer) -> Signs:
    """Pasted prompts with something else right below them; of several in a row that is only the last."""
    for index in sorted(answer.pasted):
        below = next((i for i in range(index + 1, len(answer.blocks)) if answer.blocks[i].text.strip()), None)
        asked = answer.asked(index)
        if asked is not None and below is not None and below not in answer.pasted:
            yield index, Segment(title=answer.prompts[asked].text, pasted=asked)


def heading_signs(answer: Answer) -> Signs:
    """Headings of the level that is used most."""
    levels = [block.level for block in answer.blocks if isinstance(block, Paragraph) and block.level]
    usual = max(set(levels), key=levels.count, default=0)
    for index, block in enumerate(answer.blocks):
        if not isinstance(block, Paragraph) or not block.text.strip():
            continue
        if block.level == usual != 0 or (not levels and block.bold and _is_line(block.text)):
            asked = answer.asked(index) if index in answer.pasted else None
            yield index, replace(_titled(block.text), pasted=asked)


def number_signs(answer: Answer) -> Signs:
    """Paragraphs that begin with a number or a letter, counting up: "3.", "c)", "Question 3".

    One number may be left out. The items of an automatic list number themselves, so that a list with one item too few
    says only in which order they come.
    """
    items = [(index, block) for index, block in answer.paragraphs() if block.listed == "number"]
    automatic = sum(isinstance(block, Paragraph) and block.listed == "number" for block in answer.blocks)
    if automatic > 1 and len(answer.prompts) - 1 <= automatic <= len(answer.prompts):
        for number, (index, block) in enumerate(items, 1):
            said = number if automatic == len(answer.prompts) else None
            yield index, Segment(title=_first_line(block.text), number=said, listed=True, blocks=(block,))
    else:
        yield from _typed_numbers(answer)


def _typed_numbers(answer: Answer) -> Signs:
    """Paragraphs that begin with a number that somebody typed."""
    last = 0
    for index, block in answer.paragraphs():
        typed = _NUMBERED.match(block.text)
        if typed and last < _number_of(typed) <= min(last + 2, len(answer.prompts)):
            last = _number_of(typed)
            rest = block.text[typed.end() :]
            own = (replace(block, text=rest),) if rest.strip() else ()
            yield index, Segment(title=_first_line(rest) or block.text, number=last, blocks=own)


def _first_line(text: str) -> str:
    """The first line of a text, without the space around the text."""
    return text.strip().partition("\n")[0]


def _number_of(found: re.Match[str]) -> int:
    """The number that a paragraph begins with, "a" counting as 1."""
    said = found["question"] or found["number"] or found["letter"]
    return int(said) if said.isdigit() else ord(said.lower()) - ord("a") + 1


def line_signs(answer: Answer) -> Signs:
    """Short lines that stand alone above a text or above typed bullets, as headings do in a plain text file."""
    for index, block in answer.paragraphs():
        if block.listed:
            continue
        line, _, rest = block.text.strip().partition("\n")
        below = answer.blocks[index + 1] if index + 1 < len(answer.blocks) else None
        alone = not rest and below is not None and not (_is_plain(below) and _is_line(below.text))
        asks = line.endswith("?") and len(line.split()) <= _LONGEST_QUESTION
        if (asks or _is_line(line)) and (alone or _BULLET.match(rest)) and answer.calls(line):
            yield index, replace(_titled(line), blocks=(replace(block, text=rest),) if rest else ())


def label_signs(answer: Answer) -> Signs:
    """Labels before the text: "Outcomes: we wanted ..."."""
    for index, block in answer.paragraphs():
        label = _LABEL.match(block.text)
        if label and _is_label(label) and answer.calls(label[1]):
            yield index, Segment(title=label[1], blocks=(replace(block, text=block.text[label.end() :]),))


def _is_plain(block: Block) -> bool:
    """Whether a block is a paragraph of its own, and no item of a list."""
    return isinstance(block, Paragraph) and not block.listed


def _is_label(found: re.Match[str]) -> bool:
    """Whether a beginning is a label: anything short before a colon, before a full stop only what is no sentence."""
    words = found[1].casefold().split()
    if found[2] == ":":
        return len(words) <= _LONGEST_HEADING
    return len(words) <= _LONGEST_LABEL and _TALK.isdisjoint(words)


def _titled(text: str) -> Segment:
    """A segment that begins with a heading, which may have a number."""
    title = " ".join(text.split())
    number = _NUMBERED.match(title)
    return Segment(title=title[number.end() :] if number else title, number=_number_of(number) if number else None)


def _is_line(text: str) -> bool:
    """Whether a text is one short line that does not end as a sentence does."""
    stripped = text.strip()
    return (
        bool(stripped)
        and "\n" not in stripped
        and len(stripped.split()) <= _LONGEST_HEADING
        and not _END.search(stripped)
    )
