"""The refusals that several readers share, each with its reason and a way out in an educator's words."""

from __future__ import annotations

from typing import Literal

from mcred.domain.documents import Unreadable
from mcred.errors import CannotReadError

Code = Literal["unreadable-file", "file-too-large", "needs-password", "no-text"]

_SAVE_AGAIN = "Open it in the program it was written in, save a new copy and put that here."


def refusal(code: Code, reason: str, fix: str) -> CannotReadError:
    """A file that is not read, with a code of its own, a reason and a way out."""
    return CannotReadError(Unreadable(code=code, reason=reason, fix=fix))


def damaged(reason: str = "The file is damaged or cut off.") -> CannotReadError:
    """A file whose bytes are not what its format promises."""
    return refusal("unreadable-file", reason, f"{_SAVE_AGAIN} If it does not open there either, take an older copy.")


def badly_built(reason: str) -> CannotReadError:
    """A file that is built in a way no word processor builds files."""
    return refusal("unreadable-file", reason, _SAVE_AGAIN)


def too_large(reason: str) -> CannotReadError:
    """A file that would take more memory or time than any honest document."""
    fix = "Save a smaller copy: take out what is not needed, compress the pictures, or split the file."
    return refusal("file-too-large", reason, fix)


def locked() -> CannotReadError:
    """A file that opens only with a password."""
    fix = "Open it with its password, remove the password, and save it again."
    return refusal("needs-password", "The file is protected by a password.", fix)
