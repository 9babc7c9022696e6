"""Portfolios are checked in several processes as in one, whatever becomes of the processes."""

from __future__ import annotations

import datetime
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mcred.cli import workers
from mcred.cli.portfolios import Checked, Settings, check_one, processes
from mcred.cli.workers import check_in_processes
from mcred.reports import Failure
from tests.cli.commands import Command
from tests.cli.portfolios_made_up import keep_credential, portfolios

SETTINGS = Settings(today=datetime.date(2030, 1, 1))
forked = pytest.mark.skipif(sys.platform != "linux", reason="only a forked process knows what a test replaced")


@pytest.fixture
def names(here: Path) -> list[str]:
    """Ten portfolios in the working folder."""
    keep_credential(here)
    return portfolios(here, 10)


@pytest.mark.parametrize("jobs", ["2", "3", "40"])
def test_several_processes_give_the_same_record_as_one(mcred: Command, names: list[str], jobs: str) -> None:
    """Order, verdicts and bytes are the same, with more jobs than portfolios too."""
    one = mcred("check", *names, "--format", "json", "--jobs", "1")
    several = mcred("check", *names, "--format", "json", "--jobs", jobs)
    assert one.code == several.code == 1
    assert [entry["path"] for entry in json.loads(one.out)["portfolios"]] == names
    assert one.out == several.out


@forked
def test_a_killed_process_costs_its_portfolio_and_no_other(names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What it was at is a failure that says so; all others are checked, in order."""

    def checked(folder: Path, settings: Settings) -> Checked:
        if folder.name in ("p02", "p07"):
            os.kill(os.getpid(), signal.SIGKILL)
        return check_one(folder, settings)

    monkeypatch.setattr(workers, "check_one", checked)
    outcomes = [one.outcome for one in check_in_processes([Path(name) for name in names], SETTINGS, 2)]
    assert [outcome.path for outcome in outcomes] == names
    failures = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert [failure.path for failure in failures] == ["p02", "p07"]
    assert "was ended" in failures[0].message


@forked
def test_a_bug_in_a_process_ends_the_run_as_it_would_without(names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The exception is raised here, with its place."""

    def checked(folder: Path, settings: Settings) -> Checked:
        if folder.name == "p05":
            raise ZeroDivisionError
        return check_one(folder, settings)

    monkeypatch.setattr(workers, "check_one", checked)
    with pytest.raises(ZeroDivisionError):
        list(check_in_processes([Path(name) for name in names], SETTINGS, 2))


def test_a_system_without_room_for_a_process_is_told(mcred: Command, names: list[str]) -> None:
    """A process that cannot be started ends the run with 2 and a way out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "_CONTEXT", _Full())
        ended = mcred("check", *names, "--jobs", "2", "--format", "json")
    assert ended.code == 2
    assert "use fewer --jobs" in ended.err


class _Full:
    """A system that can start no process."""

    Pipe = staticmethod(workers._CONTEXT.Pipe)

    def Process(self, **_: object) -> object:  # noqa: N802 - as the standard library calls it
        raise BlockingIOError(11, "Resource temporarily unavailable")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_control_c_ends_the_processes_too(here: Path) -> None:
    """The run ends with 130 and leaves no process and no report behind."""
    keep_credential(here)
    portfolios(here, 3000)  # so many that they are not done before they are interrupted
    command = [sys.executable, "-m", "mcred", "check", "--discover", ".", "--jobs", "2", "--format", "json:r.json"]
    process = subprocess.Popen(command, cwd=here, start_new_session=True, stderr=subprocess.PIPE)  # noqa: S603
    try:
        while process.poll() is None and len(in_group(process.pid)) < 3:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 130
        assert b"Traceback" not in said
        assert in_group(process.pid) == []
        assert not list(here.glob("*.json")) + list(here.glob(".mcred-*"))
    finally:
        for left in in_group(process.pid):
            os.kill(left, signal.SIGKILL)


def in_group(group: int) -> list[int]:
    """The living processes of a group."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state, _, its_group = (folder / "stat").read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(its_group) == group and state != "Z":
            found.append(int(folder.name))
    return found


@pytest.mark.parametrize(
    ("wanted", "portfolios", "used"), [(None, 1, 1), (None, 7, 1), (3, 2, 2), (3, 50, 3), (1, 50, 1), (4, 0, 1)]
)
def test_how_many_processes_are_used(wanted: int | None, portfolios: int, used: int) -> None:
    """As many as are wanted, never more than portfolios; one where nothing is said and there are few."""
    assert processes(wanted, portfolios) == used


def test_many_portfolios_use_every_core(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing is said, more than a handful of portfolios take all cores there are."""
    monkeypatch.setattr("mcred.cli.portfolios._cores", lambda: 6)
    assert processes(None, 50) == 6
    assert processes(None, 7) == 1


def test_no_process_at_all_is_a_slip(mcred: Command) -> None:
    """--jobs 0 ends with 2 and a message."""
    ended = mcred("check", "--jobs", "0")
    assert (ended.code, ended.out) == (2, "")
    assert "--jobs" in ended.err
