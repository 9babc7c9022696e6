"""One error of pydantic with the spot of the data it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from mcred.specs.yaml.schemas import Spot

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


class Mistake(Struct, frozen=True, kw_only=True):
    """One error of pydantic, and the spots on the way to it, from the whole file to the spot itself."""

    error: ErrorDetails
    spots: tuple[Spot, ...]

    @property
    def spot(self) -> Spot:
        """The spot it is about; for a missing key, where the key would be."""
        return self.spots[-1]

    @property
    def parent(self) -> Spot:
        """The spot that holds it."""
        return self.spots[max(0, len(self.spots) - 2)]

    @property
    def outer(self) -> tuple[Spot, ...]:
        """The spots further out than the parent."""
        return self.spots[:-2]

    @property
    def kind(self) -> str:
        """The type of the error, e.g. "int_parsing"."""
        return self.error["type"]

    @property
    def name(self) -> str:
        """The last step of the way: the key that is unknown, missing or wrong."""
        return str(self.spot.path[-1]) if self.spot.path else ""

    @property
    def is_unknown_key(self) -> bool:
        """Whether the key is none of the model's."""
        return self.kind == "extra_forbidden"

    @property
    def is_missing_key(self) -> bool:
        """Whether the key is not there."""
        return self.kind == "missing"
