"""The refusals that several readers share, each with its reason and a way out in an educator's words."""

from __future__ import annotations

from mcred.domain.documents import Unreadable
from mcred.errors import CannotReadError

_SAVE_AGAIN = "Open it in the program it was written in, save a new copy and put that here."


def damaged(reason: str = "The file is damaged or cut off.") -> CannotReadError:
    """A file whose bytes are not what its format promises."""
    return CannotReadError(
        Unreadable(
            code="unreadable-file",
            reason=reason,
            fix=f"{_SAVE_AGAIN} If it does not open there either, take an older copy.",
        )
    )


def refused(reason: str) -> CannotReadError:
    """A file that is built in a way no word processor builds files."""
    return CannotReadError(Unreadable(code="unreadable-file", reason=reason, fix=_SAVE_AGAIN))


def too_large(reason: str) -> CannotReadError:
    """A file that would take more memory or time than any honest document."""
    return CannotReadError(
        Unreadable(
            code="file-too-large",
            reason=reason,
            fix="Save a smaller copy: take out what is not needed, compress the pictures, or split the file.",
        )
    )


def locked() -> CannotReadError:
    """A file that opens only with a password."""
    return CannotReadError(
        Unreadable(
            code="needs-password",
            reason="The file is protected by a password.",
            fix="Open it with its password, remove the password, and save it again.",
        )
    )


def no_text(reason: str, fix: str) -> CannotReadError:
    """A file that opens, but whose text is in a form that cannot be read."""
    return CannotReadError(Unreadable(code="no-text", reason=reason, fix=fix))
