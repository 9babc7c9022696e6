"""A credential as a spec describes it: its parts, their items, and what is asked of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self

from pydantic import Field, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from mcred.domain.context import ItemFacts, Prompt
from mcred.domain.elements import ElementList
from mcred.domain.identity import Policy
from mcred.requirements import Identity, Kind, Placeholders, Presence, Requirement
from mcred.requirements.shared.spec_model import SpecModel
from mcred.specs.element_list import ElementListSpec
from mcred.specs.prompt import PromptSpec
from mcred.specs.source import Ambiguity, SourcePage
from mcred.specs.texts import Id, Text

if TYPE_CHECKING:
    from mcred.specs.guidance import Guidance


class Instances(SpecModel):
    """How many of an item are asked for."""

    min: int = Field(default=1, ge=1)
    max: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is greater than max {self.max}")
        return self


class Description(SpecModel):
    """The words that accompany an artifact."""

    prompts: tuple[PromptSpec, ...] = ()
    requirements: tuple[Kind, ...] = ()
    assessor: tuple[Text, ...] = ()


class Item(SpecModel):
    """A place to be filled: a response or an artifact."""

    id: Id
    title: Text
    type: Literal["response", "artifact"] = "response"
    aliases: tuple[Text, ...] = ()
    prompt: PromptSpec | None = None
    """What is asked for, as a whole."""
    questions: tuple[PromptSpec, ...] = ()
    """The questions to be answered one by one."""
    instances: Instances | None = None
    takes: Literal["named", "rest"] = "named"
    """`rest`: every file of the part that no other item claims."""
    respondents: bool = False
    """True where each instance comes from another person."""
    optional: bool = False
    """True where the item may be left out, e.g. because one may choose."""
    description: Description | None = None
    requirements: tuple[Kind, ...] = ()
    assessor: tuple[Text, ...] = ()

    @property
    def several(self) -> bool:
        """Whether the item has instances."""
        return self.instances is not None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """All that the item may be called in a file name or a heading."""
        return tuple(dict.fromkeys((self.id.replace("-", " "), self.title, *self.aliases)))

    @cached_property
    def prompts(self) -> tuple[Prompt, ...]:
        """The instruction and the questions, as the language work knows them; made once."""
        every = ((self.prompt,) if self.prompt else ()) + self.questions
        return tuple(prompt.to_domain() for prompt in every)

    def rules(self) -> tuple[Requirement, ...]:
        """The item's requirements, those that go without saying among them."""
        wanted: tuple[Requirement, ...] = (Presence(respondents=self.respondents, optional=self.optional),)
        if self.type == "response":
            wanted += (Placeholders(),)
        return (*wanted, *self.requirements, Identity())

    def description_rules(self) -> tuple[Requirement, ...]:
        """The requirements of the words that accompany the artifact."""
        own = self.description.requirements if self.description else ()
        return (Presence(optional=self.optional), Placeholders(), *own, Identity())


class Part(SpecModel):
    """A part of a credential."""

    id: Id
    title: Text
    aliases: tuple[Text, ...] = ()
    items: tuple[Item, ...] = Field(min_length=1)
    requirements: tuple[Kind, ...] = ()
    passing: Text | None = None
    assessor: tuple[Text, ...] = ()


class Criterion(SpecModel):
    """One row of a rubric: what each level looks like, in the spec's own words."""

    title: Text
    levels: dict[str, Text]


class Credential(SpecModel):
    """A micro-credential: what it asks for, and where it says so."""

    spec_version: Literal[1] = 1
    """The version of this language; a later mcred may know a later one."""
    extends: Text | None = None
    """Another spec that this one is laid over: its id, or the name of its file in the same folder."""
    remove: tuple[Id, ...] = ()
    """Parts, items and element lists of the spec it extends that are left out."""
    id: Id
    title: Text
    issuer: Text
    about: Text
    source: SourcePage
    passing: Text | None = None
    identity: Policy = Policy.UNSTATED
    elements: tuple[ElementListSpec, ...] = ()
    parts: tuple[Part, ...] = Field(min_length=1)
    requirements: tuple[Kind, ...] = ()
    rubric: tuple[Criterion, ...] = ()
    assessor: tuple[Text, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()

    _with_cues: tuple[ElementList, ...] = PrivateAttr(default=())

    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        """Every id names one thing, and every list that a requirement names is there."""
        if self.remove and not self.extends:
            raise PydanticCustomError(
                "remove", "remove goes with extends: there is nothing to remove from", {"at": ("remove",)}
            )
        seen: set[tuple[str, str]] = set()
        for what, name, at in self._ids():
            if (what, name) in seen:
                told = f"the {what} id '{name}' is used more than once"
                raise PydanticCustomError("id_twice", "{told}", {"told": told, "at": at, "error": ValueError(told)})
            seen.add((what, name))
        return self

    def _ids(self) -> Iterator[tuple[str, str, tuple[str | int, ...]]]:
        """Every id that names one thing, what it names, and where it stands."""
        for number, elements in enumerate(self.elements):
            yield "element list", elements.id, ("elements", number, "id")
        for p, part in enumerate(self.parts):
            yield "part", part.id, ("parts", p, "id")
            for i, item in enumerate(part.items):
                yield "item", item.id, ("parts", p, "items", i, "id")

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, in order."""
        return tuple(item for part in self.parts for item in part.items)

    def part_of(self, item: Item) -> Part:
        """The part an item belongs to."""
        return next(part for part in self.parts if item in part.items)

    def element_lists(self) -> dict[str, ElementList]:
        """The element lists by their id, with their cues where there are any."""
        lists = self._with_cues or [elements.to_domain() for elements in self.elements]
        return {elements.id: elements for elements in lists}

    @cached_property
    def guidance(self) -> Mapping[tuple[str, bool], Guidance]:
        """The guidance for each item and each description, by the item's id; made once for all portfolios."""
        from mcred.specs.guidance import every_guidance

        return every_guidance(self)

    def with_cues(self, lists: Iterable[ElementList]) -> Self:
        """The same credential with cues in its element lists, which are given as they are then."""
        copy = self.model_copy()
        copy._with_cues = tuple(lists)  # noqa: SLF001 - a copy of our own
        return copy

    def facts(self) -> dict[str, ItemFacts]:
        """What requirements may know about each item, by its id."""
        return {
            item.id: ItemFacts(
                id=item.id,
                title=item.title,
                part=part.id,
                artifact=item.type == "artifact",
                prompts=tuple(question.to_domain() for question in item.questions),
            )
            for part in self.parts
            for item in part.items
        }
