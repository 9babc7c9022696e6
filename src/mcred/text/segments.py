"""Cuts an answer into the segments that answer its prompts one by one.

A segment begins at a heading, a bold line, a pasted prompt, a number ("3." or "Question 3") or a label before the
text. It goes to the prompt that was pasted there, else to the number, else to the prompt its heading is most like,
else, where there are as many segments as prompts, to the prompt in the same position.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from mcred.domain.context import Prompt
from mcred.domain.documents import Block
from mcred.text.prompt_likeness import ALIKE, likeness
from mcred.text.segment_signs import (
    Answer,
    Segment,
    heading_signs,
    label_signs,
    line_signs,
    number_signs,
    pasted_signs,
)

__all__ = ["Segment", "assigned", "segments"]


def segments(blocks: Sequence[Block], prompts: Sequence[Prompt], pasted: frozenset[int]) -> tuple[Segment, ...]:
    """The segments of an answer, cut where most prompts get one; none where nothing cuts it (plain prose).

    `pasted` are the indices of the blocks that are pasted prompts.
    """
    answer = Answer(blocks=blocks, prompts=prompts, pasted=pasted)
    below, lines = dict(pasted_signs(answer)), dict(line_signs(answer))
    headings, numbers, labels = (dict(signs(answer)) for signs in (heading_signs, number_signs, label_signs))
    best: tuple[Segment, ...] = ()
    for found in (below, headings, numbers, lines, labels, {**lines, **below}):
        cut = tuple(_cut(answer, found)) if len(found) > 1 else ()
        if len(assigned(cut, prompts)) > len(assigned(best, prompts)):
            best = cut
    return best


def _cut(answer: Answer, found: Mapping[int, Segment]) -> Iterator[Segment]:
    """The segments from each sign to the next, without the pasted prompts."""
    starts = sorted(found)
    for start, end in zip(starts, [*starts[1:], len(answer.blocks)], strict=True):
        inner = tuple(answer.blocks[index] for index in range(start + 1, end) if index not in answer.pasted)
        yield replace(found[start], blocks=found[start].blocks + inner)


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
        (likeness(segment.title, prompt), at, index)
        for at, segment in enumerate(left)
        for index, prompt in enumerate(prompts)
    ]
    placed: set[int] = set()
    for score, at, index in sorted(pairs, key=lambda pair: -pair[0]):  # of equals the first segment, the first prompt
        if score >= ALIKE and at not in placed and index not in by_prompt:
            by_prompt[index] = [left[at]]
            placed.add(at)
    unplaced = [at for at in range(len(left)) if at not in placed]
    free = [index for index in range(len(prompts)) if index not in by_prompt]
    if len(found) >= len(prompts):  # in the order asked
        for at, index in zip(unplaced, free, strict=False):
            by_prompt[index] = [left[at]]
    return by_prompt
