"""Looks for the mistakes in a spec file, each with the path as the user gave it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mcred.errors import Problem, UsageError, YamlError
from mcred.specs.loading import weak_cues

_CUES = ".cues.yaml"


def problems_in(given: str) -> tuple[Problem, ...]:
    """The mistakes of a spec and of the cues beside it; for a file of cues, of the spec that it belongs to.

    Raises UsageError when the file cannot be opened.
    """
    path = Path(given)
    if path.is_dir():
        raise UsageError(f"{given} is a folder; name the spec files in it.")
    if not path.is_file():
        raise UsageError(f"There is no file {given}.")
    spec = path.with_name(path.name.removesuffix(_CUES) + ".yaml") if path.name.endswith(_CUES) else path
    try:
        found = weak_cues(spec)
    except YamlError as wrong:
        found = wrong.problems
    except OSError as problem:
        raise UsageError(f"{spec} cannot be opened ({problem.strerror}).") from None
    return tuple(replace(problem, file=str(spec.parent / problem.file)) for problem in found)
