"""Web pages: what a browser shows of them."""

from __future__ import annotations

from typing import BinaryIO

from mcred.domain.documents import Content, Document, text_of
from mcred.readers.decoding import read_illustrated_text
from mcred.readers.markup import Markup


def read(file: BinaryIO) -> Content:
    """The visible text; scripts, styles, comments, hidden elements and the page's title are left out."""
    page = Markup.of(read_illustrated_text(file))
    blocks = tuple(page.blocks)
    return Document(
        blocks=blocks, text=text_of(blocks), left_out=tuple(page.left_out), properties=tuple(page.properties)
    )
