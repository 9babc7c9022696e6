"""How text looks, as far as it matters: bold, hidden, or white on nothing that would show it."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from mcred.domain.patterns import regex

_NEARLY_WHITE = regex("(?:[fF][0-9a-fA-F]){3}")


class Look(Struct, frozen=True, kw_only=True):
    """What a style or a run says about its text; None where it says nothing."""

    bold: bool | None = None
    hidden: bool | None = None
    white: bool | None = None
    covered: bool | None = None
    """Whether a colour lies behind the text on which white can be read."""
    style: str | None = None

    def over(self, below: Look) -> Look:
        """This look where it says something, else the one below."""
        return Look(
            bold=below.bold if self.bold is None else self.bold,
            hidden=below.hidden if self.hidden is None else self.hidden,
            white=below.white if self.white is None else self.white,
            covered=below.covered if self.covered is None else self.covered,
        )

    def toggled(self, below: Look) -> Look:
        """A character style's look on a paragraph style's: bold on bold is plain again, as Word has it."""
        both = self.over(below)
        if not (below.bold or below.hidden):
            return both
        return Look(
            bold=bool(self.bold) != bool(below.bold),
            hidden=bool(self.hidden) != bool(below.hidden),
            white=both.white,
            covered=both.covered,
        )


PLAIN = Look()


@lru_cache(maxsize=1024)
def look(
    bold: bool | None,  # noqa: FBT001 - one of five switches, in the order of the fields
    hidden: bool | None,  # noqa: FBT001 - the same
    white: bool | None,  # noqa: FBT001 - the same
    covered: bool | None,  # noqa: FBT001 - the same
    style: str | None,
) -> Look:
    """The look with these fields; few differ within a document."""
    return Look(bold=bold, hidden=hidden, white=white, covered=covered, style=style)


def is_nearly_white(color: str) -> bool:
    """Whether nobody sees a colour ("FEFEFE") on white paper."""
    return _NEARLY_WHITE.fullmatch(color) is not None
