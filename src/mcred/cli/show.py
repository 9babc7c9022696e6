"""`mcred show`: what a credential asks for, as a checklist."""

from __future__ import annotations

from typing import Annotated, Literal

import typer


def show(
    credential: Annotated[str, typer.Argument(metavar="CREDENTIAL", help="An id from mcred list, or a spec file.")],
    output_format: Annotated[
        Literal["text", "json"], typer.Option("--format", help="For people, or for programs.")
    ] = "text",
    plain: Annotated[bool, typer.Option("--plain", help="No colour, no drawing: for screen readers and logs.")] = False,
) -> int:
    """Show what a credential asks for, as a checklist.

    Example: mcred show reflective-practices
    """
    from mcred.cli import output
    from mcred.cli.credentials import credential_here

    found = credential_here(credential)
    if output_format == "json":
        from mcred.reports.checklist_record import render_checklist_record

        output.show(render_checklist_record(found))
    else:
        from mcred.reports.checklist import render_checklist

        output.show(render_checklist(found, output.options(0, plain=plain)))
    return 0
