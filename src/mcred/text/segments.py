"""Cuts an answer into the segments that answer its prompts one by one.

A segment begins at a heading, a bold line, a pasted prompt, a number ("3." or "Question 3") or a label before the
text. It goes to the prompt that was pasted there, else to the number, else to the prompt its heading is most like,
else, where there are as many segments as prompts, to the prompt in the same position.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from mcred.domain.context import Prompt
from mcred.domain.documents import Block, Paragraph, text_of
from mcred.domain.patterns import regex
from mcred.text.phrases import stems_of
from mcred.text.prompts import content_words, is_prompt

_LONGEST_QUESTION = 25
_LONGEST_LABEL = 8
_LONGEST_HEADING = 14
"""Words of a line that may still be a heading."""
_ALIKE = 0.3
"""How much of a heading's words must belong to a prompt."""

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


def segments(blocks: Sequence[Block], prompts: Sequence[Prompt], pasted: frozenset[int]) -> tuple[Segment, ...]:
    """The segments of an answer, cut where most prompts get one; none where nothing cuts it (plain prose)."""
    kinds = [dict(signs(blocks, prompts, pasted)) for signs in _SIGNS]
    both = {**kinds[_LINES], **kinds[_PASTED]}
    best: tuple[Segment, ...] = ()
    for found in (*kinds, both):
        cut = tuple(_cut(blocks, found, pasted)) if len(found) > 1 else ()
        if len(assigned(cut, prompts)) > len(assigned(best, prompts)):
            best = cut
    return best


Signs = Iterator[tuple[int, Segment]]


def _pasted_signs(blocks: Sequence[Block], prompts: Sequence[Prompt], pasted: frozenset[int]) -> Signs:
    """Pasted prompts with something else right below them; of several in a row that is only the last."""
    for index in sorted(pasted):
        below = next((i for i in range(index + 1, len(blocks)) if blocks[i].text.strip()), None)
        asked = _asked(blocks[index].text, prompts)
        if asked is not None and below is not None and below not in pasted:
            yield index, Segment(title=prompts[asked].text, pasted=asked)


def _asked(text: str, prompts: Sequence[Prompt]) -> int | None:
    """The one prompt that a pasted line is."""
    asked = [number for number, prompt in enumerate(prompts) if is_prompt(text, (prompt,))]
    return asked[0] if len(asked) == 1 else None


def _heading_signs(blocks: Sequence[Block], prompts: Sequence[Prompt], pasted: frozenset[int]) -> Signs:
    """Headings of the level that is used most."""
    levels = [block.level for block in blocks if isinstance(block, Paragraph) and block.level]
    usual = max(set(levels), key=levels.count, default=0)
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or not block.text.strip():
            continue
        if block.level == usual != 0 or (not levels and block.bold and _is_line(block.text)):
            asked = _asked(block.text, prompts) if index in pasted else None
            yield index, replace(_titled(block.text), pasted=asked)


def _number_signs(blocks: Sequence[Block], prompts: Sequence[Prompt], pasted: frozenset[int]) -> Signs:
    """Paragraphs that begin with a number or a letter, counting up: "3.", "c)", "Question 3".

    One number may be left out. The items of an automatic list number themselves, so that a list with one item too few
    says only in which order they come.
    """
    last = 0
    automatic = sum(isinstance(block, Paragraph) and block.listed == "number" for block in blocks)
    listed = automatic if len(prompts) - 1 <= automatic <= len(prompts) and automatic > 1 else 0
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or index in pasted:
            continue
        typed = _NUMBERED.match(block.text)
        if listed and block.listed == "number":
            last += 1
            number = last if listed == len(prompts) else None
            yield index, Segment(title=_first_line(block.text), number=number, listed=True, blocks=(block,))
        elif typed and last < _number_of(typed) <= min(last + 2, len(prompts)) and not listed:
            last = _number_of(typed)
            rest = block.text[typed.end() :]
            own = (replace(block, text=rest),) if rest.strip() else ()
            yield index, Segment(title=_first_line(rest) or block.text, number=last, blocks=own)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


def _number_of(found: re.Match[str]) -> int:
    """The number that a paragraph begins with, "a" counting as 1."""
    said = found["question"] or found["number"] or found["letter"]
    return int(said) if said.isdigit() else ord(said.lower()) - ord("a") + 1


def _line_signs(blocks: Sequence[Block], prompts: Sequence[Prompt], pasted: frozenset[int]) -> Signs:
    """Short lines that stand alone above a text or above typed bullets, as headings do in a plain text file."""
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or index in pasted or block.listed:
            continue
        line, _, rest = block.text.strip().partition("\n")
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        alone = not rest and below is not None and not (_is_plain(below) and _is_line(below.text))
        asks = line.endswith("?") and len(line.split()) <= _LONGEST_QUESTION
        if (asks or _is_line(line)) and (alone or _BULLET.match(rest)) and _best_prompt(line, prompts) is not None:
            yield index, replace(_titled(line), blocks=(replace(block, text=rest),) if rest else ())


def _label_signs(blocks: Sequence[Block], prompts: Sequence[Prompt], pasted: frozenset[int]) -> Signs:
    """Labels before the text: "Outcomes: we wanted ..."."""
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or index in pasted:
            continue
        label = _LABEL.match(block.text)
        if label and _is_label(label) and _best_prompt(label[1], prompts) is not None:
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
    title = " ".join(text.split())
    number = _NUMBERED.match(title)
    return Segment(title=title[number.end() :] if number else title, number=_number_of(number) if number else None)


def _is_line(text: str) -> bool:
    stripped = text.strip()
    return (
        bool(stripped)
        and "\n" not in stripped
        and len(stripped.split()) <= _LONGEST_HEADING
        and not _END.search(stripped)
    )


_SIGNS = (_pasted_signs, _heading_signs, _number_signs, _line_signs, _label_signs)
_PASTED, _LINES = _SIGNS.index(_pasted_signs), _SIGNS.index(_line_signs)


def _cut(blocks: Sequence[Block], found: dict[int, Segment], pasted: frozenset[int]) -> Iterator[Segment]:
    starts = sorted(found)
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        inner = tuple(blocks[index] for index in range(start + 1, end) if index not in pasted)
        yield replace(found[start], blocks=found[start].blocks + inner)


def _best_prompt(title: str, prompts: Sequence[Prompt]) -> int | None:
    """The prompt a heading is most like; None where it is like none."""
    scores = [_likeness(title, prompt) for prompt in prompts]
    best = max(scores, default=0.0)
    return scores.index(best) if best >= _ALIKE else None


def _likeness(title: str, prompt: Prompt) -> float:
    """How much of a heading belongs to a prompt, from 0 to 1; a name that people use for it counts whole."""
    words = _content(title)
    if not words:
        return 0.0
    names, asked = _known(prompt)
    return 1.0 if any(name <= words for name in names) else len(words & asked) / len(words)


@lru_cache(maxsize=512)
def _content(text: str) -> frozenset[str]:
    """The stems of the words of a text that carry meaning; a heading is compared with each prompt."""
    return frozenset(stems_of(" ".join(content_words(text))))


@lru_cache(maxsize=256)
def _known(prompt: Prompt) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
    """The stems of each name that people use for a prompt, and those of its own words and its topic."""
    names = tuple(filter(None, map(_content, prompt.names)))
    return names, _content(" ".join((prompt.text, *prompt.terms))) | frozenset(stems_of(" ".join(prompt.topic)))


def assigned(found: Sequence[Segment], prompts: Sequence[Prompt]) -> dict[int, list[Segment]]:
    """The segments of each prompt, by its index; prompts without one are left out."""
    by_prompt: dict[int, list[Segment]] = {}
    left: list[Segment] = []
    for segment in found:
        index = segment.pasted
        if index is None and segment.number is not None and segment.number <= len(prompts):
            index = segment.number - 1
        if index is None:
            left.append(segment)
        else:
            by_prompt.setdefault(index, []).append(segment)
    pairs = [
        (_likeness(segment.title, prompt), -at, -index)
        for at, segment in enumerate(left)
        for index, prompt in enumerate(prompts)
    ]
    placed: set[int] = set()
    for score, at, index in sorted(pairs, reverse=True):
        if score >= _ALIKE and -at not in placed and -index not in by_prompt:
            by_prompt[-index] = [left[-at]]
            placed.add(-at)
    unplaced = [at for at in range(len(left)) if at not in placed]
    free = [index for index in range(len(prompts)) if index not in by_prompt]
    if len(found) >= len(prompts):  # in the order asked
        for at, index in zip(unplaced, free, strict=False):
            by_prompt[index] = [left[at]]
    return by_prompt
