"""Checks portfolios in several processes at once, which are started before the work and may die.

Each process gets one portfolio at a time, so that the death of one, from want of memory or by a crash of native code,
costs no more than the portfolio it was at: that becomes a failure, another process takes its place, and the others
finish. A process ends by itself when this one is gone.
"""

from __future__ import annotations

import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import cast

from msgspec import Struct, field

from mcred.cli.portfolios import Checked, Settings, check_one
from mcred.errors import UsageError
from mcred.readers.isolation import close
from mcred.reports import Failure

_AHEAD = 32
"""Results for each process that may wait for one before them, so that the memory they take stays the same."""
_FAREWELL = 1.0
"""Seconds in which a process may end by itself."""
_ENDED = (
    "The process that checked it was ended, perhaps because the computer ran out of memory. "
    "Check this portfolio by itself, or use fewer --jobs."
)
_CONTEXT = get_context("fork") if sys.platform == "linux" else get_context("spawn")


class _Worker(Struct, kw_only=True, eq=False):
    """One process, and the portfolio it is at."""

    process: BaseProcess
    channel: Connection
    at: int


class _Team(Struct, kw_only=True):
    """The processes, what is still to be done and what waits to be told."""

    folders: Sequence[Path]
    settings: Settings
    idle: deque[_Worker] = field(default_factory=deque)
    busy: dict[Connection, _Worker] = field(default_factory=dict)
    done: dict[int, Checked] = field(default_factory=dict)
    given: int = 0
    """The number of the next portfolio to be handed out."""

    def start(self) -> None:
        """Add a process; raises UsageError where the system has no more to give."""
        ours, theirs = _CONTEXT.Pipe()
        try:
            process = _CONTEXT.Process(target=_work, args=(theirs, ours, self.settings), name="mcred")
            process.start()
        except OSError as problem:
            ours.close()
            raise UsageError(f"mcred could not start another process ({problem.strerror}); use fewer --jobs.") from None
        finally:
            theirs.close()
        self.idle.append(_Worker(process=process, channel=ours, at=-1))

    def hand_out_up_to(self, end: int) -> None:
        """Give every idle process a portfolio, as long as there are any before this one."""
        while self.idle and self.given < min(end, len(self.folders)):
            self.hand_out(self.given)
            self.given += 1

    def hand_out(self, number: int) -> None:
        """Give a portfolio to an idle process; one that died idle is replaced."""
        worker = self.idle.popleft()
        try:
            worker.channel.send(self.folders[number])
        except OSError:
            _end(worker)
            self.start()
            self.hand_out(number)
            return
        worker.at = number
        self.busy[worker.channel] = worker

    def take_in(self) -> None:
        """Wait for the next results."""
        for channel in cast("list[Connection]", wait(list(self.busy))):
            worker = self.busy.pop(channel)
            folder = self.folders[worker.at]
            try:
                checked: Checked | None = channel.recv()
            except (EOFError, OSError):
                _end(worker)
                self.start()
                checked = Checked(outcome=Failure(path=folder.as_posix(), message=_ENDED))
            else:
                self.idle.append(worker)
            self.done[worker.at] = checked or check_one(folder, self.settings)

    def end(self) -> None:
        """End all processes, whatever they are at; those that have nothing to do may end by themselves."""
        for worker in self.idle:
            worker.channel.close()
        for worker in self.idle:
            worker.process.join(_FAREWELL)
        for worker in (*self.idle, *self.busy.values()):
            _end(worker)


def check_in_processes(folders: Sequence[Path], settings: Settings, jobs: int) -> Iterator[Checked]:
    """What came of each portfolio, in order, from so many processes; raises UsageError where they cannot be started."""
    team = _Team(folders=folders, settings=settings)
    try:
        for _ in range(min(jobs, len(folders))):
            team.start()
        for number in range(len(folders)):
            team.hand_out_up_to(number + jobs * _AHEAD)
            while number not in team.done:
                team.take_in()
                team.hand_out_up_to(number + jobs * _AHEAD)
            yield team.done.pop(number)
    finally:
        team.end()


def _end(worker: _Worker) -> None:
    """End a process and what belongs to it."""
    worker.channel.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()


def _work(asked: Connection, other: Connection, settings: Settings) -> None:
    """The life of a process: check what it is given until nobody gives any more.

    A portfolio that ends in an exception is answered with nothing: the one who asked looks at it himself, so that a
    bug ends the run with the same message as it does without processes.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    other.close()
    while True:
        try:
            folder: Path = asked.recv()
        except (EOFError, OSError):
            close()
            return
        try:
            checked: Checked | None = check_one(folder, settings)
        except Exception:  # noqa: BLE001 - it happens again where it is told
            checked = None
        try:
            asked.send(checked)
        except OSError:
            return
