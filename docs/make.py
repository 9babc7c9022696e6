"""Writes all of the manual that mcred itself can say: `python docs/make.py`.

- `docs/codes/`: a page for each code a finding can have, and their list.
- `docs/commands.md`: every command with its options.
- `docs/report.svg`: a picture of a real report, by `docs/picture.py`.
- In docs/spec-language.md, the manual page of every kind of requirement.
- In README.md, what stands between `<!-- made: NAME -->` and `<!-- end -->`: `credentials`, `commands`, `options` (of
  check), and an example's report for every other name, which is that of its folder.

A test compares these files with what mcred says now.
"""  # noqa: INP001 - a script, no package

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[1]
CODES = ROOT / "docs" / "codes"
MADE = re.compile(r"(<!-- made: (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
LONG = re.compile(r"--[a-z-]+")
PICTURED = "reflective-leadership-coaching-unready"
NOTE = "<!-- Made by docs/make.py: change what it is made from, not this page. -->\n\n"


class Command(Struct, frozen=True, kw_only=True):
    """A command as its --help shows it."""

    name: str
    call: str
    help: str
    options: tuple[tuple[str, str], ...]
    """How each is written, and what it does."""


def main() -> None:
    """Write every page anew; pages of codes that are no more go."""
    made = pages()
    CODES.mkdir(exist_ok=True)
    for path in set(CODES.glob("*.md")) - made.keys():
        path.unlink()
    for path, text in made.items():
        path.write_bytes(text.encode())


def pages() -> dict[Path, str]:
    """All that is made, by the file it stands in."""
    from mcred.domain.codes import CODES as ALL
    from mcred.reports.explain import explain_markdown

    readme = ROOT / "README.md"
    language = ROOT / "docs" / "spec-language.md"
    return {
        **{CODES / f"{code}.md": explain_markdown(code) for code in ALL},
        CODES / "README.md": code_list(),
        ROOT / "docs" / "commands.md": command_pages(),
        ROOT / "docs" / "report.svg": picture(),
        readme: filled(readme.read_text(encoding="utf-8")),
        language: filled(language.read_text(encoding="utf-8")),
    }


def filled(readme: str) -> str:
    """The README with every marked place filled."""
    tables: Mapping[str, Any] = {
        "credentials": credentials,
        "commands": command_table,
        "options": check_options,
        "kinds": kind_pages,
    }

    def fill(found: re.Match[str]) -> str:
        make = tables.get(found["name"])
        return f"{found[1]}{make() if make else report(found['name'])}{found[3]}"

    return MADE.sub(fill, readme)


def code_list() -> str:
    """The list of all codes, under the headings of the manual."""
    from mcred.domain.codes import GROUPS

    parts = [f"{NOTE}# What mcred can find\n"]
    for heading, codes in GROUPS.items():
        lines = [f"- [{entry.code}]({entry.code}.md): {entry.title}" for entry in codes]
        parts.append("\n".join([f"## {heading}", "", *lines]) + "\n")
    return "\n".join(parts)


def commands() -> Iterator[Command]:
    """Every command, those of groups among them, in the order of --help."""
    from typer.main import get_command

    from mcred.cli.app import app

    def below(name: str, command: Any) -> Iterator[Command]:
        inner = getattr(command, "commands", {})
        if not inner:
            yield described(name, command)
        for word, each in inner.items():
            yield from below(f"{name} {word}", each)

    yield from below("mcred", get_command(app))


def described(name: str, command: Any) -> Command:
    """A command with its arguments and options."""
    call = [name]
    options = []
    for parameter in command.params:
        word = re.sub(r"^\[(.*)\]$", r"\1", parameter.metavar or "")
        if parameter.param_type_name == "argument":
            word += " ..." if parameter.nargs == -1 else ""
            call.append(word if parameter.required else f"[{word}]")
        else:
            options.append((", ".join(parameter.opts) + (f" {word}" if word else ""), parameter.help))
    return Command(name=name, call=" ".join(call), help=command.help, options=tuple(options))


def command_pages() -> str:
    """The page of all commands."""
    parts = [f"{NOTE}# Commands\n"]
    for command in commands():
        first, _, rest = command.help.partition("\n\n")
        parts.append(f"## `{command.call}`\n\n{first}\n" + (f"\n{rest}\n" if rest else ""))
        if command.options:
            parts.append("".join(f"- `{spelt}`: {does}\n" for spelt, does in command.options))
    return "\n".join(parts)


def command_table() -> str:
    """A line for each command."""
    lines = ["| command | what it does | options |", "|---|---|---|"]
    for command in commands():
        names = " ".join(f"`{LONG.findall(spelt)[0]}`" for spelt, _ in command.options)
        lines.append(f"| `{command.call}` | {command.help.partition(chr(10))[0]} | {names} |")
    return "\n".join(lines) + "\n"


def check_options() -> str:
    """A line for each option of check."""
    check = next(command for command in commands() if command.name == "mcred check")
    lines = [f"| `{spelt}` | {does} |" for spelt, does in check.options]
    return "\n".join(["| option | what it does |", "|---|---|", *lines]) + "\n"


def kind_pages() -> str:
    """The manual page of every kind of requirement, from the docstring of its file."""
    from mcred.requirements import KINDS
    from mcred.specs.schema import manual_of

    pages = []
    for kind in KINDS:
        first, _, rest = manual_of(kind).partition("\n")
        tag, _, title = first.partition(": ")
        pages.append(f"### `{tag}`\n\n{title[:1].upper()}{title[1:]}\n{rest}\n")
    return "\n" + "\n".join(pages) + "\n"


def credentials() -> str:
    """A line for each credential that comes with mcred."""
    import yaml

    lines = ["| id | credential | issuer |", "|---|---|---|"]
    for path in sorted((ROOT / "credentials").glob("*.yaml")):
        if "." not in path.stem:
            spec = yaml.safe_load(path.read_text(encoding="utf-8"))
            lines.append(f"| `{spec['id']}` | {spec['title']} | {spec['issuer']} |")
    return "\n".join(lines) + "\n"


def picture() -> str:
    """A picture of what a terminal shows of an example."""
    return python("docs/picture.py", f"examples/{PICTURED}")


def report(example: str) -> str:
    """What mcred says of an example, as a person sees it who runs it in a checkout."""
    return f"```text\n$ mcred check examples/{example}\n{python('-m', 'mcred', 'check', f'examples/{example}')}```\n"


def python(*arguments: str) -> str:
    """What a program of ours prints, run in the checkout as somebody without a configuration."""
    with tempfile.TemporaryDirectory() as nobody:
        environment = {**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8", "XDG_CONFIG_HOME": nobody}
        ran = subprocess.run(  # noqa: S603 - our own commands
            [sys.executable, *arguments],
            cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False,
        )  # fmt: skip
    if ran.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(arguments)} could not be run; nothing was written")
    return ran.stdout.decode()


if __name__ == "__main__":
    main()
