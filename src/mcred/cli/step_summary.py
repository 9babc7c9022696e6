"""Adds the report to the page that GitHub shows for a step, where there is one."""

from __future__ import annotations

import os
from pathlib import Path

from mcred.cli.output import say
from mcred.reports import Options, Run

_MOST = 1024 * 1024 - 1
"""The most bytes that GitHub takes for the page of a step."""
_LEAST = 500
"""Bytes that a report worth reading needs."""


def step_summary() -> Path | None:
    """The page to write to; None where no step of GitHub's runs this."""
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    return Path(page) if page else None


def add_step_summary(run: Run) -> None:
    """Add the Markdown report to the page.

    GitHub takes a page whole or not at all, so it is kept under its limit; a page that cannot be written is said.
    """
    page = step_summary()
    if page is None:
        return
    from mcred.reports.markdown import render_short

    try:
        with page.open("ab") as file:
            room = _MOST - file.tell() - len(b"\n")
            if room < _LEAST:
                say("The step summary is full, so the report is not in it.")
                return
            text = render_short(run, Options(), room)
            file.write(f"\n{text}".encode())
    except OSError as problem:
        say(f"The report cannot be added to the step summary ({problem.strerror}).")
