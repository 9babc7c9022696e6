"""PDFs that store a person, each in one place only."""

from __future__ import annotations

from io import BytesIO

from tests.identity.office_made import BODY
from tests.readers.pdf_builder import Page, paragraph, pdf


def made(*, info: str = "", xmp: str = "", remark: tuple[str, str] | None = None) -> bytes:
    """A PDF of one page."""
    page = Page(texts=paragraph(BODY, top=700), remarks=[remark] if remark else [])
    return pdf(page, info=info or "/Producer(A program) /Title(Plan)", xmp=xmp)


def with_attachment(name: str) -> bytes:
    """A PDF with a file attached to it."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(made())))
    writer.add_attachment(name, b"x")
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
