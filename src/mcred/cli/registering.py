"""Makes groups of commands and puts commands into them, all in one manner."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import typer
from typer.core import TyperGroup

_EXAMPLE = "Example: "


def group(text: str | None = None, *, cls: type[TyperGroup] | None = None, add_completion: bool = False) -> typer.Typer:
    """A group of commands: plain text in its help, `-h` as well as `--help`, no traceback of typer's own."""
    return typer.Typer(
        cls=cls,
        help=text,
        add_completion=add_completion,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def register(within: typer.Typer, command: Callable[..., int], name: str | None = None) -> None:
    """Put a command into a group, under its own name or another; its help ends with the example of its docstring."""
    text, _, example = inspect.cleandoc(command.__doc__ or "").rpartition(f"\n\n{_EXAMPLE}")
    within.command(name, help=text, epilog=f"{_EXAMPLE}{example}")(command)
