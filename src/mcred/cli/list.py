"""`mcred list`: the credentials known here."""

from __future__ import annotations

from typing import Annotated

import typer


def list_credentials(
    plain: Annotated[bool, typer.Option("--plain", help="No colour, no drawing: for screen readers and logs.")] = False,
) -> int:
    """List the credentials known here, and where each comes from.

    Example: mcred list
    """
    from mcred.cli.credentials import catalogue
    from mcred.cli.output import options, show
    from mcred.reports.catalogue import render_catalogue

    show(render_catalogue(tuple(catalogue()), options(0, plain=plain)))
    return 0
