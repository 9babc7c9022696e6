"""Asks which credential a portfolio is for, where a person sits at the terminal and its files do not tell."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from mcred.cli.choosing import loadable
from mcred.cli.output import say
from mcred.cli.portfolios import Checked, Settings, check_all, check_one
from mcred.cli.streams import is_terminal, write
from mcred.reports.safety import one_line
from mcred.specs.credential import Credential
from mcred.specs.manifest import NAME

_STOP = {"q", "quit", "exit"}


def check_asking(folders: Sequence[Path], settings: Settings, jobs: int | None) -> Iterator[Checked]:
    """What came of each portfolio; of a single one, what came of it after the question, where there is one."""
    for checked in check_all(folders, settings, jobs):
        if checked.undecided is not None and len(folders) == 1 and somebody_is_there():
            yield asked(checked, folders[0], settings)[0]
        else:
            yield checked


def asked(checked: Checked, folder: Path, settings: Settings) -> tuple[Checked, Settings]:
    """What comes of a portfolio when it is checked as what a person chose; nothing changes where she chose nothing."""
    chosen = _choose(folder, loadable(settings.beside), checked.undecided or ())
    if chosen is None:
        return checked, settings
    say(f"To be asked no more, make a text file {NAME} in the folder with this line:\n  credential: {chosen}\n")
    decided = replace(settings, credential=chosen)
    return check_one(folder, decided), decided


def somebody_is_there() -> bool:
    """Whether a person can be asked: at a terminal with both ends, and in no automatic run."""
    return not os.environ.get("CI") and is_terminal(sys.stdin, sys.stdout, sys.stderr)


def _choose(folder: Path, known: Sequence[Credential], near: Sequence[str]) -> str | None:
    """The id of the credential a person picks by its number; None when she stops."""
    say(f"Which credential is {folder.as_posix()} for?\n")
    width = len(str(len(known)))
    for number, entry in enumerate(known, 1):
        fits = "  (some of your files fit)" if entry.id in near else ""
        say(f"  {number:>{width}}  {one_line(entry.title)}{fits}")
    question = f"\nType a number from 1 to {len(known)} and press Enter, or q to stop: "
    while True:
        with contextlib.suppress(OSError):
            write(sys.stderr, question)
        line = sys.stdin.readline()
        answer = line.strip().rstrip(".").casefold()
        if not line or answer in _STOP:
            say("")
            return None
        if answer.isascii() and answer.isdigit() and 1 <= int(answer[:9]) <= len(known):
            say("")
            return known[int(answer) - 1].id
