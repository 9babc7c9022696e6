"""What the name of a file, a folder or a heading says: which part, which item, which instance.

Names are compared as words, after Unicode NFC and case folding; punctuation, version words and part numbers do not
count (DESIGN section 5).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from mcred.domain.submission import Place
from mcred.specs.credential import Credential, Item, Part

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W\d_]+|\d+")
_VERSION = frozenset("final draft copy version rev revised revision edited latest updated new old".split())
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
_DESCRIPTION = frozenset("description descriptions annotation annotated caption".split())
_FILLER = frozenset(
    "a an the my our your of for on to and in with about question prompt response answer artifact item".split()
)
SHORT = 3
"""A name of one word with so few letters needs its number."""


@lru_cache(maxsize=4096)
def words_of(name: str) -> Words:
    """The words of a name, without version words: "Coaching plan v3 (FINAL)" is coaching, plan."""
    found = _WORD.findall(unicodedata.normalize("NFC", name).casefold())
    kept: list[str] = []
    skip = False
    for index, word in enumerate(found):
        if skip:
            skip = False
        elif word in ("v", "version", "rev", "draft") and index + 1 < len(found) and found[index + 1].isdigit():
            skip = True
        elif word not in _VERSION:
            kept.append(word)
    return tuple(kept)


def without_part(words: Words) -> tuple[Words, str | None]:
    """The words without "part 1", and the number it had."""
    for index in range(len(words) - 1):
        number = _ROMAN.get(words[index + 1], words[index + 1])
        if words[index] == "part" and number.isdigit():
            return words[:index] + words[index + 2 :], number
    return words, None


def part_said(name: str, credential: Credential) -> Part | None:
    """The part that a name says: by its number, or by being the part's name and nothing else."""
    words = words_of(name)
    rest, number = without_part(words)
    for part in credential.parts:
        own_rest, own_number = without_part(words_of(part.title))
        if number and number in (own_number, without_part(words_of(part.id))[1]):
            return part
        names = {words_of(part.id), own_rest, words_of(part.title), *(words_of(alias) for alias in part.aliases)}
        if rest and rest in names:
            return part
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An item that a name says."""

    item: Item
    number: int | None
    description: bool
    length: int
    """Letters of the item's name that stands there: the longest wins."""
    share: float
    """How much of the name's words the item's name makes up, fillers aside."""

    def place(self, instance: int | None) -> Place:
        """The place said, as this instance."""
        return Place(item=self.item.id, instance=instance, description=self.description)


def items_said(name: str, credential: Credential, part: Part | None = None) -> tuple[Said, ...]:
    """The items a name says, only the longest of them; several when equally long names stand there."""
    words, _ = without_part(words_of(name))
    items = part.items if part else credential.items
    said = [found for item in items if item.takes == "named" and (found := _said(words, item))]
    longest = max((found.length for found in said), default=0)
    return tuple(found for found in said if found.length == longest)


def heading_says(title: str, credential: Credential, part: Part | None = None) -> Said | None:
    """The item a heading says: its name must open or close the heading and be most of it."""
    said = items_said(title, credential, part)
    if len(said) != 1 or said[0].share < 0.5:  # noqa: PLR2004 - most of it
        return None
    return said[0]


def _said(words: Words, item: Item) -> Said | None:
    best: Said | None = None
    number: int | None = None
    for name in item.names:
        wanted = words_of(name)
        start = _find(words, wanted)
        if start is None:
            continue
        end = start + len(wanted)
        after = int(words[end]) if end < len(words) and words[end].isdigit() and len(words[end]) <= SHORT else None
        short = len(wanted) == 1 and len(wanted[0]) <= SHORT
        if short and after is None:
            continue
        number = after if after is not None and item.several else number
        outside = [word for word in words[:start] + words[end:] if word not in _FILLER and not word.isdigit()]
        described = bool(item.description) and bool(_DESCRIPTION & set(outside))
        outside = [word for word in outside if not (described and word in _DESCRIPTION)]
        edge = start == 0 or end == len(words) or not _content(words[:start]) or not _content(words[end:])
        share = len(wanted) / (len(wanted) + len(outside)) if edge else 0.0
        length = sum(len(word) for word in wanted)
        if best is None or length > best.length:
            best = Said(item=item, number=None, description=described, length=length, share=share)
    if best is None:
        return None
    return Said(item=item, number=number, description=best.description, length=best.length, share=best.share)


def _content(words: Words) -> list[str]:
    return [word for word in words if word not in _FILLER and not word.isdigit() and word not in _DESCRIPTION]


def _find(words: Words, wanted: Words) -> int | None:
    """Where the wanted words stand together."""
    for start in range(len(words) - len(wanted) + 1):
        if words[start : start + len(wanted)] == wanted:
            return start
    return None
