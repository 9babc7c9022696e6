"""Wording that all messages about YAML files share: quoting, joining, the nearest right word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mcred.domain.patterns import regex

LONGEST_QUOTE = 60
_NEAR = 0.8  # Jaro-Winkler similarity; "maximun" is .87 from "max", unrelated keys stay below .7

# control, bidirectional and other invisible characters that could rearrange a terminal or hide in a line
_UNSEEN = regex("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def visible(text: str) -> str:
    """The text with control, bidirectional and other invisible characters written as <U+202E>; a tab as a space."""
    return _UNSEEN.sub(_named, text)


def _named(match: re.Match[str]) -> str:
    character = match.group()
    return " " if character == "\t" else f"<U+{ord(character):04X}>"


def quoted(text: object) -> str:
    """What somebody wrote, in quotes, on one line and cut short."""
    line = visible(" ".join(str(text)[: 4 * LONGEST_QUOTE].split()))
    return f"'{line[:LONGEST_QUOTE]}…'" if len(line) > LONGEST_QUOTE else f"'{line}'"


def listed(words: Iterable[object], last: str = "or") -> str:
    """Words as a list in a sentence: "a, b or c"."""
    *most, end = (str(word) for word in words)
    return f"{', '.join(most)} {last} {end}" if most else end


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """The allowed word that comes nearest to a misspelt one, if any comes near."""
    from rapidfuzz.distance import JaroWinkler

    wanted = _plain(word)
    scored = [(JaroWinkler.similarity(wanted, _plain(other)), other) for other in allowed]
    best, other = max(scored, default=(0.0, ""), key=lambda pair: pair[0])
    return other if best >= _NEAR else None


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """The end of a sentence that offers the nearest right word, or nothing."""
    near = nearest(word, allowed)
    return f"; did you mean {quoted(near)}?" if near is not None else ""


def _plain(word: str) -> str:
    return word[:100].casefold().replace("_", "-").replace(" ", "-")
