"""Which portfolios a run is about."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from mcred.cli import discovering
from mcred.cli.discovering import discover
from mcred.cli.selecting import select
from mcred.cli.sharding import shard_named
from mcred.errors import UsageError
from tests.cli.commands import Command
from tests.cli.portfolios_made_up import keep_credential, portfolio, portfolios

Git = Callable[..., str]


def test_discovery_finds_every_folder_with_a_manifest(here: Path) -> None:
    """Sorted, at any depth, the root itself among them; hidden folders and links are left alone."""
    for name in ("b", "a/x/deep", "a", ".hidden/p", "c/no-manifest"):
        (here / name).mkdir(parents=True, exist_ok=True)
    for name in ("b", "a/x/deep", "a", ".hidden/p"):
        (here / name / "portfolio.yaml").touch()
    (here / "linked").symlink_to(here / "b", target_is_directory=True)
    (here / "c" / "portfolio.yaml").symlink_to(here / "b" / "portfolio.yaml")
    assert [path.as_posix() for path in discover(Path())] == ["a", "a/x/deep", "b"]
    assert list(discover(Path("b"))) == [Path("b")]


def test_discovery_has_bounds(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither depth nor number of folders grows without end."""
    portfolio(here / "/".join("d" * (discovering.DEEPEST)))
    portfolio(here / "e" / "/".join("d" * (discovering.DEEPEST)))
    assert [path.parts[0] for path in discover(Path())] == ["d"]
    monkeypatch.setattr(discovering, "MOST_FOLDERS", 5)
    with pytest.raises(UsageError, match="more than 5 folders"):
        list(discover(Path()))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every folder")
def test_a_folder_that_cannot_be_opened_does_not_stop_the_others(mcred: Command, here: Path) -> None:
    """It is told as a portfolio that could not be checked."""
    check_around_a_closed_folder(mcred, here)


def test_a_folder_that_cannot_be_listed_does_not_stop_the_others(
    mcred: Command, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same for whoever may open every folder."""
    scandir = os.scandir

    def closed(path: Path | str | int) -> object:
        if not isinstance(path, int) and os.fspath(path).endswith("p01"):
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    check_around_a_closed_folder(mcred, here)


def check_around_a_closed_folder(mcred: Command, here: Path) -> None:
    """Check four portfolios of which the second may not be opened."""
    keep_credential(here)
    (here / "all").mkdir()
    portfolios(here / "all", 4)
    (here / "credentials").rename(here / "all" / "credentials")
    (here / "all" / "p01").chmod(0)
    ended = mcred("check", "--discover", "all", "--format", "json", "--jobs", "1")
    (here / "all" / "p01").chmod(0o755)
    record = json.loads(ended.out)
    assert ended.code == 2
    assert [entry["path"] for entry in record["portfolios"]] == ["all/p00", "all/p02", "all/p03"]
    assert [entry["path"] for entry in record["errors"]] == ["all/p01"]


def test_a_root_without_portfolios_is_a_failure(mcred: Command, here: Path) -> None:
    """Nothing to check ends with 2, whether the root is empty or missing."""
    (here / "empty").mkdir()
    for root in ("empty", "missing"):
        ended = mcred("check", "--discover", root, "--shard", "1/2")
        assert (ended.code, ended.out) == (2, "")
        assert root in ended.err


def test_a_portfolio_is_checked_once(here: Path) -> None:
    """However often it is named or discovered."""
    portfolio(here / "a")
    assert select([Path("a"), Path("./a")], roots=[Path()]).folders == (Path("a"),)


@pytest.mark.parametrize("parts", [1, 2, 3, 8, 64])
def test_the_parts_are_a_partition(parts: int) -> None:
    """Every portfolio belongs to exactly one part, and no part is far too large."""
    folders = [Path(f"cohort/p{number:03}") for number in range(400)]
    shards = [shard_named(f"{number}/{parts}") for number in range(1, parts + 1)]
    assert all(sum(shard.has(folder) for shard in shards) == 1 for folder in folders)
    assert max(sum(map(shard.has, folders)) for shard in shards) < 400 / parts * 2 + 8


def test_a_part_never_changes() -> None:
    """The same path is in the same part on every computer, in every version."""
    folders = [f"portfolios/p{number}" for number in range(6)]
    assert [folder for folder in folders if shard_named("1/3").has(Path(folder))] == PART_1_OF_3


PART_1_OF_3 = ["portfolios/p0", "portfolios/p3"]


@pytest.mark.parametrize("given", ["0/4", "5/4", "1/0", "1", "a/b", "-1/4", "1/4/2", "", "²/4", "1/99999999"])
def test_a_part_that_cannot_be_is_a_slip(mcred: Command, given: str) -> None:
    """A part out of range ends with 2 and shows how one is written."""
    ended = mcred("check", f"--shard={given}")
    assert (ended.code, ended.out) == (2, "")
    assert "--shard 1/4" in ended.err


def test_all_parts_merged_are_the_whole(mcred: Command, here: Path) -> None:
    """The records of all parts make the same record as one run; an empty part ends with 0 and says so."""
    keep_credential(here)
    names = portfolios(here, 5)
    whole = mcred("check", *names, "--format", "json")
    empty = 0
    for number in range(1, 13):
        ended = mcred("check", *names, "--shard", f"{number}/12", "--format", f"json:part-{number}.json")
        if not json.loads((here / f"part-{number}.json").read_text("utf-8"))["portfolios"]:
            empty += 1
            assert ended.code == 0
            assert f"part {number} of 12 has no portfolio" in ended.err
    assert empty >= 7
    merged = mcred("merge", *(f"part-{number}.json" for number in range(1, 13)), "--format", "json")
    assert (merged.code, merged.out) == (whole.code, whole.out)


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """A function that runs git in a repository with four portfolios, all committed under the tag `start`."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")

    def call(*arguments: str) -> str:
        command = ["git", "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", *arguments]
        return subprocess.run(command, cwd=here, check=True, capture_output=True, text=True).stdout  # noqa: S603

    keep_credential(here)
    portfolios(here, 4)
    call("init", "-q")
    call("add", ".")
    call("commit", "-q", "-m", "All of them")
    call("tag", "start")
    return call


def changed(mcred: Command, *arguments: str) -> list[str]:
    """The portfolios that a run with --changed-since checks."""
    ended = mcred("check", "--format", "json", "--changed-since", *arguments)
    return [entry["path"] for entry in json.loads(ended.out)["portfolios"]]


def test_what_changed_since_a_revision_is_checked(mcred: Command, here: Path, git: Git) -> None:
    """Committed, staged, not staged, deleted and new files all count."""
    (here / "p00" / "note.txt").write_text("Another note.", "utf-8")
    git("commit", "-q", "-a", "-m", "One more")
    assert changed(mcred, "start") == ["p00"]
    (here / "p01" / "more.txt").write_text("More.", "utf-8")
    assert changed(mcred, "start") == ["p00", "p01"]
    assert changed(mcred, "HEAD") == ["p01"]
    git("rm", "-q", "p02/note.txt")
    (here / "p02" / "note.md").write_text("A note.", "utf-8")
    assert changed(mcred, "start") == ["p00", "p01", "p02"]
    assert changed(mcred, "start", "p02", "p03") == ["p02"]


def test_a_portfolio_with_letters_of_any_script_is_found(mcred: Command, here: Path, git: Git) -> None:
    """Names outside ASCII, with spaces and line ends are no different."""
    for name in ("Ábel é", "two\nlines", "p 03"):
        portfolio(here / name)
    git("add", ".")
    assert changed(mcred, "start") == ["p 03", "two\nlines", "Ábel é"]


def test_from_inside_the_repository_only_what_is_there(
    mcred: Command, here: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run in a folder of the repository sees what changed in it."""
    (here / "p00" / "note.txt").write_text("Another note.", "utf-8")
    git("add", ".")
    monkeypatch.chdir(here / "p00")
    assert changed(mcred, "start") == ["."]
    monkeypatch.chdir(here / "p01")
    assert changed(mcred, "start") == []


def test_nothing_changed_is_no_failure(mcred: Command, git: Git) -> None:
    """A pull request that touches no portfolio ends with 0 and says why nothing was checked."""
    git("status")
    ended = mcred("check", "--changed-since", "start")
    assert ended.code == 0
    assert "no portfolio changed since start" in ended.err


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("no-such-branch", "git knows no revision"),
        ("--output=stolen.txt", "is no revision"),
        ("", "is no revision"),
        ("HEAD:p00", "git knows no revision"),
    ],
)
def test_a_revision_that_git_does_not_know(mcred: Command, here: Path, git: Git, revision: str, said: str) -> None:
    """It ends with 2 and a message; none is taken for an option."""
    git("status")
    ended = mcred("check", f"--changed-since={revision}")
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert not (here / "stolen.txt").exists()


def test_without_a_repository_it_cannot_be_said(mcred: Command, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside any repository, and without git, the run ends with 2."""
    portfolio(here / "a")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))
    ended = mcred("check", "a", "--changed-since", "HEAD")
    assert ended.code == 2
    assert "not a git repository" in ended.err
    monkeypatch.setenv("PATH", "")
    assert "needs git" in mcred("check", "a", "--changed-since", "HEAD").err


def test_a_portfolio_outside_the_repository_is_named(mcred: Command, here: Path, git: Git) -> None:
    """What git cannot know about is said, not left out."""
    git("status")
    portfolio(here.parent / "outside")
    ended = mcred("check", "../outside", "--changed-since", "start")
    assert ended.code == 2
    assert "lies outside the git repository" in ended.err


def test_a_repository_cannot_make_git_run_a_program(mcred: Command, here: Path, git: Git) -> None:
    """Neither a monitor of files nor an outside diff is started."""
    spy = here / "spy.sh"
    spy.write_text(f"#!/bin/sh\ntouch '{here}/ran'\n", "utf-8")
    spy.chmod(0o755)
    git("config", "core.fsmonitor", str(spy))
    git("config", "diff.external", str(spy))
    git("config", "diff.spy.textconv", str(spy))
    (here / ".gitattributes").write_text("*.txt diff=spy\n", "utf-8")
    (here / "p00" / "note.txt").write_text("Another note.", "utf-8")
    (here / "ran").unlink(missing_ok=True)
    assert changed(mcred, "start") == ["p00"]
    assert not (here / "ran").exists()


def test_many_names_together_may_be_longer_than_a_name(mcred: Command, here: Path) -> None:
    """More portfolios on the command line than a single name has room for are checked like a few."""
    keep_credential(here)
    names = portfolios(here, 90)
    ended = mcred("check", *names, "--format", "json", "--jobs", "1")
    assert ended.code == 1
    assert len(json.loads(ended.out)["portfolios"]) == 90


def test_a_name_that_is_too_long_is_no_folder(mcred: Command) -> None:
    """Names that no system can hold end with 2 and a message each, not with a fault."""
    ended = mcred("check", "x" * 300, "y" * 300)
    assert ended.code == 2
    assert "bug" not in ended.err
