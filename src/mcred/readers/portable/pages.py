"""The pages of a PDF: their lines, what was put onto them, and whether they are scans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from mcred.readers.guards.refusals import refusal
from mcred.readers.portable.annotations import Annotation, annotations_of, with_annotations
from mcred.readers.portable.lines import Line, Seen, lines_of

MAX_PAGES = 1000
MAX_CHARACTERS = 1_000_000
"""In the whole document: so many are four hundred full pages."""
MAX_LINES = 200_000
MAX_OBJECTS = 200_000
"""Of one page: words, lines and pictures; a map may have some ten thousand."""
_COVERS = 0.5
"""A picture that covers so much of a page is what the page shows."""
_FEWER = "Hand in only the pages that belong to your answer."
_FEW_WORDS = 10
"""So few words on a page that is a picture are a stamp."""


class Page(Struct, frozen=True, kw_only=True):
    """One page."""

    height: float
    lines: tuple[Line, ...]
    annotations: tuple[Annotation, ...]
    pictured: bool
    """True when it has few words and a picture covers it."""


def pages_of(document: Any) -> list[Page]:
    """All pages of an opened document."""
    if len(document) > MAX_PAGES:
        raise refusal("file-too-large", f"The PDF has {len(document)} pages; mcred reads at most {MAX_PAGES}.", _FEWER)
    if document.get_formtype():
        document.init_forms()
    forms = document.formenv.raw if document.formenv else None
    pages = []
    left, lines_left = MAX_CHARACTERS, MAX_LINES
    fields: set[str] = set()
    for number in range(1, len(document) + 1):
        page = _page(document, number, left, forms, fields)
        left -= sum(len(line.text) for line in page.lines)
        lines_left -= len(page.lines)
        if left <= 0 or lines_left <= 0:
            raise refusal("file-too-large", "The PDF holds more text than mcred reads.", _FEWER)
        pages.append(page)
    return pages


def _page(document: Any, number: int, most: int, forms: Any, fields: set[str]) -> Page:
    from pypdfium2 import raw

    page = document[number - 1]
    try:
        if raw.FPDFPage_CountObjects(page.raw) > MAX_OBJECTS:
            raise refusal("file-too-large", f"Page {number} of the PDF is drawn of more pieces than any page.", _FEWER)
        lines = list(islice(lines_of(page, number, most), MAX_LINES))
        annotations = list(_once(annotations_of(page, forms), fields))
        invisible = any(line.seen is Seen.INVISIBLE for line in lines)
        pictured = (invisible or _has_few_words(lines)) and _is_picture(page)
        if pictured:  # what a scanner recognised is what the picture shows
            lines = [replace(line, seen=Seen.SHOWN) if line.seen is Seen.INVISIBLE else line for line in lines]
        _, bottom, _, top = page.get_bbox()
        merged = with_annotations(lines, annotations, number)
        return Page(
            height=top - bottom,
            lines=tuple(merged),
            annotations=tuple(annotations),
            pictured=pictured and _has_few_words(lines),
        )
    finally:
        page.close()


def _has_few_words(lines: Sequence[Line]) -> bool:
    """Whether there is no more to read than a stamp."""
    return sum(len(line.text.split()) for line in lines if line.seen is Seen.SHOWN) < _FEW_WORDS


def _once(annotations: Iterator[Annotation], fields: set[str]) -> Iterator[Annotation]:
    """The annotations, without a second showing of a form's field."""
    for found in annotations:
        if not found.name or found.name not in fields:
            yield found
        fields.add(found.name)


def _is_picture(page: Any) -> bool:
    """Whether a picture covers the page."""
    from pypdfium2 import raw

    left, bottom, right, top = page.get_bbox()
    whole = (right - left) * (top - bottom)
    for drawn in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        box = drawn.get_bounds()
        if (box[2] - box[0]) * (box[3] - box[1]) > whole * _COVERS:
            return True
    return False
