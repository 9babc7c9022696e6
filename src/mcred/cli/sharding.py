"""One part of many portfolios, for runs that are divided among several computers."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.errors import UsageError

_SHARD = regex(r"([0-9]{1,6})/([0-9]{1,6})")


class Shard(Struct, frozen=True, kw_only=True):
    """Part `number` of `of` parts, counted from 1."""

    number: int
    of: int

    def has(self, folder: Path) -> bool:
        """Whether a portfolio belongs to this part: its path alone decides, so adding one moves no other."""
        digest = hashlib.sha256(os.fsencode(folder.as_posix())).digest()
        return int.from_bytes(digest[:8], "big") % self.of == self.number - 1


def shard_named(given: str) -> Shard:
    """The part that `I/N` names; raises UsageError where I is not between 1 and N."""
    found = _SHARD.fullmatch(given)
    if found and 1 <= int(found[1]) <= int(found[2]):
        return Shard(number=int(found[1]), of=int(found[2]))
    raise UsageError(f"--shard {given} names no part; the first of four is --shard 1/4, the last --shard 4/4.")
