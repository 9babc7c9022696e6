"""`mcred check`: what is to be fixed in a portfolio."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mcred.cli.parameters import (
    Output,
    Plain,
    PrivateNames,
    Quiet,
    Strict,
    Verbose,
    WantedCredential,
    WantedFormats,
)
from mcred.domain.limits import STANDARD, Limits

_Portfolios = Annotated[
    list[Path] | None, typer.Argument(metavar="PORTFOLIO", help="Folders to check (default: this folder).")
]
_MaxFiles = Annotated[
    int,
    typer.Option(
        "--max-files",
        metavar="N",
        min=1,
        max=10_000_000,
        help=f"Read at most so many files of a portfolio ({STANDARD.files}).",
    ),
]
_MaxFileMegabytes = Annotated[
    int,
    typer.Option(
        "--max-file-megabytes",
        metavar="N",
        min=1,
        max=100_000,
        help=f"Read no larger document ({STANDARD.megabytes}).",
    ),
]
_MaxSecondsPerFile = Annotated[
    int,
    typer.Option(
        "--max-seconds-per-file",
        metavar="N",
        min=1,
        max=86_400,
        help=f"Read no longer at a PDF or recording ({STANDARD.seconds}).",
    ),
]
_Discover = Annotated[
    list[Path] | None,
    typer.Option("--discover", metavar="ROOT", help="Check each folder below that has a portfolio.yaml."),
]
_ChangedSince = Annotated[
    str | None,
    typer.Option("--changed-since", metavar="REV", help="Check only the portfolios that git says changed."),
]
_Shard = Annotated[
    str | None, typer.Option("--shard", metavar="I/N", help="Check one part of N; mcred merge joins the reports.")
]
_Jobs = Annotated[
    int | None,
    typer.Option("--jobs", metavar="N", min=1, help="Check so many at once (all cores, for many portfolios)."),
]
_Watch = Annotated[bool, typer.Option("--watch", help="Check again whenever you save a file, until you press Ctrl-C.")]


def check(  # noqa: PLR0913 - the options of the command
    portfolios: _Portfolios = None,
    credential: WantedCredential = None,
    formats: WantedFormats = None,
    output: Output = None,
    private: PrivateNames = None,
    max_files: _MaxFiles = STANDARD.files,
    max_file_megabytes: _MaxFileMegabytes = STANDARD.megabytes,
    max_seconds_per_file: _MaxSecondsPerFile = STANDARD.seconds,
    discover: _Discover = None,
    changed_since: _ChangedSince = None,
    shard: _Shard = None,
    jobs: _Jobs = None,
    watch: _Watch = False,
    strict: Strict = False,
    plain: Plain = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Check portfolio folders and say what to fix, before anyone else sees them.

    Example: mcred check my-portfolio
    """
    import datetime

    from mcred.cli.asking import check_asking
    from mcred.cli.delivering import deliver_as_they_come, formats_wanted
    from mcred.cli.output import options, say
    from mcred.cli.portfolios import Settings
    from mcred.cli.selecting import select
    from mcred.specs.private_names import lies_in, private_names

    wanted = formats_wanted(formats or ["terminal"], output)
    selection = select(portfolios or (), roots=discover or (), since=changed_since, shard=shard)
    if selection.notice:
        say(selection.notice)
    settings = Settings(
        today=datetime.datetime.now(tz=datetime.UTC).astimezone().date(),
        credential=credential,
        beside=tuple(dict.fromkeys(folder.resolve().parent for folder in selection.folders)),
        private=private_names(private),
        limits=Limits(files=max_files, megabytes=max_file_megabytes, seconds=max_seconds_per_file),
    )
    if warning := lies_in(private, selection.folders):
        say(warning)
    look = options(plain=plain, quiet=quiet, verbose=verbose)
    if watch:
        from mcred.cli.watching import only_for_one, watch_folder

        folder = only_for_one(selection.folders, wanted)
        return watch_folder(folder, settings, look)
    checked = check_asking(selection.folders, settings, jobs)
    ending = deliver_as_they_come(checked, len(selection.folders), wanted, look)
    return 0 if selection.notice else ending.exit_code(strict=strict)
