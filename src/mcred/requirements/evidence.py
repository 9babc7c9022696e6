"""evidence: every row of a table points at a place that exists, and every outcome has a row.

```yaml
- kind: evidence
  artifacts: artifacts          # the item whose files the rows cite; any file of the portfolio may be named
  outcomes:                     # each must have a row
    - {id: eo1, title: Capacity to reflect, terms: [reflect, support]}
    - {id: eo2, title: A plan, terms: [plan, timeline]}
  columns:                      # what else people call the columns; the usual names are known
    outcome: [proficiency]
    where: [clip]
```

The table may stand in a Word, Markdown, web page, CSV or Excel file, or in a section of one; its columns (outcome,
artifact, where, explanation) are told by the words in the header row, in any order. A blank cell is `evidence-blank`;
a file that is not there `evidence-missing-file`; a page for a video, a time for a text or a time such as 6:75
`evidence-bad-locator`; a place past the end `evidence-out-of-range`. Pictures need no place. The pages of a Word file
are known only at least, so that what lies beyond is to be reviewed. Outcomes are known by a label ("EO1", "Outcome 1",
"1.") or by their terms; where mcred cannot tell which outcome some rows are for, it asks once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Location, Result
from mcred.domain.submission import Found, passages_of
from mcred.requirements.shared.findings import at
from mcred.requirements.shared.requirement import Requirement
from mcred.requirements.shared.spec_model import SpecModel
from mcred.text.plurals import plural

if TYPE_CHECKING:
    from mcred.text.evidence.columns import Column
    from mcred.text.evidence.names import Candidate, Mentions
    from mcred.text.evidence.tables import EvidenceTable, Row


class OutcomeSpec(SpecModel):
    """One outcome that must have a row."""

    id: str = Field(min_length=1)
    title: str = Field(min_length=1)
    terms: tuple[str, ...] = ()
    """Words or phrases that name it; each alone would do."""


class ColumnNames(SpecModel):
    """What else people call the columns."""

    outcome: tuple[str, ...] = ()
    artifact: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    explanation: tuple[str, ...] = ()

    def all_names(self) -> dict[Column, tuple[str, ...]]:
        """These names and the usual ones."""
        from mcred.text.evidence.columns import NAMES

        own: dict[Column, tuple[str, ...]] = {
            "outcome": self.outcome, "artifact": self.artifact, "where": self.where, "explanation": self.explanation,
        }  # fmt: skip
        return {column: (*own[column], *usual) for column, usual in NAMES.items()}


class Evidence(Requirement):
    """Every row of a table points at evidence that is there."""

    kind: Literal["evidence"]
    columns: ColumnNames = ColumnNames()
    outcomes: tuple[OutcomeSpec, ...] = ()
    artifacts: str | None = None

    def describe(self) -> tuple[str, ...]:
        """One line for the rows, and one for the outcomes."""
        lines = ["a table whose rows each name an outcome, a file, the page or time in it, and an explanation"]
        if self.outcomes:
            lines.append(f"a row for each of the {len(self.outcomes)} outcomes")
        return tuple(lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the whole table, or for all its tables."""
        from mcred.requirements.shared.evidence_messages import no_row_at_all, no_table
        from mcred.text.evidence.names import mentions
        from mcred.text.evidence.tables import evidence_tables

        where = at(context.passage)
        tables = evidence_tables(context.passage.answer, self.columns.all_names())
        rows = [row for table in tables for row in table.rows]
        if not tables:
            yield Result(summary="no table", findings=(no_table(context.passage),))
            return
        if not rows:
            yield Result(summary="no row is filled in", findings=(no_row_at_all(where),))
            return
        files = self._candidates(context)
        cited = [mentions(row.cells.get("artifact", ""), files) for row in rows]
        told_by = [self._named(row) for row in rows]
        covered = frozenset[int]().union(*told_by)
        unknown = [row for row, numbers in zip(rows, told_by, strict=True) if not numbers]
        outcomes = f", {len(covered)} of {len(self.outcomes)} outcomes" if self.outcomes else ""
        yield Result(
            summary=f"{plural(len(rows), 'row')}{outcomes}",
            measured={"rows": len(rows)},
            findings=(
                *(finding for table in tables for finding in self._missing_columns(table, where)),
                *_wrong_rows(tables, cited, files, where),
                *self._uncovered(covered, unknown, where),
                *self._unused(context, cited, where),
            ),
        )

    def _candidates(self, context: Context) -> tuple[Candidate, ...]:
        """The files that rows may name: those of the artifacts item first, any file but the table's own after them."""
        from mcred.text.evidence.names import Candidate

        called: dict[str, list[str]] = {}
        for place, placement in context.submission.places.items():
            if place.item == self.artifacts and not place.description:
                for passage in passages_of(placement):
                    called.setdefault(passage.file.path, []).extend([passage.section] if passage.section else [])
        own = context.passage
        return tuple(
            Candidate(
                file=file,
                strong=file.path in called or (self.artifacts is None and not context.submission.used_for(file)),
                called=tuple(called.get(file.path, ())),
            )
            for file in sorted(context.submission.files, key=lambda file: file.path not in called)
            if file.path != own.file.path or own.section
        )

    def _named(self, row: Row) -> frozenset[int]:
        """The numbers of the outcomes that a row is for: by its own words, or by the heading it stands under."""
        from mcred.text.evidence.outcomes import Outcome, outcomes_in

        known = [Outcome(id=outcome.id, title=outcome.title, terms=outcome.terms) for outcome in self.outcomes]
        sources = (row.cells.get("outcome", ""), row.group, row.above)
        return next((named for text in sources if (named := outcomes_in(text, known))), frozenset())

    def _missing_columns(self, table: EvidenceTable, where: Location) -> Iterator[Finding]:
        """One finding for the columns that are missing; that of the outcome may stand as headings instead."""
        from mcred.requirements.shared.evidence_messages import no_column

        missing = list(table.missing)
        if "outcome" in missing and self.outcomes and all(map(self._named, table.rows)):
            missing.remove("outcome")
        if missing:
            yield no_column(missing, where)

    def _uncovered(self, covered: frozenset[int], unknown: Sequence[Row], where: Location) -> Iterator[Finding]:
        """A finding for each outcome without a row, or one question for all where rows are not understood."""
        from mcred.requirements.shared.evidence_messages import no_row, unknown_outcomes

        lacking = [outcome.title for number, outcome in enumerate(self.outcomes, 1) if number not in covered]
        if lacking and unknown:
            yield unknown_outcomes([row.number for row in unknown], lacking, where)
        else:
            yield from (no_row(title, where) for title in lacking)

    def _unused(self, context: Context, cited: Sequence[Mentions], where: Location) -> Iterator[Finding]:
        """A note for each artifact that no row names."""
        from mcred.requirements.shared.evidence_messages import in_no_row

        named = {file.path for mention in cited for file in mention.files} | {context.passage.file.path}
        artifacts = (
            placement.passage.file.path
            for place, placement in context.submission.places.items()
            if place.item == self.artifacts and not place.description and isinstance(placement, Found)
        )
        yield from (in_no_row(path, where) for path in dict.fromkeys(artifacts) if path not in named)


def _wrong_rows(
    tables: Sequence[EvidenceTable], cited: Sequence[Mentions], files: Sequence[Candidate], where: Location
) -> Iterator[Finding]:
    """What is wrong with single rows; `cited` is what each row of all tables names."""
    from mcred.requirements.shared.evidence_messages import wrong_row
    from mcred.text.evidence.rows import faults

    rows = [(number, row) for number, table in enumerate(tables, 1) for row in table.rows]
    for (number, row), named in zip(rows, cited, strict=True):
        called = f"Row {row.number}" + (f" of table {number}" if len(tables) > 1 else "")
        yield from (wrong_row(fault, quote, called, where) for fault, quote in faults(row, named, files))
