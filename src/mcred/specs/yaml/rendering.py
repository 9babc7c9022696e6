"""Problems as plain text: where, what, the line with a caret under it, and a hint."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from mcred.errors import Problem
from mcred.specs.yaml.wording import visible

_WIDTH = 100
_BEFORE = 60
"""How much of a long line is shown, and how much of that before the place."""


def render_problems(problems: Iterable[Problem]) -> str:
    """All problems, one below the other; each begins with "file:line:column: "."""
    return "\n".join(_rendered(problem) for problem in problems)


def _rendered(problem: Problem) -> str:
    lines = [visible(f"{problem.file}:{problem.line}:{problem.column}: {problem.message}")]
    if problem.source.strip():
        before, after = _cut(problem.source, problem.column - 1)
        margin = f"{problem.line:>5} | "
        lines += [f"{margin}{before}{after}".rstrip(), f"{'':>5} | {' ' * _columns(before)}^"]
    if problem.hint:
        lines.append(f"{'':>5} = {visible(problem.hint)}")
    return "\n".join(lines)


def _cut(line: str, place: int) -> tuple[str, str]:
    """What is shown of a line before and from a place on."""
    start = max(0, place - _BEFORE) if len(line) > _WIDTH else 0
    end = start + _WIDTH
    before = ("…" if start else "") + visible(line[start:place])
    return before, visible(line[place:end]) + ("…" if end < len(line) else "")


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )
