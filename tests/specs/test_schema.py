"""The JSON Schema and the loader agree about what is a spec."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped] # ships no types

from mcred.errors import YamlError
from mcred.requirements import KINDS
from mcred.specs.credential import Credential
from mcred.specs.library import shipped_folder
from mcred.specs.schema import field_docs, schema
from mcred.specs.yaml import parse_file, validate

HERE = Path(__file__).parent
GOOD = [*sorted(shipped_folder().glob("*.yaml")), *sorted(HERE.glob("outside/*/credential.yaml"))]
BAD = sorted(HERE.glob("bad/*.yaml"))


@pytest.fixture(scope="module")
def validator() -> Any:
    """What judges by the schema."""
    made = schema()
    Draft202012Validator.check_schema(made)
    return Draft202012Validator(made)


@pytest.mark.parametrize("path", [path for path in GOOD if ".cues" not in path.name], ids=lambda path: path.parent.name)
def test_both_take_what_is_good(validator: Any, path: Path) -> None:
    """A spec that the loader takes is good by the schema as well."""
    assert list(validator.iter_errors(parse_file(path).data)) == []


def test_both_refuse_what_is_bad(validator: Any) -> None:
    """What the schema refuses the loader refuses, and the schema misses only rules about several keys."""
    missed, stricter = [], []
    for path in BAD:
        try:
            node = parse_file(path)
        except YamlError:
            continue  # no YAML that a schema could look at
        taken = validator.is_valid(node.data)
        try:
            validate(Credential, node)
        except YamlError:
            missed += [path.stem] if taken else []
        else:
            stricter += [] if taken or "extends" in node.data else [path.stem]
    assert stricter == []
    assert missed == (HERE / "bad" / "beyond-the-schema.txt").read_text("utf-8").split()


def test_every_kind_is_described_by_its_manual_page() -> None:
    """Editors show the manual page at each kind, and the docstrings of fields at their keys."""
    definitions = schema()["$defs"]
    for kind in KINDS:
        tag = kind.model_fields["kind"].annotation.__args__[0]  # type: ignore[union-attr]
        assert definitions[kind.__name__]["description"].startswith(f"{tag}: ")
    assert (
        definitions["Item"]["properties"]["optional"]["description"]
        == "True where the item may be left out, e.g. because one may choose."
    )


def test_fields_are_described_by_what_stands_below_them() -> None:
    """A field's docstring is found under the name that it has in YAML."""
    assert field_docs(Credential)["spec-version"].startswith("The version of this language")
