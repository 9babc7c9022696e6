"""The word lists, read on first use and kept."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from pkgutil import get_data

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ı": "i", "æ": "ae", "ə": "e", "’": "'", "‘": "'"})
_DERIVED = (
    "ing",
    "ed",
    "ly",
    "tion",
    "tions",
    "sion",
    "ness",
    "ment",
    "ments",
    "ity",
    "ities",
    "ship",
    "able",
    "ible",
    "ful",
)
_DERIVED_FROM = 6
"""The fewest letters a word with such an ending has: "King" and "Reed" are shorter."""


def fold(word: str) -> str:
    """A word in lower case, without accents and with straight apostrophes."""
    lower = word.lower()
    if lower.isascii():
        return lower
    plain = unicodedata.normalize("NFD", lower.translate(_LETTERS))
    return "".join(char for char in plain if not unicodedata.combining(char))


def _listed(name: str) -> frozenset[str]:
    """The words of a long list, which is a file beside this one, a word a line; NOTICE says where they come from."""
    return frozenset((get_data(__name__, f"{name}.txt") or b"").decode().split())


@cache
def first_names() -> frozenset[str]:
    """First names that are people whenever they are capitalised."""
    return _listed("first-names")


@cache
def shared_first_names() -> frozenset[str]:
    """First names that are words or places too."""
    return _listed("shared-first-names")


@cache
def last_names() -> frozenset[str]:
    """Family names that are no English words."""
    return _listed("last-names")


@cache
def shared_last_names() -> frozenset[str]:
    """Family names that are words too."""
    return _listed("shared-last-names")


@cache
def ordinary_words() -> frozenset[str]:
    """Words that are no names, capitalised or not."""
    from mcred.text.identity.ordinary_words import ORDINARY

    return frozenset(ORDINARY.split())


@cache
def place_words() -> frozenset[str]:
    """Ordinary words that schools and streets are named with."""
    from mcred.text.identity.place_words import IN_NAMES

    return frozenset(IN_NAMES.split())


@cache
def cities() -> frozenset[str]:
    """Larger American cities, their words joined by spaces."""
    from mcred.text.identity.place_words import CITIES

    return frozenset(city.strip() for city in CITIES.replace("\n", " ").split(","))


@cache
def places() -> frozenset[str]:
    """Names of states and countries, of one word."""
    from mcred.text.identity.place_words import LANDS

    return frozenset(LANDS.split())


@cache
def peoples() -> frozenset[str]:
    """Names of peoples and of their languages."""
    from mcred.text.identity.people_words import PEOPLES

    return frozenset(PEOPLES.split())


@cache
def authors() -> frozenset[str]:
    """Family names of people whom educators cite."""
    from mcred.text.identity.public_people import AUTHORS

    return frozenset(AUTHORS.split())


@cache
def public_people() -> frozenset[str]:
    """People of history, letters and fiction, their words joined by spaces."""
    from mcred.text.identity.public_people import PEOPLE

    return frozenset(person.strip() for person in PEOPLE.replace("\n", " ").split(","))


@cache
def known_phrases() -> dict[str, list[tuple[str, ...]]]:
    """The names of two words and more among the known people, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for person in public_people():
        words = tuple(person.split())
        if len(words) > 1:
            found.setdefault(words[0], []).append(words)
    return found


@cache
def titles_of_works() -> tuple[str, ...]:
    """Books and plays read in schools whose titles hold names, in lower case."""
    from mcred.text.identity.public_people import WORKS

    return tuple(work.strip() for work in WORKS.replace("\n", " ").split(","))


BEGINNING = 3
"""Letters by which titles of works are looked up."""


@cache
def works_by_beginning() -> dict[str, tuple[str, ...]]:
    """The titles of works by their first letters, so that a text need not be searched for each of them."""
    found: dict[str, tuple[str, ...]] = {}
    for work in titles_of_works():
        found[work[:BEGINNING]] = (*found.get(work[:BEGINNING], ()), work)
    return found


@lru_cache(maxsize=8192)
def is_ordinary(word: str) -> bool:
    """Whether a folded word is an everyday English word and hardly a name; many ask that of the same words."""
    known = ordinary_words()
    if word in known or word.endswith("n't"):
        return True
    if word in first_names() or word in last_names():
        return False
    if word.endswith("s") and (word[:-1] in known or word[:-2] in known):
        return True
    return len(word) >= _DERIVED_FROM and word.endswith(_DERIVED)
