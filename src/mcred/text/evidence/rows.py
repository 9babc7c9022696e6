"""Judges one row of an evidence table: blank cells, files that are not there, places that cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from mcred.text.evidence.columns import Column
from mcred.text.evidence.faults import Fault
from mcred.text.evidence.names import Candidate, Mentions, nearest_file
from mcred.text.evidence.places import misplaced, needs_place
from mcred.text.evidence.tables import Row
from mcred.text.placeholders import is_no_answer

CALLED: Mapping[Column, str] = MappingProxyType(
    {"outcome": "the outcome", "artifact": "the file", "where": "the page or time", "explanation": "the explanation"}
)
"""The columns in an educator's words."""
_LONGEST = 60
"""Characters of a cell that are quoted in a message."""


def faults(row: Row, named: Mentions, files: Sequence[Candidate]) -> Iterator[tuple[Fault, str]]:
    """What is wrong with a row, each with the cell it is about."""
    for column, text in row.cells.items():
        if not _says_something(column, text) and not _may_be_blank(row, column, named):
            yield _blank(row, column), text
    yield from _not_there(named, files)
    place = row.cells.get("where", "")
    if _says_something("where", place):
        for file in named.files:
            if fault := misplaced(place, file):
                yield fault, place


def _says_something(column: Column, text: str) -> bool:
    """Whether a cell holds more than a dash or "n/a"."""
    return any(map(str.isalnum, text)) and (column == "outcome" or not is_no_answer(text))


def _may_be_blank(row: Row, column: Column, named: Mentions) -> bool:
    """Whether a row needs no such cell: a heading above names the outcome, or a picture needs no place."""
    if column == "outcome":
        return bool(row.group)
    return column == "where" and bool(named.files) and not any(map(needs_place, named.files))


def _blank(row: Row, column: Column) -> Fault:
    text = row.cells[column]
    told = f"the cell for {CALLED[column]} says only “{text}”" if text else f"the cell for {CALLED[column]} is blank"
    shown = next((cell for name, cell in row.cells.items() if name != column and cell), "")
    beside = f" (beside “{_short(shown)}”)" if shown else ""
    fix = "Fill in the cell, or delete the row if you do not use it."
    return Fault(code="evidence-blank", certain=True, message=f"{told}{beside}.", fix=fix)


def _not_there(named: Mentions, files: Sequence[Candidate]) -> Iterator[tuple[Fault, str]]:
    fix = "Write the file's name just as it is in the folder, or put the file there."
    for name in named.missing:
        near = nearest_file(name, files)
        nearest = f" The nearest is {near}." if near else ""
        message = f"“{_short(name)}” is not in the folder.{nearest}"
        yield Fault(code="evidence-missing-file", certain=True, message=message, fix=fix), name
    for name in named.unclear:
        message = f"“{_short(name)}” could be any of the files."
        yield Fault(code="evidence-missing-file", certain=False, message=message, fix=fix), name


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
