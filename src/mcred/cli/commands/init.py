"""`mcred init`: a folder to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from mcred.cli.parameters import NamedCredential


def init(
    credential: NamedCredential,
    folder: Annotated[
        Path | None, typer.Argument(metavar="[FOLDER]", help="The folder to make (default: named as the credential).")
    ] = None,
    form: Annotated[Literal["docx", "md"], typer.Option("--as", help="Word files, or Markdown.")] = "docx",
) -> int:
    """Make a folder to fill in; a file that is there already is never touched.

    Example: mcred init reflective-practices my-portfolio
    """
    from mcred.cli.credentials import credential_here
    from mcred.cli.making import check_command, make, swapped
    from mcred.cli.output import options, say, show
    from mcred.errors import UsageError
    from mcred.reports.page import Page, Span, Style

    if folder and (wrong := swapped(credential, folder)):
        raise UsageError(wrong)
    found = credential_here(credential)
    target = folder or Path(found.id)
    made = make(found, target, form)
    for path in made.kept:
        say(f"{path} is there already and was left as it is.")
    page = Page(options())
    for path in made.written:
        page.line(Span("made", Style.DIM, whole=True), Span(path, whole=True))
    if not made.written:
        page.line(Span("Everything was there already; nothing was made."))
    page.blank()
    page.line(Span("README.txt in the folder says what goes where. When you have written something:"))
    page.line(Span(check_command(found, credential, target), Style.BOLD, whole=True), indent=2)
    show(page.text())
    return 0
