"""Puts a command into a group; its help ends with the example that its docstring ends with."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import typer

_EXAMPLE = "Example: "


def register(group: typer.Typer, command: Callable[..., int], name: str | None = None) -> None:
    """Put a command into a group, under its own name or another."""
    text, _, example = inspect.cleandoc(command.__doc__ or "").rpartition(f"\n\n{_EXAMPLE}")
    group.command(name, help=text, epilog=f"{_EXAMPLE}{example}")(command)
