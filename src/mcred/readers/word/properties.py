"""What a Word document stores about people beside its text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from mcred.domain.documents import Holds, Property
from mcred.readers.office.package import Package
from mcred.readers.office.properties import DAMAGED, folder_owner, office_properties, stored_tree
from mcred.readers.word.tags import W15, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_STORIES = ("header", "footer", "footnotes", "endnotes")


def properties(package: Package, root: _Element, text: str) -> tuple[Property, ...]:
    """All of them, each once; `text` is the main story, where an address behind a link may be seen anyway."""
    return tuple(dict.fromkeys(_properties(package, root, text)))


def _properties(package: Package, root: _Element, text: str) -> Iterator[Property]:
    yield from office_properties(package)
    changed = [root, *(package.tree(part) for kind in _STORIES for part in package.parts(kind))]
    for name in [name for story in changed for name in _authors(story)]:
        yield Property(label="the name of an author of tracked changes", holds=Holds.PERSON, value=name)
    for name in [name for part in package.parts("comments") for name in _authors(package.tree(part))]:
        yield Property(label="the name of a comment's author", holds=Holds.PERSON, value=name)
    for part in package.parts("people"):
        people = stored_tree(package, part)
        yield from (DAMAGED,) if people is None else _people(people)
    for source in (package.main, *package.parts("settings")):
        for relation in package.relations(source):
            if relation.outside:
                yield from _behind_link(relation.target, text)
                yield from folder_owner(unquote(relation.target))


def _authors(root: _Element) -> list[str]:
    """The names of those whose changes or comments a part holds, each once."""
    found = root.xpath("descendant::*/@w:author", namespaces={"w": W[1:-1]}, smart_strings=False)
    names = [str(name).strip() for name in found] if isinstance(found, list) else []
    return [name for name in dict.fromkeys(names) if name]


def _people(root: _Element) -> Iterator[Property]:
    """Those who worked on a shared document, with the accounts they were signed in with."""
    for person in root.iter(f"{W15}person"):
        if name := person.get(f"{W15}author", "").strip():
            yield Property(label="the name of someone who worked on it", holds=Holds.PERSON, value=name)
        for presence in person.iter(f"{W15}presenceInfo"):
            account = presence.get(f"{W15}userId", "").strip()
            if "@" in account:
                yield Property(label="the account of someone who worked on it", holds=Holds.ACCOUNT, value=account)


def _behind_link(target: str, text: str) -> Iterator[Property]:
    scheme, _, rest = target.partition(":")
    address = unquote(rest.partition("?")[0]).strip()
    if scheme.casefold() == "mailto" and "@" in address and address.casefold() not in text.casefold():
        yield Property(label="an e-mail address behind a link", holds=Holds.ACCOUNT, value=address)
