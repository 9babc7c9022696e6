"""The educator's own list of private names: hers, her school's, her students'. It never lies in a portfolio."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mcred.errors import UsageError
from mcred.specs.library import configuration_folder

FILE = "private-names.txt"
_LARGEST = 1 << 20
_SHORTEST = 2


def private_names(given: Path | None) -> tuple[str, ...]:
    """The entries of the file given, or of `private-names.txt` in the user's configuration folder; none without one.

    One entry a line; empty lines and lines that begin with "#" are left out. Raises UsageError for a file that cannot
    be read, that holds nothing, or with an entry of one letter, which would be found everywhere.
    """
    path = given or configuration_folder() / FILE
    if given is None and not path.is_file():
        return ()
    entries = _entries(path)
    if not entries:
        raise UsageError(f"The private list {path} is empty. Write one name a line, or leave --private out.")
    return entries


def lies_in(given: Path | None, folders: Sequence[Path]) -> str:
    """A warning where the private list itself lies in a portfolio, so that it would be handed in; else nothing."""
    home = given.resolve().parent if given else None
    inside = [folder for folder in folders if home and folder.resolve() in (home, *home.parents)]
    if not inside:
        return ""
    return f"The private list {given} lies in {inside[0].as_posix()}, where reviewers would see it. Keep it elsewhere."


def _entries(path: Path) -> tuple[str, ...]:
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"The private list {path} is no plain text. Save it as a text file in UTF-8.") from None
    except OSError as problem:
        raise UsageError(f"The private list {path} cannot be read ({problem.strerror}).") from None
    if len(raw) > _LARGEST:
        raise UsageError(f"The private list {path} is larger than a list of names can be.")
    entries = []
    for number, line in enumerate(text.splitlines(), 1):
        entry = " ".join(line.split())
        if not entry or entry.startswith("#"):
            continue
        if sum(character.isalnum() for character in entry) < _SHORTEST:
            raise UsageError(
                f"The private list {path}, line {number}: one letter would be found everywhere. Write the name."
            )
        entries.append(entry)
    return tuple(dict.fromkeys(entries))
