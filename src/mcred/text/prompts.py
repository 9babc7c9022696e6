"""Recognises a pasted prompt, so that it is neither counted nor taken for an answer.

A spec lists the key terms of the issuer's wording, a group for each sentence or line of it. A paragraph is a pasted
prompt when nearly all of its words are terms of groups that stand in it nearly whole, and when nobody speaks in it of
herself: a prompt says "you", an answer says "I" (unless the issuer's own wording does).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from mcred.domain.context import Prompt
from mcred.domain.documents import Block, Paragraph
from mcred.domain.patterns import regex

_GROUP_SHARE = 0.7
"""How much of a group must stand in the paragraph."""
_ASKED_SHARE = 0.6
"""The same for a question, which an answer seldom is."""
_PARAGRAPH_SHARE = 0.75
"""How much of the paragraph the groups that stand in it must explain."""
_LONE_WORDS = 4
"""A paragraph with fewer words is a prompt only beside another, or when it is a question."""
_ASKED_WORDS = 2
"""The same for a question."""
_REST_SHARE = 0.5
"""How much of what follows a prompt in its paragraph would have to be known for it to be more of the prompt."""
_MOST_PIECES = 12
"""Sentences and lines at the beginning of a paragraph that are looked at."""
_VERBATIM_WORDS = 3
"""A prompt with fewer words may stand as a heading of the educator's own."""

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BREAK = regex(r"(?<=\?)[ \t]+|\n")
_FIRST_PERSON = frozenset("i my me mine myself we i'm i've i'd i'll we've we're we'll we'd".split())
_COMMON = frozenset(
    "a an the and or of to in on for with by at as from into about is are was were be been being will would can could "
    "may might must shall should do does did done have has had this that these those there it its they their them he "
    "she his her you your yours how what which who whom why when where please any each other some more than not if so "
    "e.g i.e etc s t".split()
)


def pasted_prompts(blocks: Sequence[Block], prompts: Sequence[Prompt]) -> frozenset[int]:
    """The indices of the blocks that are pasted prompts."""
    groups = _groups(tuple(prompts))
    if not groups:
        return frozenset()
    own = _own_words(tuple(prompts))
    alone = {
        index
        for index, block in enumerate(blocks)
        if _is_verbatim(block, own) or _is_prompt(block, groups, least=_LONE_WORDS)
    }
    found = set(alone)
    for step in (1, -1):  # lines of one word or two belong to the prompt they stand beside
        order = range(len(blocks)) if step == 1 else range(len(blocks) - 1, -1, -1)
        for index in order:
            beside = _beside(index, -step, blocks)
            if index not in found and beside in found and _is_prompt(blocks[index], groups, least=1):
                found.add(index)
    blank = {index for index, block in enumerate(blocks) if not block.text.strip()}
    return frozenset(found | {index for index in blank if {index - 1, index + 1} <= found})


def is_prompt(text: str, prompts: Sequence[Prompt]) -> bool:
    """Whether a line by itself is a pasted prompt."""
    line, every = Paragraph(text=text), tuple(prompts)
    return _is_verbatim(line, _own_words(every)) or _is_prompt(line, _groups(every), least=_LONE_WORDS)


def leading_prompt(text: str, prompts: Sequence[Prompt]) -> int | None:
    """How many characters of a paragraph are a pasted prompt with the answer right behind it; None where none are."""
    groups = _groups(tuple(prompts))
    end = 0
    for found in islice(_BREAK.finditer(text), _MOST_PIECES):
        if not _is_prompt(Paragraph(text=text[end : found.start()]), groups, least=_LONE_WORDS):
            break
        end = found.end()
    rest = frozenset(_words(text[end:])) - _COMMON
    return end if end and rest and len(rest & _known(rest, groups, _ASKED_SHARE)) < _REST_SHARE * len(rest) else None


def content_words(text: str) -> frozenset[str]:
    """The words of a text that carry meaning, folded."""
    return frozenset(_words(text)) - _COMMON


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, folded; a paragraph is compared with each prompt of each item."""
    return tuple(" ".join(_WORD.findall(text)).casefold().replace("’", "'").split())


@lru_cache(maxsize=256)
def _groups(prompts: tuple[Prompt, ...]) -> tuple[frozenset[str], ...]:
    lines = [line for prompt in prompts for line in (*prompt.terms, *re.split(r"(?<=[.?!:])\s+", prompt.text))]
    return tuple(dict.fromkeys(group for line in lines if (group := content_words(line))))


@lru_cache(maxsize=256)
def _own_words(prompts: tuple[Prompt, ...]) -> frozenset[tuple[str, ...]]:
    """The words of each prompt in the spec's own wording, as a template prints it."""
    own = (_words(prompt.text) for prompt in prompts)
    return frozenset(words for words in own if len(words) >= _VERBATIM_WORDS)


def _is_verbatim(block: Block, own: frozenset[tuple[str, ...]]) -> bool:
    """Whether a paragraph is a prompt of the spec word for word, however short and whoever speaks in it."""
    return isinstance(block, Paragraph) and _words(block.text) in own


def _is_prompt(block: Block, groups: Sequence[frozenset[str]], *, least: int) -> bool:
    if not isinstance(block, Paragraph) or not block.text.strip():
        return False
    every = frozenset(_words(block.text))
    words = every - _COMMON
    if block.level:
        least = max(least, _LONE_WORDS)  # a short heading of the answer may use the prompt's words
    share = _GROUP_SHARE
    if block.text.rstrip().endswith("?"):
        least, share = min(least, _ASKED_WORDS), _ASKED_SHARE
    if len(words) < least:
        return False
    known = _known(words, groups, share)
    return not (every & _FIRST_PERSON) - known and len(words & known) >= _PARAGRAPH_SHARE * len(words)


def _known(words: frozenset[str], groups: Sequence[frozenset[str]], share: float) -> frozenset[str]:
    """The words of the groups that stand among some words nearly whole."""
    return frozenset[str]().union(*(group for group in groups if len(group & words) >= share * len(group)))


def _beside(index: int, step: int, blocks: Sequence[Block]) -> int:
    """The next block in a direction that is not blank."""
    index += step
    while 0 <= index < len(blocks) and not blocks[index].text.strip():
        index += step
    return index
