"""A sign that opens a section of a document: a heading, or what serves as one; and the text it is looked for in."""

from __future__ import annotations

from msgspec import Struct

from mcred.collecting.saying import Said
from mcred.domain.documents import Block
from mcred.specs.credential import Credential, Part


class Searched(Struct, frozen=True, kw_only=True):
    """The text in which signs are looked for."""

    blocks: tuple[Block, ...]
    credential: Credential
    part: Part | None
    """The part that the file belongs to by its name; None where it may be of any part."""


class Sign(Struct, frozen=True, kw_only=True):
    """What opens a section, and where."""

    index: int
    depth: float
    """The level of a heading; a weaker sign lies half a level below the heading it stands under."""
    title: str
    said: Said | None = None
    part: Part | None = None
    """The part whose heading this is, or below whose heading it stands."""
    opens_part: bool = False
    rest: str | None = None
    """What follows a label in the same paragraph; None where the whole paragraph is the sign."""
    keeps: bool = False
    """True where the paragraph belongs to the section: a pasted prompt."""
    weak: bool = False
    """True for anything but a heading."""

    @property
    def wholly(self) -> bool:
        """Whether the sign says an item and nothing else."""
        return self.said is not None and self.said.share == 1


def ends(sign: Sign, later: Sign) -> bool:
    """Whether a later sign ends a section: one as high, or one that says another item."""
    if later.keeps and sign.said and later.said and later.said.item is sign.said.item:
        return False
    return later.depth <= sign.depth or later.opens_part or (later.said is not None and not sign.opens_part)
