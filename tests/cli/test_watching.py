"""`mcred check --watch`, as a program that runs while files are saved."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.commands import Command

PATIENCE = 60
"""Seconds to wait for a line before a test fails; none passes or fails by how long anything takes."""
SPEC = """\
id: tiny
title: Tiny
issuer: Nobody
about: Say how it went.
source: {title: Tiny, publisher: Nobody, licence: CC0}
parts:
  - id: one
    title: Part One
    items:
      - id: plan
        title: Plan
        type: response
        requirements: [{kind: length, words: {max: 3}}]
"""

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as on Unix systems")


class Watched:
    """A watch that is going on."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        """Start it in this folder."""
        self.program = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "mcred", "check", "mine", "-c", "tiny.yaml", "--watch", *arguments],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )  # fmt: skip
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def until(self, last: str) -> list[str]:
        """The lines up to the one that contains this."""
        lines = [""]
        while last not in lines[-1]:
            try:
                lines.append(self._lines.get(timeout=PATIENCE))
            except queue.Empty:
                pytest.fail(f"“{last}” did not come, only: {lines}")
        return lines

    def stop(self) -> int:
        """Press Ctrl-C; the exit code."""
        self.program.send_signal(signal.SIGINT)
        return self.program.wait(PATIENCE)

    def _read(self) -> None:
        assert self.program.stdout
        for line in self.program.stdout:
            self._lines.put(line.rstrip("\n"))


@pytest.fixture
def plan(here: Path) -> Path:
    """The one file of a portfolio, two words over its limit."""
    (here / "tiny.yaml").write_text(SPEC, "utf-8")
    path = here / "mine" / "one" / "plan.md"
    path.parent.mkdir(parents=True)
    path.write_text("We met in the library.", "utf-8")
    (path.parent / "README.txt").write_text("What goes where.", "utf-8")
    return path


@pytest.fixture
def watch(here: Path) -> Iterator[Callable[..., Watched]]:
    """A function that starts a watch of `mine` and waits for its first report; it is ended with the test."""
    started: list[Watched] = []

    def start(*arguments: str) -> Watched:
        watched = Watched(here, *arguments)
        started.append(watched)
        watched.until("Ctrl-C stops.")
        return watched

    yield start
    for watched in started:
        with contextlib.suppress(ProcessLookupError):
            watched.program.kill()
        watched.program.wait()
        assert watched.program.stdout
        watched.program.stdout.close()


def save(path: Path, text: str) -> None:
    """Save as Word does: write a new file and put it in the place of the old one, with a lock file around it."""
    lock, fresh, old = path.with_name("~$plan.md"), path.with_name("~WRD0000.tmp"), path.with_name("~WRL0001.tmp")
    lock.write_bytes(b"somebody")
    fresh.write_text(text, "utf-8")
    path.rename(old)
    fresh.rename(path)
    old.unlink()
    lock.unlink()


@needs_signals
def test_only_what_changed_is_shown(plan: Path, watch: Callable[..., Watched]) -> None:
    """Each save is answered with what it changed and the verdict; Ctrl-C ends with 130 and no traceback."""
    watched = watch("--plain")
    save(plan, "We met in May.")
    told = watched.until("to fix.")
    assert any(line.endswith("one/plan.md") for line in told)
    assert "FIX  still, but changed: Plan: 4 words; the limit is 3. [too-many-words]" in told
    assert "     -> Cut 1." in told
    save(plan, "We met twice.")
    told = watched.until("Ready")
    assert any(line.startswith("ok   solved: Plan: 4 words") for line in told)
    assert not any("Part One" in line for line in told)
    (plan.parent / "~$plan.md").write_bytes(b"still open in Word")
    plan.rename(plan.with_name("elsewhere.png"))
    assert any("one/plan.md (gone)" in line for line in watched.until("to fix."))
    assert watched.stop() == 130
    assert watched._lines.empty()


@needs_signals
def test_a_broken_manifest_and_a_lost_folder_do_not_end_it(
    here: Path, plan: Path, watch: Callable[..., Watched]
) -> None:
    """What cannot be checked for a while is said, and the next save is compared with the last report there was."""
    watched = watch("--plain")
    manifest = here / "mine" / "portfolio.yaml"
    manifest.write_text("credential: [\n", "utf-8")
    assert any("portfolio.yaml" in line for line in watched.until("Nothing was checked"))
    manifest.unlink()
    watched.until("Nothing changed in what is to be done.")
    (here / "mine").rename(here / "away")
    watched.until("cannot be opened at the moment")
    (here / "away").rename(here / "mine")
    save(plan, "We met twice.")
    watched.until("Ready")
    assert watched.stop() == 130


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("mine", "here"), "--watch looks at one folder; there are 2 here."),
        (("mine", "--format", "json"), "leave out --format and -o"),
        (("mine", "-o", "report.txt"), "leave out --format and -o"),
        (("nowhere",), "does not exist"),
    ],
)
@pytest.mark.usefixtures("plan")
def test_what_cannot_be_watched(mcred: Command, arguments: tuple[str, ...], said: str) -> None:
    """Several folders, a report for programs and a folder that is not there are wrong calls."""
    ended = mcred("check", *arguments, "--watch")
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
