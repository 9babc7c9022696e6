"""A YAML file as read: plain data, and where in the file each piece of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct, field

from mcred.errors import Problem

Data = str | int | float | bool | None | list["Data"] | dict[str, "Data"]
"""What a YAML file can hold here; keys are always text."""

DataPath = tuple[str | int, ...]
"""The way to a piece of data: ("parts", 0, "id")."""


class Mark(NamedTuple):
    """A place in a file, counted from 1 in characters."""

    line: int
    column: int


class Source(Struct, frozen=True, kw_only=True):
    """The name and the lines of a file; it makes the problems that point into them."""

    name: str
    lines: tuple[str, ...]

    def problem(self, mark: Mark, message: str, hint: str = "") -> Problem:
        """A problem at a place, with the line it stands in."""
        line = self.lines[mark.line - 1] if 0 < mark.line <= len(self.lines) else ""
        return Problem(
            file=self.name, line=mark.line, column=mark.column, message=message, source=line.rstrip(), hint=hint
        )


class Positions(Struct, frozen=True, kw_only=True):
    """Where each key and each value of a file stands, by its path."""

    keys: Mapping[DataPath, Mark] = field(default_factory=dict)
    values: Mapping[DataPath, Mark] = field(default_factory=dict)

    def of_value(self, path: DataPath) -> Mark:
        """Where the value at a path begins, or what holds it when there is no such path."""
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, Mark(1, 1))

    def of_key(self, path: DataPath) -> Mark:
        """Where the key at the end of a path stands; the value's place for the entry of a list."""
        return self.keys.get(path) or self.of_value(path)


class Node(Struct, frozen=True, kw_only=True):
    """A whole file: its data and its positions; `empty` when it holds nothing but comments."""

    source: Source
    data: dict[str, Data]
    positions: Positions
    empty: bool = False
    origins: Mapping[DataPath, Source] = field(default_factory=dict)
    """The files that pieces come from, by their paths, where several were laid one over the other."""

    def source_of(self, path: DataPath) -> Source:
        """The file that the piece at a path comes from, or what holds it when there is no such path."""
        while path and path not in self.positions.values:
            path = path[:-1]
        return self.origins.get(path, self.source)

    def line_of(self, path: DataPath) -> int:
        """The line of a key, or of a list's entry, for messages such as "portfolio.yaml:7"."""
        return self.positions.of_key(path).line

    def problem(self, path: DataPath, message: str, hint: str = "", *, key: bool = False) -> Problem:
        """A problem with the value at a path, or with its key."""
        mark = self.positions.of_key(path) if key else self.positions.of_value(path)
        return self.source_of(path).problem(mark, message, hint)
