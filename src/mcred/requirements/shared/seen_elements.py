"""What is seen of element lists in the texts that a requirement is about, each with the place it was seen at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from mcred.domain.context import Context
from mcred.domain.elements import ElementList, Match, Tier
from mcred.domain.findings import Location
from mcred.domain.submission import Found, Passage, Place
from mcred.requirements.shared.findings import at
from mcred.text.elements import find_elements
from mcred.text.paragraphs import place_in
from mcred.text.quoting import quoted


class Seen(Struct, frozen=True, kw_only=True):
    """A statement seen in one text."""

    place: Place
    passage: Passage
    match: Match

    @property
    def where(self) -> str:
        """The place in the text, in words: "paragraph 3"."""
        return place_in(self.passage.blocks, self._index)

    @property
    def location(self) -> Location:
        """The place in the file."""
        block = self.passage.blocks[self._index]
        return at(self.passage, page=block.page, line=block.line)

    @property
    def _index(self) -> int:
        """The index of its block in the passage; the search left pasted prompts out."""
        kept = [index for index in range(len(self.passage.blocks)) if index not in self.passage.prompts]
        return kept[self.match.paragraph]


class SeenList(Struct, frozen=True, kw_only=True):
    """What is seen of one list: each statement once, by its surest sentence."""

    elements: ElementList
    confirmed: tuple[Seen, ...]
    likely: tuple[Seen, ...]

    def statement(self, seen: Seen) -> str:
        """The statement that was seen."""
        return statement_of(self.elements, seen.match.number)

    def line(self, seen: Seen) -> str:
        """The statement with the sentence that shows it and its place."""
        return f"{seen.match.tier.value}: {self.statement(seen)}: {quoted(seen.match.quote)} ({seen.where})"


def statement_of(elements: ElementList, number: int) -> str:
    """The text of a statement."""
    return next(statement.text for statement in elements.statements if statement.number == number)


def seen_in(context: Context, lists: Sequence[ElementList]) -> tuple[Seen, ...]:
    """All that is seen of some lists in the texts in question, in their order."""
    found: list[Seen] = []
    for place in context.places:
        placement = context.submission.places[place]
        if not isinstance(placement, Found) or not placement.passage.readable:
            continue
        matches = find_elements(
            placement.passage.answer,
            lists,
            declared=[entry for entry in context.declared if entry.item == place.item],
            prompts=[prompt.text for prompt in context.items[place.item].prompts],
            refused=[entry for entry in context.refused if entry.item == place.item],
        )
        found += [Seen(place=place, passage=placement.passage, match=match) for match in matches]
    return tuple(found)


def seen_of(elements: ElementList, everything: Iterable[Seen]) -> SeenList:
    """What of all that was seen concerns one list."""
    confirmed: dict[int, Seen] = {}
    likely: dict[int, Seen] = {}
    for seen in everything:
        if seen.match.list_id == elements.id:
            kind = confirmed if seen.match.tier is Tier.CONFIRMED else likely
            kind.setdefault(seen.match.number, seen)
    return SeenList(
        elements=elements,
        confirmed=tuple(confirmed[number] for number in sorted(confirmed)),
        likely=tuple(likely[number] for number in sorted(likely) if number not in confirmed),
    )
