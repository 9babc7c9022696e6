"""Tells the columns of an evidence table by the words in its header row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import Literal

from mcred.text.phrases import holds_in_order, stems_of

Column = Literal["outcome", "artifact", "where", "explanation"]
COLUMNS: tuple[Column, ...] = ("outcome", "artifact", "where", "explanation")

NAMES: Mapping[Column, tuple[str, ...]] = MappingProxyType(
    {
        "outcome": (
            "outcome", "outcome detail", "essential outcome", "eo", "eo detail", "detail", "standard", "criterion",
            "criteria", "indicator", "objective", "competency", "component", "goal", "skill", "sub-skill", "element",
            "requirement",
        ),
        "artifact": (
            "artifact", "artifact file", "file", "file name", "artefact", "document", "evidence", "evidence file",
            "source", "exhibit", "attachment", "work sample", "item", "product",
        ),
        "where": (
            "where", "where to look", "where to find it", "page", "page number", "page or time", "time", "time stamp",
            "timestamp", "location", "locator", "place", "minute", "slide", "position", "page or timestamp", "pages",
        ),
        "explanation": (
            "explanation", "explain", "rationale", "why", "how", "justification", "what it shows", "what this shows",
            "how it shows the outcome", "description", "notes", "comment", "analysis", "self-analysis", "demonstrates",
            "how the evidence demonstrates the outcome", "proficiency", "reasoning", "connection",
        ),
    }
)  # fmt: skip
"""What people write above each column."""
_WEIGHTS: Mapping[Column, float] = MappingProxyType({"where": 0.3, "explanation": 0.2, "outcome": 0.1, "artifact": 0.0})
"""Where a heading has words of several columns ("page in the artifact"), the more particular one wins."""
_MOST_CELLS = 30
_MOST_CANDIDATES = 4


def find_columns(header: Sequence[str], names: Mapping[Column, Sequence[str]] = NAMES) -> dict[Column, int]:
    """The columns that a row of headings names, each with its index; every heading names at most one."""
    stems = [stems_of(text) for text in header[:_MOST_CELLS]]
    scores = {column: _candidates(column, stems, names.get(column, ())) for column in COLUMNS}
    choices = [[(0.0, -1), *scores[column]] for column in COLUMNS]
    best: tuple[float, tuple[int, ...]] = (0.0, (-1,) * len(COLUMNS))
    for chosen in product(*choices):
        taken = [index for _, index in chosen if index >= 0]
        total = sum(score for score, _ in chosen)
        if len(taken) == len(set(taken)) and total > best[0]:
            best = (total, tuple(index for _, index in chosen))
    return {column: index for column, index in zip(COLUMNS, best[1], strict=True) if index >= 0}


def names_column(heading: str, column: Column, names: Mapping[Column, Sequence[str]] = NAMES) -> bool:
    """Whether a heading says one of the names of a column, whatever else it says."""
    return _likeness(stems_of(heading), names.get(column, ())) > 0


def _candidates(column: Column, header: Sequence[Sequence[str]], names: Sequence[str]) -> list[tuple[float, int]]:
    """The headings, given by their stems, that may name a column, best first."""
    scored = [(_likeness(heading, names), index) for index, heading in enumerate(header)]
    found = sorted(((score + _WEIGHTS[column], index) for score, index in scored if score), key=lambda pair: -pair[0])
    return found[:_MOST_CANDIDATES]


def _likeness(heading: Sequence[str], names: Sequence[str]) -> float:
    """How well a heading is one of the names: all of it, its beginning, or somewhere in it."""
    best, told = 0.0, frozenset(heading)
    for name in names:
        stems = _stems(name)
        at = holds_in_order(heading, stems) if stems and stems[0] in told else -1
        if at < 0:
            continue
        share = len(stems) / len(heading)
        best = max(best, 1.0 + share + (0.5 if at == 0 else 0.0) + (1.0 if share == 1 else 0.0))
    return best


_stems = lru_cache(maxsize=512)(stems_of)
"""The stems of a column's name, of which there are a few dozen that every cell of a header is compared with."""
