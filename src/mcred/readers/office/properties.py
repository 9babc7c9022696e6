"""What every Open XML file stores about people: core, extended and custom properties, and pictures inside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mcred.domain.documents import Holds, Property
from mcred.domain.patterns import regex
from mcred.errors import CannotReadError
from mcred.readers.office.package import Package
from mcred.readers.office.pictures import picture_properties

if TYPE_CHECKING:
    from lxml.etree import _Element

_CORE = {
    "{http://purl.org/dc/elements/1.1/}creator": ("the author's name", Holds.PERSON),
    "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy": (
        "the last editor's name",
        Holds.PERSON,
    ),
}
_EXTENDED_NS = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
_EXTENDED = {
    f"{_EXTENDED_NS}Company": ("the organisation's name", Holds.ORGANISATION),
    f"{_EXTENDED_NS}Manager": ("the manager's name", Holds.PERSON),
}
_CUSTOM = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"
_PEOPLE_WORDS = regex(
    "authors?|by|client|editor|manager|mentor|coach|name|owner|person|principal|recipient|reviewer|student|supervisor|"
    "teacher|typist|user|username|writer"
)
_ORGANISATION_WORDS = regex(
    "college|company|department|district|division|employer|institution|office|organi[sz]ation|school|university"
)
_WORD = regex("[A-Z]?[a-z]+|[A-Z]+")
_USER_FOLDER = regex(r"[\\/](?:users|home|documents and settings)[\\/]([^\\/]{1,64})[\\/]", re.IGNORECASE)
_NOBODY = frozenset({"public", "default", "shared", "all users"})
_MAX_VALUE = 300


DAMAGED = Property(label="properties", holds=Holds.UNKNOWN)
"""That what is stored cannot be read, while the text can."""


def stored_tree(package: Package, part: str) -> _Element | None:
    """A part that holds no text; None where it alone is damaged. Raises CannotReadError where it is too large."""
    try:
        return package.tree(part)
    except CannotReadError as error:
        if error.content.code != "unreadable-file":
            raise
        return None


def office_properties(package: Package) -> Iterator[Property]:
    """The properties that say who wrote the file and where."""
    for kind, known in (("core-properties", _CORE), ("extended-properties", _EXTENDED)):
        for part in package.parts(kind, ""):
            if (root := stored_tree(package, part)) is None:
                yield DAMAGED
                continue
            for element in root:
                label = known.get(str(element.tag))
                if label is not None and (value := _text(element.text)):
                    yield Property(label=label[0], holds=label[1], value=value)
    for part in package.parts("custom-properties", ""):
        if (root := stored_tree(package, part)) is None:
            yield DAMAGED
            continue
        for element in root.iter(_CUSTOM):
            yield from custom_property(element.get("name", ""), " ".join(map(str, element.itertext())))
    yield from picture_properties(package.archive)


def custom_property(name: str, value: str) -> Iterator[Property]:
    """A property that a user, a school or a program added, if it holds somebody's name or address."""
    value = _text(value)
    holds = _held_by(name, value)
    if holds is not None:
        yield Property(label=_CUSTOM_LABELS[holds], holds=holds, value=value)


def folder_owner(path: str) -> Iterator[Property]:
    """The user's name that a path such as C:/Users/name/... gives away."""
    found = _USER_FOLDER.search(path.replace("%20", " "))
    if found is not None and found[1].casefold() not in _NOBODY:
        yield Property(label="the name of a user's folder", holds=Holds.ACCOUNT, value=found[1])


_CUSTOM_LABELS = {
    Holds.PERSON: "a person's name in its custom properties",
    Holds.ORGANISATION: "an organisation's name in its custom properties",
    Holds.ACCOUNT: "an e-mail address in its custom properties",
}


def _held_by(name: str, value: str) -> Holds | None:
    """What a custom property holds, by its name and by the look of its value."""
    if not any(character.isalpha() for character in value):
        return None
    if re.search(r"[^\s@]@[^\s@]", value):
        return Holds.ACCOUNT
    words = [word.casefold() for word in _WORD.findall(name)]
    if any(map(_PEOPLE_WORDS.fullmatch, words)):
        return Holds.PERSON
    return Holds.ORGANISATION if any(map(_ORGANISATION_WORDS.fullmatch, words)) else None


def _text(value: object) -> str:
    return " ".join(str(value or "").split())[:_MAX_VALUE]
