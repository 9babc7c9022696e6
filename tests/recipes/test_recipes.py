"""The recipes in CONTRIBUTING.md are all there is to do: what the samples hold is added to a copy, and then used."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.recipes.recipes import (
    CREDENTIAL,
    KIND,
    READER,
    RECIPES,
    REPORT,
    ROOT,
    SAMPLES,
    Recipe,
    add,
    copied,
    section,
    steps,
)

USED = ("src", "credentials", "docs/make.py")
TESTED = ("pyproject.toml", "tests/__init__.py", "tests/readers", "tests/reports", "tests/requirements", "tests/specs")
OVERVIEW = "part-1/overview"
LENGTH = "{kind: length, words: {max: 20}}"
AS_ARTIFACT = "title: Overview\n        type: artifact\n"
SPEC = (
    (SAMPLES / "credential" / "garden.yaml")
    .read_text("utf-8")
    .replace("id: garden", "id: mine")
    .replace("- kind: length\n            words: {max: 20}", "- {kind: length, words: {max: 20}}")
)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.heading)
def test_a_recipe_is_one_file_its_test_and_one_line(recipe: Recipe) -> None:
    """A recipe names its sample, a file and a test that are there, and, but for credentials, the place of the line."""
    assert f"`{recipe.file.relative_to(ROOT).as_posix()}`" in section(recipe.heading)
    assert f"take `{recipe.pattern}` as the pattern" in section(recipe.heading)
    named = steps(recipe)
    assert list(named) == (["file", "test", "line"] if recipe.lines else ["file", "test"])
    assert all((ROOT / path).is_file() for path in named.values())
    assert all(recipe.pattern in path for what, path in named.items() if what != "line")


def test_the_way_of_a_portfolio_is_six_files_and_never_back() -> None:
    """CONTRIBUTING.md names six files from the folder to the verdict, and none imports one that comes before it."""
    way = re.findall(r"^\d\. `src/([\w/]+)\.py`", section("How the code is laid out"), re.MULTILINE)
    modules = [path.removesuffix("/__init__").replace("/", ".") for path in way]
    assert len(modules) == 6
    for number, path in enumerate(way):
        imported = re.findall(
            r"^\s*from (mcred[\w.]*) import", (ROOT / "src" / f"{path}.py").read_text("utf-8"), re.MULTILINE
        )
        assert not set(imported) & set(modules[:number])


def test_a_new_kind_is_known_everywhere(tmp_path: Path) -> None:
    """Lint takes the kind, a check judges by it, and the schema and the manual describe it."""
    copy = copied(tmp_path, *USED)
    add(KIND, copy)
    spec = copy.written("mine.yaml", SPEC.replace(LENGTH, "{kind: year, within: 2}"))
    assert copy.mcred("spec", "lint", spec) == f"{spec}: no problems\n"
    described = json.loads(copy.mcred("spec", "schema"))["$defs"]["Year"]
    assert described["description"].startswith("year: the first lines of a text name a year.")
    assert described["properties"]["within"]["minimum"] == 1
    copy.written(f"good/{OVERVIEW}.md", "Our garden, 2026\n\nWe grew beans.\n")
    copy.written(f"bad/{OVERVIEW}.md", "Our garden\n\nWe grew beans.\n")
    said = json.loads(copy.mcred("check", "good", "bad", "-c", spec, "--jobs", "1", "--format", "json", code=1))
    judged = [one for each in said["portfolios"] for one in each["outcomes"] if one["requirement"] == "year"]
    assert [(one["status"], one["summary"]) for one in judged] == [
        ("pass", "the year 2026 is named"),
        ("fix", "no year is named"),
    ]
    assert "### `year`\n\nThe first lines of a text name a year." in copy.made("kind_pages")


def test_a_new_format_is_read_everywhere(tmp_path: Path) -> None:
    """Inspect reads such a file, and a check counts its words."""
    copy = copied(tmp_path, *USED)
    add(READER, copy)
    spec = copy.written("mine.yaml", SPEC)
    copy.written(f"garden/{OVERVIEW}.org", "#+title: not counted\n* Overview\nWe grew beans.\n- one\n- two\n")
    said = json.loads(copy.mcred("inspect", f"garden/{OVERVIEW}.org", "--format", "json"))["files"][0]
    assert (said["format"], said["status"], said["words"]) == ("org", "read", 6)
    assert [(one["title"], one["bullets"]) for one in said["sections"]] == [("Overview", 2)]
    assert "5 of at most 20 words" in copy.mcred("check", "garden", "-c", spec)
    sample = copy.written(
        "sample.yaml",
        SPEC.replace("id: mine", "id: sample")
        .replace("title: Overview\n", AS_ARTIFACT)
        .replace(LENGTH, "{kind: files, kinds: [document]}"),
    )
    copy.mcred("check", "garden", "-c", sample)


def test_a_new_report_format_is_offered_everywhere(tmp_path: Path) -> None:
    """The help of check offers the format, a check writes it, and the manual lists it."""
    copy = copied(tmp_path, *USED)
    add(REPORT, copy)
    spec = copy.written("mine.yaml", SPEC)
    copy.written(f"garden/{OVERVIEW}.md", "We grew beans.\n")
    assert re.search(r"github,\s+csv;", copy.mcred("check", "--help"))
    copy.mcred("check", "garden", "-c", spec, "--format", "csv:report.csv")
    written = (copy.root / "report.csv").read_text("utf-8").splitlines()
    assert written[0] == "status,portfolio,part,item,requirement"
    assert "pass,garden,part-1,overview,length" in written
    assert "github, csv; with :FILE into a file" in copy.made("command_pages")


def test_a_new_credential_is_known_everywhere(tmp_path: Path) -> None:
    """The credential is listed, linted, made into a folder and checked, and the README's table has it."""
    copy = copied(tmp_path, *USED)
    add(CREDENTIAL, copy)
    assert "The School Garden" in copy.mcred("list")
    assert copy.mcred("spec", "lint", "credentials/garden.yaml") == "credentials/garden.yaml: no problems\n"
    copy.mcred("init", "garden", "mine", "--as", "md")
    copy.mcred("check", "mine", code=1)
    copy.written(f"mine/{OVERVIEW}.md", "We grew beans, for their flowers.\n")
    assert "6 of at most 20 words" in copy.mcred("check", "mine")
    assert "| `garden` | The School Garden | The Garden Circle |" in copy.made("credentials")


def test_the_tests_of_the_samples_hold(tmp_path: Path) -> None:
    """Where all four samples were added, their tests pass, with those that ask something of every kind and format."""
    copy = copied(tmp_path, *USED, *TESTED)
    for recipe in RECIPES:
        add(recipe, copy)
    files = "requirements/test_tables readers/test_org reports/test_csv reports/test_hostile specs/test_sources".split()
    wanted = "year or every_kind or test_org or csv or garden or every_credential"
    options = ("-vv", "-p", "no:cacheprovider", "-k", wanted)
    said = copy.run("-m", "pytest", *options, *(f"tests/{file}.py" for file in files))
    for name in ("[year: a year at the top]", "test_org.py", "test_csv.py", "[csv-command]", "[garden]"):
        assert re.search(rf"{re.escape(name)}.* PASSED", said)
