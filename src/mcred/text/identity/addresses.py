"""Postal addresses: a house number with a street, a post office box, a town with its ZIP code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import ordinary_words, place_words
from mcred.text.identity.spans import Span, certain

STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho"
    r"|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi"
    r"|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio"
    r"|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia"
    r"|Washington|West Virginia|Wisconsin|Wyoming)"
)
_STREET = (
    r"(?:Street|Str?|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Terr?|Circle|Cir"
    r"|Parkway|Pkwy|Highway|Hwy|Trail|Trl|Loop|Square|Sq|Pike|Turnpike|Alley|Row|Crescent|Cove|Bend|Plaza"
    r"|Point|Ridge|Run"
    r"|Expressway|Broadway)"
)
_SIDE = r"(?:(?:[NSEW]|[NS][EW])\.?|North|South|East|West|Northeast|Northwest|Southeast|Southwest)"
_TOWN = r"[A-Z][\w'’-]{1,20}\.?(?: [A-Z][\w'’-]{1,20}){0,2}"
_UNIT = r"(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Bldg|Building|Floor|Fl|Lot|Room|Rm|Box)\.? ?#?\w{1,6}|,? #\w{1,6})?"
_REST = rf"{_UNIT}(?:,? {{0,2}}{_TOWN},? {STATE}\.?(?: {{1,2}}\d{{5}}(?:-\d{{4}})?)?)?"
_NUMBER = r"(?<![\w.,:/$#-])\d{1,6}[A-Z]?(?:-\d{1,4}|½| 1/2)?"

_NAMED = r"(?:[A-Z][\w'’-]{0,20}\.?|\d{1,3}(?:st|nd|rd|th)) (?:[A-Z][\w'’-]{0,20}\.? ){0,3}?"

_FULL = regex(
    rf"{_NUMBER} (?:{_SIDE} )?({_NAMED})({_STREET})\b(?!['’-]\w)\.?(?: {_SIDE}(?![\w]))?{_REST}",
)
_LOWER = regex(
    r"\b(?:lives?|lived|living|address(?: is)?|resides?|located|house|home|mail|send|addressed)\b[^\n.]{0,24}?\b"
    r"(?:at|on|to|is|:) (\d{1,6} (?:[a-z][a-z'’-]{1,20} ){1,3}"
    r"(?:street|st|avenue|ave|road|rd|drive|lane|ln|court|ct|boulevard|blvd|way|terrace)\b)",
)
_DIGIT = regex(r"\d")
_HOUSE = regex(r"\d(?<![\w.,:/$#-]\d)(?=\d{0,5}[A-Z]?(?:-\d{1,4}|½| 1/2)? [A-Z\d])")
"""Where a house number may begin: what follows it has a capital, or is itself a number ("12 5th Street")."""
_ZIP = regex(r" \d\d\d\d\d")
_HOUSE_NUMBER = regex(r" \d{1,6} [a-z]")
"""These two stand in every town with its ZIP code, and in every address in lower case."""
_ROUTE = regex(
    rf"{_NUMBER} (?:{_SIDE} )?(?:State |County |US |U\.S\. |Old |Rural |Farm )?"
    rf"(?:Highway|Hwy|Route|Rte|Road|Rd|CR|FM)\.? \d{{1,4}}\b{_REST}"
)
_BOX = regex(
    rf"(?<!\w)(?:[Pp]\.? ?[Oo]\.? ?[Bb](?:ox|OX)|(?:RR|R\.R\.|HC"
    rf"|Rural Route) ?\d{{1,3}},? Box) ?#?\d{{1,6}}(?!\w){_REST}"
)
_TOWN_WITH_ZIP = regex(rf"(?<!\w){_TOWN},? {STATE}\.? {{1,2}}\d{{5}}(?:-\d{{4}})?(?!\w)")
_PLAIN_STREETS = frozenset("Street Avenue Ave Boulevard Blvd Road Rd".split())
_COMMON = frozenset(
    "main oak elm maple pine cedar walnut chestnut church mill center union prospect spring high first second third"
    " fourth fifth sixth seventh eighth market broad".split()
)


def addresses(text: str) -> Iterator[Span]:
    """Postal addresses, whole or in part."""
    if _DIGIT.search(text) is None:
        return
    for found in _from_digits(_FULL, text):
        if _is_street(text, found):
            yield certain(found.start(), found.end(), "identity-address")
    towns = _TOWN_WITH_ZIP.finditer(text) if _ZIP.search(text) else ()
    boxes = _BOX.finditer(text) if "ox" in text or "OX" in text else ()
    for found in (*_from_digits(_ROUTE, text), *boxes, *towns):
        yield certain(found.start(), found.end(), "identity-address")
    for found in _LOWER.finditer(text) if _HOUSE_NUMBER.search(text) else ():
        yield certain(found.start(1), found.end(1), "identity-address")


def _from_digits(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern finds that begins with a house number, without trying it at every other character."""
    digit = _HOUSE.search(text)
    while digit:
        found = pattern.match(text, digit.start())
        if found:
            yield found
        digit = _HOUSE.search(text, found.end() if found else digit.end())


def _is_street(text: str, found: re.Match[str]) -> bool:
    """Whether the words between number and street word name a street, unlike "2 Circle Map" or "12 Gallery Way"."""
    if found.end() - found.end(2) > 3:  # noqa: PLR2004 - more than a full stop and a direction: a unit or a town follows
        return True
    named = [word.strip(".,").lower() for word in found.group(1).split()]
    following = text[found.end() : found.end() + 2]
    if (
        following[:1] == " "
        and following[1:].isupper()
        and found.group(2).lower() in {"circle", "place", "point", "way", "run"}
    ):
        return False
    if found.group(2) in _PLAIN_STREETS:
        return True
    known = ordinary_words()
    return any(word not in known or word in _COMMON or word in place_words() or word[0].isdigit() for word in named)
