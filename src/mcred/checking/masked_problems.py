"""Masks mistakes in an educator's own notes: their lines and what messages repeat of them may name somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from mcred.domain.identity import KnownNames
from mcred.domain.patterns import regex
from mcred.errors import Problem
from mcred.text.identity import find_traces, mask_known, masked
from mcred.text.identity.masks import HIDDEN

_REPEATED = regex(r"'[^'\n]{1,400}'")
_NOTES = frozenset({"portfolio.yaml", "confirmed.yaml"})
_NOBODY = KnownNames()


def masked_problems(problems: Iterable[Problem], known: KnownNames = _NOBODY) -> tuple[Problem, ...]:
    """The problems, those in the notes beside a portfolio without anything that identifies somebody."""
    return tuple(_masked(one, known) if _in_notes(one) else one for one in problems)


def _in_notes(problem: Problem) -> bool:
    return re.split(r"[\\/]", problem.file)[-1] in _NOTES


def _masked(problem: Problem, known: KnownNames) -> Problem:
    return replace(
        problem,
        message=_said(problem.message, known),
        hint=_said(problem.hint, known),
        source=_as_long(problem.source, known),
    )


def _said(text: str, known: KnownNames) -> str:
    """A sentence of ours with what it repeats masked."""
    shown = _REPEATED.sub(lambda found: f"'{_repeated(found[0][1:-1], known)}'", text)
    return mask_known(shown, known) if known.private else shown


def _repeated(value: str, known: KnownNames) -> str:
    """A value with everything identifying masked; nothing of one that was cut short, since a cut name is not seen."""
    return HIDDEN if value.endswith("…") else masked(value, find_traces(value, known))


def _as_long(line: str, known: KnownNames) -> str:
    """A line with everything identifying dotted out, as long as before, so that the caret below it points right."""
    for trace in find_traces(line, known):
        if trace.start is not None and trace.end is not None:
            hidden = re.sub(r"\S", "•", line[trace.start : trace.end])
            line = line[: trace.start] + hidden + line[trace.end :]
    return line
