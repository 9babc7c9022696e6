"""PDFs: their text as paragraphs, with pages; what frames the pages and what nobody sees is left out."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, BinaryIO

from mcred.domain.documents import Content, Document, LeftOut, LeftOutKind, text_of
from mcred.domain.patterns import regex
from mcred.readers.guards.refusals import refusal
from mcred.readers.portable.annotations import Role
from mcred.readers.portable.furniture import sort_out
from mcred.readers.portable.labels import labels_of
from mcred.readers.portable.lines import Line, Seen
from mcred.readers.portable.opening import opened
from mcred.readers.portable.pages import Page, pages_of
from mcred.readers.portable.paragraphs import paragraphs_of
from mcred.readers.portable.properties import properties_of
from mcred.text.words import count_words

_MARGIN = 0.05
"""How far the count may be off: nine of ten PDFs made from Word documents are nearer than that to Word's count."""
_GARBLED = 0.3
"""With so many signs that stand for no character, the text is none."""
_HYPHENATED = regex(r"(?<=\w)[-\u00ad\u2010]\n")
_UNKNOWN = regex(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd-\uffff\U000f0000-\U0010ffff]")
_LEFT_OUT = {Seen.INVISIBLE: LeftOutKind.HIDDEN, Seen.OFF_PAGE: LeftOutKind.OFF_PAGE}


def read(file: BinaryIO) -> Content:
    """The text of a PDF, or why it has none."""
    with opened(file) as (document, data):
        pages = pages_of(document)
        annotations = [found for page in pages for found in page.annotations]
        properties = properties_of(document, data, annotations)
        attached = [_name(document, index) for index in range(document.count_attachments())]
    lines = [line for page in pages for line in page.lines]
    _refuse_without_text(lines, pages)
    sorted_lines = sort_out([line for line in lines if line.seen is Seen.SHOWN], [page.height for page in pages])
    labels = labels_of(sorted_lines.text)
    blocks = tuple(paragraphs_of(sorted_lines.text, labels))
    left_out = [
        *(LeftOut(kind=_LEFT_OUT[line.seen], text=line.text) for line in lines if line.seen is not Seen.SHOWN),
        *(LeftOut(kind=LeftOutKind.RUNNING_HEAD, text=line.text) for line in sorted_lines.furniture),
        *(LeftOut(kind=LeftOutKind.LIST_LABEL, text=label.text.strip()) for label in labels.values()),
        *(LeftOut(kind=LeftOutKind.COMMENT, text=found.text) for found in annotations if found.role is Role.REMARK),
        *(LeftOut(kind=LeftOutKind.COMMENT, text=name) for name in attached),
    ]
    return Document(
        blocks=blocks,
        text=text_of(blocks),
        pages=len(pages),
        pages_exact=True,
        margin=_MARGIN,
        left_out=tuple(left_out),
        properties=properties,
        notices=tuple(_notices(pages, attached)),
    )


def _name(document: Any, attachment: int) -> str:
    """The name of an attached file; nothing where it is no text."""
    from pypdfium2 import PdfiumError

    try:
        return str(document.get_attachment(attachment).get_name())
    except (PdfiumError, UnicodeDecodeError):
        return ""


def _refuse_without_text(lines: Sequence[Line], pages: Sequence[Page]) -> None:
    """Raise if there is nothing to read: a document of pictures has no words, not zero words."""
    shown = "".join(line.text for line in lines if line.seen is Seen.SHOWN)
    if not shown.strip() or all(page.pictured and not page.annotations for page in pages):
        reason = "The PDF holds no text that can be read: its pages are pictures (a scan or a photo) or empty."
        fix = "Export the PDF from the document you wrote, or let your scanner's program recognise the text."
        raise refusal("no-text", reason, fix)
    if len(_UNKNOWN.findall(shown)) > _GARBLED * len(shown):
        reason = "The PDF does not say which letters its signs stand for, so its text cannot be read."
        raise refusal("no-text", reason, "Export the PDF again from the document you wrote, or hand in the document.")


def _notices(pages: Sequence[Page], attached: Sequence[str]) -> Iterator[str]:
    """What an educator may want to know about the file."""
    pictured = [str(number) for number, page in enumerate(pages, 1) if page.pictured]
    if pictured:
        which = (
            f"Page {pictured[0]} is a picture" if len(pictured) == 1 else f"Pages {', '.join(pictured)} are pictures"
        )
        yield f"{which}: text in it is not counted." if len(pictured) == 1 else f"{which}: text in them is not counted."
    if attached:
        yield "The PDF has files attached to it, which mcred does not read."


def second_count(file: BinaryIO) -> int | None:
    """The number of words if another library tells the letters apart; None where that library cannot.

    It takes long, so it is worth asking for only near a limit. What `read` leaves out, this leaves out by number.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its remarks on a stranger's file are for nobody
    with opened(file) as (document, data):
        lines = [line for page in pages_of(document) for line in page.lines if not line.apart]
    first = read(BytesIO(data))
    if not isinstance(first, Document):
        return None
    try:
        texts = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    except (PyPdfError, DependencyError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return None
    counted = sum(count_words(block.text) for block in first.blocks)
    seen = sum(count_words(line.text) - line.hyphen for line in lines)
    return sum(count_words(_HYPHENATED.sub("", text)) for text in texts) + counted - seen
