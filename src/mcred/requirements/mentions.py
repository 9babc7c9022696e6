"""mentions: the text names every file that was handed in for other items.

```yaml
- kind: mentions
  items: [artifacts, video]
```

A file is named by its name, with or without its ending, or by the title of its item with its number. One that is not
named is `missing-detail`, to be reviewed, since it may be spoken of in other words. A link inside a Word file counts by
the words that can be seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.findings import Result
from mcred.domain.submission import Found, Place
from mcred.requirements.shared.findings import at, doubtful
from mcred.requirements.shared.requirement import Requirement


class Mentions(Requirement):
    """The text names every file of some items."""

    kind: Literal["mentions"]
    items: tuple[str, ...] = Field(min_length=1)

    def describe(self) -> tuple[str, ...]:
        """One line: "names every file of: artifacts"."""
        return (f"names every file of: {', '.join(item.replace('-', ' ') for item in self.items)}",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for all the files."""
        from mcred.text.phrases import holds_in_order, stems_of

        passage = context.passage
        stems = stems_of(passage.text)
        files = dict(self._files(context))
        missing = [
            name for name, called in files.items() if not any(holds_in_order(stems, one) >= 0 for one in called if one)
        ]
        findings = tuple(
            doubtful(
                "missing-detail",
                f"mcred does not see {name} named in the text.",
                "Name the file where you speak of it, just as it is called in the folder.",
                at(passage),
            )
            for name in missing
        )
        yield Result(summary=f"{len(files) - len(missing)} of {len(files)} files named", findings=findings)

    def _files(self, context: Context) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
        """The files in question, by their names, each with the ways to name it."""
        from mcred.text.phrases import stems_of

        for place, placement in context.submission.places.items():
            if place.item in self.items and not place.description and isinstance(placement, Found):
                name = placement.passage.file.name
                yield name, (stems_of(name), stems_of(name.rpartition(".")[0]), _title(context, place))


def _title(context: Context, place: Place) -> tuple[str, ...]:
    from mcred.text.phrases import stems_of

    number = f" {place.instance}" if place.instance else ""
    return stems_of(f"{context.items[place.item].title}{number}")
