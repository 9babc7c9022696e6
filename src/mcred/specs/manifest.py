"""The educator's own notes beside a portfolio: portfolio.yaml, and confirmed.yaml that `mcred confirm` writes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from mcred.domain.elements import Declared
from mcred.requirements.requirement import SpecModel
from mcred.specs.credential import Credential, Id, Text
from mcred.specs.yaml import Node, parse_file, validate

NAME = "portfolio.yaml"
CONFIRMED = "confirmed.yaml"

Quotes = dict[str, dict[str, dict[Annotated[str, StringConstraints(pattern=r"^[1-9]\d*$")], Text]]]
"""Item, element list, statement number, and the sentence word for word."""


class Manifest(SpecModel):
    """What portfolio.yaml may say."""

    credential: Id | None = None
    files: dict[str, Text] = Field(default_factory=dict)
    elements: Quotes = Field(default_factory=dict)
    covers: tuple[Id, ...] = ()
    allow: tuple[Text, ...] = ()


class Confirmed(SpecModel):
    """What confirmed.yaml says: the sentences the educator confirmed, and those she refused."""

    confirmed: Quotes = Field(default_factory=dict)
    refused: Quotes = Field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """Both files of a portfolio, read."""

    manifest: Manifest = field(default_factory=Manifest)
    declared: tuple[Declared, ...] = ()
    refused: tuple[Declared, ...] = ()


def load_notes(folder: Path) -> Notes:
    """The notes beside a portfolio; none where neither file is there or both are empty.

    Raises YamlError with every mistake of a file.
    """
    manifest, declared = Manifest(), []
    refused: list[Declared] = []
    if node := _node(folder / NAME):
        manifest = validate(Manifest, node)
        declared += _declared(manifest.elements, node, "elements", NAME)
    if node := _node(folder / CONFIRMED):
        confirmed = validate(Confirmed, node)
        declared += _declared(confirmed.confirmed, node, "confirmed", CONFIRMED)
        refused += _declared(confirmed.refused, node, "refused", CONFIRMED)
    return Notes(manifest=manifest, declared=tuple(declared), refused=tuple(refused))


def _node(path: Path) -> Node | None:
    """The data of a file; None where it is not there, is no ordinary file or holds nothing."""
    if path.is_symlink() or not path.is_file():
        return None
    node = parse_file(path)
    return None if node.empty else node


def _declared(quotes: Quotes, node: Node, key: str, name: str) -> list[Declared]:
    return [
        Declared(
            item=item,
            list_id=list_id,
            number=int(number),
            quote=quote,
            place=f"{name}:{node.line_of((key, item, list_id, number))}",
        )
        for item, lists in quotes.items()
        for list_id, numbers in lists.items()
        for number, quote in numbers.items()
    ]


def manifest_problems(notes: Notes, credential: Credential) -> tuple[str, ...]:
    """What the notes name that the credential does not have, as whole sentences."""
    items = {item.id for item in credential.items}
    lists = credential.element_lists()
    parts = {part.id for part in credential.parts}
    problems = [
        f"covers: there is no part “{name}” in {credential.id}." for name in notes.manifest.covers if name not in parts
    ]
    for entry in notes.declared:
        numbers = (
            {statement.number for statement in lists[entry.list_id].statements} if entry.list_id in lists else set()
        )
        if entry.item not in items:
            problems.append(f"{entry.place}: there is no item “{entry.item}” in {credential.id}.")
        elif entry.list_id not in lists:
            problems.append(f"{entry.place}: there is no element list “{entry.list_id}”; there are {', '.join(lists)}.")
        elif entry.number not in numbers:
            problems.append(
                f"{entry.place}: {entry.list_id} has the statements 1 to {max(numbers)}, not {entry.number}."
            )
    return tuple(problems)
