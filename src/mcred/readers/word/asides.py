"""What stands beside the main story of a Word document: headers and footers, notes and comments."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.documents import LeftOut, LeftOutKind
from mcred.readers.office.package import Package
from mcred.readers.word.state import State, loose_fields
from mcred.readers.word.story import Story
from mcred.readers.word.tags import W

_WHOLE = {"header": LeftOutKind.HEADER, "footer": LeftOutKind.HEADER}
"""Parts that are one aside each."""
_LISTS = {
    "footnotes": (f"{W}footnote", LeftOutKind.NOTE),
    "endnotes": (f"{W}endnote", LeftOutKind.NOTE),
    "comments": (f"{W}comment", LeftOutKind.COMMENT),
}
"""Parts that hold many."""
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def asides(package: Package, main: State) -> tuple[LeftOut, ...]:
    """All asides with text, a header that is stored several times only once."""
    return tuple(dict.fromkeys(_asides(package, main)))


def _asides(package: Package, main: State) -> Iterator[LeftOut]:
    for kind, why in _WHOLE.items():
        for part in package.parts(kind):
            state = _beside(main)
            root = package.tree(part)
            state.loose_fields = loose_fields(root)
            state.leave_out(why, Story(state).text(root))
            yield from state.left_out
    for kind, (tag, why) in _LISTS.items():
        for part in package.parts(kind):
            root = package.tree(part)
            loose = loose_fields(root)
            for aside in root.iterchildren(tag):
                if aside.get(f"{W}type") not in _SEPARATORS:
                    state = _beside(main)
                    state.loose_fields = loose
                    state.leave_out(why, Story(state).text(aside))
                    yield from state.left_out


def _beside(main: State) -> State:
    return State(styles=main.styles, numbering=main.numbering, white_shows=main.white_shows)
