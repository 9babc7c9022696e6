"""A number of files, as specs bound it: the fewest and the most."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from mcred.requirements.requirement import SpecModel


class Number(SpecModel):
    """The fewest and the most files."""

    min: int | None = Field(default=None, ge=1)
    max: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("a count needs min, max or both")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is greater than max {self.max}")
        return self

    def describe(self) -> str:
        """The bounds in words: "2 to 4 files"."""
        if self.min == self.max:
            return f"{self.max} file{'s' if self.max != 1 else ''}"
        if self.min is not None and self.max is not None:
            return f"{self.min} to {self.max} files"
        bound = self.max if self.max is not None else self.min
        return f"at {'most' if self.max is not None else 'least'} {bound} file{'s' if bound != 1 else ''}"

    def record(self) -> dict[str, float]:
        """The bounds as the record has them."""
        return {name: value for name, value in (("min", self.min), ("max", self.max)) if value is not None}
