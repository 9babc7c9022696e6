"""`mcred list`: the credentials known here."""

from __future__ import annotations

from mcred.cli.parameters import Plain


def list_credentials(
    plain: Plain = False,
) -> int:
    """List the credentials known here, and where each comes from.

    Example: mcred list
    """
    from mcred.cli.credentials import catalogue
    from mcred.cli.output import options, show
    from mcred.reports.catalogue import render_catalogue

    show(render_catalogue(tuple(catalogue()), options(plain=plain)))
    return 0
