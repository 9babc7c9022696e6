"""What a reader finds in one file: a document, a recording, a picture, or the reason why nothing could be read.

A reader never judges. It says what is there, in the order in which a person reads it, and what it left out and why.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from msgspec import Struct

ListKind = Literal["", "bullet", "number"]
"""The kind of an automatic list; "" for none."""


class Paragraph(Struct, frozen=True, kw_only=True, tag=True):
    r"""One paragraph of the main story.

    `text` is what a person sees: line breaks as "\\n", tabs as "\\t", no automatic list label, no mark of Markdown.
    """

    text: str
    level: int = 0
    """1 to 9 for a heading, 0 for anything else."""
    listed: ListKind = ""
    """The kind of automatic list the paragraph belongs to; a typed bullet stays in `text`."""
    bold: bool = False
    """True when all that is visible in it is bold."""
    page: int | None = None
    """1-based, where the format knows."""
    line: int | None = None
    """1-based line of its beginning, in text formats."""


class Cell(Struct, frozen=True, kw_only=True):
    """One cell of a table; of merged cells the first holds the text and the others are `merged` and empty."""

    text: str = ""
    merged: bool = False
    across: bool = False
    """Merged with the cell to its left, not with the one above."""


class Table(Struct, frozen=True, kw_only=True, tag=True):
    """A table as a grid of rows; a table inside a cell is part of that cell's text."""

    rows: tuple[tuple[Cell, ...], ...]
    page: int | None = None
    line: int | None = None

    @property
    def text(self) -> str:
        """The cells as people would paste them: tabs between cells, a line a row."""
        return "\n".join("\t".join(cell.text for cell in row if not cell.merged) for row in self.rows)


Block = Paragraph | Table


class LeftOutKind(StrEnum):
    """Why a stretch of text is not part of the main story."""

    HEADER = "header or footer"
    NOTE = "footnote or endnote"
    COMMENT = "comment"
    TEXT_BOX = "text box"
    HIDDEN = "hidden text"
    DELETED = "deleted text"
    FORMULA = "formula"
    LIST_LABEL = "list label"
    RUNNING_HEAD = "running head or page number"
    OFF_PAGE = "text outside the page"
    CODE = "markup"


class LeftOut(Struct, frozen=True, kw_only=True):
    """Text that was seen and not counted."""

    kind: LeftOutKind
    text: str


class Holds(StrEnum):
    """What a stored property gives away."""

    PERSON = "person"
    ORGANISATION = "organisation"
    LOCATION = "location"
    ACCOUNT = "account"
    UNKNOWN = "unknown"
    """What is stored is damaged, so that nobody can tell."""


class Property(Struct, frozen=True, kw_only=True):
    """Something a file stores beside its text, e.g. the author's name; a location's value stays empty."""

    label: str
    """In an educator's words, to follow "this file stores": "the author's name", "the last editor's name"."""
    holds: Holds
    value: str = ""


class Document(Struct, frozen=True, kw_only=True, tag=True):
    """A text, from whatever format."""

    blocks: tuple[Block, ...]
    text: str
    """The whole main story with "\\n" for line ends; offsets of identity spans count its code points."""
    pages: int | None = None
    pages_exact: bool = False
    """False when `pages` is only the least there can be (a Word file)."""
    margin: float = 0.0
    """How far the count of words may be off, as a fraction: 0.05 for a PDF, 0 for Word."""
    left_out: tuple[LeftOut, ...] = ()
    properties: tuple[Property, ...] = ()
    notices: tuple[str, ...] = ()
    """Whole sentences about oddities that change no verdict, e.g. a link to an outside template."""


class Recording(Struct, frozen=True, kw_only=True, tag=True):
    """A video or a sound recording, known by its header."""

    seconds: float | None
    picture: bool
    sound: bool
    properties: tuple[Property, ...] = ()


class Picture(Struct, frozen=True, kw_only=True, tag=True):
    """A picture, known by its header."""

    width: int
    height: int
    properties: tuple[Property, ...] = ()


class Other(Struct, frozen=True, kw_only=True, tag=True):
    """A file mcred does not look into, such as a slide deck; `empty` when it surely holds nothing."""

    empty: bool = False
    properties: tuple[Property, ...] = ()


class Unreadable(Struct, frozen=True, kw_only=True, tag=True):
    """A file that could not be read, with the code of the finding it becomes and a way out."""

    code: Literal["unreadable-file", "needs-password", "no-text", "wrong-file-type", "file-too-large", "unplayable"]
    reason: str
    """A whole sentence in an educator's words: "The file is cut off: its end is missing."."""
    fix: str
    """What to do next, in the imperative: "Open it in Word, save it again and check it."."""


Content = Document | Recording | Picture | Other | Unreadable


def text_of(blocks: tuple[Block, ...]) -> str:
    """The blocks' texts, one below the other."""
    return "\n".join(block.text for block in blocks)


def left_out_texts(document: Document) -> tuple[tuple[LeftOutKind, str], ...]:
    """What was left out of a document, one text for each kind."""
    texts: dict[LeftOutKind, list[str]] = {}
    for part in document.left_out:
        texts.setdefault(part.kind, []).append(part.text)
    return tuple((kind, "\n\n".join(parts)) for kind, parts in texts.items())
