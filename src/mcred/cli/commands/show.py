"""`mcred show`: what a credential asks for, as a checklist."""

from __future__ import annotations

from mcred.cli.parameters import NamedCredential, Plain, TextOrRecord


def show(
    credential: NamedCredential,
    output_format: TextOrRecord = "text",
    plain: Plain = False,
) -> int:
    """Show what a credential asks for, as a checklist.

    Example: mcred show reflective-practices
    """
    from mcred.cli import output
    from mcred.cli.credentials import credential_here

    found = credential_here(credential)
    if output_format == "json":
        from mcred.reports.checklist_record import render_checklist_record

        output.show(render_checklist_record(found))
    else:
        from mcred.reports.checklist import render_checklist

        output.show(render_checklist(found, output.options(plain=plain)))
    return 0
