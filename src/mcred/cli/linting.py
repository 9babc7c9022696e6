"""Looks for the mistakes in a spec file, each with the path as the user gave it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from mcred.errors import Problem, UsageError, YamlError
from mcred.specs.cues import weak_cues
from mcred.specs.linting import warnings
from mcred.specs.loading import load_spec

_CUES = ".cues.yaml"


class Looked(Struct, frozen=True, kw_only=True):
    """What was seen in a spec."""

    mistakes: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    """What is allowed and yet seldom meant; each message says that it is a warning."""


def look_through(given: str) -> Looked:
    """The mistakes and warnings of a spec and the cues beside it; for a file of cues, of the spec it belongs to.

    Raises UsageError when the file cannot be opened.
    """
    path = Path(given)
    if path.is_dir():
        raise UsageError(f"{given} is a folder; name the spec files in it.")
    if not path.is_file():
        raise UsageError(f"There is no file {given}.")
    spec = path.with_name(path.name.removesuffix(_CUES) + ".yaml") if path.name.endswith(_CUES) else path
    try:
        loaded = load_spec(spec)
        mistakes = weak_cues(loaded.credential, loaded.cues) if loaded.cues else ()
        found = warnings(loaded.credential, loaded.node)
    except YamlError as wrong:
        return Looked(mistakes=_named(wrong.problems, spec))
    except OSError as problem:
        raise UsageError(f"{spec} cannot be opened ({problem.strerror}).") from None
    told = (replace(problem, message=f"warning: {problem.message}") for problem in found)
    return Looked(mistakes=_named(mistakes, spec), warnings=_named(told, spec))


def _named(problems: Iterable[Problem], spec: Path) -> tuple[Problem, ...]:
    """The problems, each with its file as seen from where the command was called."""
    return tuple(replace(problem, file=str(spec.parent / problem.file)) for problem in problems)
