"""`mcred check`: what is to be fixed in a portfolio."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mcred.domain.limits import STANDARD, Limits
from mcred.reports import FORMATS


def check(  # noqa: PLR0913 - the options of the command
    portfolios: Annotated[
        list[Path] | None, typer.Argument(metavar="PORTFOLIO", help="Folders to check (default: this folder).")
    ] = None,
    credential: Annotated[
        str | None,
        typer.Option("-c", "--credential", metavar="CREDENTIAL", help="An id from mcred list, or a spec file."),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="F[:FILE]", help=f"{', '.join(FORMATS)}; with :FILE into a file; repeatable."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write the report here.")
    ] = None,
    private: Annotated[
        Path | None, typer.Option("--private", metavar="FILE", help="Your list of private names, one a line.")
    ] = None,
    max_files: Annotated[
        int,
        typer.Option(
            "--max-files",
            metavar="N",
            min=1,
            max=10_000_000,
            help=f"Read at most so many files of a portfolio ({STANDARD.files}).",
        ),
    ] = STANDARD.files,
    max_file_megabytes: Annotated[
        int,
        typer.Option(
            "--max-file-megabytes",
            metavar="N",
            min=1,
            max=100_000,
            help=f"Read no larger document ({STANDARD.megabytes}).",
        ),
    ] = STANDARD.megabytes,
    max_seconds_per_file: Annotated[
        int,
        typer.Option(
            "--max-seconds-per-file",
            metavar="N",
            min=1,
            max=86_400,
            help=f"Read no longer at a PDF or recording ({STANDARD.seconds}).",
        ),
    ] = STANDARD.seconds,
    strict: Annotated[bool, typer.Option("--strict", help="End with 1 also when something is to be reviewed.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="No colour, no drawing: for screen readers and logs.")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Only what must be fixed, and the last line.")] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Everything: passes, files, notes.")] = False,
) -> int:
    """Check portfolio folders and say what to fix, before anyone else sees them.

    Example: mcred check ./my-portfolio -c reflective-practices
    """
    import datetime

    from mcred.cli.delivering import deliver, formats_wanted
    from mcred.cli.output import say
    from mcred.cli.portfolios import Settings, check_all, exit_code, run_of
    from mcred.specs.private_names import private_names

    wanted = formats_wanted(formats or ["terminal"], output)
    folders = portfolios or [Path()]
    settings = Settings(
        today=datetime.datetime.now(tz=datetime.UTC).astimezone().date(),
        credential=credential,
        beside=tuple(dict.fromkeys(folder.resolve().parent for folder in folders)),
        private=private_names(private),
        limits=Limits(files=max_files, megabytes=max_file_megabytes, seconds=max_seconds_per_file),
    )
    outcomes = []
    for checked in check_all(folders, settings):
        for notice in checked.notices:
            say(notice)
        outcomes.append(checked.outcome)
    run = run_of(outcomes)
    deliver(run, wanted, verbosity=1 if verbose else -1 if quiet else 0, plain=plain)
    return exit_code(run, strict=strict)
