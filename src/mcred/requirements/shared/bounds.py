"""The least and the most that is allowed, as specs write it: `{min: 50, max: 150}`."""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import Field, model_validator

from mcred.requirements.shared.spec_model import SpecModel
from mcred.text.durations import amount, clock
from mcred.text.plurals import are, plural


def hold_order(least: float | None, most: float | None) -> None:
    """Raise ValueError where the least is more than the most; None is no bound."""
    if least is not None and most is not None and least > most:
        raise ValueError(f"min {least:.12g} is greater than max {most:.12g}")


class _Range(SpecModel):
    """A least, a most or both."""

    min: float | None = None
    max: float | None = None

    called: ClassVar[str] = "a bound"
    """What a mistake in a spec calls it."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError(f"{self.called} needs min, max or both")
        hold_order(self.min, self.max)
        return self

    def allows(self, value: float, *, slack: float = 0.0) -> bool:
        """Whether a value lies within, or misses a bound by no more than the slack."""
        return (self.min is None or value >= self.min - slack) and (self.max is None or value <= self.max + slack)

    def record(self) -> dict[str, float]:
        """The bounds as the record has them."""
        return {name: value for name, value in (("min", self.min), ("max", self.max)) if value is not None}


class Bounds(_Range):
    """The least and the most that is allowed."""

    min: int | None = Field(default=None, ge=0)
    max: int | None = Field(default=None, ge=1)

    def describe(self, unit: str) -> str:
        """The bounds in words: "50 to 150 words"."""
        if self.min is not None and self.max is not None:
            number = f"exactly {self.max:,}" if self.min == self.max else f"{self.min:,} to {self.max:,}"
        else:
            number = f"at most {self.max:,}" if self.max is not None else f"at least {self.min:,}"
        one = number.endswith(" 1") and unit.endswith("s") and not number.startswith("0 to")
        return f"{number} {unit.removesuffix('s') if one else unit}"

    @property
    def verb(self) -> str:
        """What follows the bounds in words: "at least 1 section is", "2 to 4 sections are"."""
        return are(self.max if self.max is not None else self.min)


class Number(_Range):
    """The fewest and the most files."""

    min: int | None = Field(default=None, ge=1)
    max: int | None = Field(default=None, ge=1)

    called: ClassVar[str] = "a count"

    def describe(self) -> str:
        """The bounds in words: "2 to 4 files"."""
        if self.min == self.max:
            return plural(self.max or 0, "file")
        if self.min is not None and self.max is not None:
            return f"{self.min} to {self.max} files"
        bound = self.max if self.max is not None else self.min or 0
        return f"at {'most' if self.max is not None else 'least'} {plural(bound, 'file')}"


class Span(_Range):
    """The shortest and the longest that is allowed."""

    min: float | None = Field(default=None, gt=0)
    max: float | None = Field(default=None, gt=0)

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
