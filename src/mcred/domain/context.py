"""What a requirement may look at: the places it is about, and what the credential and the educator declared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from mcred.domain.elements import Declared, ElementList
from mcred.domain.identity import KnownNames, Policy
from mcred.domain.submission import Found, Passage, Place, Placement, Submission


class Prompt(Struct, frozen=True, kw_only=True):
    """One question or instruction, in the spec's own words.

    `terms` are key terms of the issuer's wording, so that a pasted prompt is recognised; `names` what people write as
    a heading above their answer; `topic` words of which an answer would use some.
    """

    text: str
    terms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()


class ItemFacts(Struct, frozen=True, kw_only=True):
    """What requirements may know about an item of the credential."""

    id: str
    title: str
    part: str
    artifact: bool = False
    prompts: tuple[Prompt, ...] = ()
    """The questions to be answered, in order."""


class Context(Struct, frozen=True, kw_only=True):
    """All that one requirement may look at while it checks one item, a part or the whole portfolio."""

    submission: Submission
    places: tuple[Place, ...]
    """The places the requirement is about: one for a requirement of an item, all of them for a part or the whole."""
    items: Mapping[str, ItemFacts] = field(default_factory=dict)
    element_lists: Mapping[str, ElementList] = field(default_factory=dict)
    declared: tuple[Declared, ...] = ()
    refused: tuple[Declared, ...] = ()
    """Sentences of which the educator said that they do not show the statement."""
    names: KnownNames = field(default_factory=KnownNames)
    identity: Policy = Policy.UNSTATED
    today: date = date.min
    whole: bool = False
    """True where the requirement is about the whole portfolio, even if that has one place only."""

    @property
    def place(self) -> Place:
        """The one place of an item's requirement."""
        return self.places[0]

    @property
    def item(self) -> ItemFacts:
        """The item of the one place."""
        return self.items[self.place.item]

    @property
    def placement(self) -> Placement:
        """What was found for the one place."""
        return self.submission.places[self.place]

    @property
    def passage(self) -> Passage:
        """The passage that fills the one place; only for requirements that need one."""
        placement = self.placement
        if not isinstance(placement, Found):
            raise TypeError(f"{self.place} is not filled")
        return placement.passage

    def passages(self, items: tuple[str, ...] = ()) -> tuple[Passage, ...]:
        """The passages of the places in question that are filled, or of those of some items."""
        found = (self.submission.places[place] for place in self.places if not items or place.item in items)
        return tuple(placement.passage for placement in found if isinstance(placement, Found))

    def readable(self, items: tuple[str, ...] = ()) -> tuple[Passage, ...]:
        """Those of the same passages that hold a text."""
        return tuple(passage for passage in self.passages(items) if passage.readable)

    def with_passage(self, passage: Passage) -> Context:
        """The same context with another passage in its one place."""
        places = {**self.submission.places, self.place: Found(passage=passage)}
        return replace(self, submission=replace(self.submission, places=places))
