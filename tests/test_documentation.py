"""The manual says what is so: pages equal what mcred says, commands equal --help, and named files are there."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from mcred.cli.running import run
from mcred.domain.codes import CODES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
OFFERED_BY_ALL = {"--help", "--version", "--install-completion", "--show-completion"}
MANUAL = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md"))
OPTION = re.compile(r"--[a-z][a-z-]*")
COMMAND_ROW = re.compile(r"^\| `mcred (?P<name>[a-z ]*[a-z])[^`]*` \| [^|]+ \| (?P<options>[^|]*) \|$", re.MULTILINE)


@pytest.fixture(scope="module")
def made() -> Mapping[Path, str]:
    """What docs/make.py would write now."""
    spec = importlib.util.spec_from_file_location("docs_make", ROOT / "docs" / "make.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(__import__("sys").modules, "docs_make", module)
        spec.loader.exec_module(module)
        pages: Mapping[Path, str] = module.pages()
    return pages


def test_the_made_pages_are_up_to_date(made: Mapping[Path, str]) -> None:
    """Every page that docs/make.py makes stands in the checkout as it would be made now."""
    old = [path.name for path, text in made.items() if path.read_bytes().decode() != text]
    assert old == [], "run python docs/make.py"


def test_every_code_has_its_page_and_no_other_is_there() -> None:
    """The pages of codes are those of the table, and their list."""
    assert sorted(path.stem for path in (ROOT / "docs" / "codes").glob("*.md")) == sorted({*CODES, "README"})


def test_the_readme_shows_a_ready_and_an_unready_report() -> None:
    """Both reports in the README are made from examples, and each ends as its example should."""
    reports = re.findall(r"<!-- made: ([a-z-]*ready) -->\n```text\n(.*?)```\n<!-- end -->", README, re.DOTALL)
    assert [name for name, _ in reports] == ["reflective-practices-ready", "reflective-practices-unready"]
    assert reports[0][1].endswith("\nReady: nothing to fix.\n")
    assert re.search(r"\n\d+ things to fix[^\n]*\n$", reports[1][1])


def test_the_readme_has_the_commands_and_options_of_help() -> None:
    """The README's table has every command that --help shows, each with its options, and no others."""
    shown = {found["name"]: set(OPTION.findall(found["options"])) for found in COMMAND_ROW.finditer(README)}
    helped = {name: options_in(help_of(name)) - OFFERED_BY_ALL for name in commands_in_help()}
    assert shown == helped


def test_the_readme_describes_the_options_of_check() -> None:
    """Each option of check has a row of its own."""
    rows = {
        option for row in re.findall(r"^\| `([^`]*--[^`]*)` \|", README, re.MULTILINE) for option in OPTION.findall(row)
    }
    assert rows == options_in(help_of("check")) - OFFERED_BY_ALL


@pytest.mark.parametrize("name", ["check", "test"])
def test_ci_runs_the_commands_of_the_readme(name: str) -> None:
    """The README marks one line for each of the two commands, and .ci/run takes them from there."""
    blocks = re.findall(rf"^<!-- command: {name} -->\n```sh\n(.+)\n```$", README, re.MULTILINE)
    assert len(blocks) == 1
    script = ROOT / ".ci" / "run"
    assert f"$(readme_command {name})" in script.read_text(encoding="utf-8")
    assert os.access(script, os.X_OK)


def test_the_recipes_name_files_that_exist() -> None:
    """Every path that CONTRIBUTING.md names is there, and each of the three recipes names at least four."""
    recipes = re.split(r"^## A ", CONTRIBUTING, flags=re.MULTILINE)[1:]
    assert [recipe.partition("\n")[0] for recipe in recipes] == [
        "requirement kind",
        "document format",
        "report format",
    ]
    assert all(len(paths_in(recipe)) >= 4 for recipe in recipes)
    assert [path for path in paths_in(CONTRIBUTING) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/codes/README.md", *MANUAL])
def test_links_lead_somewhere(page: str) -> None:
    """Every link to a file of the project finds it."""
    text = (ROOT / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []


def paths_in(text: str) -> list[str]:
    """The paths in code spans that name a file or a folder of the project."""
    return re.findall(r"`((?:[\w.-]+/)+[\w.-]*|[A-Z]+\.md)`", text)


def help_of(name: str) -> str:
    """What `mcred NAME --help` prints."""
    with contextlib.redirect_stdout(io.StringIO()) as said:
        assert run([*name.split(), "--help"]) == 0
    return said.getvalue()


def commands_in_help(group: str = "") -> list[str]:
    """The names of all commands that the help shows, those of groups among them."""
    _, found, listed = help_of(group).partition("\nCommands:\n")
    if not found:
        return [group]
    names = re.findall(r"^  ([a-z-]+)", listed, re.MULTILINE)
    return [name for each in names for name in commands_in_help(f"{group} {each}".strip())]


def options_in(text: str) -> set[str]:
    """The options that a help describes: what stands at the beginning of a line below "Options"."""
    described = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", text.partition("\nOptions:\n")[2], re.MULTILINE)
    return set(described)
