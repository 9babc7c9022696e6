"""Strict YAML with positions, for specs and manifests: plain data, and every mistake with its line.

What a file may not hold is refused with its place: a key twice, aliases, anchors, merge keys, tags, a second document,
other encodings. Keys are always text; only true, false, null and decimal numbers are anything else.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mcred.errors import YamlError
from mcred.specs.yaml.decoding import MAX_BYTES, decode
from mcred.specs.yaml.positions import Data, DataPath, Mark, Node, Positions, Source
from mcred.specs.yaml.rendering import render_problems

if TYPE_CHECKING:
    from pydantic import BaseModel

    Model = TypeVar("Model", bound=BaseModel)
else:
    Model = TypeVar("Model")

__all__ = [
    "MAX_BYTES",
    "Data",
    "DataPath",
    "Mark",
    "Node",
    "Positions",
    "Source",
    "parse",
    "parse_file",
    "render_problems",
    "validate",
]


def parse(raw: bytes, name: str) -> Node:
    """The data of a YAML file and where each piece of it stands.

    `name` is what messages call the file. A file of nothing but comments gives an `empty` node.

    Raises YamlError with every mistake that could be found in one go.
    """
    from mcred.specs.yaml.events import Walk

    text, source = decode(raw, name)
    return Walk(text, source).run()


def parse_file(path: Path, name: str | None = None) -> Node:
    """The data of a YAML file on disk, of which no more is read than a file of this kind may have.

    `name` is what messages call the file, by default its own name. Raises YamlError, or OSError when it cannot be
    opened.
    """
    with path.open("rb") as file:
        return parse(file.read(MAX_BYTES + 1), name if name is not None else path.name)


def validate(model: type[Model], node: Node) -> Model:
    """The model made from a file's data.

    Raises YamlError with every mistake. A validator may add to its PydanticCustomError's context `at`, the steps from
    its own place to the mistake, and `hint`.
    """
    from pydantic import ValidationError

    if node.empty:
        problem = node.source.problem(
            Mark(1, 1), "the file is empty", "It needs keys with values, such as 'id: my-own'."
        )
        raise YamlError((problem,))
    try:
        return model.model_validate(node.data)
    except ValidationError as error:
        from mcred.specs.yaml.validation import problems_of

        raise YamlError(problems_of(error, model, node)) from None
