"""What holds within a pair of braces of an RTF file."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct, field

from mcred.domain.documents import Holds, LeftOutKind


class Target(Enum):
    """Where the text of a group goes."""

    STORY = auto()
    ASIDE = auto()
    """A header, a note, a comment, a text box."""
    LABEL = auto()
    """The automatic label of a list item."""
    FONTS = auto()
    COLORS = auto()
    STYLES = auto()
    PROPERTY = auto()
    NOWHERE = auto()


class Group(Struct, kw_only=True):
    """The settings of a group; a group within it begins with a copy of them."""

    target: Target = Target.STORY
    begins: bool = False
    """Whether the target was set in this very group, so that its text is whole when the group ends."""
    called: bytes = b""
    """The word that set the target."""
    gathered: list[str] = field(default_factory=list)
    """The text so far, if it does not go into the story."""
    skip: int = 1
    """How many characters after a Unicode one stand for it in older programs."""
    font: int | None = None
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    color: int = 0
    ground: int = 0
    style: int | None = None
    outline: int | None = None


ASIDES = {
    **dict.fromkeys(
        (b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"),
        LeftOutKind.HEADER,
    ),
    b"footnote": LeftOutKind.NOTE,
    b"annotation": LeftOutKind.COMMENT,
    b"shptxt": LeftOutKind.TEXT_BOX,
    b"dptxbxtext": LeftOutKind.TEXT_BOX,
}
PROPERTIES = {
    b"author": ("the author's name", Holds.PERSON),
    b"operator": ("the last editor's name", Holds.PERSON),
    b"manager": ("the manager's name", Holds.PERSON),
    b"company": ("the organisation's name", Holds.ORGANISATION),
    b"atnauthor": ("the name of a comment's author", Holds.PERSON),
    b"revtbl": ("the name of an author of tracked changes", Holds.PERSON),
}
_SILENT = frozenset(
    (
        b"pict nonshppict shprslt nonesttables fldinst xe tc tcn rxe txe title subject keywords comment doccomm "
        b"hlinkbase category creatim revtim printim buptim ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn falt sn sv"
    ).split()
)
"""Destinations whose text nobody reads in the document; all that only newer programs know are left out anyway."""
TARGETS = {
    **dict.fromkeys(ASIDES, Target.ASIDE),
    **dict.fromkeys(PROPERTIES, Target.PROPERTY),
    **dict.fromkeys(_SILENT, Target.NOWHERE),
    **dict.fromkeys((b"listtext", b"pntext"), Target.LABEL),
    b"fonttbl": Target.FONTS,
    b"colortbl": Target.COLORS,
    b"stylesheet": Target.STYLES,
}
OPEN = frozenset({b"shpinst", b"do", b"fldrslt", b"cs", b"ds", b"ts"})
"""Words that only newer programs know, but behind which there may be text."""
