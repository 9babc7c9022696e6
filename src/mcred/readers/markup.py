"""The visible text of HTML as paragraphs and tables, for web pages and for HTML inside Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from mcred.domain.documents import Block, Holds, LeftOut, LeftOutKind, ListKind, Paragraph, Property
from mcred.domain.patterns import regex
from mcred.readers.grids import Grid

_NEVER_SHOWN = frozenset({"script", "style", "template", "noscript", "title", "select", "object", "svg"})
_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_INVISIBLE = regex(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BOLD = regex(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BOLD_CLASS = regex(r"\.([\w-]{1,80})\{[^{}]{0,2000}?font-weight:(?:bold|[6-9]00)")
_SPACES = regex(r"[ \t\r\n\f]+")
_MOST_OPEN = 100
"""As many inline elements inside each other are followed."""


class _Gathering(Struct):
    """The paragraph that is being gathered."""

    chunks: list[str] = field(default_factory=list)
    bold: bool = True
    """Whether all that is visible so far is bold."""
    level: int = 0
    listed: ListKind = ""

    def paragraph(self) -> Paragraph | None:
        """What was gathered, if there is anything to see."""
        text = "\n".join(line.strip(" ") for line in "".join(self.chunks).split("\n")).strip("\n")
        if not text:
            return None
        return Paragraph(text=text, level=self.level, listed=self.listed, bold=self.bold)


class Markup:
    """Gathers the blocks of a page, or of a piece of one, in `blocks`, and what is not shown in `left_out`.

    It is told by libxml2's parser what begins and ends, in a time that grows only with the length of the page.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.properties: list[Property] = []
        self._gathering = _Gathering()
        self._hidden: list[str] = []
        self._inline: list[tuple[str, bool]] = []
        self._lists: list[ListKind] = []
        self._grids: list[Grid] = []
        self._bold_classes: set[str] = set()

    @classmethod
    def of(cls, text: str) -> Markup:
        """What a page, or a piece of one, shows."""
        from lxml.etree import HTMLParser

        markup = cls()
        if text.strip():
            parser = HTMLParser(target=markup, huge_tree=True)  # type: ignore[arg-type] # the stubs allow for bytes
            parser.feed(text.replace("\0", ""))
            parser.close()
        return markup

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        if self._hidden:
            if tag == self._hidden[0]:
                self._hidden.append(tag)
        elif _is_hidden(tag, attributes) and tag not in _VOID:
            self._hidden.append(tag)
        elif tag in _BLOCKS:
            self._end_paragraph()
            self._begin_block(tag, attributes)
        else:
            self._begin_inline(tag, attributes)

    def end(self, tag: str) -> None:
        """End an element; what was never begun ends nothing."""
        if self._hidden:
            if tag == self._hidden[0]:
                self._hidden.pop()
        elif tag in _BLOCKS:
            self._end_paragraph()
            self._gathering = _Gathering()
            self._end_block(tag)
        else:
            depths = (depth for depth, (open_tag, _) in enumerate(self._inline) if open_tag == tag)
            del self._inline[max(depths, default=len(self._inline)) :]

    def data(self, data: str) -> None:
        """Take text, where it is shown."""
        if self._hidden:
            self._leave_out(self._hidden[0], data)
            return
        if data.strip():
            self._gathering.bold = self._gathering.bold and any(bold for _, bold in self._inline)
        self._gathering.chunks.append(_SPACES.sub(" ", data))

    def comment(self, text: str) -> None:
        """Leave a comment out."""
        if text.strip():
            self.left_out.append(LeftOut(kind=LeftOutKind.COMMENT, text=text.strip()))

    def close(self) -> None:
        """End whatever is still open."""
        self._end_paragraph()
        while self._grids:
            self._end_block("table")

    def _leave_out(self, tag: str, data: str) -> None:
        """Note text that is not shown; of code only what it makes bold."""
        if tag == "style":
            self._bold_classes.update(_BOLD_CLASS.findall(data))
        elif data.strip() and tag not in ("script", "noscript"):
            kind = LeftOutKind.CODE if tag in _NEVER_SHOWN else LeftOutKind.HIDDEN
            self.left_out.append(LeftOut(kind=kind, text=data.strip()))

    def _begin_inline(self, tag: str, given: Mapping[str, str]) -> None:
        """Begin an element inside a paragraph: a line end, a property, or a stretch that may be bold."""
        if tag == "br":
            self._gathering.chunks.append("\n")
        elif tag == "meta" and given.get("name", "").lower() == "author" and given.get("content"):
            self.properties.append(Property(label="the author's name", holds=Holds.PERSON, value=given["content"]))
        elif tag not in _VOID and len(self._inline) < _MOST_OPEN:
            bold = tag in ("b", "strong") or bool(_BOLD.search(given.get("style", "")))
            self._inline.append((tag, bold or not self._bold_classes.isdisjoint(given.get("class", "").split())))
        for attribute in ("href", "alt"):
            if given.get(attribute):
                self.left_out.append(LeftOut(kind=LeftOutKind.CODE, text=given[attribute]))

    def _begin_block(self, tag: str, given: Mapping[str, str]) -> None:
        """Begin a paragraph, a list or a table."""
        if tag in ("ul", "ol"):
            self._lists.append("bullet" if tag == "ul" else "number")
        elif tag == "li":
            self._gathering.listed = self._lists[-1] if self._lists else "bullet"
        elif tag[0] == "h" and tag[1:].isdecimal():
            self._gathering.level = int(tag[1:])
        elif tag == "table":
            self._grids.append(Grid())
        elif tag == "tr" and self._grids:
            self._grids[-1].new_row()
        elif tag in ("td", "th") and self._grids:
            self._grids[-1].new_cell(across=given.get("colspan", ""), down=given.get("rowspan", ""))

    def _end_block(self, tag: str) -> None:
        """End a list or a table, or a cell of one."""
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag in ("td", "th") and self._grids:
            self._grids[-1].end_cell()
        elif tag == "table" and self._grids:
            table = self._grids.pop().table()
            if self._grids and self._grids[-1].in_cell:
                self._grids[-1].add(table.text)
            elif table.rows:
                self.blocks.append(table)

    def _end_paragraph(self) -> None:
        """Put the gathered paragraph where it belongs: into the open cell, else among the blocks."""
        gathered = self._gathering
        self._gathering = _Gathering()
        paragraph = gathered.paragraph()
        if paragraph is None:
            # the marks of "<li><p>" and of "<h2><div>" hold for the paragraph inside
            self._gathering.level, self._gathering.listed = gathered.level, gathered.listed
        elif self._grids and self._grids[-1].in_cell:
            self._grids[-1].add(paragraph.text)
        else:
            self.blocks.append(paragraph)


def _is_hidden(tag: str, given: Mapping[str, str]) -> bool:
    return tag in _NEVER_SHOWN or "hidden" in given or bool(_INVISIBLE.search(given.get("style", "")))
