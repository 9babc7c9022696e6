"""What is shown in place of an identifying detail: enough to find it again, never the detail itself."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.identity import Trace
from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import fold

HIDDEN = "•••"
_INITIALS = frozenset({"identity-name", "identity-place", "identity-file-name", "identity-metadata"})
_OWNED = regex(r"['’]s(?![^\W_])")
_PIECES = regex(r"[^\W_]+")


def mask(text: str, code: str) -> str:
    """The detail with everything hidden but the first letters of its words: "M••• B•••", "k•••@s•••".

    Numbers, addresses and links are hidden whole. No word of the detail is ever whole in its mask.
    """
    if code == "identity-email":
        name, _, host = text.partition("@")
        shown = f"{_initials(name, 1)}@{_initials(host, 1)}"
    elif code == "identity-handle":
        shown = "@" + _initials(text, 1)
    elif code in _INITIALS:
        shown = _initials(text)
    else:
        shown = HIDDEN
    return HIDDEN if _leaks(text, shown) else shown


def masked(text: str, traces: Sequence[Trace]) -> str:
    """The text with every trace in it replaced by its mask."""
    pieces: list[str] = []
    done = 0
    for trace in sorted((t for t in traces if t.start is not None), key=lambda t: t.start or 0):
        if trace.start is None or trace.end is None or trace.start < done:
            continue
        pieces += (text[done : trace.start], trace.masked)
        done = trace.end
    return "".join(pieces) + text[done:]


def detail_words(text: str) -> frozenset[str]:
    """The words of a detail by which the same detail is known again: folded, without a possessive ending."""
    return frozenset(fold(word) for word in _PIECES.findall(_OWNED.sub("", text))) or frozenset({text})


def _initials(text: str, most: int = 3) -> str:
    """The first letter of each word, so many at most, each followed by dots."""
    words = [word for word in _PIECES.findall(text) if not word.isdigit()]
    return (
        " ".join(word[0] + HIDDEN if len(word) > 1 and word[0].isalpha() else HIDDEN for word in words[:most]) or HIDDEN
    )


def _leaks(text: str, shown: str) -> bool:
    """Whether the mask holds a whole word of what it masks."""
    said = shown.casefold()
    return any(piece.casefold() in said for piece in _PIECES.findall(text)) or text.casefold() in said
