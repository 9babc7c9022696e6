"""Walks a portfolio folder once: regular files only, no link followed, nothing outside it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from mcred.domain.limits import STANDARD

ENTRIES_PER_FILE = 10
"""Files and folders looked at for each file that may be read, those that are left out among them."""
DEEPEST = 16

_LITTER = re.compile(
    r"\..*|~\$.*|~wr[a-z]\d+\.tmp|thumbs\.db|ehthumbs.*\.db|desktop\.ini|__macosx|@eadir|\$recycle\.bin|icon\r",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"portfolio\.ya?ml|confirmed\.ya?ml|readme(?:\.\w+)?|mcred[-.].*|(?:mcred-)?report\.(?:html|json|xml|sarif|md|txt)",
    re.IGNORECASE,
)
_PUT_IN = "Put the file itself into the folder, or move this out of it."
_MAY_OPEN = "Check that you may open it, or move it out of the folder."
_MOUNT_POINT = 0xA0000003
"""How Windows marks a folder that leads to another place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file in the folder, or something that is none and why it was not entered."""

    path: str
    """Relative to the folder, with "/"; bytes of a name that are no UTF-8 are written out as \\xe9."""
    size: int = 0
    trouble: str = ""
    """Why it is not read, as a whole sentence; "" for a file to be read."""
    fix: str = _PUT_IN
    """What to do about the trouble."""
    inside: str = ""
    """The path to open it by, where that is not `path`."""


@dataclass(slots=True, kw_only=True)
class _Budget:
    """How many more files and entries may be looked at, and whether there were more."""

    files: int
    entries: int
    exceeded: bool = False

    def allows_file(self) -> bool:
        """Whether one more file may be listed."""
        self.exceeded = self.exceeded or self.files == 0
        self.files -= 1
        return not self.exceeded


def walk(folder: Path, most_files: int = STANDARD.files) -> Iterator[Entry]:
    """The entries of a portfolio in the order of their names, litter and mcred's own files left out.

    Beyond so many files, the last entry says that there are more.

    Raises OSError when the folder itself cannot be opened.
    """
    with os.scandir(folder):
        pass
    budget = _Budget(files=most_files, entries=most_files * ENTRIES_PER_FILE)
    yield from _below(folder, "", 0, budget)
    if budget.exceeded:
        trouble = f"This folder holds more than {most_files:,} files; the rest was not read."
        fix = "Move what does not belong to the portfolio out of the folder, or let more files in with --max-files."
        yield Entry(path="…", trouble=trouble, fix=fix)


def _below(folder: Path, prefix: str, depth: int, budget: _Budget) -> Iterator[Entry]:
    try:
        with os.scandir(folder) as scanned:
            found = list(islice(scanned, budget.entries + 1))
    except OSError as problem:
        if budget.allows_file():
            yield _entry(
                prefix.rstrip("/"), trouble=f"This folder cannot be opened ({problem.strerror}).", fix=_MAY_OPEN
            )
        return
    budget.exceeded = budget.exceeded or len(found) > budget.entries
    budget.entries = max(0, budget.entries - len(found))
    for entry in sorted(found, key=lambda entry: entry.name):
        if not _LITTER.fullmatch(entry.name):
            yield from _looked_at(entry, folder, prefix, depth, budget)


def _looked_at(entry: os.DirEntry[str], folder: Path, prefix: str, depth: int, budget: _Budget) -> Iterator[Entry]:
    """What there is at one name: a file, the files of a folder, or why neither is entered."""
    path = prefix + entry.name
    try:
        state = entry.stat(follow_symlinks=False)
    except OSError as problem:
        if budget.allows_file():
            yield _entry(path, trouble=f"This file cannot be looked at ({problem.strerror}).", fix=_MAY_OPEN)
        return
    if stat.S_ISDIR(state.st_mode) and not _leads_away(state) and depth < DEEPEST:
        if not budget.exceeded:
            yield from _below(folder / entry.name, path + "/", depth + 1, budget)
    elif not (stat.S_ISREG(state.st_mode) and _OWN.fullmatch(entry.name)) and budget.allows_file():
        yield _entry(path, size=state.st_size, trouble=_trouble(state))


def _trouble(state: os.stat_result) -> str:
    """Why something is not read; "" for a regular file."""
    if stat.S_ISREG(state.st_mode):
        return ""
    if stat.S_ISLNK(state.st_mode) or _leads_away(state):
        return "This is a link to another place, and links are not followed."
    if stat.S_ISDIR(state.st_mode):
        return "This folder lies too deep inside other folders to be read."
    return "This is no ordinary file."


def _leads_away(state: os.stat_result) -> bool:
    return getattr(state, "st_reparse_tag", 0) == _MOUNT_POINT


def _entry(path: str, *, size: int = 0, trouble: str = "", fix: str = _PUT_IN) -> Entry:
    """An entry whose path can be shown anywhere."""
    shown = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return Entry(path=shown, size=size, trouble=trouble, fix=fix, inside="" if shown == path else path)
