"""Brings the reports of a run where they are wanted: to the screen, into files, and into GitHub's step summary."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from pathlib import Path

from mcred.cli.output import add_step_summary, options, show
from mcred.cli.saving import save
from mcred.errors import UsageError
from mcred.reports import FORMATS, Options, Run, render

Wanted = Sequence[tuple[str, Path | None]]
"""Formats, each with its file; None for the screen."""


def formats_wanted(given: Sequence[str], output: Path | None) -> Wanted:
    """Each format with its file, from `--format` and `-o`; raises UsageError for what cannot be."""
    wanted: list[tuple[str, Path | None]] = []
    for entry in given:
        name, colon, path = entry.partition(":")
        if name not in FORMATS:
            raise UsageError(f"There is no format “{name}”; there are {', '.join(FORMATS)}.")
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


def deliver(run: Run, wanted: Wanted, *, verbosity: int = 0, plain: bool = False) -> None:
    """Write all reports; none before all are made. Raises UsageError when a file cannot be written."""
    look = _at_home(options(verbosity, plain=plain))
    made = [(render(name, run, look), path) for name, path in wanted]
    for text, path in made:
        if path:
            save(text, path)
        else:
            show(text)
    add_step_summary(run)


def _at_home(look: Options) -> Options:
    """The options with the working folder and the root of the repository, for formats that name files from there."""
    folder = Path.cwd().as_posix()
    root = Path(os.environ.get("GITHUB_WORKSPACE") or folder).as_posix()
    return dataclasses.replace(look, folder=folder, root=root if (folder + "/").startswith(root + "/") else folder)
