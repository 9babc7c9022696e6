"""Which portfolios a run is about: those named, those discovered, of these the changed ones, of these one part."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from mcred.cli.changes import changed_since
from mcred.cli.discovering import discover
from mcred.cli.sharding import shard_named
from mcred.errors import UsageError


class Selection(Struct, frozen=True, kw_only=True):
    """The portfolios to check, and why there are none."""

    folders: tuple[Path, ...]
    notice: str = ""
    """What to say where changes or a part left nothing to do; that is no failure."""


def select(
    named: Sequence[Path], *, roots: Sequence[Path] = (), since: str | None = None, shard: str | None = None
) -> Selection:
    """The portfolios to check, each once, in the order in which they were named and found.

    Raises UsageError for a root or a part that cannot be, for what git does not know, and when there is no portfolio
    at all to begin with.
    """
    whole = " ".join(map(str, named))
    if len(named) > 1 and not any(map(os.path.lexists, named)) and os.path.isdir(whole):  # noqa: PTH112 - too long a name is none
        raise UsageError(f'A name with spaces needs quotes around it: mcred check "{whole}"')
    part = shard_named(shard) if shard is not None else None
    folders = [*named, *(folder for root in roots for folder in discover(root))]
    if not folders and roots:
        raise UsageError(f"There is no folder with a portfolio.yaml in {', '.join(map(str, roots))}.")
    if not folders:
        folders = (list(discover(Path())) if since is not None else []) or [Path()]
    folders = list(dict.fromkeys(folders))
    if since is not None:
        folders = changed_since(since, folders)
        if not folders:
            return Selection(folders=(), notice=f"Nothing to do: no portfolio changed since {since}.")
    if part is not None:
        folders = [folder for folder in folders if part.has(folder)]
        if not folders:
            return Selection(folders=(), notice=f"Nothing to do: part {part.number} of {part.of} has no portfolio.")
    return Selection(folders=tuple(folders))
