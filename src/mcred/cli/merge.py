"""`mcred merge`: several JSON reports as one, of any format."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mcred.reports import FORMATS


def merge(  # noqa: PLR0913 - the options of the command
    reports: Annotated[list[Path], typer.Argument(metavar="REPORT.json", help="Reports of check --format json.")],
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", metavar="F[:FILE]", help=f"{', '.join(FORMATS)}; with :FILE into a file; repeatable."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write the report here.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="End with 1 also when something is to be reviewed or waived.")
    ] = False,
    plain: Annotated[bool, typer.Option("--plain", help="No colour, no drawing: for screen readers and logs.")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Only what must be fixed, and the last line.")] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Everything: passes, files, notes.")] = False,
) -> int:
    """Make one report of several JSON reports, such as those of a CI matrix.

    Example: mcred merge part-1.json part-2.json --format html:report.html
    """
    from mcred.cli.delivering import deliver, formats_wanted
    from mcred.cli.ending import ending_of
    from mcred.errors import UsageError
    from mcred.reports.merging import merged, read_record

    def read(path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as problem:
            raise UsageError(f"{path} cannot be read ({problem.strerror}).") from None

    wanted = formats_wanted(formats or ["terminal"], output)
    run = merged(read_record(read(path), str(path)) for path in reports)
    deliver(run, wanted, verbosity=1 if verbose else -1 if quiet else 0, plain=plain)
    return ending_of(run).exit_code(strict=strict)
