"""What is said about an evidence table: its columns, its rows, and the outcomes and files that no row names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mcred.domain.findings import Finding, Location, Severity
from mcred.domain.submission import Passage
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.text.evidence.rows import CALLED

if TYPE_CHECKING:
    from mcred.text.evidence.columns import Column
    from mcred.text.evidence.faults import Fault

_NO_TABLES = frozenset({"pdf", "txt", "rtf"})
"""Formats in which mcred cannot see a table."""


def no_table(passage: Passage) -> Finding:
    """There is no table; not sure where mcred cannot see tables."""
    seen = "No evidence table was found here."
    if passage.file.format not in _NO_TABLES:
        return wrong("evidence-blank", seen, _MAKE_ONE, at(passage))
    return doubtful(
        "evidence-blank",
        f"{seen} mcred cannot see tables in {passage.file.format.upper()} files.",
        "Save it as a Word file, and check again.",
        at(passage),
    )


def no_row_at_all(where: Location) -> Finding:
    """There is a table, and nothing in it."""
    return wrong("evidence-blank", "The evidence table has no filled-in row.", _MAKE_ONE, where)


_MAKE_ONE = (
    "Make a table with a row for each piece of evidence: the outcome, the file, the page or time, and an explanation."
)


def no_column(missing: Iterable[Column], where: Location) -> Finding:
    """Columns that the table does not have."""
    columns = tuple(missing)
    names = " and ".join(CALLED[column] for column in columns)
    return wrong(
        "evidence-blank",
        f"The evidence table has no column for {names}.",
        f"Add it, with a heading in the first row: {', '.join(column.capitalize() for column in columns)}.",
        where,
    )


def wrong_row(fault: Fault, quote: str, row: str, where: Location) -> Finding:
    """A fault of a row, which is called by its number: "Row 2 of table 1"."""
    finding = wrong if fault.certain else doubtful
    return finding(fault.code, f"{row}: {fault.message}", fault.fix, where, quote or None)


def unknown_outcomes(rows: Iterable[int], titles: Iterable[str], where: Location) -> Finding:
    """Rows of which mcred cannot tell for which outcome they are, beside outcomes without a row."""
    names = ", ".join(f"“{title}”" for title in titles)
    return doubtful(
        "outcome-without-evidence",
        f"mcred cannot tell which outcome row {', '.join(map(str, rows))} is for, and found none for {names}.",
        "Begin each row with the number of its outcome, such as EO1.",
        where,
    )


def no_row(title: str, where: Location) -> Finding:
    """An outcome without a row."""
    return wrong(
        "outcome-without-evidence",
        f"No row is for the outcome “{title}”.",
        "Add a row for it: name the file that shows it, the page or time, and what it shows.",
        where,
    )


def in_no_row(path: str, where: Location) -> Finding:
    """An artifact that no row names; a note."""
    return Finding(
        code="unused-file",
        severity=Severity.NOTE,
        message=f"{path} is in no row of the evidence table, so reviewers may not look at it.",
        location=where,
    )
