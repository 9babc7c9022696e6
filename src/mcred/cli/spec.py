"""`mcred spec`: for those who describe a credential in YAML."""

from __future__ import annotations

from typing import Annotated

import typer

from mcred.cli.registering import register

spec = typer.Typer(
    help="For those who describe a credential in YAML: find mistakes, get the schema.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def lint(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Spec files to look through.", show_default=False)],
) -> int:
    """Find the mistakes in spec files; every one is shown with its line.

    Warnings tell what is allowed and yet seldom meant; they do not change the exit code.

    Example: mcred spec lint credentials/reflective-practices.yaml
    """
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
    return 2 if failed else 0


def schema() -> int:
    """Print the JSON Schema of spec files, for editors that help while typing.

    Example: mcred spec schema > credential.schema.json
    """
    import json

    from mcred.cli.output import show
    from mcred.specs.credential import Credential

    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Credential.model_json_schema(by_alias=True),
        "title": "mcred credential spec",
    }
    show(json.dumps(whole, indent=2) + "\n")
    return 0


register(spec, lint)
register(spec, schema)
