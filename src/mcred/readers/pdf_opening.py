"""Opening a PDF, or saying why it does not open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, Literal

from mcred.domain.documents import Unreadable
from mcred.errors import CannotReadError

MAX_BYTES = 256 * 1024 * 1024
_END = b"%%EOF"


@contextmanager
def opened(file: BinaryIO) -> Iterator[tuple[Any, bytes]]:
    """PDFium's document, closed in the end, with the file's bytes; without a password, since mcred asks for none."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        reason = f"The PDF is larger than {MAX_BYTES // 2**20} MB."
        raise refused("file-too-large", reason, "Save it with smaller pictures and hand in that file.")
    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            fix = "Open it, save or export it without the password and hand in that file."
            raise refused("needs-password", "The PDF is locked with a password.", fix) from error
        raise
    try:
        if len(document) == 0 or _END not in data:
            fix = "Export or download it again and hand in the new file."
            raise refused("unreadable-file", "The PDF is cut off: its end is missing.", fix)
        yield document, data
    finally:
        document.close()


def refused(
    code: Literal["unreadable-file", "needs-password", "no-text", "file-too-large"], reason: str, fix: str
) -> CannotReadError:
    """The reason why a PDF is not read."""
    return CannotReadError(Unreadable(code=code, reason=reason, fix=fix))
