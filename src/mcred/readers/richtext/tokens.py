"""An RTF file as tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mcred.domain.patterns import regex

_TOKEN = regex(
    rb"(?P<text>[^\\{}\r\n]+)"
    rb"|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,10})? ?"
    rb"|\\'(?P<byte>[0-9A-Fa-f]{2})"
    rb"|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])"
    rb"|[\r\n]+|\\",
    re.DOTALL,
)


class Token(NamedTuple):
    """One piece of the file: its kind ("text", "word", "byte", "sign", "brace") and what it says."""

    kind: str
    value: bytes
    number: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """All tokens in order; embedded binary data is passed over."""
    at = 0
    while found := _TOKEN.match(data, at):
        at = found.end()
        kind = found.lastgroup
        if kind is None:
            continue
        if kind in ("word", "number"):
            number = found["number"]
            token = Token("word", found["word"], None if number is None else int(number))
            if token.value == b"bin":
                at += max(0, token.number or 0)
            yield token
        else:
            yield Token(kind, found[kind])
