"""What was filled into a PDF's form, typed onto its pages or remarked on them."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from typing import Any

from msgspec import Struct

from mcred.readers.portable.lines import Line

_MOST = 5000
"""Annotations of one page that are looked at."""
_MOST_BYTES = 1_000_000
_LINK, _POPUP, _FREE_TEXT, _WIDGET = 2, 16, 3, 20
_CHOICE, _TEXT_FIELD = 4, 6


class Role(Enum):
    """What an annotation is to a reader of the page."""

    TEXT = auto()
    """Words on the page: a filled-in field, or text typed onto it."""
    REMARK = auto()


class Annotation(Struct, frozen=True, kw_only=True):
    """Something put onto a page."""

    role: Role
    text: str
    author: str
    name: str
    """Of a form's field; the same field may be shown at several places."""
    box: tuple[float, float, float, float]


def annotations_of(page: Any, forms: Any) -> Iterator[Annotation]:
    """The annotations of a page that hold words; `forms` is PDFium's handle for forms, if there are any."""
    from pypdfium2 import raw

    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        handle = raw.FPDFPage_GetAnnot(page.raw, index)
        if not handle:
            continue
        try:
            if found := _annotation(raw, handle, forms):
                yield found
        finally:
            raw.FPDFPage_CloseAnnot(handle)


def with_annotations(lines: Sequence[Line], annotations: Sequence[Annotation], page: int) -> list[Line]:
    """The lines of a page with the words put onto it, each below the last line that stands above it."""
    merged = list(lines)
    for found in annotations:
        if found.role is not Role.TEXT:
            continue
        left, bottom, right, top = found.box
        line = Line(
            text=found.text, page=page, left=left, right=right, bottom=bottom, top=top, size=0.0, apart=True
        )  # fmt: skip
        above = [index for index, other in enumerate(merged) if other.top >= top or other.bottom >= (top + bottom) / 2]
        merged.insert(above[-1] + 1 if above else 0, line)
    return merged


def _annotation(raw: Any, handle: Any, forms: Any) -> Annotation | None:
    """One annotation, if it holds words."""
    kind = raw.FPDFAnnot_GetSubtype(handle)
    if kind in (_LINK, _POPUP):
        return None
    name = ""
    if kind == _WIDGET:
        if forms is None or raw.FPDFAnnot_GetFormFieldType(forms, handle) not in (_CHOICE, _TEXT_FIELD):
            return None
        name = _string(lambda buffer, size: raw.FPDFAnnot_GetFormFieldName(forms, handle, buffer, size))
        text = _string(lambda buffer, size: raw.FPDFAnnot_GetFormFieldValue(forms, handle, buffer, size))
        author = ""
    else:
        text = _string(lambda buffer, size: raw.FPDFAnnot_GetStringValue(handle, b"Contents", buffer, size))
        author = _string(lambda buffer, size: raw.FPDFAnnot_GetStringValue(handle, b"T", buffer, size))
    if not text.strip() and not author:
        return None
    box = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(handle, box)
    return Annotation(
        role=Role.TEXT if kind in (_WIDGET, _FREE_TEXT) and text.strip() else Role.REMARK,
        text=text.replace("\r\n", "\n").replace("\r", "\n").strip(),
        author=author,
        name=name,
        box=(box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top)),
    )


def _string(ask: Callable[[Any, int], int]) -> str:
    """A string of PDFium's: asked for its length first, then for itself, in UTF-16."""
    size = min(ask(None, 0), _MOST_BYTES)
    if size <= 2:  # noqa: PLR2004 - only the zero at its end
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")
