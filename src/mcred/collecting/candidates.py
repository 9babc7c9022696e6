"""What could fill each place, gathered step by step."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from mcred.collecting.claims import Claim
from mcred.collecting.passages import whole_file
from mcred.domain.documents import Unreadable
from mcred.domain.submission import File, Passage, Place
from mcred.specs.credential import Credential, Item


class Candidates(Struct):
    """The candidates for each place of a credential."""

    credential: Credential
    by_place: dict[Place, list[Passage]] = field(default_factory=dict)

    def add(self, place: Place, passage: Passage) -> None:
        """One more candidate for a place."""
        self.by_place.setdefault(place, []).append(passage)

    def add_file(self, place: Place, file: File) -> None:
        """A whole file as one more candidate for a place."""
        self.add(place, whole_file(file, self.credential, place))

    def filled(self, item: Item, *, description: bool = False) -> bool:
        """Whether any instance of an item has a candidate."""
        return any(place.item == item.id and place.description == description for place in self.by_place)

    def next_free(self, item: Item, *, description: bool = False) -> Place:
        """The first instance that has no candidate yet; the item itself where it has no instances."""
        if not item.several:
            return Place(item=item.id, description=description)
        number = 1
        while Place(item=item.id, instance=number, description=description) in self.by_place:
            number += 1
        return Place(item=item.id, instance=number, description=description)

    @property
    def used(self) -> set[str]:
        """The paths of the files that are candidates."""
        return {passage.file.path for passages in self.by_place.values() for passage in passages}


def add_claims(candidates: Candidates, claims: Iterable[Claim], named: Iterable[Place]) -> None:
    """The files whose names say an item; numbered ones first, the others take the numbers that are left.

    `named` are the places that portfolio.yaml fills: nothing is added to them. An artifact and its description whose
    names are alike but for the word "description" get the same number.
    """
    taken = set(named)
    unnumbered: list[Claim] = []
    for claim in _of_something(claims):
        said = claim.said
        if said.item.several and said.number is None:
            unnumbered.append(claim)
        elif (place := said.place(said.number)) not in taken:
            candidates.add_file(place, claim.file)
    numbers: dict[tuple[str, str, tuple[str, ...]], int | None] = {}
    for claim in sorted(unnumbered, key=lambda claim: claim.said.description):
        said, folder = claim.said, claim.file.path.rpartition("/")[0]
        twin = (said.item.id, folder, said.others)
        place = candidates.next_free(said.item, description=said.description)
        if said.description and twin in numbers and said.place(numbers[twin]) not in candidates.by_place:
            place = said.place(numbers[twin])
        if not said.description:
            numbers[twin] = place.instance
        candidates.add_file(place, claim.file)


def _of_something(claims: Iterable[Claim]) -> list[Claim]:
    """The claims without those of links, pipes and empty files whose place a real file claims as well.

    They stay unused files that could not be read, so that nobody takes the portfolio for ready.
    """
    every = list(claims)
    real = {claim.said.place(claim.said.number) for claim in every if not _is_nothing(claim.file)}
    return [claim for claim in every if not _is_nothing(claim.file) or claim.said.place(claim.said.number) not in real]


def _is_nothing(file: File) -> bool:
    return file.size == 0 and isinstance(file.content, Unreadable)
