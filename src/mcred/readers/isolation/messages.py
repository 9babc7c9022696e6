"""What a worker and the one who asks it say to each other, in bytes.

The worker has read a stranger's file with native code, so its answer is taken as data only: what the types of
`mcred.domain.documents` describe, checked field by field, and never more than `MOST_BYTES` of it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

import msgspec
from msgspec import Struct

from mcred.domain import documents

MOST_BYTES = 128 * 1024 * 1024
"""Of an answer; the text of a thousand full pages has a fiftieth of it."""
_ASKED = struct.Struct("!dQB?")
_ANSWERED = struct.Struct("!Q?")
Take = Callable[[int], bytes]
"""Takes just so many bytes from the other side; raises EOFError when it is gone."""


class Fault(Struct, frozen=True, kw_only=True, tag=True):
    """A fault of a reader of ours: no file is to blame for it."""

    kind: str
    """The name of the exception."""
    file: str
    """Of ours, without its folders."""
    line: int


Answer = documents.Content | Fault | int | None


class Question(Struct, frozen=True, kw_only=True):
    """What is to be done with one file."""

    work: str
    """A name in the table of `serving`."""
    seconds: float
    size: int = 0
    """Of the file, whose bytes follow; not where its descriptor is handed over."""
    handed: bool = False


def question(asked: Question) -> bytes:
    """A question as bytes."""
    work = asked.work.encode()
    return _ASKED.pack(asked.seconds, asked.size, len(work), asked.handed) + work


def take_question(take: Take) -> Question:
    """The next question."""
    seconds, size, length, handed = _ASKED.unpack(take(_ASKED.size))
    return Question(work=take(length).decode(), seconds=seconds, size=size, handed=handed)


def answer(content: Answer, *, last: bool) -> bytes:
    """An answer as bytes; `last` when the worker ends after it.

    Raises UnicodeEncodeError for half characters, MemoryError for more than `MOST_BYTES`.
    """
    body = msgspec.msgpack.encode(content)
    if len(body) > MOST_BYTES:
        raise MemoryError
    return _ANSWERED.pack(len(body), last) + body


def take_answer(take: Take) -> tuple[Answer, bool]:
    """The answer, and whether it is the worker's last; raises EOFError or ValueError for what is none."""
    size, last = _ANSWERED.unpack(take(_ANSWERED.size))
    if size > MOST_BYTES:
        raise ValueError("an answer of that size is none")
    try:
        return msgspec.msgpack.decode(take(size), type=Answer), last
    except (msgspec.DecodeError, RecursionError) as problem:
        raise ValueError("this is no answer") from problem
