"""year: the first lines of a text name a year.

```yaml
- kind: year
  within: 3      # so many paragraphs from the top; 3 if nothing is said
```

A year is four digits from 1900 to 2099. Where none is seen, it is `missing-detail`, to be fixed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.findings import Result
from mcred.requirements.shared.findings import at, wrong
from mcred.requirements.shared.requirement import Requirement

_YEARS = frozenset(map(str, range(1900, 2100)))


class Year(Requirement):
    """The first lines of a text name a year."""

    kind: Literal["year"]
    within: Annotated[int, Field(ge=1)] = 3

    def describe(self) -> tuple[str, ...]:
        """One line: "names a year at the beginning"."""
        return ("names a year at the beginning",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the one text."""
        passage = context.passage
        words = [word.strip(",.;:()") for block in passage.blocks[: self.within] for word in block.text.split()]
        if years := [word for word in words if word in _YEARS]:
            yield Result(summary=f"the year {years[0]} is named")
            return
        missing = wrong(
            "missing-detail", "No year is named at the beginning.", "Write the year below the title.", at(passage)
        )
        yield Result(summary="no year is named", findings=(missing,))
