"""What `mcred` alone says: which credentials there are, and what to do first."""

from __future__ import annotations

import os

from mcred.cli.credentials import catalogue
from mcred.cli.output import options, show
from mcred.reports.catalogue import Known
from mcred.reports.page import Page, Span, Style
from mcred.reports.safety import one_line
from mcred.specs.manifest import NAME

_EXAMPLE = "reflective-practices"
_FOLDER = "my-portfolio"


def welcome() -> int:
    """Say what to do next; the exit code."""
    page = Page(options())
    credentials = [entry for entry in catalogue() if isinstance(entry, Known)]
    example = _EXAMPLE if _EXAMPLE in {entry.id for entry in credentials} else credentials[0].id
    page.line(Span("mcred checks the folder of a micro-credential before anyone else sees it.", Style.BOLD))
    if os.path.lexists(NAME):
        _step(page, "You are in a portfolio. To check it:", "mcred check")
    page.blank()
    page.line(Span("Which credential is yours?"))
    column = max(len(entry.id) for entry in credentials) + 2
    for entry in credentials:
        page.line(Span(entry.id, Style.BOLD, whole=True), Span(one_line(entry.title), gap=column - len(entry.id)),
                  indent=2, hang=column + 2)  # fmt: skip
    _step(page, "To read what one asks for:", f"mcred show {example}")
    _step(page, "To make a folder with a file for each answer:", f"mcred init {example} {_FOLDER}")
    _step(page, "To check a folder, as often as you like:", f"mcred check {_FOLDER}")
    page.blank()
    page.line(Span("All commands:"), Span("mcred --help", whole=True))
    show(page.text())
    return 0


def _step(page: Page, what: str, command: str) -> None:
    page.blank()
    page.line(Span(what))
    page.line(Span(command, Style.BOLD, whole=True), indent=2)
