"""The JSON Schema of specs, draft 2020-12, with descriptions from the docstrings."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise
from types import ModuleType
from typing import Any

from pydantic import BaseModel

from mcred.requirements import KINDS
from mcred.requirements.shared.spec_model import SpecModel, hyphenated
from mcred.specs.credential import Credential

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_LAID_OVER = ("SourcePage", "Part", "Item", "ElementListSpec", "Description", "PromptSpec", "Instances")
"""What a spec that extends another may say in part only."""


def schema() -> Schema:
    """The schema of a whole spec file."""
    made = Credential.model_json_schema(by_alias=True)
    definitions: Schema = made.pop("$defs")
    for model in _models():
        described = made if model is Credential else definitions.get(model.__name__)
        if described:
            _describe(described, model)
    whole = {**made, "title": "mcred credential spec"}
    required, properties = whole.pop("required"), whole["properties"]
    return {
        "$schema": DRAFT,
        **whole,
        "properties": dict.fromkeys(properties, True),
        "required": ["id"],
        "if": {"required": ["extends"], "properties": {"extends": {"type": "string"}}},
        "then": {"properties": _in_part(properties)},
        "else": {"properties": properties, "required": required},
        "$defs": {**definitions, **{f"{name}InPart": _part_of(definitions[name]) for name in _LAID_OVER}},
    }


def manual_of(kind: type[BaseModel]) -> str:
    """The manual page of a kind: the docstring of its file."""
    module = inspect.getmodule(kind)
    return inspect.cleandoc(module.__doc__ or "") if isinstance(module, ModuleType) else ""


def field_docs(model: type[BaseModel]) -> dict[str, str]:
    """What stands below each field of a model in its source, by the field's name in YAML."""
    found: dict[str, str] = {}
    for cls in reversed(model.__mro__):
        if not (issubclass(cls, SpecModel) and cls.__doc__):
            continue
        body = ast.parse(inspect.cleandoc("\n" + inspect.getsource(cls))).body[0]
        lines = body.body if isinstance(body, ast.ClassDef) else []
        for field, below in pairwise(lines):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(below, ast.Expr):
                text = below.value
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found[hyphenated(field.target.id)] = inspect.cleandoc(text.value)
    return found


def _models() -> Iterator[type[SpecModel]]:
    """All models of the language."""
    waiting: list[type[SpecModel]] = [SpecModel]
    while waiting:
        model = waiting.pop()
        yield model
        waiting += model.__subclasses__()


def _describe(described: Schema, model: type[SpecModel]) -> None:
    """Put docstrings where editors show them; a kind's manual page goes with its tag."""
    docs = field_docs(model)
    for name, each in described["properties"].items():
        each.pop("title", None)
        if name in docs:
            each["description"] = docs[name]
    if model in KINDS:
        described["description"] = manual_of(model)


def _in_part(properties: Schema) -> Schema:
    """The keys of a spec that extends another, of which it may say any."""
    return {name: _to_parts(deepcopy(each)) for name, each in properties.items()}


def _part_of(definition: Schema) -> Schema:
    """What may be said in part: nothing is required but the id that it is known by."""
    made = deepcopy(definition)
    made["required"] = ["id"] if "id" in made["properties"] else []
    made["properties"] = {
        name: each if name in ("requirements", "questions") else _to_parts(each)
        for name, each in made["properties"].items()
    }
    return made


def _to_parts(node: Any) -> Any:
    """The same schema, leading to what may be said in part."""
    if isinstance(node, dict):
        kept = {key: _to_parts(value) for key, value in node.items() if key not in ("minItems", "default")}
        name = str(kept.get("$ref", "")).rpartition("/")[2]
        return {**kept, "$ref": f"#/$defs/{name}InPart"} if name in _LAID_OVER else kept
    return [_to_parts(each) for each in node] if isinstance(node, list) else node
