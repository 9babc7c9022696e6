"""A span of time, as specs bound it: the shortest and the longest that is allowed."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from mcred.requirements.requirement import SpecModel
from mcred.text.durations import amount, clock


class Span(SpecModel):
    """The shortest and the longest that is allowed."""

    min: float | None = Field(default=None, gt=0)
    max: float | None = Field(default=None, gt=0)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("a bound needs min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min:g} is greater than max {self.max:g}")
        return self

    def describe(self, unit: str) -> str:
        """The bounds in words: "10 to 15 minutes"."""
        if self.min is not None and self.max is not None:
            return f"{amount(self.min)} to {amount(self.max)} {unit}"
        bound = self.max if self.max is not None else self.min or 0
        one = unit.rstrip("s") if bound == 1 else unit
        return f"at {'most' if self.max is not None else 'least'} {amount(bound)} {one}"

    def times(self, by: int) -> Span:
        """The same bounds in a smaller unit."""
        return Span(min=None if self.min is None else self.min * by, max=None if self.max is None else self.max * by)

    def clocks(self) -> str:
        """The bounds as a player shows them: "10:00 to 15:00"; they are in seconds."""
        if self.min is not None and self.max is not None:
            return f"{clock(self.min)} to {clock(self.max)}"
        return f"at most {clock(self.max)}" if self.max is not None else f"at least {clock(self.min or 0)}"

    def record(self) -> dict[str, float]:
        """The bounds as the record has them."""
        return {name: value for name, value in (("min", self.min), ("max", self.max)) if value is not None}
