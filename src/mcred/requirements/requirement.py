"""What every kind of requirement is: options that a spec gives, a description, a check."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from mcred.domain.context import Context
from mcred.domain.documents import Unreadable
from mcred.domain.findings import Location, Result
from mcred.domain.submission import Found, Passage
from mcred.text.placeholders import is_untouched


def hyphenated(name: str) -> str:
    """The YAML spelling of a field: at_least becomes at-least."""
    return name.rstrip("_").replace("_", "-")


_SCALARS = frozenset({"int", "float", "bool"})


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


class Needs(Enum):
    """What must be there before a requirement can be judged."""

    NOTHING = "nothing"
    FILE = "a file"
    TEXT = "a text"
    ANSWER = "a text that is more than a template"


class Requirement(SpecModel):
    """One rule on an item, a part or the whole portfolio."""

    needs: ClassVar[Needs] = Needs.ANSWER

    @property
    def tag(self) -> str:
        """The kind's tag, as in YAML and in records."""
        return str(getattr(self, "kind"))  # noqa: B009 - each kind declares its own literal

    def describe(self) -> tuple[str, ...]:
        """The rule in an educator's words, a line each, for checklists and templates."""
        raise NotImplementedError

    def check(self, context: Context) -> Iterator[Result]:
        """What was seen, one result for each subject."""
        raise NotImplementedError


def can_be_judged(requirement: Requirement, context: Context) -> bool:
    """Whether what the requirement needs is there, at one of its places at least."""
    if requirement.needs is Needs.NOTHING:
        return True
    found = [context.submission.places[place] for place in context.places]
    passages = [placement.passage for placement in found if isinstance(placement, Found)]
    written = [passage for passage in passages if passage.readable and passage.text.strip()]
    if requirement.needs is Needs.TEXT:
        return bool(written)
    if requirement.needs is Needs.ANSWER:
        return any(not _is_untouched(passage.answer) for passage in written)
    return any(not isinstance(passage.file.content, Unreadable) for passage in passages)


_is_untouched = lru_cache(maxsize=64)(is_untouched)
"""Every requirement of an item asks this about the same answer."""


def at(passage: Passage, *, page: int | None = None, line: int | None = None) -> Location:
    """A location in a passage."""
    return Location(file=passage.file.path, section=passage.section, page=page, line=line)
