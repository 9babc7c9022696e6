"""What was found in a portfolio folder, and where each item of the credential was found in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from mcred.domain.documents import Block, Content, Document, Unreadable, text_of
from mcred.domain.formatting import Formatting


class File(Struct, frozen=True, kw_only=True):
    """One file of the portfolio and what a reader made of it."""

    path: str
    """Relative to the portfolio, with "/"."""
    format: str
    """By content, e.g. "docx"; the suffix where the content says nothing."""
    content: Content
    size: int = 0
    digest: str = ""
    """A fingerprint of the bytes, only where another file has the same size."""
    disguised: bool = False
    """True when the suffix promises another format than the content is."""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def status(self) -> Literal["read", "no-text", "needs-password", "unreadable"]:
        """How the reading went, as the records say it."""
        if not isinstance(self.content, Unreadable):
            return "read"
        code = self.content.code
        return code if code in ("no-text", "needs-password") else "unreadable"


class Passage(Struct, frozen=True, kw_only=True):
    """The stretch of one file that fills a place: a whole file, or one section of it."""

    file: File
    section: str | None = None
    """The heading the passage stands under; None for a whole file."""
    blocks: tuple[Block, ...] = ()
    """All of it, without the item's own heading; empty where the file is no document."""
    prompts: frozenset[int] = frozenset()
    """Indices into `blocks` of pasted prompts."""
    margin: float = 0.0
    """As of the document, or less where a second reader agreed."""

    @property
    def answer(self) -> tuple[Block, ...]:
        """The blocks without pasted prompts: what the educator wrote."""
        return tuple(block for index, block in enumerate(self.blocks) if index not in self.prompts)

    @property
    def text(self) -> str:
        """The text of the answer."""
        return text_of(self.answer)

    @property
    def readable(self) -> bool:
        """Whether there is a text to judge."""
        return isinstance(self.file.content, Document)


class Place(Struct, frozen=True, kw_only=True):
    """A place to be filled: an item, one of its instances (counted from 1), or the description of an artifact."""

    item: str
    instance: int | None = None
    description: bool = False


class Found(Struct, frozen=True, kw_only=True):
    """The place is filled."""

    passage: Passage


class Absent(Struct, frozen=True, kw_only=True):
    """Nothing was found; `nearest` names what comes closest, best first."""

    nearest: tuple[str, ...] = ()
    expected: str = ""
    """Where mcred would have looked first, e.g. "part-1/overview.docx"."""


class Ambiguous(Struct, frozen=True, kw_only=True):
    """Several candidates, and no rule to choose by."""

    candidates: tuple[Passage, ...]


Placement = Found | Absent | Ambiguous


class Submission(Struct, frozen=True, kw_only=True):
    """A portfolio folder as read and placed."""

    path: str
    """What the user gave, with "/"."""
    files: tuple[File, ...]
    places: Mapping[Place, Placement] = field(default_factory=dict)
    formatting: Mapping[str, Formatting] = field(default_factory=dict)
    """How Word files look, by their path; only those of places where a requirement asks for it."""

    def instances(self, item: str) -> tuple[int | None, ...]:
        """The instances of an item that have a place, in order; (None,) for an item that has only one."""
        return tuple(dict.fromkeys(place.instance for place in self.places if place.item == item))

    def used_for(self, file: File) -> tuple[str, ...]:
        """The ids of the items that a file fills or is a candidate for."""
        return tuple(dict.fromkeys(
            place.item
            for place, placement in self.places.items()
            for passage in passages_of(placement)
            if passage.file == file
        ))  # fmt: skip


def passages_of(placement: Placement) -> tuple[Passage, ...]:
    """The passages of a placement, however it ended."""
    match placement:
        case Found(passage=passage):
            return (passage,)
        case Ambiguous(candidates=candidates):
            return candidates
        case Absent():
            return ()
