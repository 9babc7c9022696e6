"""A Markdown parser that knows footnotes, which are no part of CommonMark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from mcred.domain.patterns import regex

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_DEFINITION = regex(r"\[\^([^\]\s]{1,80})\]:[ \t]*")
_LONG = 20_000
"""Characters of a paragraph: some three thousand words without an empty line."""
_INDENT = 4
"""By so many spaces the further paragraphs of a note are set in."""


class Parsed(Struct, frozen=True):
    """The tokens of a text, and the labels of its footnotes; a token of type "note" holds a footnote's source."""

    tokens: list[Token]
    notes: frozenset[str]


def parse(text: str) -> Parsed:
    """Parse CommonMark with tables, struck-out text and footnotes."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.core.ruler.before("inline", "long", _spare_long_ones)
    parser.block.ruler.before("reference", "note", _take_note, {"alt": ["paragraph"]})
    tokens = parser.parse(text)
    return Parsed(tokens=tokens, notes=frozenset(token.info for token in tokens if token.type == "note"))


def _spare_long_ones(state: StateCore) -> None:
    """Take a paragraph of absurd length as it is, as a rule of the parser: marks in it could cost minutes."""
    for token in state.tokens:
        if token.type == "inline" and len(token.content) > _LONG:
            token.type = "long"


def _take_note(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    """Take a footnote with all its paragraphs, as a rule of the parser."""
    definition = None if state.is_code_block(start) else _DEFINITION.match(_line(state, start))
    if definition is None:
        return False
    if silent:
        return True
    lines = [start, *_following(state, start, end)]
    token = state.push("note", "", 0)
    token.info = definition[1]
    token.content = "\n".join(_line(state, line) for line in lines)[definition.end() :].strip()
    token.map = [start, lines[-1] + 1]
    state.line = lines[-1] + 1
    return True


def _following(state: StateBlock, start: int, end: int) -> Iterator[int]:
    """The lines that belong to a footnote after its first: those that go on, and whole paragraphs set in."""
    empty: list[int] = []
    for line in range(start + 1, end):
        if state.isEmpty(line):
            empty.append(line)
        elif state.sCount[line] - state.blkIndent >= _INDENT:
            yield from (*empty, line)
            empty = []
        elif empty or _line(state, line).startswith(("#", "[^", "```", "~~~")):
            return
        else:
            yield line


def _line(state: StateBlock, line: int) -> str:
    """A line of the text without its indentation."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
