"""dates: how long ago something may be, and how long a time it must span, by the dates that stand in the text.

```yaml
- kind: dates
  labels: [Published, Date of publication]  # only dates behind one of these labels; without it all dates of the text
  within-months: 24         # no longer ago than so many months before the day of the check
  from: 2026-01-01          # not before this day
  until: 2026-06-30         # not after this day
  span-days: {min: 30}      # from the first date to the last one
  years: {min: 3}           # so many different years are named; "2023-24" counts as two
  items: [log, article]     # on a part or the whole: only the texts of these items
```

Give at least one of `within-months`, `from`, `until`, `span-days` and `years`. A date behind a label is what the
educator declares: outside what is allowed it is `date-out-of-range`, to be fixed, and where it is missing that is
`missing-detail`. Without labels mcred looks at the latest date of the text for `within-months`, and at all of them for
`from` and `until`; since a text may name dates for many reasons, what is wrong then is to be reviewed. A month or
"3/4/2026" may mean several days; where that decides, it is to be reviewed. Whether a declared date is true only an
assessor can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal, Self

from pydantic import Field, model_validator

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Location, Result
from mcred.requirements.shared.bounds import Bounds
from mcred.requirements.shared.findings import at_one, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement
from mcred.text.plurals import are, plural

if TYPE_CHECKING:
    from mcred.text.calendar import Day


class Dates(Requirement):
    """How long ago, and over how long a time."""

    kind: Literal["dates"]
    labels: tuple[str, ...] = ()
    within_months: int | None = Field(default=None, ge=1, le=1200)
    from_: date | None = None
    until: date | None = None
    span_days: Bounds | None = None
    years: Bounds | None = None
    items: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.within_months or self.from_ or self.until or self.span_days or self.years):
            raise ValueError("dates needs one of within-months, from, until, span-days, years")
        if self.from_ and self.until and self.from_ > self.until:
            raise ValueError(f"from {self.from_} is later than until {self.until}")
        return self

    def describe(self) -> tuple[str, ...]:
        """A line for each bound."""
        what = f"{self.labels[0]}: " if self.labels else ""
        lines = [f"{what}not longer ago than {plural(self.within_months, 'month')}"] if self.within_months else []
        lines += [f"{what}not before {self.from_}"] if self.from_ else []
        lines += [f"{what}not after {self.until}"] if self.until else []
        lines += [f"{what}{self.span_days.describe('days')} from the first date to the last"] if self.span_days else []
        lines += [f"{what}{self.years.describe('different years')}"] if self.years else []
        return tuple(lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the days, and one for the years."""
        from mcred.text.calendar import days_in, years_in

        passages = context.readable(self.items)
        where = at_one(passages)
        said = [text for passage in passages for text in self._said(passage.blocks, passage.text)]
        if self.years:
            yield self._years(years_in("\n".join(said)), self.years, where)
        if self.within_months or self.from_ or self.until or self.span_days:
            days = [day for text in said for day in days_in(text)]
            findings = self._days(days, context.today, where) if days else [self._none(where)]
            summary = ", ".join(dict.fromkeys(day.text for day in days)) or findings[0].message
            measured = {"days": _span(days)[0]} if self.span_days and days else {}
            allowed = {"days": self.span_days.record()} if self.span_days else {}
            yield Result(
                subject=self.labels[0] if self.labels else None, summary=summary, measured=measured, allowed=allowed,
                findings=tuple(findings),
            )  # fmt: skip

    def _said(self, blocks: tuple[object, ...], text: str) -> tuple[str, ...]:
        from mcred.text.behind_labels import behind

        return tuple(behind(blocks, self.labels)) if self.labels else (text,)  # type: ignore[arg-type] # blocks they are

    def _years(self, years: tuple[int, ...], bounds: Bounds, where: Location) -> Result:
        findings = []
        if not bounds.allows(len(years)):
            named = f" ({', '.join(map(str, years))})" if years else ""
            few = bounds.min is not None and len(years) < bounds.min
            findings.append(
                (wrong if few and self.labels else doubtful)(
                    "date-out-of-range",
                    f"{plural(len(years), 'different year')} {are(len(years))} named{named}; "
                    f"{bounds.describe('years')} {bounds.verb} asked for.",
                    "Name each year that you deal with." if few else "Leave out the years that are not asked for.",
                    where,
                )
            )
        return Result(
            subject="years",
            summary=f"{len(years)} of {bounds.describe('years')}",
            measured={"years": len(years)},
            allowed={"years": bounds.record()},
            findings=tuple(findings),
        )

    def _none(self, where: Location) -> Finding:
        label = f"behind “{self.labels[0]}” " if self.labels else ""
        return wrong(
            "missing-detail",
            f"No date with a year was found {label}in the text.",
            f"Write it in full{f', such as “{self.labels[0]}: 14 October 2026”' if self.labels else ''}.",
            where,
        )

    def _days(self, days: list[Day], today: date, where: Location) -> list[Finding]:
        """What is wrong with the dates."""
        from mcred.text.calendar import months_before

        first = months_before(today, self.within_months) if self.within_months else None
        ago = plural(self.within_months or 0, "month")
        recent = days if self.labels else [max(days, key=lambda day: day.last)]
        found = [
            *(self._outside(day, day.first < first, day.last < first, f"is longer ago than {ago}",
                            f"Use something from {first} or later", where) for day in recent if first),
            *(self._outside(day, day.first < self.from_, day.last < self.from_, f"lies before {self.from_}",
                            f"Use something from {self.from_} or later", where) for day in days if self.from_),
            *(self._outside(day, day.last > self.until, day.first > self.until, f"lies after {self.until}",
                            f"Use something from {self.until} or earlier", where) for day in days if self.until),
        ]  # fmt: skip
        if self.span_days:
            found += self._spanned(days, self.span_days, where)
        return list(dict.fromkeys(finding for finding in found if finding))

    def _outside(  # noqa: PLR0913, PLR0917 - the words of one finding
        self, day: Day, perhaps: bool, surely: bool, what: str, instead: str, where: Location  # noqa: FBT001
    ) -> Finding | None:  # fmt: skip
        if not perhaps:
            return None
        sure = surely and bool(self.labels)
        doubt = "" if surely else " This is too close to call, since it may mean several days."
        return (wrong if sure else doubtful)(
            "date-out-of-range",
            f"{day.text} {what}.{doubt}",
            f"{instead}, or correct the date if it is not right.",
            where,
        )

    def _spanned(self, days: list[Day], bounds: Bounds, where: Location) -> Iterator[Finding]:
        """Whether the time from the first date to the last one is long enough, and not too long."""
        least, most = _span(days)
        if bounds.allows(least) and bounds.allows(most):
            return
        sure = bool(self.labels) and not (bounds.allows(least) or bounds.allows(most))
        yield (wrong if sure else doubtful)(
            "date-out-of-range",
            f"From the first date to the last there are {least} days; it should be {bounds.describe('days')}.",
            "Check that every date is there and is right.",
            where,
        )


def _span(days: list[Day]) -> tuple[int, int]:
    """The fewest and the most days that may lie between the first date and the last one."""
    begin, end = min(day.first for day in days), max(day.last for day in days)
    late, early = min(day.last for day in days), max(day.first for day in days)
    return max(0, (early - late).days), (end - begin).days
