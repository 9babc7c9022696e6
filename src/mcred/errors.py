"""Everything that can go wrong on purpose.

McredError
├── CannotReadError    a file of a portfolio cannot be read; becomes a finding, never ends a run
├── YamlError          a spec or manifest has mistakes; all of them, each with its place
├── PortfolioError     a portfolio cannot be checked: no such folder, nothing in it
│   └── UndecidedError its files do not tell which credential it is for
└── UsageError         a command cannot run as it was called

Only `cli` turns these into a message and an exit code.
"""

from __future__ import annotations

from msgspec import Struct

from mcred.domain.documents import Unreadable


class McredError(Exception):
    """The root of mcred's own errors; its text is a whole message for the user."""


class CannotReadError(McredError):
    """A file of a portfolio cannot be read."""

    def __init__(self, content: Unreadable) -> None:
        super().__init__(content.reason)
        self.content = content


class Problem(Struct, frozen=True, kw_only=True):
    """One mistake in a YAML file."""

    file: str
    line: int
    """1-based."""
    column: int
    """1-based."""
    message: str
    source: str = ""
    """The line itself, as text."""
    hint: str = ""
    """What is allowed, or the nearest right word."""


class YamlError(McredError):
    """A spec or manifest has mistakes."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(f"{p.file}:{p.line}:{p.column}: {p.message}" for p in problems))
        self.problems = problems


class PortfolioError(McredError):
    """A portfolio cannot be checked."""


class UndecidedError(PortfolioError):
    """The files of a portfolio do not tell which credential it is for."""

    def __init__(self, message: str, near: tuple[str, ...]) -> None:
        super().__init__(message)
        self.near = near
        """The ids of those that some files fit, the nearest first."""


class UsageError(McredError):
    """A command cannot run as it was called."""
