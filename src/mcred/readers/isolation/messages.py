"""What a worker and the one who asks it say to each other, in bytes.

The worker has read a stranger's file with native code, so its answer is taken as data only: numbers, texts and the
classes of `mcred.domain.documents`, and never more than `MOST_BYTES` of them.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from mcred.domain import documents

MOST_BYTES: Final = 128 * 1024 * 1024
"""Of an answer; the text of a thousand full pages has a fiftieth of it."""
_ASKED: Final = struct.Struct("!dQB?")
_ANSWERED: Final = struct.Struct("!Q?")
_CLASSES: Final = frozenset((
    "Cell", "Document", "Holds", "LeftOut", "LeftOutKind", "Other", "Paragraph", "Picture", "Property", "Recording",
    "Table", "Unreadable",
))  # fmt: skip
Take = Callable[[int], bytes]
"""Takes just so many bytes from the other side; raises EOFError when it is gone."""
Answer = documents.Content | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is to be done with one file."""

    work: str
    """A name in the table of `serving`."""
    seconds: float
    size: int = 0
    """Of the file, whose bytes follow; not where its descriptor is handed over."""
    handed: bool = False


class _Documents(pickle.Unpickler):
    """Reads answers, and nothing that would run anything."""

    def find_class(self, module: str, name: str) -> type:
        if module != documents.__name__ or name not in _CLASSES:
            raise pickle.UnpicklingError(f"{module}.{name} has no place in an answer")
        found: type = getattr(documents, name)
        return found


def question(asked: Question) -> bytes:
    """A question as bytes."""
    work = asked.work.encode()
    return _ASKED.pack(asked.seconds, asked.size, len(work), asked.handed) + work


def take_question(take: Take) -> Question:
    """The next question."""
    seconds, size, length, handed = _ASKED.unpack(take(_ASKED.size))
    return Question(work=take(length).decode(), seconds=seconds, size=size, handed=handed)


def answer(content: Answer, *, last: bool) -> bytes:
    """An answer as bytes; `last` when the worker ends after it."""
    body = pickle.dumps(content, protocol=5)
    return _ANSWERED.pack(len(body), last) + body


def take_answer(take: Take) -> tuple[Answer, bool]:
    """The answer, and whether it is the worker's last; raises EOFError or ValueError for what is none."""
    size, last = _ANSWERED.unpack(take(_ANSWERED.size))
    if size > MOST_BYTES:
        raise ValueError("an answer of that size is none")
    try:
        content: Answer = _Documents(BytesIO(take(size))).load()
    except (pickle.UnpicklingError, AttributeError, TypeError, IndexError, KeyError) as problem:
        raise ValueError("this is no answer") from problem
    return content, last
