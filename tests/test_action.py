"""The GitHub action and the hooks: pinned, safe against their inputs, and run as they are."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.portfolios_made_up import keep_credential, portfolio

ROOT = Path(__file__).parent.parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
PINNED = re.compile(r"uses: (\S+@[0-9a-f]{40} # v[\d.]+|your-organisation/\S+@[0-9a-f]{40})$")
LONG = "We read aloud together every day."

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="the steps of the action are for bash")


def check(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """How the last step ends, with inputs as GitHub hands them over."""
    given = {name: str(told["default"]) for name, told in ACTION["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in inputs.items()
    }
    step = STEPS[-1]
    environment = {
        name: given[found[1]]
        for name, value in step["env"].items()
        if (found := re.fullmatch(r"\$\{\{ inputs\.(\S+) \}\}", value))
    }
    return subprocess.run(  # noqa: S603 - our own script
        [str(shutil.which("bash")), "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder,
        env={**environment, "PYTHON": sys.executable, "PATH": "/usr/bin:/bin", "XDG_CONFIG_HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A folder with two portfolios, one of them to be fixed."""
    keep_credential(tmp_path)
    portfolio(tmp_path / "one")
    portfolio(tmp_path / "two words", LONG)
    return tmp_path


@needs_bash
def test_the_action_writes_annotations_and_the_reports_that_are_asked_for(repository: Path) -> None:
    """What is to be fixed fails the step and stands in annotations and files."""
    done = check(repository, discover=".", html="report.html", json="report.json", sarif="r.sarif", junit="r.xml")
    assert done.returncode == 1, done.stderr
    assert "::error file=two words/note.txt" in done.stdout
    assert {"report.html", "report.json", "r.sarif", "r.xml"} <= {path.name for path in repository.iterdir()}


@needs_bash
def test_the_action_checks_the_folders_it_is_given(repository: Path) -> None:
    """One a line, with spaces in their names, and no others."""
    assert check(repository, portfolios="one\n").returncode == 0
    done = check(repository, portfolios="one\ntwo words\n", json="report.json", shard="1/1")
    assert done.returncode == 1
    assert '"path": "two words"' in (repository / "report.json").read_text("utf-8")


@needs_bash
@pytest.mark.parametrize("name", ["portfolios", "discover", "changed_since", "shard", "credential", "html"])
@pytest.mark.parametrize("value", ["$(touch ran)`touch ran`\"; touch ran; '", "--help"])
def test_no_input_of_the_action_is_run_or_taken_for_an_option(repository: Path, name: str, value: str) -> None:
    """Whatever stands in an input is only a value."""
    done = check(repository, **{name: value})
    assert not (repository / "ran").exists()
    assert "Usage" not in done.stdout


@needs_bash
def test_the_action_loads_nothing_from_the_repository_it_checks(repository: Path) -> None:
    """A module there that is called like one of Python's is not run."""
    for name in ("typing", "mcred", "json"):
        (repository / f"{name}.py").write_text("open('ran', 'w')\n", "utf-8")
    assert check(repository, portfolios="one").returncode == 0
    assert not (repository / "ran").exists()


def test_every_step_names_its_shell_and_every_action_its_commit() -> None:
    """In the action, in this repository's own workflow, and in what the manual shows."""
    assert all(step.get("shell") == "bash" for step in STEPS if "run" in step)
    assert all("${{" not in step.get("run", "") for step in STEPS)
    for path in (ROOT / "action.yml", ROOT / "docs" / "ci.md", *(ROOT / ".github" / "workflows").glob("*.yml")):
        uses = [line.strip("- ") for line in path.read_text("utf-8").splitlines() if "uses: " in line]
        assert uses
        assert [line for line in uses if not PINNED.search(line)] == []


def test_each_hook_calls_a_command_that_there_is() -> None:
    """The hook for portfolios gets no file names; the one for specs gets those in folders called credentials."""
    hooks = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    assert hooks["mcred-check"]["pass_filenames"] is False
    assert hooks["mcred-check"]["entry"] == "mcred check"
    assert hooks["mcred-spec-lint"]["entry"] == "mcred spec lint"
    wanted = re.compile(hooks["mcred-spec-lint"]["files"])
    assert all(wanted.search(name) for name in ("credentials/a.yaml", "x/credentials/b.yml"))
    assert not wanted.search("p/portfolio.yaml")
