"""`mcred confirm`: the sentences that only the educator can judge, one key each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def confirm(
    portfolio: Annotated[
        Path | None, typer.Argument(metavar="PORTFOLIO", help="The folder to look through (default: this folder).")
    ] = None,
    credential: Annotated[
        str | None,
        typer.Option("-c", "--credential", metavar="CREDENTIAL", help="An id from mcred list, or a spec file."),
    ] = None,
    private: Annotated[
        Path | None, typer.Option("--private", metavar="FILE", help="Your list of private names, one a line.")
    ] = None,
    plain: Annotated[bool, typer.Option("--plain", help="No colour, no drawing: for screen readers and logs.")] = False,
) -> int:
    """Say which sentences show a statement of a list, where mcred is not sure; one key each.

    The answers are kept in confirmed.yaml in the folder, which check reads. Without a terminal the sentences are only
    listed. Ends with 0 when none is left to be confirmed, else with 1.

    Example: mcred confirm ./my-portfolio
    """
    from mcred.cli.confirming import Session, material_of
    from mcred.cli.output import options, say
    from mcred.specs.private_names import private_names

    folder = portfolio or Path()
    material, answers, notices = material_of(folder, credential, private_names(private))
    for notice in notices:
        say(notice)
    session = Session(folder, material, answers, options(0, plain=plain))
    return session.run()
