"""`mcred merge`: several JSON reports as one, of any format."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mcred.cli.parameters import Output, Plain, Quiet, Strict, Verbose, WantedFormats


def merge(  # noqa: PLR0913 - the options of the command
    reports: Annotated[list[Path], typer.Argument(metavar="REPORT.json", help="Reports of check --format json.")],
    formats: WantedFormats = None,
    output: Output = None,
    strict: Strict = False,
    plain: Plain = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Make one report of several JSON reports, such as those of a CI matrix.

    Example: mcred merge part-1.json part-2.json --format html:report.html
    """
    from mcred.cli.delivering import deliver, formats_wanted
    from mcred.cli.ending import ending_of
    from mcred.cli.output import options
    from mcred.errors import UsageError
    from mcred.reports.merging import merged, read_record

    def read(path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as problem:
            raise UsageError(f"{path} cannot be read ({problem.strerror}).") from None

    wanted = formats_wanted(formats or ["terminal"], output)
    run = merged(read_record(read(path), str(path)) for path in reports)
    deliver(run, wanted, options(plain=plain, quiet=quiet, verbose=verbose))
    return ending_of(run).exit_code(strict=strict)
