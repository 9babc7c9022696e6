"""`mcred spec`: for those who describe a credential in YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mcred.cli.registering import group, register

spec = group("For those who describe a credential in YAML: find mistakes, get the schema, begin a new one.")


def lint(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Spec files to look through.", show_default=False)],
) -> int:
    """Find the mistakes in spec files; every one is shown with its line.

    Warnings tell what is allowed and yet seldom meant; they do not change the exit code.

    Example: mcred spec lint credentials/reflective-practices.yaml
    """
    from mcred.cli.exit_codes import CANNOT_RUN
    from mcred.cli.linting import look_through
    from mcred.cli.output import say, show
    from mcred.errors import UsageError
    from mcred.reports.safety import visible
    from mcred.specs.yaml import render_problems

    failed = False
    for file in files:
        try:
            seen = look_through(file)
        except UsageError as wrong:
            failed = True
            say(str(wrong))
            continue
        failed = failed or bool(seen.mistakes)
        told = (*seen.mistakes, *seen.warnings)
        show(f"{render_problems(told)}\n" if told else f"{visible(file)}: no problems\n")
    return CANNOT_RUN if failed else 0


def schema() -> int:
    """Print the JSON Schema of spec files, for editors that help while typing.

    Example: mcred spec schema > credential.schema.json
    """
    import json

    from mcred.cli.output import show
    from mcred.specs.schema import schema as whole

    show(json.dumps(whole(), indent=2) + "\n")
    return 0


def new(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to make, such as my-credential.yaml.")],
) -> int:
    """Make a spec file to start from, with remarks; a file that is there already is never touched.

    Example: mcred spec new my-credential.yaml
    """
    from mcred.cli.output import show
    from mcred.cli.quoting import typed
    from mcred.cli.starting import write_new
    from mcred.reports.safety import visible

    write_new(file)
    name, word = visible(str(file)), visible(typed(str(file)))
    show(f"made {name}\n\nOpen it in a text editor. Then:\n  mcred spec lint {word}\n  mcred show {word}\n")
    return 0


register(spec, lint)
register(spec, schema)
register(spec, new)
