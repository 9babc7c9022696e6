"""declared-count: the text says how many words it has, and that is so.

```yaml
- kind: declared-count
  labels: [Word count, Words]     # what stands before the number (these two are the default)
  tolerance: 0.02                 # by how much it may be off, as a share of the count
  leave-out: [cover, contents, references, appendices]   # as in length; not counted
```

It also takes `leave-out-sections`, `also-count` and `allowances`, which mean what they mean in `length`. No number is
`missing-detail`, a wrong one `wrong-declared-count`; both are to be fixed. Where the margin of a PDF decides, the
outcome is review.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.documents import Document
from mcred.domain.findings import Finding, Result
from mcred.domain.patterns import regex
from mcred.domain.submission import Passage
from mcred.requirements.shared.counted import Counted
from mcred.requirements.shared.findings import at, doubtful, wrong

_NUMBER = regex(r"(?<![\d.,])(\d{1,3}(?:[,. ]\d{3})+|\d{1,7})(?![\d%])")
_RUNNING = regex(r"(?<![\d.,])(\d{1,3}(?:[,. ]\d{3})+|\d{2,7})\s+words\b", re.IGNORECASE)


class DeclaredCount(Counted):
    """The number of words that a text gives for itself is right."""

    kind: Literal["declared-count"]
    labels: tuple[str, ...] = ("word count", "words", "number of words")
    tolerance: float = Field(default=0.02, ge=0, lt=1)

    def describe(self) -> tuple[str, ...]:
        """One line, and what is counted."""
        return ("says how many words it has, and that is right", *self.describe_counting())

    def check(self, context: Context) -> Iterator[Result]:
        """One result: the number given beside the number counted."""
        passage = context.passage
        declared = self._declared(passage)
        counted = self.counted(passage, "words")
        if declared is None:
            yield Result(summary="no number of words is given", findings=(self._missing(passage),))
            return
        off = [abs(declared - reading) > max(1, self.tolerance * reading) for reading in counted.readings]
        findings: tuple[Finding, ...] = ()
        if all(off) or (any(off) and not min(counted.readings) <= declared <= max(counted.readings)):
            sure = all(off)
            findings = (
                (wrong if sure else doubtful)(
                    "wrong-declared-count",
                    f"The text says it has {declared:,} words; mcred counts {counted.value:,}.",
                    "Count again what the issuer counts, and write that number.",
                    at(passage),
                ),
            )
        yield Result(
            summary=f"{declared:,} given, {counted.value:,} counted",
            measured={"words": counted.value},
            findings=findings,
        )

    def _declared(self, passage: Passage) -> int | None:
        """The number that is given, first behind a label, else as "2,300 words" on a line by itself."""
        from mcred.text.behind_labels import behind, lines_of

        content = passage.file.content
        blocks = content.blocks if isinstance(content, Document) else passage.blocks
        for text in behind(blocks, self.labels):
            if found := _NUMBER.search(text[:40]):
                return int(re.sub(r"\D", "", found[1]))
        for line in lines_of(blocks):
            if len(line) < 40 and (found := _RUNNING.search(line)):  # noqa: PLR2004 - a line that says little else
                return int(re.sub(r"\D", "", found[1]))
        return None

    def _missing(self, passage: Passage) -> Finding:
        label = self.labels[0] if self.labels else "word count"
        return wrong(
            "missing-detail",
            "The text does not say how many words it has.",
            f"Add a line such as “{label[:1].upper()}{label[1:]}: 2,310”.",
            at(passage),
        )
