"""length: how long a response, several responses together, a part or the whole may be.

```yaml
- kind: length
  words: {min: 50, max: 150}      # also: characters, sentences, bullets, paragraphs, pages
  nature: guide                   # limit (default): outside it is to be fixed; guide: outside it is to be reviewed
  tolerance: 0.1                  # a limit may be missed by a tenth: to be reviewed, not to be fixed
  items: [question-1, question-2] # one total shared by several items (on a part or the whole)
  leave-out: [headings, tables, references, appendices, cover, contents]   # not counted
  leave-out-sections: [Glossary]  # sections that are not counted, by the beginning of their heading
  also-count: [prompts, notes]    # counted, though they are not by default
  allowances:                     # a section that may be so long on top of the limit
    - {section: Transcripts, names: [Supporting documents], pages: 2}
```

On a part or the whole the lengths of all its texts are added up. A tolerance of two steps is written
`{note: 0.1, review: 0.2}`: up to a tenth outside is only noted, up to a fifth is to be reviewed, beyond is to be fixed.

Words are counted as Word and Google Docs count them: see docs/counting.md. Where the margin of a PDF, or the other
common rule for dashes, would change the verdict, the outcome is review with `borderline-count`. A count of sentences
one off a bound is review, since no rule for sentences is sure. The pages of a Word file are known only at least, so a
limit of pages that it seems to keep is review; of a PDF they are known. A section or an answer that begins in the
middle of a page counts as one page more or less.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from msgspec import Struct
from pydantic import Field, model_validator

from mcred.domain.context import Context
from mcred.domain.documents import Document
from mcred.domain.findings import Confidence, Finding, Location, Result, Severity
from mcred.domain.submission import Passage
from mcred.requirements.shared.bounds import Bounds
from mcred.requirements.shared.counted import Counted
from mcred.requirements.shared.findings import at_one, doubtful
from mcred.requirements.shared.spec_model import SpecModel
from mcred.text.counting import MANY, Count, Unit, count

UNITS: tuple[Unit, ...] = ("words", "characters", "sentences", "bullets", "paragraphs", "pages")
Share = Annotated[float, Field(ge=0, lt=1)]


class Tolerance(SpecModel):
    """By how much a limit may be missed, as a share of it, before the next stronger result."""

    note: Share = 0.0
    """Up to here it is only noted."""
    review: Share = 0.0
    """Up to here it is to be reviewed; beyond it is to be fixed."""


class Length(Counted):
    """How long something may be."""

    kind: Literal["length"]
    words: Bounds | None = None
    characters: Bounds | None = None
    sentences: Bounds | None = None
    bullets: Bounds | None = None
    paragraphs: Bounds | None = None
    pages: Bounds | None = None
    nature: Literal["limit", "guide"] = "limit"
    tolerance: Share | Tolerance = 0.0
    items: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        if not self.bounds:
            raise ValueError(f"length needs a bound: one of {', '.join(UNITS)}")
        return self

    @property
    def bounds(self) -> dict[Unit, Bounds]:
        """The bounds by their unit."""
        given = {unit: getattr(self, unit) for unit in UNITS}
        return {unit: bounds for unit, bounds in given.items() if bounds is not None}

    def describe(self) -> tuple[str, ...]:
        """One line for each unit: "350 to 500 words (a guide)"."""
        guide = " (a guide)" if self.nature == "guide" else ""
        together = " together" if self.items else ""
        lines = tuple(f"{bounds.describe(unit)}{together}{guide}" for unit, bounds in self.bounds.items())
        return lines + self.describe_counting()

    def check(self, context: Context) -> Iterator[Result]:
        """One result for all the units, since they are one requirement."""
        readable = context.readable(self.items)
        together = ", ".join(context.items[item].title for item in self.items if item in context.items)
        if not readable:
            yield Result.unread(together or None)
            return
        measured: dict[str, float] = {}
        findings: list[Finding] = []
        phrases: list[str] = []
        for unit, bounds in self.bounds.items():
            counts = [self.counted(passage, unit) for passage in readable]
            total = Count.total(counts)
            measured[unit] = total.value
            findings += _judged(total, bounds, self, at_one(readable))
            phrases.append(f"{total.value:,} of {bounds.describe(unit)}" + self._in_word(readable, unit, total.value))
        allowed: dict[str, dict[str, float]] = {unit: bounds.record() for unit, bounds in self.bounds.items()}
        yield Result(
            subject=together or None,
            summary="; ".join(phrases),
            measured=measured,
            allowed=allowed,
            findings=tuple(findings),
        )

    def _in_word(self, passages: tuple[Passage, ...], unit: Unit, value: int) -> str:
        """What Word's status bar shows, where that is another number."""
        if unit != "words" or len(passages) != 1 or passages[0].file.format != "docx":
            return ""
        content = passages[0].file.content
        shown = count(content.blocks, "words").value if isinstance(content, Document) else value
        if shown == value:
            return ""
        more = "for the whole file" if passages[0].section else "with the question and heading"
        return f" (Word shows {shown:,} {more})"


class _Miss(Struct, frozen=True, kw_only=True):
    """By how much a count misses its bounds."""

    word: Literal["many", "few"]
    bound: int
    by: int


def _missed(value: int, bounds: Bounds) -> _Miss | None:
    """Which bound a count misses, and by how much; None when it is within."""
    if bounds.max is not None and value > bounds.max:
        return _Miss(word="many", bound=bounds.max, by=value - bounds.max)
    if bounds.min is not None and value < bounds.min:
        return _Miss(word="few", bound=bounds.min, by=bounds.min - value)
    return None


def _judged(total: Count, bounds: Bounds, length: Length, location: Location) -> Iterator[Finding]:
    """What a count leads to: nothing, an error, or a warning where the bound or the count is not hard."""
    unit, guide = total.unit, length.nature == "guide"
    said = f"{total.value:,} {unit.removesuffix('s') if total.value == 1 else unit}"
    miss = _missed(total.value, bounds)
    verdicts = {bounds.allows(value) for value in total.readings}
    if len(verdicts) > 1:
        yield doubtful(
            "borderline-count",
            f"{said}; {'the guide' if guide else 'the limit'} is {bounds.describe(unit)}. "
            f"This is too close to call: {total.doubt}.",
            "Look at the number of pages in Word, or hand in a PDF, whose pages are certain."
            if MANY in total.readings
            else f"Stay clear of the limit, or count the {unit} yourself the way your reviewers do.",
            location,
        )
        return
    if miss is None:
        return
    given = length.tolerance
    band = given if isinstance(given, Tolerance) else Tolerance(review=given)
    unsure = miss.by <= total.slack
    soft = guide or unsure or miss.by <= max(band.review, band.note) * miss.bound
    severity = Severity.WARNING if soft else Severity.ERROR
    if miss.by <= band.note * miss.bound:
        severity = Severity.NOTE
    verb = "Cut" if miss.word == "many" else "Add"
    advice = f"{verb} {'about ' if guide else ''}{miss.by:,}."
    name = "guide" if guide else "limit" if miss.word == "many" else "least"
    yield Finding(
        code=f"too-{miss.word}-{unit}",
        severity=severity,
        confidence=Confidence.LIKELY if unsure else Confidence.CERTAIN,
        message=f"{said}; the {name} is {bounds.describe(unit) if guide else f'{miss.bound:,}'}.",
        fix=advice,
        location=location,
    )
