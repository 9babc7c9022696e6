"""Sheets as Word files: ready to be written in, and with nobody's name in their properties."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from mcred.templates.sheet import Sheet

if TYPE_CHECKING:
    from docx.document import Document

GUIDANCE = "mcred guidance"
"""The style of guidance; it is for the eye alone, since a check knows guidance by its words."""
_GREY = (0x59, 0x59, 0x59)


def write(sheet: Sheet) -> bytes:
    """The whole file."""
    import docx

    document = docx.Document()
    _clear_properties(document, sheet.title)
    _add_guidance_style(document)
    document.add_heading(sheet.title, level=1)
    for line in sheet.guidance:
        document.add_paragraph(line, style=GUIDANCE)
    for answer in sheet.answers:
        if answer.question:
            document.add_paragraph().add_run(answer.question).bold = True
        document.add_paragraph(answer.placeholder)
    _add_table(document, sheet.table)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _add_table(document: Document, rows: tuple[tuple[str, ...], ...]) -> None:
    """Add the table to fill in, if there is one, with a bold head."""
    if not rows:
        return
    table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].add_run(text).bold = texts is rows[0]


def _clear_properties(document: Document, title: str) -> None:
    """Leave nothing but the title in what the file says about itself."""
    properties = document.core_properties
    properties.title = title
    properties.author = properties.last_modified_by = properties.comments = ""


def _add_guidance_style(document: Document) -> None:
    """Add a style for guidance; who presses Enter behind it goes on in plain text."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import RGBColor

    plain = document.styles["Normal"]
    style = document.styles.add_style(GUIDANCE, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = plain
    style.next_paragraph_style = plain
    style.font.italic = True
    style.font.color.rgb = RGBColor(*_GREY)
    style.quick_style = True
