"""The report as a table for spreadsheets: a line for each outcome.

Many people can read it, so it holds no words of a portfolio's texts.
"""

from __future__ import annotations

import csv
import io

from mcred.reports.run import Options, Run
from mcred.reports.safety import one_line

_COLUMNS = ("status", "portfolio", "part", "item", "requirement")


def render(run: Run, options: Options) -> str:  # noqa: ARG001 - a record looks the same everywhere
    """The whole table, below the names of its columns."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(_COLUMNS)
    for report in run.portfolios:
        for outcome in report.outcomes:
            words = (report.path, outcome.part or "", outcome.item or "", outcome.requirement)
            table.writerow([outcome.status.value, *map(one_line, words)])
    return text.getvalue()
