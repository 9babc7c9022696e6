"""log: the hours or the sessions of a log, added up from its table or its lines.

```yaml
- kind: log
  hours: {min: 20}               # all entries together; decimals are allowed
  sessions: {min: 3}             # entries: rows of a table, or lines that begin with a day
  called: [Time spent]           # what the column of hours is called, if not hours, time, duration, minutes
  columns: [date, topic]         # every row must have something in these columns
  items: [coach-log, partner-log]  # on a part or the whole: the logs that are added up
```

Give `hours`, `sessions` or both. mcred reads "1.5", "1:30", "90 min", "2 hours" and "3:00-4:30"; a bare number is in
the unit that the column's name says, else in hours. A row that begins with "Total" is no entry. Too few are
`too-few-hours` or `too-few-sessions`, to be fixed; where the time of an entry cannot be read they are to be
reviewed. An empty cell is `missing-detail`. Whether the log is true only an assessor can tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal, Self

from pydantic import model_validator

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Location, Result
from mcred.requirements.shared.bounds import Bounds, Span
from mcred.requirements.shared.findings import at_one, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement
from mcred.text.plurals import plural

if TYPE_CHECKING:
    from mcred.text.logs import Entry

_SHOWN = 40


class Log(Requirement):
    """The hours or sessions of a log."""

    kind: Literal["log"]
    hours: Span | None = None
    sessions: Bounds | None = None
    called: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.hours or self.sessions):
            raise ValueError("log needs hours, sessions or both")
        return self

    def describe(self) -> tuple[str, ...]:
        """A line for each bound, and one for the columns."""
        lines = [f"a log of {self.hours.describe('hours')} in all"] if self.hours else []
        lines += [f"a log of {self.sessions.describe('sessions')}"] if self.sessions else []
        lines += [f"each entry with: {', '.join(self.columns)}"] if self.columns else []
        return tuple(lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the hours, and one for the sessions, which the faults of entries go with."""
        from mcred.text.logs import HOURS, entries

        passages = context.readable(self.items)
        where = at_one(passages)
        names = (*self.called, *HOURS)
        columns = [(name,) for name in self.columns]
        logged = [entry for passage in passages for entry in entries(passage.blocks, names, columns)]
        blank = tuple(_blank(entry, where) for entry in logged if entry.blank)
        if self.sessions:
            yield self._sessions(logged, self.sessions, where, () if self.hours else blank)
        if self.hours:
            yield self._hours(logged, self.hours, where, blank)

    def _sessions(self, logged: Sequence[Entry], bounds: Bounds, where: Location, more: tuple[Finding, ...]) -> Result:
        number = len(logged)
        findings = more
        if bounds.min is not None and number < bounds.min:
            findings = (
                (wrong if number else doubtful)(
                    "too-few-sessions",
                    f"{plural(number, 'session')} in the log; {bounds.describe('sessions')} {bounds.verb} asked for.",
                    f"Add {bounds.min - number} more, each in a row of its own with its date.",
                    where,
                ),
                *more,
            )
        return Result(
            subject="sessions",
            summary=f"{number} of {bounds.describe('sessions')}",
            measured={"sessions": number},
            allowed={"sessions": bounds.record()},
            findings=findings,
        )

    def _hours(self, logged: Sequence[Entry], span: Span, where: Location, more: tuple[Finding, ...]) -> Result:
        total = round(sum(entry.minutes or 0 for entry in logged) / 60, 2)
        unread = [entry for entry in logged if entry.minutes is None]
        findings = [_unread(unread[0], len(unread), where)] if unread else []
        if span.min is not None and total < span.min:
            sure = bool(logged) and not unread
            findings.append(
                (wrong if sure else doubtful)(
                    "too-few-hours",
                    f"{total:g} hours in the log; {span.describe('hours')} are asked for.",
                    f"{span.min - total:g} hours are missing: add the entries, each with its date and its hours.",
                    where,
                )
            )
        return Result(
            subject="hours",
            summary=f"{total:g} of {span.describe('hours')}",
            measured={"hours": total},
            allowed={"hours": span.record()},
            findings=(*findings, *more),
        )


def _unread(entry: Entry, number: int, where: Location) -> Finding:
    others = f", nor that of {number - 1} more" if number > 1 else ""
    return doubtful(
        "missing-detail",
        f"mcred cannot read how long “{_short(entry.text)}” took{others}.",
        "Write it as hours or minutes, such as 1.5 or 90 min, in a column called Hours.",
        where,
    )


def _blank(entry: Entry, where: Location) -> Finding:
    return wrong(
        "missing-detail",
        f"The entry “{_short(entry.text)}” has nothing under {' and '.join(entry.blank)}.",
        "Fill in the cell, or put that column's name above it.",
        where,
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
