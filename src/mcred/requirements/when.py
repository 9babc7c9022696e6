"""when: requirements that hold only when another item is there.

```yaml
- kind: when
  present: video                  # an item of the credential
  requirements: [{kind: length, words: {min: 50}}]
```

Where the other item is not handed in, the outcome is skipped, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.findings import Result
from mcred.domain.submission import Found
from mcred.requirements.shared.requirement import Needs, Requirement, can_be_judged

if TYPE_CHECKING:
    from mcred.requirements import Kind


class When(Requirement):
    """Requirements that hold only when another item is there."""

    kind: Literal["when"]
    present: str
    requirements: tuple[Kind, ...] = Field(min_length=1)

    needs: ClassVar[Needs] = Needs.NOTHING

    def describe(self) -> tuple[str, ...]:
        """The requirements, each with its condition."""
        lines = (line for requirement in self.requirements for line in requirement.describe())
        return tuple(f"when there is a {self.present.replace('-', ' ')}: {line}" for line in lines)

    def check(self, context: Context) -> Iterator[Result]:
        """What the requirements say, or that they do not apply."""
        places = context.submission.places
        if not any(place.item == self.present and isinstance(found, Found) for place, found in places.items()):
            title = context.items[self.present].title if self.present in context.items else self.present
            yield Result(subject=self.present, summary=f"does not apply without {title}", skipped=True)
            return
        for requirement in self.requirements:
            if can_be_judged(requirement, context):
                yield from requirement.check(context)
            else:
                yield Result.unread(self.present)
