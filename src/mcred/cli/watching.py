"""`mcred check --watch`: checks again whenever a file of the portfolio was saved, until Ctrl-C."""

from __future__ import annotations

import datetime
import sys
import time
from pathlib import Path

from msgspec.structs import replace

from mcred.cli.asking import asked, somebody_is_there
from mcred.cli.choosing import credential_named
from mcred.cli.delivering import Wanted
from mcred.cli.output import say
from mcred.cli.portfolios import Checked, Settings, check_one
from mcred.cli.snapshot import Snapshot, snapshot, touched
from mcred.cli.streams import write
from mcred.domain.findings import Report
from mcred.errors import UsageError
from mcred.reports import Options, render
from mcred.reports.run import run_of
from mcred.reports.safety import visible
from mcred.reports.watching import render_since

PAUSE = 0.5
"""Seconds between two looks at the folder. A file counts as saved when two looks see the same."""
_NAMED = 3


def watch_folder(folder: Path, settings: Settings, look: Options) -> int:
    """Show the whole report once, then what changes; Ctrl-C ends it, as a KeyboardInterrupt.

    Raises UsageError or YamlError when the credential that was given cannot be used.
    """
    if settings.credential:
        credential_named(settings.credential, settings.beside)
    seen = _snapshot(folder) or {}
    checked = check_one(folder, settings)
    if checked.undecided is not None and somebody_is_there():
        checked, settings = asked(checked, folder, settings)
    last = _show_first(checked, look)
    say("\nWaiting for you to save a file; Ctrl-C stops.")
    while True:
        now = _next(folder, seen)
        saved_at = _say_saved(seen, now)
        seen = now
        checked = check_one(folder, replace(settings, today=saved_at.date()))
        last = _show_next(checked, last, look)


def only_for_one(folders: tuple[Path, ...], wanted: Wanted) -> Path:
    """The folder to watch; raises UsageError when there is not exactly one, or the report is not for the screen."""
    if len(folders) != 1:
        raise UsageError(f"--watch looks at one folder; there are {len(folders)} here.")
    if list(wanted) != [("terminal", None)]:
        raise UsageError("--watch shows its report on the screen; leave out --format and -o.")
    if not folders[0].is_dir():
        raise UsageError(f"The folder {folders[0]} does not exist, so there is nothing to watch.")
    return folders[0]


def _next(folder: Path, before: Snapshot) -> Snapshot:
    """Wait until something is saved; the folder as it is then."""
    while True:
        time.sleep(PAUSE)
        now = _settled(folder)
        if now != before:
            return now


def _settled(folder: Path) -> Snapshot:
    """The folder when two looks at it see the same; one that is gone, as on a lost network drive, is waited for."""
    seen = _snapshot(folder)
    told = False
    while True:
        if seen is None and not told:
            told = True
            say(f"{folder} cannot be opened at the moment. Waiting until it is there again; Ctrl-C stops.")
        time.sleep(PAUSE)
        before, seen = seen, _snapshot(folder)
        if seen is not None and seen == before:
            return seen


def _snapshot(folder: Path) -> Snapshot | None:
    """The folder as it is; None while it cannot be opened."""
    try:
        return snapshot(folder)
    except OSError:
        return None


def _show_first(checked: Checked, look: Options) -> Report | None:
    """Show the whole report; what the next one is compared with."""
    _tell(checked)
    run = run_of((checked.outcome,))
    _show(render("terminal", run, look))
    return run.portfolios[0] if run.portfolios else None


def _show_next(checked: Checked, last: Report | None, look: Options) -> Report | None:
    """Show what changed; what the next one is compared with."""
    if last is None or not isinstance(checked.outcome, Report):
        return _show_first(checked, look) or last
    _tell(checked)
    _show(render_since(last, checked.outcome, look))
    return checked.outcome


def _tell(checked: Checked) -> None:
    for notice in checked.notices:
        say(notice)


def _say_saved(before: Snapshot, now: Snapshot) -> datetime.datetime:
    """Say what was saved or taken away, and when; that moment."""
    moment = datetime.datetime.now(tz=datetime.UTC).astimezone()
    paths = touched(before, now)
    named = ", ".join(visible(path) + ("" if path in now else " (gone)") for path in paths[:_NAMED])
    more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
    _show(f"\n{moment:%H:%M}  {named}{more}\n")
    return moment


def _show(text: str) -> None:
    """Write at once; raises BrokenPipeError when nobody reads any more, which ends the watch."""
    write(sys.stdout, text)
