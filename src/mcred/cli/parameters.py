"""The arguments and options that several commands take, each with its one help text."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from mcred.reports import FORMATS

NamedCredential = Annotated[str, typer.Argument(metavar="CREDENTIAL", help="An id from mcred list, or a spec file.")]
WantedCredential = Annotated[
    str | None,
    typer.Option("-c", "--credential", metavar="CREDENTIAL", help="An id from mcred list, or a spec file."),
]
PrivateNames = Annotated[
    Path | None, typer.Option("--private", metavar="FILE", help="Your list of private names, one a line.")
]
WantedFormats = Annotated[
    list[str] | None,
    typer.Option("--format", metavar="F[:FILE]", help=f"{', '.join(FORMATS)}; with :FILE into a file; repeatable."),
]
TextOrRecord = Annotated[Literal["text", "json"], typer.Option("--format", help="For people, or for programs.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write the report here.")]
Strict = Annotated[bool, typer.Option("--strict", help="End with 1 also when something is to be reviewed or waived.")]
Plain = Annotated[bool, typer.Option("--plain", help="No colour, no drawing: for screen readers and logs.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Only what must be fixed, and the last line.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Everything: passes, files, notes.")]
