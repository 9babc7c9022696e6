"""What the name of a file, a folder or a heading says, as words; and which part it says.

Names are compared as words, after Unicode NFC and case folding; punctuation, version words and part numbers do not
count, "First review" and "Review II" are "review 1" and "review 2", and one or many make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from mcred.domain.patterns import regex
from mcred.specs.credential import Credential, Part

Words = tuple[str, ...]

_LONGEST_NAME = 300
"""Characters of a name that are looked at."""
STOPS = frozenset("a an the my our your of for on to in about".split())
"""Words that may stand between the words of a name or be left out."""

_TOKEN = regex(r"\d+(?:st|nd|rd|th)(?![^\W_])|[^\W\d_]+|\d+|[&+]")
_UNSEEN = regex("[\u00ad\u200b-\u200f\u2060\ufeff]")
_CAMEL = regex(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_POSSESSIVE = regex(r"['’]s(?!\w)", re.IGNORECASE)
_SUFFIX = regex(r"\.\w{1,5}$")
_VERSION = frozenset(
    "final draft copy version ver rev revised revision edit edited latest updated finished new old v".split()
)
_NUMBERED_VERSION = frozenset("v ver version rev revision draft final copy edit".split())
_CARDINALS = "one two three four five six seven eight nine ten".split()
_NUMBERS = {word: str(number) for number, word in enumerate(_CARDINALS, 1)} | {"ii": "2", "iii": "3", "iv": "4"}
_PART_NUMBERS = {"i": "1", "v": "5", "vi": "6"}
_ORDINALS = {word: str(number) for number, word in enumerate("first second third fourth fifth sixth".split(), 1)}
_ORDINAL = regex(r"(\d+)(?:st|nd|rd|th)")
_PART = frozenset({"part", "pt"})
_PLURAL = 4
"""Letters from which on a last s is taken for a plural."""


@lru_cache(maxsize=8192)
def words_of(name: str) -> Words:
    """The words of a name, without version words: "Coaching plans v3 (FINAL)" is coaching, plan."""
    text = _UNSEEN.sub("", unicodedata.normalize("NFC", name[:_LONGEST_NAME]))
    text = _POSSESSIVE.sub("", _CAMEL.sub(" ", text)).casefold()
    kept: list[str] = []
    ordinal = ""
    for word in _without_versions(_TOKEN.findall(text)):
        if number := _ordinal(word):
            ordinal = number
        else:
            kept.append(_folded(word))
            if ordinal and not word.isdecimal():
                kept.append(ordinal)
                ordinal = ""
    if len(kept) > 1 and kept[-1] == "i":
        kept[-1] = "1"
    return tuple(kept)


def _without_versions(found: list[str]) -> Iterator[str]:
    """The words but version words, their numbers, and an ordinal that belongs to one ("first draft")."""
    skipping = False
    for word, following in zip_longest(found, found[1:], fillvalue=""):
        if skipping and word.isdecimal():
            continue
        skipping = word in _NUMBERED_VERSION
        if word not in _VERSION and not (_ordinal(word) and following in _VERSION):
            yield word


def _ordinal(word: str) -> str:
    """The number of "first" or "1st"; "" for any other word."""
    spelt = _ORDINAL.fullmatch(word)
    return spelt[1].lstrip("0") if spelt else _ORDINALS.get(word, "")


def _folded(word: str) -> str:
    if word.isdecimal():
        return word.lstrip("0") or "0"
    if word in {"&", "+"}:
        return "and"
    if len(word) >= _PLURAL and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return _NUMBERS.get(word, word)


def stem_of(path: str) -> str:
    """The name of a file without its folders and its suffix."""
    name = path.rpartition("/")[2]
    return _SUFFIX.sub("", name) or name


def part_number(words: Words) -> tuple[int, str] | None:
    """Where "part 2" stands among words, and its number."""
    for index in range(len(words) - 1):
        number = _PART_NUMBERS.get(words[index + 1], words[index + 1])
        if words[index] in _PART and number.isdecimal():
            return index, number
    return None


def without_part(words: Words) -> Words:
    """The words without "part 2"."""
    found = part_number(words)
    return words[: found[0]] + words[found[0] + 2 :] if found else words


def part_said(name: str, credential: Credential) -> Part | None:
    """The part that a name says: by its number, or by being the part's name and nothing else."""
    return part_by_number(name, credential) or part_by_name(name, credential)


def part_by_number(name: str, credential: Credential) -> Part | None:
    """The part whose number a name says: "Part 2 - my samples"."""
    said = part_number(words_of(name))
    if said is None:
        return None
    for part in credential.parts:
        numbers = [own[1] for own in (part_number(words_of(part.id)), part_number(words_of(part.title))) if own]
        if said[1] in numbers:
            return part
    return None


def part_by_name(name: str, credential: Credential) -> Part | None:
    """The part whose name this is and nothing else, but for a number in front ("2. Work Examples")."""
    said = _bare(without_part(words_of(name)))
    for part in credential.parts:
        if said and said in {_bare(without_part(words_of(own))) for own in (part.id, part.title, *part.aliases)}:
            return part
    return None


def _bare(words: Words) -> Words:
    kept = [word for word in words if word not in STOPS]
    while len(kept) > 1 and kept[0].isdecimal():
        kept.pop(0)
    return tuple(kept)
