"""Markdown: what a reader of the rendered page sees, without front matter, comments, link targets and marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

from msgspec.structs import replace

from mcred.domain.documents import Block, Content, Document, LeftOut, LeftOutKind, ListKind, Paragraph, text_of
from mcred.domain.patterns import regex
from mcred.readers.decoding import read_illustrated_text
from mcred.readers.grids import Grid
from mcred.readers.markdown_notes import parse
from mcred.readers.markup import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

_FRONT_MATTER = regex(
    r"---[ \t]*\n"
    r"[\w.][\w .-]{0,79}:.*\n"  # a key, which tells it from a ruler
    r"(?:[\w.][\w .-]{0,79}:.*\n|[ \t#-].*\n|\n)*?"
    r"(?:---|\.\.\.)[ \t]*(?:\n|$)"
)
_NOTE_MARK = regex(r"\[\^([^\]\s]{1,80})\]")
_TASK_MARK = regex(r"\[[ xX]\][ \t]+")
_BREAK = regex(r"<br\b", re.IGNORECASE)


def read(file: BinaryIO) -> Content:
    """The blocks as rendered, each with the line it begins on."""
    text = read_illustrated_text(file)
    left_out = []
    if front := _FRONT_MATTER.match(text):
        left_out.append(LeftOut(kind=LeftOutKind.CODE, text=front.group().strip()))
        text = "\n" * front.group().count("\n") + text[front.end() :]
    parsed = parse(text)
    walk = _Walk(parsed.notes)
    for token in parsed.tokens:
        walk.take(token)
    blocks = tuple(walk.blocks)
    return Document(blocks=blocks, text=text_of(blocks), left_out=(*left_out, *walk.left_out))


class _Walk:
    """Goes through the parser's tokens and gathers blocks."""

    def __init__(self, notes: frozenset[str]) -> None:
        self._notes = notes
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self._lists: list[ListKind] = []
        self._listed: ListKind = ""
        """The list whose item has just begun."""
        self._level = 0
        self._grid: Grid | None = None

    def take(self, token: Token) -> None:
        """Take the next token."""
        match token.type:
            case "inline":
                self._take_inline(token)
            case "heading_open":
                self._level = int(token.tag[1:])
            case "heading_close":
                self._level = 0
            case "fence" | "code_block" | "long":
                self._add(Paragraph(text=token.content.rstrip("\n"), line=_line(token)))
            case "html_block":
                self._take_html(token)
            case "note":
                self._leave_out(LeftOutKind.NOTE, token.content)
            case _ if "list" in token.type:
                self._take_list(token)
            case _:
                self._take_table(token)

    def _take_list(self, token: Token) -> None:
        """Take the beginning or end of a list or of an item."""
        match token.type:
            case "bullet_list_open":
                self._lists.append("bullet")
            case "ordered_list_open":
                self._lists.append("number")
            case "list_item_open":
                self._listed = self._lists[-1]
            case "list_item_close":
                self._listed = ""
            case _:
                self._lists.pop()

    def _take_table(self, token: Token) -> None:
        """Take a token of a table."""
        if token.type == "table_open":
            self._grid = Grid(line=_line(token))
        elif self._grid and token.type == "tr_open":
            self._grid.new_row()
        elif self._grid and token.type in ("th_open", "td_open"):
            self._grid.new_cell()
        elif self._grid and token.type == "table_close":
            self._add(self._grid.table())
            self._grid = None

    def _take_html(self, token: Token) -> None:
        """Take a block of HTML: what a browser shows of it."""
        markup = Markup.of(token.content)
        self.left_out += markup.left_out
        for block in markup.blocks:
            self._add(replace(block, line=_line(token)))

    def _take_inline(self, token: Token) -> None:
        """Take the words of a paragraph, a heading or a cell."""
        text, bold = self._shown(token.children or ())
        if self._grid:
            self._grid.add(text)
            return
        if self._listed:
            text = _TASK_MARK.sub("", text, count=1) if _TASK_MARK.match(text) else text
        self._add(Paragraph(text=text, level=self._level, listed=self._listed, bold=bold, line=_line(token)))
        self._listed = ""

    def _leave_out(self, kind: LeftOutKind, text: str) -> None:
        """Note what is not shown."""
        if text.strip():
            self.left_out.append(LeftOut(kind=kind, text=text.strip()))

    def _add(self, block: Block) -> None:
        """Add a block, unless there is nothing in it."""
        if block.text.strip():
            self.blocks.append(block)

    def _shown(self, tokens: Sequence[Token]) -> tuple[str, bool]:
        """The visible words, and whether they are all bold."""
        shown, strong, bold = [], 0, True
        for token in tokens:
            text = self._text(token)
            strong += token.nesting if token.type.startswith("strong") else 0
            bold = bold and (strong > 0 or not text.strip())
            shown.append(text)
        return "".join(shown), bold

    def _text(self, token: Token) -> str:
        """What is seen of a stretch of a paragraph; what is not is noted."""
        match token.type:
            case "text":
                return _NOTE_MARK.sub(lambda mark: "" if mark[1] in self._notes else mark[0], token.content)
            case "code_inline":
                return token.content
            case "softbreak" | "hardbreak":
                return "\n"
            case "html_inline" if _BREAK.match(token.content):
                return "\n"
            case "html_inline":
                comment = token.content.startswith("<!--")
                self._leave_out(LeftOutKind.COMMENT if comment else LeftOutKind.CODE, token.content.strip("<>!-"))
            case "link_open":
                self._leave_out(LeftOutKind.CODE, str(token.attrGet("href")))
            case "image":
                self._leave_out(LeftOutKind.CODE, token.content)
            case _:
                pass
        return ""


def _line(token: Token) -> int | None:
    """The 1-based line a token begins on."""
    return token.map[0] + 1 if token.map else None
