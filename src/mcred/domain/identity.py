"""Identity: what in a text or a file tells who wrote it or whom it is about."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from mcred.domain.findings import Confidence


class Policy(StrEnum):
    """What an issuer wants: nobody identifiable, the author named, or nothing said."""

    FORBIDDEN = "forbidden"
    REQUIRED = "required"
    UNSTATED = "unstated"


class Trace(Struct, frozen=True, kw_only=True):
    """One identifying detail seen in a text.

    `start` and `end` are code points into the text that was searched; both None for what is in no text (a file name,
    a stored property). `masked` never holds what it masks.
    """

    code: str
    confidence: Confidence
    masked: str
    start: int | None = None
    end: int | None = None


class KnownNames(Struct, frozen=True, kw_only=True):
    """Names that mcred was told about: private ones are certain, allowed ones are no findings."""

    private: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
