"""`mcred confirm`: the sentences that only the educator can judge, one key each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mcred.cli.parameters import Plain, PrivateNames, WantedCredential


def confirm(
    portfolio: Annotated[
        Path | None, typer.Argument(metavar="PORTFOLIO", help="The folder to look through (default: this folder).")
    ] = None,
    credential: WantedCredential = None,
    private: PrivateNames = None,
    plain: Plain = False,
) -> int:
    """Say which sentences show a statement of a list, where mcred is not sure; one key each.

    The answers are kept in confirmed.yaml in the folder, which check reads. Without a terminal the sentences are only
    listed. Ends with 0 when none is left to be confirmed, else with 1.

    Example: mcred confirm ./my-portfolio
    """
    import datetime

    from mcred.cli.confirming import Session
    from mcred.cli.output import options, say
    from mcred.cli.portfolios import Settings, gather
    from mcred.specs.private_names import private_names

    folder = portfolio or Path()
    settings = Settings(
        today=datetime.date.min,  # nothing here depends on the day
        credential=credential,
        beside=(folder.resolve().parent,),
        private=private_names(private),
    )
    found = gather(folder, settings)
    for notice in found.notices:
        say(notice)
    return Session(folder, found, options(plain=plain)).run()
