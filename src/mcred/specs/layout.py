"""Where each place of a credential lies in the canonical folder: `<part-id>/<item-id>.<ext>`."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.submission import Place
from mcred.specs.credential import Credential, Item, Part

ANY = "*"
"""The ending of a file of any format."""


def canonical(part: Part, item: Item, place: Place) -> str:
    """The path that `mcred init` would give a place, without knowing the format."""
    if item.takes == "rest" and not place.description:
        return f"{part.id}/{item.id}/{ANY}"
    number = f"-{place.instance}" if place.instance else ""
    suffix = "docx" if place.description or item.type == "response" else ANY
    return f"{part.id}/{item.id}{number}{'-description' if place.description else ''}.{suffix}"


def canonical_of_all(part: Part, item: Item, *, description: bool = False) -> str:
    """The path for every instance of an item, with <n> where the number goes."""
    if item.instances is None or (item.takes == "rest" and not description):
        return canonical(part, item, Place(item=item.id, description=description))
    path = canonical(part, item, Place(item=item.id, instance=1, description=description))
    head = f"{part.id}/{item.id}-"
    return f"{head}<n>{path.removeprefix(head + '1')}"


def asked_places(credential: Credential) -> Iterator[tuple[Part, Item, Place]]:
    """Every place that has to be filled, in the order of the credential."""
    for part in credential.parts:
        for item in part.items:
            numbers = range(1, item.instances.min + 1) if item.instances else (None,)
            for number in numbers:
                for description in (False, True) if item.description else (False,):
                    yield part, item, Place(item=item.id, instance=number, description=description)
