"""The requirements of a credential, wherever they stand and whatever other requirements hold them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from pydantic import BaseModel

from mcred.requirements import Requirement
from mcred.requirements.shared.spec_model import hyphenated
from mcred.specs.credential import Credential
from mcred.specs.yaml import DataPath
from mcred.specs.yaml.wording import quoted


class Scope(Struct, frozen=True, kw_only=True):
    """The items a requirement is about, and what holds them."""

    items: tuple[str, ...]
    name: str


def every_rule(credential: Credential) -> Iterator[tuple[DataPath, Requirement, Scope]]:
    """All requirements, each with its path in the spec and the items it is about."""
    for path, rules, scope in _standing(credential):
        for at, rule in enumerate(rules):
            for place, inner in below((*path, at), rule):
                yield place, inner, scope


def below(path: DataPath, model: BaseModel) -> Iterator[tuple[DataPath, Requirement]]:
    """A requirement and all that it holds, each with its path."""
    if isinstance(model, Requirement):
        yield path, model
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, tuple):
            for at, inner in enumerate(value):
                if isinstance(inner, BaseModel):
                    yield from below((*path, hyphenated(name), at), inner)


def within(rules: Iterable[Requirement]) -> Iterator[Requirement]:
    """Requirements and all that they hold."""
    for rule in rules:
        for _, inner in below((), rule):
            yield inner


def _standing(credential: Credential) -> Iterator[tuple[DataPath, Sequence[Requirement], Scope]]:
    """The lists of requirements that parts, items, descriptions and the credential itself have."""
    every = tuple(item.id for item in credential.items)
    yield ("requirements",), credential.requirements, Scope(items=every, name="this credential")
    for p, part in enumerate(credential.parts):
        here = Scope(items=tuple(item.id for item in part.items), name=f"the part {quoted(part.id)}")
        yield ("parts", p, "requirements"), part.requirements, here
        for i, item in enumerate(part.items):
            alone = Scope(items=(item.id,), name=f"the item {quoted(item.id)}")
            path = ("parts", p, "items", i)
            yield (*path, "requirements"), item.requirements, alone
            if item.description:
                yield (*path, "description", "requirements"), item.description.requirements, alone
