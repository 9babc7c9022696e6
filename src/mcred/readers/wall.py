"""The one wall around reading: whatever a stranger's file does to a reader becomes the reason why it was not read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from mcred.domain.documents import Unreadable
from mcred.errors import CannotReadError

T = TypeVar("T")


def behind_wall(work: Callable[[], T]) -> T | Unreadable:
    """What the work gives, or why it gave nothing."""
    try:
        return work()
    except CannotReadError as error:
        return error.content
    except (MemoryError, RecursionError):
        return Unreadable(
            code="file-too-large",
            reason="The file is too large or too deeply nested to be read.",
            fix="Save the text as a new, smaller file and hand in that one.",
        )
    except Exception:  # noqa: BLE001 - the one wall: whatever a stranger's file does to a reader becomes a finding
        return Unreadable(
            code="unreadable-file",
            reason="The file is damaged or incomplete and cannot be read.",
            fix="Open it in the program it was made with, save it again and hand in the new file.",
        )
