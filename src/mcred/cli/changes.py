"""Asks git which portfolios changed since a revision, committed or not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath

from mcred.errors import UsageError

_SECONDS = 300
_SAFELY = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null")
"""Settings of a repository that would have git start other programs."""


def changed_since(revision: str, folders: Iterable[Path]) -> list[Path]:
    """The folders in which a file differs from the revision, was deleted, or is not under version control yet.

    Raises UsageError when this folder is in no git repository, when git does not know the revision, or when a folder
    lies outside the repository.
    """
    commit = _commit(revision)
    top = Path(os.fsdecode(_git("rev-parse", "--show-toplevel").removesuffix(b"\n"))).resolve()
    touched = {parent for path in _changed(commit) for parent in PurePath(top, os.fsdecode(path)).parents}
    return [folder for folder in folders if _inside(folder, top) in touched]


def _commit(revision: str) -> str:
    """The name of the commit, which holds nothing that git could take for an option."""
    if not revision or revision.startswith("-") or "\0" in revision:
        raise UsageError(f"--changed-since {revision!r} is no revision.")
    _git("rev-parse", "--git-dir")
    try:
        found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except UsageError:
        raise UsageError(
            f"git knows no revision “{revision}” here. In CI, fetch the history first (fetch-depth: 0)."
        ) from None
    return found.decode("ascii").strip()


def _changed(commit: str) -> Iterator[bytes]:
    """The paths of all files that changed, from the top of the repository."""
    listed = _git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "-z", commit, "--")
    fresh = _git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/")
    return (path for path in (*listed.split(b"\0"), *fresh.split(b"\0")) if path)


def _inside(folder: Path, top: Path) -> Path:
    found = folder.resolve()
    if not found.is_relative_to(top):
        raise UsageError(f"{folder} lies outside the git repository {top}.")
    return found


def _git(*arguments: str) -> bytes:
    """What git prints; raises UsageError with what it says when it fails."""
    program = shutil.which("git")
    if program is None:
        raise UsageError("--changed-since needs git, which is not installed here.")
    command = [program, *_SAFELY, *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - a list of arguments, none of which can be taken for an option
            command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=_SECONDS, env=_environment()
        )
    except subprocess.TimeoutExpired:
        raise UsageError(f"git took longer than {_SECONDS} seconds to say what changed.") from None
    except OSError as problem:
        raise UsageError(f"git could not be started ({problem.strerror}).") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "backslashreplace").strip().removeprefix("fatal: ").splitlines()
        raise UsageError(f"--changed-since: git says: {said[0] if said else 'nothing'}")
    return done.stdout


def _environment() -> Mapping[str, str]:
    """No questions, no writing, no pager; messages in English."""
    return {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
