"""links: how many links the text gives, each written out in a form that can open elsewhere.

```yaml
- kind: links
  min: 1
  max: 3          # more is to be reviewed
```

mcred never opens a link: whether it can be reached, and by whom, is for the educator and the assessor to see. A link
that leads into somebody's own computer (`file:`, `localhost`, a drive) is `missing-detail`, to be fixed. Too few links
are to be reviewed, since a link may hide behind a word of a Word file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import Field, model_validator

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Location, Result, Severity
from mcred.domain.patterns import regex
from mcred.domain.submission import Passage
from mcred.requirements.shared.bounds import hold_order
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement
from mcred.text.plurals import are, plural

_OWN_COMPUTER = regex(r"\bfile:/{1,3}\S{0,200}|\bhttps?://(?:localhost|127\.0\.0\.1)\S{0,200}|\b[A-Za-z]:\\\S{0,200}")


class Links(Requirement):
    """How many links the text gives."""

    kind: Literal["links"]
    min: int = Field(default=1, ge=0)
    max: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        hold_order(self.min, self.max)
        return self

    def describe(self) -> tuple[str, ...]:
        """One line: "at least 1 link, written out"."""
        if self.max is None:
            return (f"at least {plural(self.min, 'link')}, written out",)
        least = "" if self.min == self.max else f"{self.min} to "
        return (f"{least}{plural(self.max, 'link')}, written out",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for all links of the text."""
        from mcred.text.identity.links import LINK, TRAILING

        passage = context.passage
        every = dict.fromkeys(found.group().rstrip(TRAILING) for found in LINK.finditer(passage.text))
        number = sum(not _OWN_COMPUTER.match(link) for link in every)
        yield Result(
            summary=f"{plural(number, 'link')} written out; mcred does not open them",
            measured={"links": number},
            findings=(*_own(passage), *self._amount(number, at(passage))),
        )

    def _amount(self, number: int, where: Location) -> Iterator[Finding]:
        """What is to be said of so many links."""
        if number < self.min:
            yield doubtful(
                "missing-detail",
                f"{plural(number, 'link')} {are(number)} written out in the text; "
                f"at least {self.min} {are(self.min)} asked for.",
                "Write the whole address into the text, beginning with https://.",
                where,
            )
        elif self.max is not None and number > self.max:
            yield Finding(
                code="missing-detail",
                severity=Severity.WARNING,
                message=f"{number} links are in the text; at most {self.max} {are(self.max)} asked for.",
                fix="Keep the ones that are asked for.",
                location=where,
            )


def _own(passage: Passage) -> Iterator[Finding]:
    """A finding for each link into a computer of one's own."""
    for _ in _OWN_COMPUTER.finditer(passage.text):
        yield wrong(
            "missing-detail",
            "A link leads into somebody's own computer, so nobody else can open it.",
            "Put the file into the folder, or upload it and give the link from there.",
            at(passage),
        )
