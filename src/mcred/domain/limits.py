"""How much time, memory and room the files of a portfolio may take."""

from __future__ import annotations

from msgspec import Struct

_MIB = 1024 * 1024


class Limits(Struct, frozen=True, kw_only=True):
    """What a user may raise; everything else about a file is limited by its reader."""

    seconds: int = 10
    """For reading one file in a process of its own."""
    megabytes: int = 256
    """The size of a document; pictures and recordings, of which only the header is read, may be larger."""
    files: int = 1_000
    """In one portfolio."""

    @property
    def bytes(self) -> int:
        """The size of a document."""
        return self.megabytes * _MIB

    @property
    def memory(self) -> int:
        """The address space, in bytes, of a process that reads files: 1 GiB unless larger files are let in."""
        return 512 * _MIB + 2 * self.bytes


STANDARD = Limits()
