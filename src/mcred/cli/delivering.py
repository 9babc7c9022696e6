"""Brings the reports of a run where they are wanted: to the screen, into files, and into GitHub's step summary."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import structs

from mcred.cli.ending import Ending
from mcred.cli.misuse import meant
from mcred.cli.output import say, show
from mcred.cli.portfolios import Checked
from mcred.cli.progress import Progress
from mcred.cli.saving import save
from mcred.cli.step_summary import add_step_summary, step_summary
from mcred.cli.streams import is_terminal
from mcred.domain.findings import Report
from mcred.errors import UsageError
from mcred.reports import FORMATS, Failure, Options, Run, render
from mcred.reports.run import run_of

Wanted = Sequence[tuple[str, Path | None]]
"""Formats, each with its file; None for the screen."""


def formats_wanted(given: Sequence[str], output: Path | None) -> Wanted:
    """Each format with its file, from `--format` and `-o`; raises UsageError for what cannot be."""
    wanted: list[tuple[str, Path | None]] = []
    for entry in given:
        name, colon, path = entry.partition(":")
        if name not in FORMATS:
            raise UsageError(
                f"There is no format “{name}”; there are {', '.join(FORMATS)}.{meant(name, tuple(FORMATS))}"
            )
        if colon and not path:
            raise UsageError(f"--format {entry} names no file after the colon.")
        wanted.append((name, Path(path) if path else None))
    to_stdout = [index for index, (_, path) in enumerate(wanted) if path is None]
    if len(to_stdout) > 1:
        raise UsageError(
            "Only one format can go to the screen; give the others a file, as in --format json:report.json."
        )
    if output:
        if not to_stdout:
            raise UsageError("-o names a file, but every --format has a file of its own.")
        wanted[to_stdout[0]] = (wanted[to_stdout[0]][0], output)
    return wanted


def deliver(run: Run, wanted: Wanted, look: Options) -> None:
    """Write all reports; none before all are made. Raises UsageError when a file cannot be written."""
    at_home = _at_home(look)
    made = [(render(name, run, at_home), path) for name, path in wanted]
    for text, path in made:
        if path:
            save((text,), path)
        else:
            show(text)
    add_step_summary(run)


def deliver_as_they_come(checked: Iterable[Checked], total: int, wanted: Wanted, look: Options) -> Ending:
    """Write the reports on portfolios that are being checked, and say how it ended.

    Where nothing but one JSON record is wanted, each portfolio is written when it is done and then forgotten, so that
    memory does not grow with their number. Raises UsageError when a file cannot be written.
    """
    ending = Ending()
    streamed = [name for name, _ in wanted] == ["json"] and step_summary() is None
    to_screen = streamed and wanted[0][1] is None and is_terminal(sys.stdout)
    progress = Progress(total, shown=is_terminal(sys.stderr) and not to_screen)
    outcomes = ending.watching(_telling(checked, progress))
    if streamed:
        _stream(outcomes, wanted[0][1])
    else:
        deliver(run_of(outcomes), wanted, look)
    return ending


def _telling(checked: Iterable[Checked], progress: Progress) -> Iterator[Report | Failure]:
    """The outcomes, with what is to be told on the side said at once."""
    try:
        for one in checked:
            progress.step()
            for notice in one.notices:
                progress.clear()
                say(notice)
            yield one.outcome
    finally:
        progress.clear()


def _stream(outcomes: Iterable[Report | Failure], path: Path | None) -> None:
    from mcred.reports.json import stream

    if path:
        save(stream(outcomes), path)
        return
    for piece in stream(outcomes):
        show(piece)


def _at_home(look: Options) -> Options:
    """The options with the working folder and the root of the repository, for formats that name files from there."""
    folder = Path.cwd().as_posix()
    root = Path(os.environ.get("GITHUB_WORKSPACE") or folder).as_posix()
    return structs.replace(look, folder=folder, root=root if (folder + "/").startswith(root + "/") else folder)
