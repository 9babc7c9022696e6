"""Elements: the statements of a list of which a text must show some, and what was seen of them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Statement(Struct, frozen=True, kw_only=True):
    """One element of a list, named by the source's own predicate ("listen skillfully")."""

    number: int
    text: str
    also: tuple[str, ...] = ()
    """Other wordings so near that they count as the statement itself."""
    cues: tuple[tuple[str, ...], ...] = ()
    """Sets of words that, met together in one sentence, make the statement likely."""


class ElementList(Struct, frozen=True, kw_only=True):
    """A list of statements, such as the beliefs."""

    id: str
    title: str
    """In the plural: "Coaching skills"."""
    singular: str
    """In the singular: "coaching skill"."""
    statements: tuple[Statement, ...]
    labels: tuple[str, ...] = ()
    """What people call the list in their texts, beside its title and singular."""


class Tier(StrEnum):
    """How sure mcred is that a text shows a statement, so that a guess is never taken for proof."""

    CONFIRMED = "confirmed"
    LIKELY = "likely"


class Match(Struct, frozen=True, kw_only=True):
    """A statement seen in a text."""

    list_id: str
    number: int
    tier: Tier
    quote: str
    """The sentence that shows it, as written."""
    paragraph: int
    """Index of the block in the text that was searched."""
    declared: bool = False
    """True when the educator pointed at the sentence herself."""


class Declared(Struct, frozen=True, kw_only=True):
    """A sentence the educator declares, in portfolio.yaml or confirmed.yaml, to show a statement."""

    item: str
    list_id: str
    number: int
    quote: str
    place: str
    """Where she declared it, e.g. "portfolio.yaml:7", for messages."""
    exact: bool = False
    """True where mcred wrote the sentence down itself, so that every change of a word is a change of the text."""
