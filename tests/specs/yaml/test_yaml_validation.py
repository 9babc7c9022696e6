"""Tests of what is said about files that are YAML but not what is asked for."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from mcred.errors import YamlError
from mcred.specs.yaml import parse, render_problems, validate

MISMATCHED = sorted((Path(__file__).parent / "mismatched").glob("*.yaml"))

Id = Annotated[str, Field(pattern="^[a-z0-9-]+$")]


class Policy(StrEnum):
    """A choice by an enum."""

    FORBIDDEN = "forbidden"
    REQUIRED = "required"


class Strict(BaseModel):
    """Unknown keys are mistakes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Length(Strict):
    """A kind with a validator over its keys."""

    kind: Literal["length"]
    max: int
    min: int | None = None
    unit: Literal["words", "sentences"] = "words"

    @model_validator(mode="after")
    def _in_order(self) -> Length:
        if self.min is not None and self.min > self.max:
            raise ValueError(f"the minimum ({self.min}) is more than the maximum ({self.max})")
        return self


class Elements(Strict):
    """A kind with a described key."""

    kind: Literal["elements"]
    list: str = Field(description="the id of a list of elements")
    least: int = Field(default=1, ge=1)


class Alternatives(Strict):
    """A kind that holds lists of lists of other kinds."""

    kind: Literal["alternatives"]
    options: list[list[Requirement]]


Requirement = Annotated[Length | Elements | Alternatives, Field(discriminator="kind")]


class Item(Strict):
    """A place to be filled."""

    id: Id
    title: str = Field(min_length=1, max_length=60)
    instances: int = Field(default=1, ge=1, le=20)
    requirements: tuple[Requirement, ...] = ()


class Part(Strict):
    """A part with its items; an id may stand once only."""

    id: Id = Field(description="Small letters, digits and hyphens, such as part-1.")
    title: str = Field(min_length=1)
    items: list[Item] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_once(self) -> Part:
        ids = [item.id for item in self.items]
        for place, name in enumerate(ids):
            if name in ids[:place]:
                context = {"item": name, "at": ("items", place, "id"), "hint": "Give it an id of its own."}
                raise PydanticCustomError("id_twice", "the id '{item}' is taken", context)
        return self


class Range(Strict):
    """One form of a count."""

    item: str
    where: int


class Spec(Strict):
    """A small specification."""

    id: Id
    parts: list[Part] = []
    policy: Policy = Policy.REQUIRED
    due: dt.date | None = None
    open: bool = False
    weight: float = Field(default=0.5, lt=1, allow_inf_nan=False)
    count: int | Literal["any", "some"] = 1
    names: dict[str, str | list[str]] = {}
    place: str | Range = ""
    waivers: dict[Annotated[str, Field(max_length=6)], str] = {}
    elements: dict[int, str] = {}


Alternatives.model_rebuild()
Item.model_rebuild()
Part.model_rebuild()
Spec.model_rebuild()


@pytest.mark.parametrize("path", MISMATCHED, ids=lambda path: path.stem)
def test_every_mistake_is_told_at_its_line(path: Path) -> None:
    """A file that does not fit the model gives exactly the problems written beside it."""
    with pytest.raises(YamlError) as caught:
        validate(Spec, parse(path.read_bytes(), path.name))
    assert render_problems(caught.value.problems) + "\n" == path.with_suffix(".out").read_text(encoding="utf-8")


def test_a_good_file_becomes_the_model() -> None:
    """Text is turned into what the fields ask for."""
    raw = b"id: mine\ndue: 2027-06-30\ncount: any\nelements: {2: said}\nparts: []\nopen: true\n"
    spec = validate(Spec, parse(raw, "mine.yaml"))
    assert spec == Spec(id="mine", due=dt.date(2027, 6, 30), count="any", elements={2: "said"}, open=True)


def test_a_key_named_like_a_kind_keeps_its_place() -> None:
    """A key of the data that equals the tag of a union on the way does not mislead."""

    class Named(Strict):
        kind: Literal["length"]
        length: int

    class Other(Strict):
        kind: Literal["other"]

    class Holder(Strict):
        rule: Annotated[Named | Other, Field(discriminator="kind")]

    with pytest.raises(YamlError) as caught:
        validate(Holder, parse(b"rule:\n  kind: length\n  length: long\n", "f.yaml"))
    assert [(problem.line, problem.column) for problem in caught.value.problems] == [(3, 11)]


def test_an_alias_is_the_name_to_offer() -> None:
    """Misspelt keys are compared with the names that files use, not with those of the code."""

    class Aliased(Strict):
        until_day: dt.date = Field(alias="until")

    with pytest.raises(YamlError, match=r"there is no key 'untill' here; did you mean 'until'\?"):
        validate(Aliased, parse(b"untill: 2027-01-01\n", "f.yaml"))


class Corners(Strict):
    """Forms of fields that few files have."""

    pair: tuple[int, str] = (1, "a")
    two: list[int] = Field(default=[], min_length=2, max_length=3)
    word: str = Field(default="abc", min_length=3, description="A word of three letters or more.")
    code: str = Field(default="A1", pattern="^[A-Z][0-9]$", description="A capital letter and a digit, such as A1.")
    since: int = Field(default=0, gt=0, multiple_of=5, alias="from")
    flag: bool | None = None
    inner: Range | None = None
    unit: Literal["words", "sentences"] | None = None


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("pair: [x, y]", "f.yaml:1:8: a whole number is wanted here; this is the text 'x'"),
        ("pair: [1, 2]", "f.yaml:1:11: text is wanted here; this is 2"),
        ("two: [1]", "f.yaml:1:6: this needs at least 2 entries; it has 1"),
        ("two: [1, 2, 3, 4]", "f.yaml:1:6: this has 4 entries; at most 3 are allowed"),
        ("two: [1, , 2]", "f.yaml:1:10: a value is missing here"),
        ("two: [1, ~]", "f.yaml:1:10: nothing stands here; a whole number is wanted"),
        ("word: ab", "f.yaml:1:7: this needs at least 3 characters; it has 2"),
        ("word: true", "f.yaml:1:7: text is wanted here; this is 'true'"),
        ("code: a1", "f.yaml:1:7: 'a1' is not written in the form wanted here"),
        ("from: 0", "f.yaml:1:7: this must be more than 0; it is 0"),
        ("from: 7", "f.yaml:1:7: this must be a multiple of 5; it is 7"),
        ("form: 7", "f.yaml:1:1: there is no key 'form' here; did you mean 'from'?"),
        ("flag: ''", "f.yaml:1:7: true or false is wanted here; this is an empty text"),
        ("inner: {item: a}", "f.yaml:1:8: the key 'where' is missing here"),
        ("unit: [words]", "f.yaml:1:7: a list is not allowed here"),
    ],
)
def test_each_kind_of_mistake_has_its_words(raw: str, told: str) -> None:
    """The usual constraints of fields are told in plain words."""
    with pytest.raises(YamlError) as caught:
        validate(Corners, parse(raw.encode(), "f.yaml"))
    assert str(caught.value) == told


def test_a_form_is_described_in_the_models_words() -> None:
    """Where a field has a description, it stands for the pattern."""
    with pytest.raises(YamlError) as caught:
        validate(Corners, parse(b"code: a1", "f.yaml"))
    assert caught.value.problems[0].hint == "A capital letter and a digit, such as A1."


def test_very_many_mistakes_are_cut_short() -> None:
    """After fifty problems the last one says that others follow."""
    raw = b"id: mine\n" + b"".join(b"unknown-%d: 1\n" % number for number in range(3000))
    with pytest.raises(YamlError) as caught:
        validate(Spec, parse(raw, "f.yaml"))
    assert len(caught.value.problems) == 50
    assert caught.value.problems[-1].hint.endswith("More mistakes follow; mend these first.")
