"""On GitHub, reports go to the summary of the step, and files are named from the root of the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.reports import Options, render
from tests.cli.commands import Command
from tests.reports.made_up import ONE


@pytest.fixture
def record(here: Path) -> str:
    """A record to make reports of."""
    (here / "a.json").write_text(render("json", ONE, Options()), "utf-8")
    return "a.json"


def test_the_step_summary_gets_the_report(
    mcred: Command, here: Path, record: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The Markdown report is added after what is there."""
    page = here / "summary.md"
    page.write_text("What another tool said.\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    ended = mcred("merge", record, "--format", "github")
    assert ended.err == ""
    assert page.read_text("utf-8").startswith("What another tool said.\n\n# 2 things to fix, 6 to look at.\n")


def test_without_github_there_is_no_summary(
    mcred: Command, here: Path, record: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing but the report that was asked for is written."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    mcred("merge", record, "--format", "github")
    assert [path.name for path in here.iterdir()] == ["a.json"]


@pytest.mark.parametrize(("taken", "said"), [(0, ""), (1024 * 1024 - 800, ""), (1024 * 1024 - 10, "is full")])
def test_the_step_summary_stays_under_its_limit(  # noqa: PLR0913, PLR0917 - a table with fixtures
    mcred: Command, here: Path, record: str, monkeypatch: pytest.MonkeyPatch, taken: int, said: str
) -> None:
    """A page that would grow too long for GitHub gets a short report, or none and a word on stderr."""
    page = here / "summary.md"
    page.write_bytes(b"x" * taken)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    ended = mcred("merge", record, "--format", "github")
    assert ended.code == 1
    assert said in ended.err
    assert page.stat().st_size < 1024 * 1024
    assert (page.stat().st_size > taken) == (not said)
    assert ("too long for this page" in page.read_text("utf-8")) == (0 < taken < 1024 * 1024 - 500)


def test_a_summary_that_cannot_be_written_is_said(
    mcred: Command, here: Path, record: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report and the exit code are the same; the notice goes to stderr."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(here / "no" / "folder.md"))
    ended = mcred("merge", record, "--format", "github")
    assert ended.code == 1
    assert ended.out.startswith("::error ")
    assert "cannot be added to the step summary" in ended.err


def test_files_are_named_from_the_root_of_the_repository(
    mcred: Command, here: Path, record: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step that works in a folder of the repository names files as the repository does."""
    monkeypatch.setenv("GITHUB_WORKSPACE", str(here.parent))
    assert "::error file=here/my-portfolio/part-1/" in mcred("merge", record, "--format", "github").out
    monkeypatch.setenv("GITHUB_WORKSPACE", "/elsewhere")
    assert "::error file=my-portfolio/part-1/" in mcred("merge", record, "--format", "github").out


def test_a_file_that_cannot_be_written_is_named(mcred: Command, here: Path, record: str) -> None:
    """A file that cannot be written ends with 2 and a message that names it."""
    ended = mcred("merge", record, "--format", f"html:{here}/no/a.html")
    assert (ended.code, ended.out) == (2, "")
    assert "no/a.html" in ended.err
