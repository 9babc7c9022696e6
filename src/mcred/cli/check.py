"""`mcred check`: what is to be fixed in a portfolio."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mcred.domain.limits import STANDARD, Limits
from mcred.errors import UsageError
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
            "--max-files", metavar="N", min=1, max=10_000_000, help="Files in a portfolio; the rest is not read."
        ),
    ] = STANDARD.files,
    max_file_megabytes: Annotated[
        int,
        typer.Option("--max-file-megabytes", metavar="N", min=1, max=100_000, help="Larger documents are not read."),
    ] = STANDARD.megabytes,
    max_seconds_per_file: Annotated[
        int,
        typer.Option(
            "--max-seconds-per-file", metavar="N", min=1, max=86_400, help="For reading a PDF or a recording."
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

    from mcred.cli.output import options, save, say, show
    from mcred.cli.portfolios import Settings, check_all, exit_code, run_of
    from mcred.reports import render
    from mcred.specs.private_names import private_names

    wanted = _formats(formats or ["terminal"], output)
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
    for name, path in wanted:
        text = render(name, run, options(1 if verbose else -1 if quiet else 0, plain=plain))
        if path:
            save(text, path)
        else:
            show(text)
    return exit_code(run, strict=strict)


def _formats(given: list[str], output: Path | None) -> list[tuple[str, Path | None]]:
    """Each format with its file; raises UsageError for what cannot be."""
    wanted: list[tuple[str, Path | None]] = []
    for entry in given:
        name, colon, path = entry.partition(":")
        if name not in FORMATS:
            raise UsageError(f"There is no format “{name}”; there are {', '.join(FORMATS)}.")
        if colon and not path:
            raise UsageError(f"--format {entry} names no file after the colon.")
        wanted.append((name, Path(path) if path else None))
    to_stdout = [index for index, (_, path) in enumerate(wanted) if path is None]
    if len(to_stdout) > 1:
        raise UsageError(
            "Only one format can go to the screen; give the others a file, as in --format json:report.json."
        )
    if output:
        if not to_stdout:
            raise UsageError("-o names a file, but every --format has a file of its own.")
        wanted[to_stdout[0]] = (wanted[to_stdout[0]][0], output)
    return wanted
