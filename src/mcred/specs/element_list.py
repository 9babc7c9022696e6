"""A list of elements as a spec describes it."""

from __future__ import annotations

from pydantic import Field

from mcred.domain.elements import ElementList, Statement
from mcred.requirements.shared.spec_model import SpecModel
from mcred.specs.texts import Id, Text


class ElementListSpec(SpecModel):
    """A list of statements of which a text must show some."""

    id: Id
    title: Text
    singular: Text
    labels: tuple[Text, ...] = ()
    statements: tuple[Text, ...] = Field(min_length=1)
    """In the source's order, each its own predicate."""

    def to_domain(self) -> ElementList:
        """The list as the language work knows it, numbered from 1."""
        numbered = tuple(Statement(number=number, text=text) for number, text in enumerate(self.statements, 1))
        return ElementList(
            id=self.id, title=self.title, singular=self.singular, labels=self.labels, statements=numbered
        )
