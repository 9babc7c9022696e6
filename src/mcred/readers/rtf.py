"""Rich text (RTF) documents, as TextEdit, WordPad and old word processors write them."""

from __future__ import annotations

from typing import BinaryIO

from mcred.domain.documents import Document, text_of
from mcred.readers.guards.refusals import damaged, too_large
from mcred.readers.richtext.walk import Walk

_MAX_SIZE = 64 * 1024 * 1024
_BEGINNING = b"{\\rtf"


def read(file: BinaryIO) -> Document:
    """The document in a file; raises CannotReadError with the reason."""
    file.seek(0)
    data = file.read(_MAX_SIZE + 1)
    if len(data) > _MAX_SIZE:
        raise too_large("The file is larger than 64 MB.")
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_BEGINNING):
        raise damaged("The file is empty." if not data else "The file is not a rich text document.")
    walk = Walk()
    walk.run(data)
    blocks = walk.builder.end()
    return Document(
        blocks=blocks,
        text=text_of(blocks),
        pages=walk.builder.pages.number,
        left_out=tuple(walk.builder.left_out),
        properties=tuple(walk.properties),
    )
