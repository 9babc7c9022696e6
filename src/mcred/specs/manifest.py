"""The educator's own notes beside a portfolio: portfolio.yaml, and confirmed.yaml that `mcred confirm` writes."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from msgspec import Struct, field
from pydantic import Field

from mcred.domain.elements import Declared
from mcred.domain.waivers import Waiver
from mcred.requirements.shared.spec_model import SpecModel
from mcred.specs.confirmed import NAME as CONFIRMED
from mcred.specs.confirmed import Confirmed, Quotes, declared_in
from mcred.specs.credential import Credential
from mcred.specs.texts import Id, Text
from mcred.specs.waivers import WaiverEntry
from mcred.specs.yaml import Node, parse_file, validate
from mcred.specs.yaml.wording import did_you_mean

NAME = "portfolio.yaml"


class Manifest(SpecModel):
    """What portfolio.yaml may say."""

    credential: Id | None = None
    files: dict[str, Text] = Field(default_factory=dict)
    elements: Quotes = Field(default_factory=dict)
    covers: tuple[Id, ...] = ()
    allow: tuple[Text, ...] = ()
    waivers: tuple[WaiverEntry, ...] = ()


class Notes(Struct, frozen=True, kw_only=True):
    """Both files of a portfolio, read."""

    manifest: Manifest = field(default_factory=Manifest)
    declared: tuple[Declared, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    refused: tuple[Declared, ...] = ()


def load_notes(folder: Path) -> Notes:
    """The notes beside a portfolio; none where neither file is there or both are empty.

    Raises YamlError with every mistake of a file.
    """
    manifest, declared = Manifest(), []
    waivers: tuple[Waiver, ...] = ()
    refused: list[Declared] = []
    if node := _node(folder / NAME):
        manifest = validate(Manifest, node)
        declared += declared_in(manifest.elements, node, "elements", NAME)
        waivers = tuple(entry.waiver(node.line_of(("waivers", at))) for at, entry in enumerate(manifest.waivers))
    if node := _node(folder / CONFIRMED):
        confirmed = validate(Confirmed, node)
        declared += declared_in(confirmed.confirmed, node, "confirmed", CONFIRMED, exact=True)
        refused += declared_in(confirmed.refused, node, "refused", CONFIRMED, exact=True)
    return Notes(manifest=manifest, declared=tuple(declared), waivers=waivers, refused=tuple(refused))


def _node(path: Path) -> Node | None:
    """The data of a file; None where it is not there, is no ordinary file or holds nothing."""
    if path.is_symlink() or not path.is_file():
        return None
    node = parse_file(path)
    return None if node.empty else node


def manifest_problems(notes: Notes, credential: Credential) -> tuple[str, ...]:
    """What the notes name that the credential does not have, as whole sentences."""
    parts = [part.id for part in credential.parts]
    problems = [
        f"{NAME}, covers: there is no part “{name}” in {credential.id}{_meant(name, parts)}"
        for name in notes.manifest.covers
        if name not in parts
    ]
    items = [item.id for item in credential.items]
    problems += [
        f"{NAME}:{waiver.line}: there is no item “{waiver.item}” in {credential.id}{_meant(waiver.item, items)}"
        for waiver in notes.waivers
        if waiver.item is not None and waiver.item not in items
    ]
    entries = (_entry_problem(entry, credential) for entry in (*notes.declared, *notes.refused))
    return (*problems, *dict.fromkeys(filter(None, entries)))


def _entry_problem(entry: Declared, credential: Credential) -> str:
    """What a declared sentence names that the credential does not have; "" where it has all of it."""
    items, lists = [item.id for item in credential.items], credential.element_lists()
    if entry.item not in items:
        return f"{entry.place}: there is no item “{entry.item}” in {credential.id}{_meant(entry.item, items)}"
    if not lists:
        return f"{entry.place}: {credential.id} has no lists of elements. Take this entry out."
    if entry.list_id not in lists:
        return f"{entry.place}: there is no element list “{entry.list_id}”{_meant(entry.list_id, lists)}"
    statements = lists[entry.list_id].statements
    if entry.number not in {statement.number for statement in statements}:
        return (
            f"{entry.place}: there is no statement {entry.number} in {entry.list_id}; they are numbered 1 to "
            f"{len(statements)}. mcred show {credential.id} lists them."
        )
    return ""


def _meant(name: str, there: Collection[str]) -> str:
    """The end of a sentence that offers the nearest name, or all there are."""
    return did_you_mean(name, there) or f"; there are {', '.join(there)}."
