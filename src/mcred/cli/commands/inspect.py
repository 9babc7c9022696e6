"""`mcred inspect`: what mcred reads in a file."""

from __future__ import annotations

from typing import Annotated

import typer

from mcred.cli.parameters import Plain, TextOrRecord


def inspect(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Files to look into.", show_default=False)],
    credential: Annotated[
        str | None,
        typer.Option("-c", "--credential", metavar="CREDENTIAL", help="Look for its elements: an id or a spec file."),
    ] = None,
    output_format: TextOrRecord = "text",
    plain: Plain = False,
) -> int:
    """Show what mcred reads in files: words, sections, elements, private details.

    Example: mcred inspect my-portfolio/part-1/activity-description.docx
    """
    from mcred.cli.credentials import credential_here
    from mcred.cli.exit_codes import CANNOT_RUN
    from mcred.cli.inspecting import inspect_all
    from mcred.cli.output import options, say, show
    from mcred.domain.identity import KnownNames
    from mcred.inspecting import Guide, guide_of
    from mcred.specs.private_names import private_names

    guide = Guide() if credential is None else guide_of(credential_here(credential))
    seen, missing = inspect_all(files, guide, KnownNames(private=private_names(None)))
    for message in missing:
        say(message)
    if output_format == "json":
        from mcred.reports.inspection_record import render_inspection_record

        show(render_inspection_record(seen))
    else:
        from mcred.reports.inspection import render_inspection

        show(render_inspection(seen, guide, options(plain=plain)))
    return CANNOT_RUN if missing else 0
