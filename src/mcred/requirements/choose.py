"""choose: so many of several items are handed in.

```yaml
- kind: choose          # on a part or the whole portfolio; the items are marked `optional: true`
  items: [video, essay, slides]
  min: 2
  max: 2
```

Too few is `too-few-artifacts`, to be fixed; too many is for review, since an issuer may look at the first ones only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Result, Severity
from mcred.domain.submission import Absent
from mcred.requirements.shared.bounds import hold_order
from mcred.requirements.shared.findings import wrong
from mcred.requirements.shared.requirement import Needs, Requirement


class Choose(Requirement):
    """So many of several items are handed in."""

    kind: Literal["choose"]
    items: tuple[str, ...] = Field(min_length=2)
    min: int = Field(ge=1)
    max: int | None = Field(default=None, ge=1)

    needs: ClassVar[Needs] = Needs.NOTHING

    @model_validator(mode="after")
    def _possible(self) -> Self:
        if self.min > len(self.items):
            raise ValueError(f"min {self.min} is more than the {len(self.items)} items there are")
        hold_order(self.min, self.max)
        return self

    def describe(self) -> tuple[str, ...]:
        """How many to choose, and from which."""
        amount = f"exactly {self.min}" if self.min == self.max else f"at least {self.min}"
        return (f"{amount} of: {', '.join(item.replace('-', ' ') for item in self.items)}",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the whole choice."""
        places = context.submission.places
        there = [
            item
            for item in self.items
            if any(place.item == item and not isinstance(found, Absent) for place, found in places.items())
        ]
        titles = {item: context.items[item].title if item in context.items else item for item in self.items}
        allowed = {"min": self.min} | ({"max": self.max} if self.max is not None else {})
        yield Result(
            subject=", ".join(titles.values()),
            summary=f"{len(there)} of {len(self.items)} handed in",
            measured={"files": len(there)},
            allowed={"files": allowed},
            findings=tuple(self._findings(there, titles)),
        )

    def _findings(self, there: list[str], titles: dict[str, str]) -> Iterator[Finding]:
        if len(there) < self.min:
            rest = ", ".join(title for item, title in titles.items() if item not in there)
            yield wrong(
                "too-few-artifacts",
                f"{len(there)} handed in; at least {self.min} are to be chosen.",
                f"Add {self.min - len(there)} more of: {rest}.",
            )
        elif self.max is not None and len(there) > self.max:
            chosen = ", ".join(titles[item] for item in there)
            yield Finding(
                code="unused-file",
                severity=Severity.WARNING,
                message=f"{len(there)} handed in ({chosen}), but only {self.max} are asked for.",
                fix="Keep the ones you want judged and take the others out of the folder.",
            )
