"""What a worker takes away from itself before it looks at a file."""

from __future__ import annotations

import contextlib
import os
import signal
import sys

_DIE_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of Linux."""
_FULL = 0.6
"""A worker that has taken this share of its memory ends after its answer, so that the next file has all of it."""


def confine(memory: int, parent: int) -> None:
    """Give up memory, core dumps and outliving the parent, as far as the system knows how.

    macOS and Windows have no such limit on memory; there the limit on time is the one that holds.
    """
    if sys.platform == "linux":
        _die_with(parent)
    if os.name == "posix":
        _limit(memory)


def alarm(seconds: float) -> None:
    """Have the system end this process after so many seconds, whatever it is doing then; 0 calls that off."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def is_full(memory: int) -> bool:
    """Whether much of the memory is taken."""
    if sys.platform != "linux":
        return False
    with open("/proc/self/statm", "rb", buffering=0) as file:  # noqa: PTH123 - pathlib would read it twice
        return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE") > memory * _FULL


def _limit(memory: int) -> None:
    import resource

    for what, wanted in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            _, most = resource.getrlimit(what)
            least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
            resource.setrlimit(what, (least, least))


def _die_with(parent: int) -> None:
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)
