"""A whole folder to fill in, as data: its folders and its files, in the canonical layout."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from mcred.specs.credential import Credential
from mcred.specs.layout import asked_places, canonical
from mcred.specs.manifest import NAME
from mcred.templates import path_as, write
from mcred.templates.readme import readme
from mcred.templates.sheet import sheet

README = "README.txt"


class NewFile(Struct, frozen=True, kw_only=True):
    """A file to be made."""

    path: str
    """Relative to the folder, with "/"."""
    data: bytes
    fills: bool = True
    """Whether it fills a place, which a file of another format fills as well."""


def folders(credential: Credential) -> tuple[str, ...]:
    """The folders of a portfolio, those that wait for files of the educator's own among them."""
    own = [f"{part.id}/{item.id}" for part in credential.parts for item in part.items if item.takes == "rest"]
    return (*(part.id for part in credential.parts), *own)


def files(credential: Credential, form: str) -> Iterator[NewFile]:
    """The files of a portfolio, the texts to be written in that format."""
    named = f'# The micro-credential that this folder is for.\ncredential: "{credential.id}"\n'
    yield NewFile(path=NAME, data=named.encode(), fills=False)
    yield NewFile(path=README, data=readme(credential, form).encode(), fills=False)
    for part, item, place in asked_places(credential):
        if place.description or item.type == "response":
            path = path_as(form, canonical(part, item, place))
            yield NewFile(path=path, data=write(form, sheet(credential, item, place)))
