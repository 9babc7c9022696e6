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
from mcred.domain.findings import Finding, Result, Severity
from mcred.domain.patterns import regex
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement

_OWN_COMPUTER = regex(r"\bfile:/{1,3}\S{0,200}|\bhttps?://(?:localhost|127\.0\.0\.1)\S{0,200}|\b[A-Za-z]:\\\S{0,200}")


class Links(Requirement):
    """How many links the text gives."""

    kind: Literal["links"]
    min: int = Field(default=1, ge=0)
    max: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is greater than max {self.max}")
        return self

    def describe(self) -> tuple[str, ...]:
        """One line: "at least 1 link, written out"."""
        amount = f"{self.min} to {self.max}" if self.max is not None else f"at least {self.min}"
        amount = str(self.max) if self.min == self.max else amount
        return (f"{amount} link{'s' if amount.split()[-1] != '1' else ''}, written out",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for all links of the text."""
        from mcred.text.identity.links import LINK, TRAILING

        passage = context.passage
        own = [found.group() for found in _OWN_COMPUTER.finditer(passage.text)]
        every = dict.fromkeys(found.group().rstrip(TRAILING) for found in LINK.finditer(passage.text))
        links = [link for link in every if not _OWN_COMPUTER.match(link)]
        findings = [
            wrong(
                "missing-detail",
                "A link leads into somebody's own computer, so nobody else can open it.",
                "Put the file into the folder, or upload it and give the link from there.",
                at(passage),
            )
            for _ in own
        ]
        if len(links) < self.min:
            findings.append(
                doubtful(
                    "missing-detail",
                    f"{len(links)} links are written out in the text; at least {self.min} is asked for.",
                    "Write the whole address into the text, beginning with https://.",
                    at(passage),
                )
            )
        elif self.max is not None and len(links) > self.max:
            findings.append(
                Finding(
                    code="missing-detail",
                    severity=Severity.WARNING,
                    message=f"{len(links)} links are in the text; at most {self.max} are asked for.",
                    fix="Keep the ones that are asked for.",
                    location=at(passage),
                )
            )
        told = f"{len(links)} link{'' if len(links) == 1 else 's'} written out; mcred does not open them"
        yield Result(summary=told, measured={"links": len(links)}, findings=tuple(findings))
