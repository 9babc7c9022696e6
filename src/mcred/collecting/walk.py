"""Walks a portfolio folder once: regular files only, no link followed, nothing outside it."""

from __future__ import annotations

import os
import re
import stat
from collections import deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from msgspec import Struct

from mcred.domain.limits import STANDARD
from mcred.domain.patterns import regex

ENTRIES_PER_FILE = 200
"""Files and folders looked at for each file that may be read, those that are left out among them."""
DEEPEST = 16

_LITTER = regex(
    r"\..*|~\$.*|~wr[a-z]\d+\.tmp|thumbs\.db|ehthumbs.*\.db|desktop\.ini|__macosx|@eadir|\$recycle\.bin|icon\r",
    re.IGNORECASE,
)
_OWN = regex(
    r"portfolio\.ya?ml|confirmed\.ya?ml|readme(?:\.\w+)?|mcred[-.].*|(?:mcred-)?report\.(?:html|json|xml|sarif|md|txt)",
    re.IGNORECASE,
)
_PUT_IN = "Put the file itself into the folder, or move this out of it."
_MAY_OPEN = "Check that you may open it, or move it out of the folder."
_MOUNT_POINT = 0xA0000003
"""How Windows marks a folder that leads to another place."""


class Entry(Struct, frozen=True, kw_only=True):
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


def walk(folder: Path, most_files: int = STANDARD.files) -> Iterator[Entry]:
    """The entries of a portfolio in the order of their names, litter and mcred's own files left out.

    Beyond so many files, some of each folder are left out, and the last entry says so.

    Raises OSError when the folder itself cannot be opened.
    """
    with os.scandir(folder):
        pass
    search = _Search(folder, left=most_files * ENTRIES_PER_FILE)
    found = search.entries()
    kept = _fair_share(found, most_files)
    yield from sorted(kept, key=lambda entry: entry.path.split("/"))
    if search.cut_short or len(kept) < len(found):
        trouble = f"This folder holds more than {most_files:,} files; the rest was not read."
        fix = "Move what does not belong to the portfolio out of the folder, or let more files in with --max-files."
        yield Entry(path="…", trouble=trouble, fix=fix)


class _Search:
    """Looks for the files of a folder, those in deeper folders last."""

    def __init__(self, folder: Path, left: int) -> None:
        """At most so many files and folders are looked at."""
        self._left = left
        self._folders = deque([(folder, "", 0)])
        self.cut_short = False

    def entries(self) -> list[Entry]:
        """What there is; `cut_short` says afterwards whether that is all."""
        found: list[Entry] = []
        while self._folders and not self.cut_short:
            folder, prefix, depth = self._folders.popleft()
            try:
                with os.scandir(folder) as scanned:
                    inside = list(islice(scanned, self._left + 1))
            except OSError as problem:
                trouble = f"This folder cannot be opened ({problem.strerror})."
                found.append(_entry(prefix.rstrip("/"), trouble=trouble, fix=_MAY_OPEN))
                continue
            self.cut_short = len(inside) > self._left
            self._left -= len(inside)
            for entry in sorted(inside, key=lambda entry: entry.name):
                if not litter(entry.name):
                    found += self._looked_at(entry, prefix, depth)
        return found

    def _looked_at(self, entry: os.DirEntry[str], prefix: str, depth: int) -> tuple[Entry, ...]:
        """What there is at one name: a file, a folder to look into, or why neither is entered."""
        path = prefix + entry.name
        try:
            state = entry.stat(follow_symlinks=False)
        except OSError as problem:
            trouble = f"This file cannot be looked at ({problem.strerror})."
            return (_entry(path, trouble=trouble, fix=_MAY_OPEN),)
        if stat.S_ISDIR(state.st_mode) and not _leads_away(state) and depth < DEEPEST:
            self._folders.append((Path(entry.path), path + "/", depth + 1))
            return ()
        if stat.S_ISREG(state.st_mode) and _OWN.fullmatch(entry.name):
            return ()
        return (_entry(path, size=state.st_size, trouble=_trouble(state)),)


def _fair_share(entries: list[Entry], most: int) -> list[Entry]:
    """At most so many entries, no folder of the portfolio left without some because another holds too many."""
    if len(entries) <= most:
        return entries
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        top, slash, _ = entry.path.partition("/")
        groups.setdefault(top if slash else "", []).append(entry)
    kept: list[Entry] = []
    waiting = sorted(groups.values(), key=len)
    for place, group in enumerate(waiting):
        share = (most - len(kept)) // (len(waiting) - place)
        kept += group[:share]
    return kept


def litter(name: str) -> bool:
    """Whether a name is one that systems and programs give to files for their own use."""
    return bool(_LITTER.fullmatch(name))


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
