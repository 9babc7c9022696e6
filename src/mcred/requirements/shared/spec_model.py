"""What every piece of a spec is: immutable, strict, and spelt with hyphens in YAML."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

_SCALARS = frozenset({"int", "float", "bool"})


def hyphenated(name: str) -> str:
    """The YAML spelling of a field: at_least becomes at-least."""
    return name.rstrip("_").replace("_", "-")


class SpecModel(BaseModel):
    """A piece of a spec: immutable, strict, and spelt with hyphens in YAML."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=hyphenated,
        populate_by_name=False,
        defer_build=True,  # one build for all that a spec holds, when the first one is read
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
        """Take numbers and truth values as they are: the text "3" is no number, as the JSON Schema has it."""
        schema = handler(source)
        _make_strict(schema)
        return schema


def _make_strict(schema: object) -> None:
    """Make the scalars of a core schema strict, those of models within it aside, which see to their own."""
    if isinstance(schema, list | tuple):
        for inner in schema:
            _make_strict(inner)
    elif isinstance(schema, dict):
        if isinstance(kind := schema.get("type"), str) and kind in _SCALARS:  # a field may be called "type", too
            schema["strict"] = True
        for key, inner in schema.items():
            if key not in ("metadata", "default"):
                _make_strict(inner)
