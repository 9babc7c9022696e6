"""The commands, by their names."""

from __future__ import annotations

from typing import Annotated

import typer

from mcred import __version__
from mcred.cli.check import check
from mcred.cli.confirm import confirm
from mcred.cli.explain import explain
from mcred.cli.init import init
from mcred.cli.inspect import inspect
from mcred.cli.list import list_credentials
from mcred.cli.merge import merge
from mcred.cli.registering import register
from mcred.cli.show import show
from mcred.cli.spec import spec

app = typer.Typer(
    name="mcred",
    help="Check a micro-credential submission folder before anyone else sees it.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

register(app, check)
register(app, init)
register(app, list_credentials, "list")
register(app, show)
register(app, inspect)
register(app, confirm)
register(app, explain)
register(app, merge)
app.add_typer(spec, name="spec")


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
