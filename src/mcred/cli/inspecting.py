"""Takes files by their paths to what is in them; one that is not there never stops the others."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from mcred.collecting.reading import read_files
from mcred.collecting.walk import Entry
from mcred.domain.identity import KnownNames
from mcred.inspecting import Guide, Inspection, inspect


def inspect_all(paths: Sequence[str], guide: Guide, names: KnownNames) -> tuple[list[Inspection], list[str]]:
    """What is in each file that is there, and a message for each that is not."""
    seen: list[Inspection] = []
    missing: list[str] = []
    for given in paths:
        path = Path(given)
        if not os.path.lexists(path):
            missing.append(f"There is no file {given}.")
        elif path.is_dir():
            missing.append(f"{given} is a folder. mcred inspect looks into files; mcred check looks through folders.")
        else:
            called = given.replace(os.sep, "/")
            (file,) = read_files(path.parent, (_entry(path),))
            seen.append(inspect(called, file, guide, names))
    return seen, missing


def _entry(path: Path) -> Entry:
    """The file as the walk through a folder would give it."""
    if path.is_symlink():
        return Entry(path=path.name, trouble="This is a link to another place, and links are not followed.")
    if not path.is_file():
        return Entry(path=path.name, trouble="This is no ordinary file.")
    return Entry(path=path.name, size=path.stat().st_size)
