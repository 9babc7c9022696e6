"""Writes the start of a new spec: whole, and never over a file that is there."""

from __future__ import annotations

import contextlib
from pathlib import Path

from mcred.errors import UsageError
from mcred.specs.starting import start_of

_SUFFIXES = (".yaml", ".yml")


def write_new(path: Path) -> None:
    """Write a new spec; raises UsageError where that cannot be, or a file of that name is there."""
    if path.suffix not in _SUFFIXES:
        raise UsageError(f"A spec is a YAML file: call it {path.with_suffix('.yaml').name}.")
    text = start_of(path.as_posix(), path.stem)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            try:
                file.write(text)
            except OSError:
                file.close()
                with contextlib.suppress(OSError):
                    path.unlink()
                raise
    except FileExistsError:
        raise UsageError(f"{path} is there already and was left as it is; choose another name.") from None
    except OSError as problem:
        raise UsageError(f"{path} cannot be written ({problem.strerror}).") from None
