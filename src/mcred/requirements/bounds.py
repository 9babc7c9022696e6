"""A whole number of something, as specs bound it: the least and the most."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from mcred.requirements.requirement import SpecModel


class Bounds(SpecModel):
    """The least and the most that is allowed."""

    min: int | None = Field(default=None, ge=0)
    max: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("a bound needs min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is greater than max {self.max}")
        return self

    def allows(self, value: float) -> bool:
        """Whether a count lies within."""
        return (self.min is None or value >= self.min) and (self.max is None or value <= self.max)

    def describe(self, unit: str) -> str:
        """The bounds in words: "50 to 150 words"."""
        if self.min is not None and self.max is not None:
            amount = f"exactly {self.max:,}" if self.min == self.max else f"{self.min:,} to {self.max:,}"
        else:
            amount = f"at most {self.max:,}" if self.max is not None else f"at least {self.min:,}"
        return f"{amount} {unit}"

    def record(self) -> dict[str, float]:
        """The bounds as the record has them."""
        return {name: value for name, value in (("min", self.min), ("max", self.max)) if value is not None}
