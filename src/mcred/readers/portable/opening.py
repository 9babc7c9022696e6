"""Opening a PDF, or saying why it does not open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from mcred.readers.guards.refusals import refusal
from mcred.readers.portable.bombs import refuse_bombs

_END = b"%%EOF"


@contextmanager
def opened(file: BinaryIO) -> Iterator[tuple[Any, bytes]]:
    """PDFium's document, closed in the end, with the file's bytes; without a password, since mcred asks for none."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    data = file.read()
    refuse_bombs(data)
    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            fix = "Open it, save or export it without the password and hand in that file."
            raise refusal("needs-password", "The PDF is locked with a password.", fix) from error
        raise
    try:
        if len(document) == 0 or _END not in data:
            fix = "Export or download it again and hand in the new file."
            raise refusal("unreadable-file", "The PDF is cut off: its end is missing.", fix)
        yield document, data
    finally:
        document.close()
