"""`mcred explain`: what a finding means, why it matters, how to fix it."""

from __future__ import annotations

from typing import Annotated

import typer

from mcred.cli.parameters import Plain


def explain(
    code: Annotated[
        str | None, typer.Argument(metavar="[CODE]", help="A code as reports show it (default: list all).")
    ] = None,
    plain: Plain = False,
) -> int:
    """Say what a finding means, why it matters and how to fix it.

    Example: mcred explain too-many-words
    """
    from mcred.cli.output import options, show
    from mcred.reports.explain import explain_list, explain_text

    look = options(plain=plain)
    show(explain_list(look) if code is None else explain_text(code, look))
    return 0
