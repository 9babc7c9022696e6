"""Where an error of pydantic is in the data: its `loc` followed through the model's core schema.

A `loc` names not only keys and indices but also the tag of a discriminated union, the branch of a plain union and the
mark "[key]" for a bad key. Only the schema tells these from keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import cast

from msgspec import Struct
from msgspec.structs import replace
from pydantic import BaseModel

from mcred.specs.yaml.positions import DataPath

Schema = Mapping[str, object]

_ANYTHING: Schema = {"type": "any"}
_WRAPPERS = frozenset({
    "model", "default", "nullable", "definitions", "function-before", "function-after", "function-wrap",
})  # fmt: skip


class Branch(Struct, frozen=True, kw_only=True):
    """The branch of a plain union that an error belongs to; `depth` is the length of the path to the union."""

    depth: int
    label: str


class Spot(Struct, frozen=True, kw_only=True):
    """A place in the data, and what the schema allows there."""

    path: DataPath
    schemas: tuple[Schema, ...]
    """The schemas of the value; several when a plain union's branch is not known."""
    is_key: bool = False
    branch: Branch | None = None
    """The outermost plain union on the way."""
    description: str = ""
    """What the model says about the field."""


class Tracer:
    """Follows the `loc`s of one model's errors."""

    def __init__(self, model: type[BaseModel]) -> None:
        self._root = cast("Schema", model.__pydantic_core_schema__)
        self._definitions: dict[object, Schema] = {}

    def trace(self, loc: DataPath) -> Iterator[Spot]:
        """The spots on the way that an error's `loc` describes; steps the schema does not explain are taken as keys."""
        spot = Spot(path=(), schemas=(self._plain(self._root),))
        yield spot
        for step in loc:
            spot = self._next(spot, step)
            yield spot

    def _next(self, spot: Spot, step: str | int) -> Spot:
        if step == "[key]":
            return replace(spot, is_key=True)
        chosen = self._branches(spot.schemas, step)
        if chosen is not None:
            plain = spot.branch is None and not any(schema["type"] == "tagged-union" for schema in spot.schemas)
            branch = Branch(depth=len(spot.path), label=str(step)) if plain else spot.branch
            return replace(spot, schemas=tuple(chosen), branch=branch)
        return Spot(
            path=(*spot.path, step),
            schemas=tuple(self._plain(inner) for schema in spot.schemas if (inner := _inner(schema, step)) is not None),
            branch=spot.branch,
            description=next(filter(None, (_description(schema, step) for schema in spot.schemas)), ""),
        )

    def _plain(self, schema: Schema) -> Schema:
        """The schema without what only wraps it."""
        *_, inner = self._layers(schema)
        return inner

    def _layers(self, schema: Schema) -> Iterator[Schema]:
        """The schema and, one after the other, what it wraps."""
        yield schema
        while (kind := schema["type"]) == "definition-ref" or kind in _WRAPPERS:
            for definition in cast("list[Schema]", schema.get("definitions", ())):
                self._definitions[definition["ref"]] = definition
            if kind == "definition-ref":
                schema = self._definitions.get(schema["schema_ref"], _ANYTHING)
            else:
                schema = cast("Schema", schema["schema"])
            yield schema

    def fields(self, spot: Spot) -> list[str]:
        """The keys that are allowed at a spot, in the model's order; empty where any key is."""
        return [str(key) for schema in spot.schemas for key in _fields(schema)]

    def choices(self, spot: Spot) -> list[str]:
        """The words that are allowed at a spot: a literal's, an enum's or the tags of a union."""
        return [str(word) for schema in spot.schemas for word in _words(schema)]

    def _branches(self, schemas: tuple[Schema, ...], step: str | int) -> list[Schema] | None:
        """The schemas behind a union's step, or None when the step is a key or an index."""
        for schema in schemas:
            if schema["type"] == "tagged-union":
                choices = cast("Mapping[object, Schema]", schema["choices"])
                return [self._plain(choices[step])] if step in choices else []
            if schema["type"] == "union":
                return self._labelled(schema, str(step))
        return None

    def _labelled(self, schema: Schema, label: str) -> list[Schema]:
        """The branch of a plain union that pydantic calls by a label, or all of them."""
        choices = cast("list[Schema]", schema["choices"])
        named = [choice for choice in choices if self._is_called(choice, label)]
        return [self._plain(choice) for choice in named or choices]

    def _is_called(self, schema: Schema, label: str) -> bool:
        """Whether pydantic calls a branch so: by its class, or by its type, as in "tuple[str, ...]"."""
        layers = list(self._layers(schema))
        classes = [cls.__name__ for layer in layers if isinstance(cls := layer.get("cls"), type)]
        return label in classes if classes else label.partition("[")[0] in {str(layer["type"]) for layer in layers}


def _inner(schema: Schema, step: str | int) -> Schema | None:
    """The schema of a value's key or entry, if it says anything of that."""
    inner: object
    match schema["type"]:
        case "model-fields":
            inner = _fields(schema).get(step, {}).get("schema")
        case "list":
            inner = schema.get("items_schema")
        case "tuple":
            items = cast("list[Schema]", schema["items_schema"])
            inner = items[min(step, len(items) - 1)] if isinstance(step, int) and items else None
        case "dict":
            inner = schema.get("values_schema")
        case _:
            inner = None
    return cast("Schema | None", inner)


def _fields(schema: Schema) -> dict[str | int, Schema]:
    """The fields of a model, by their keys in the file."""
    if schema["type"] != "model-fields":
        return {}
    fields = cast("Mapping[str, Schema]", schema["fields"])
    return {cast("str", field.get("validation_alias", name)): field for name, field in fields.items()}


def _description(schema: Schema, step: str | int) -> str:
    """What a model says about a field."""
    metadata = cast("Mapping[str, Mapping[str, object]]", _fields(schema).get(step, {}).get("metadata") or {})
    return str(metadata.get("pydantic_js_updates", {}).get("description") or "")


def _words(schema: Schema) -> Iterator[object]:
    match schema["type"]:
        case "literal":
            yield from cast("list[object]", schema["expected"])
        case "enum":
            yield from (member.value for member in cast("list[Enum]", schema["members"]))
        case "tagged-union":
            yield from cast("Mapping[object, Schema]", schema["choices"])
        case _:
            return
