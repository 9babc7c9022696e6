"""The commands by their names. One is loaded when it is called, all of them for the help."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Annotated, Any, Final

import typer
from typer.core import TyperGroup
from typer.main import get_command

from mcred import __version__
from mcred.cli.registering import group, register

COMMANDS: Final = {
    "check": "mcred.cli.commands.check:check",
    "init": "mcred.cli.commands.init:init",
    "list": "mcred.cli.commands.list:list_credentials",
    "show": "mcred.cli.commands.show:show",
    "inspect": "mcred.cli.commands.inspect:inspect",
    "confirm": "mcred.cli.commands.confirm:confirm",
    "explain": "mcred.cli.commands.explain:explain",
    "merge": "mcred.cli.commands.merge:merge",
    "spec": "mcred.cli.commands.spec:spec",
}
"""Each command in the order of the help: the function, or the group of functions, that it runs."""


class _Commands(Mapping[str, Any]):
    """What typer makes of each command, made when somebody asks for it."""

    def __getitem__(self, name: str) -> Any:
        module, _, attribute = COMMANDS[name].partition(":")
        found = getattr(import_module(module), attribute)
        if not isinstance(found, typer.Typer):
            alone = group()
            register(alone, found, name)
            found = alone
        command = get_command(found)
        command.name = name
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class _Mcred(TyperGroup):
    """The group of all commands."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands: Any = _Commands()


app = group("Check a micro-credential submission folder before anyone else sees it.", cls=_Mcred, add_completion=True)


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer hands over the flag
    if wanted:
        typer.echo(f"mcred {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[  # read by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Check a micro-credential submission folder before anyone else sees it."""
