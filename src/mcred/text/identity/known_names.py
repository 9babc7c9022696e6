"""Names mcred was told about: private ones are found for certain, allowed ones are no findings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mcred.domain.identity import KnownNames
from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import (
    authors,
    first_names,
    fold,
    is_ordinary,
    peoples,
    shared_first_names,
    shared_last_names,
)
from mcred.text.identity.masks import mask
from mcred.text.identity.name_words import TITLES
from mcred.text.identity.spans import Span, certain, likely, without_overlaps

_CODE = "identity-name"
_PIECE = regex(r"[^\W_]+(?:['’‑-][^\W_]+)*")
_OWNED = regex(r"['’]s\b")
_ALLOWED_AS = regex(
    r"^(?:a |the )?(?:pseudonyms?|alias(?:es)?|cited|author|authors|character|characters|made-up name)\b:? +",
    re.IGNORECASE,
)
_SHORTEST_PART = 3


def private_spans(text: str, known: KnownNames) -> Iterator[Span]:
    """Where entries of the private list stand; a single part of a person's name is only likely."""
    for entry in known.private:
        for pattern in _patterns(entry):
            for found in pattern.finditer(text):
                yield certain(found.start(), found.end(), _CODE)
        for pattern in _part_patterns(entry):
            for found in pattern.finditer(text):
                yield likely(found.start(), found.end(), _CODE)


def allowing(name: str, known: KnownNames) -> str:
    """The allowed entry that a name is covered by, or an empty text.

    A cited author's family name does not cover the colleague who shares it: "Aguilar" allows "Elena Aguilar", not
    "Ms. Aguilar".
    """
    pieces = _pieces(name)
    bare = [piece for piece in pieces if piece not in TITLES]
    for entry in known.allowed:
        entry_pieces = _pieces(_ALLOWED_AS.sub("", entry.strip()))
        entry_bare = [piece for piece in entry_pieces if piece not in TITLES]
        if not entry_bare or not bare:
            continue
        if pieces == entry_pieces or _within(bare, entry_bare):
            titled = pieces not in (bare, entry_pieces) and entry_bare == entry_pieces
            if not (titled and bare[-1] in authors()):
                return entry
        elif _within(entry_bare, bare) and pieces == bare:
            return entry
    return ""


def stands_in(text: str, entry: str) -> bool:
    """Whether an allowed entry is named in a text, whatever its case."""
    pieces = [_spelled(piece) for piece in _ALLOWED_AS.sub("", entry.strip()).split()]
    pattern = r"[\s.]{1,3}".join(pieces)
    return bool(pieces) and re.search(rf"(?<![^\W_]){pattern}(?![^\W_])", text, re.IGNORECASE) is not None


def telling_parts(name: str) -> Iterator[str]:
    """The parts of a person's name that are no ordinary words and so tell who it is wherever they stand."""
    for piece in _PIECE.findall(_OWNED.sub("", name)):
        key = fold(piece)
        known = is_ordinary(key) or key in TITLES or key in shared_first_names() or key in shared_last_names()
        if len(key) >= _SHORTEST_PART and piece[0].isupper() and not known and key not in peoples():
            yield piece


def mask_known(text: str, known: KnownNames) -> str:
    """The text with every entry of the private list masked, whole or in part."""
    for span in reversed(without_overlaps(list(private_spans(text, known)))):
        text = text[: span.start] + mask(text[span.start : span.end], _CODE) + text[span.end :]
    return text


def _within(few: list[str], many: list[str]) -> bool:
    """Whether words stand next to each other, in order, among other words."""
    return any(many[i : i + len(few)] == few for i in range(len(many) - len(few) + 1))


def _pieces(name: str) -> list[str]:
    """The folded words of a name, without a possessive ending."""
    return [fold(piece).removesuffix("'s") for piece in _PIECE.findall(name)]


@lru_cache(maxsize=512)
def _patterns(entry: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for the whole entry, as written and as "Last, First"; each is looked for in every text."""
    pieces = entry.split()
    if not pieces or not any(char.isalnum() for char in entry):
        return ()
    found = [r"[\s_.-]{1,3}".join(_spelled(piece) for piece in pieces)]
    if len(pieces) > 1 and pieces[0].lower().strip(".") not in TITLES:
        found.append(
            _spelled(pieces[-1]) + r"(?:,[\s_]{0,2}|_)" + r"[\s_.-]{1,3}".join(_spelled(piece) for piece in pieces[:-1])
        )
    return tuple(re.compile(rf"(?<![^\W_]){pattern}(?![^\W_])", re.IGNORECASE) for pattern in found)


@lru_cache(maxsize=512)
def _part_patterns(entry: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for the parts of a person's name that are no ordinary words; looked for in every text, too."""
    pieces = [piece.strip(".,") for piece in entry.split()]
    keys = [fold(piece) for piece in pieces]
    if len(keys) < 2 or not (keys[0] in first_names() or keys[0] in shared_first_names() or keys[0] in TITLES):  # noqa: PLR2004 - a single word is the whole entry
        return ()
    return tuple(
        re.compile(rf"(?<![^\W_]){_spelled(piece[0].upper() + piece[1:])}(?![^\W_])")
        for piece, key in zip(pieces, keys, strict=True)
        if len(key) >= _SHORTEST_PART
        and key not in TITLES
        and not is_ordinary(key)
        and key not in shared_first_names()
        and key not in shared_last_names()
    )


def _spelled(piece: str) -> str:
    """A pattern for one word that takes any apostrophe and any hyphen."""
    return re.sub(r"['’]", "['’]", re.escape(piece)).replace(r"\-", "[-‐‑]")
