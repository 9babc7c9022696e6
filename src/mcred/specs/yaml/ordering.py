"""The order in which a file's problems are told, and how many."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from mcred.errors import Problem

MAX_PROBLEMS = 50
"""More are of no help; the last one told says that others follow."""


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems by file, line and column, each once, the first fifty of them."""
    by_place = sorted(dict.fromkeys(problems), key=lambda problem: (problem.file, problem.line, problem.column))
    if len(by_place) <= MAX_PROBLEMS:
        return tuple(by_place)
    last = by_place[MAX_PROBLEMS - 1]
    hint = f"{last.hint} More mistakes follow; mend these first.".strip()
    return (*by_place[: MAX_PROBLEMS - 1], replace(last, hint=hint))
