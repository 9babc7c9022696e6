"""The page about the language is right: its examples load, and it names every key and option there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from mcred.requirements import KINDS, Kind, Requirement
from mcred.requirements.shared.spec_model import hyphenated
from mcred.specs.credential import Credential, Item, Part
from mcred.specs.linting import warnings
from mcred.specs.loading import load_spec
from mcred.specs.prompt import PromptSpec
from mcred.specs.schema import manual_of
from mcred.specs.source import SourcePage
from mcred.specs.yaml import parse

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "spec-language.md").read_text("utf-8")
BY_HAND = PAGE.partition("<!-- made: kinds -->")[0]
EXAMPLE = re.compile(r"^```yaml\n(.*?)^```$", re.DOTALL | re.MULTILINE)
ADAPTER: TypeAdapter[Requirement] = TypeAdapter(Kind)
UNASKED = {"presence", "placeholders", "identity"}
"""Kinds that every item has without asking."""


def tag_of(kind: type[Requirement]) -> str:
    """The tag of a kind."""
    return str(kind.model_fields["kind"].annotation.__args__[0])  # type: ignore[union-attr]


def test_whole_examples_load_without_a_warning(tmp_path: Path) -> None:
    """The credential of the page, and the one that extends it, are specs that lint has nothing to say about."""
    wholes = [text for text in EXAMPLE.findall(BY_HAND) if re.search(r"^id: ", text, re.MULTILINE)]
    assert len(wholes) == 2
    for text in wholes:
        name = re.search(r"^id: (\S+)", text, re.MULTILINE)
        assert name
        (tmp_path / f"{name[1]}.yaml").write_text(text, "utf-8")
    for path in sorted(tmp_path.iterdir()):
        spec = load_spec(path)
        assert warnings(spec.credential, spec.node) == ()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if tag_of(kind) not in UNASKED], ids=tag_of)
def test_the_examples_of_a_kind_are_right(kind: type[Requirement]) -> None:
    """Each example of a manual page is a requirement of that kind."""
    examples = EXAMPLE.findall(manual_of(kind))
    assert examples
    for text in examples:
        data = parse(f"requirements:\n{text}".encode(), "page.yaml").data["requirements"]
        assert isinstance(data, list)
        for each in data:
            assert isinstance(ADAPTER.validate_python(each), kind)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if tag_of(kind) not in UNASKED], ids=tag_of)
def test_a_manual_page_names_every_option(kind: type[Requirement]) -> None:
    """No option of a kind is left out of its page."""
    page = manual_of(kind)
    left_out = [name for name in map(hyphenated, kind.model_fields) if name not in page]
    assert left_out == []


@pytest.mark.parametrize("model", [Credential, SourcePage, Part, Item, PromptSpec], ids=lambda model: model.__name__)
def test_the_page_names_every_key(model: type[Credential]) -> None:
    """No key of a credential, a part, an item or a prompt is left out of the page."""
    assert [name for name in map(hyphenated, model.model_fields) if f"`{name}`" not in BY_HAND] == []
