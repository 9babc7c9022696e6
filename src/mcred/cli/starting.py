"""Writes the start of a new spec: whole, and never over a file that is there."""

from __future__ import annotations

from pathlib import Path

from mcred.cli.saving import save_new
from mcred.errors import UsageError
from mcred.specs.starting import start_of

_SUFFIXES = (".yaml", ".yml")


def write_new(path: Path) -> None:
    """Write a new spec; raises UsageError where that cannot be, or a file of that name is there."""
    if path.suffix not in _SUFFIXES:
        raise UsageError(f"A spec is a YAML file: call it {path.with_suffix('.yaml').name}.")
    try:
        save_new(start_of(path.as_posix(), path.stem).encode("utf-8", "backslashreplace"), path)
    except FileExistsError:
        raise UsageError(f"{path} is there already and was left as it is; choose another name.") from None
    except OSError as problem:
        raise UsageError(f"{path} cannot be written ({problem.strerror}).") from None
