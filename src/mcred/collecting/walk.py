"""Walks a portfolio folder once: regular files only, no link followed, nothing outside it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_FILES = 5_000
DEEPEST = 16

_LITTER = re.compile(r"(?:\..*|~\$.*|thumbs\.db|desktop\.ini|__macosx|icon\r)", re.IGNORECASE)
_OWN = re.compile(
    r"(?:portfolio\.ya?ml|confirmed\.ya?ml|readme(?:\.\w+)?|mcred[-.].*|(?:mcred-)?report\.(?:html|json|xml|sarif))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file in the folder, or something that is none and why it was not entered."""

    path: str
    """Relative to the folder, with "/"."""
    size: int = 0
    trouble: str = ""
    """Why it is not read, as a whole sentence; "" for a file to be read."""


def walk(folder: Path) -> Iterator[Entry]:
    """The entries of a portfolio in the order of their names, litter and mcred's own files left out."""
    seen = 0
    for entry in _below(folder, "", 0):
        seen += 1
        if seen > MOST_FILES:
            yield Entry(path="…", trouble=f"This folder holds more than {MOST_FILES:,} files; the rest was not read.")
            return
        yield entry


def _below(folder: Path, prefix: str, depth: int) -> Iterator[Entry]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as problem:
        yield Entry(path=prefix or ".", trouble=f"This folder cannot be opened ({problem.strerror}).")
        return
    for entry in entries:
        path = prefix + entry.name
        if _LITTER.fullmatch(entry.name):
            continue
        try:
            state = entry.stat(follow_symlinks=False)
        except OSError as problem:
            yield Entry(path=path, trouble=f"This file cannot be looked at ({problem.strerror}).")
            continue
        if stat.S_ISDIR(state.st_mode):
            if depth == DEEPEST:
                yield Entry(path=path, trouble="This folder lies too deep inside other folders to be read.")
            else:
                yield from _below(folder / entry.name, path + "/", depth + 1)
        elif stat.S_ISREG(state.st_mode):
            if not _OWN.fullmatch(entry.name):
                yield Entry(path=path, size=state.st_size)
        elif stat.S_ISLNK(state.st_mode):
            yield Entry(path=path, trouble="This is a link to another place, and links are not followed.")
        else:
            yield Entry(path=path, trouble="This is no ordinary file.")
