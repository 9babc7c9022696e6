"""OpenDocument texts made for tests."""

from __future__ import annotations

from mcred.domain.documents import Document
from mcred.readers import odt
from tests.readers.office_files import zipped

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = (
    " ".join(f'xmlns:{name}="{_BASE}{name}:1.0"' for name in ("office", "style", "text", "table", "meta"))
    + f' xmlns:draw="{_BASE}drawing:1.0" xmlns:fo="{_BASE}xsl-fo-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
TYPE = "application/vnd.oasis.opendocument.text"


def odt_parts(body: str, styles: str = "", named: str = "", meta: str = "") -> dict[str, str | bytes]:
    """The members of a text; `styles` are automatic ones, `named` stand in styles.xml."""
    return {
        "mimetype": TYPE,
        "content.xml": f"<office:document-content {NAMESPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>",
        "styles.xml": f"<office:document-styles {NAMESPACES}>{named}</office:document-styles>",
        "meta.xml": f"<office:document-meta {NAMESPACES}><office:meta>{meta}</office:meta></office:document-meta>",
    }


def read(body: str, styles: str = "", named: str = "", meta: str = "") -> Document:
    """What mcred reads in such a text."""
    return odt.read(zipped(odt_parts(body, styles, named, meta)))


def style(name: str, inside: str, family: str = "text", more: str = "") -> str:
    """A style."""
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{inside}</style:style>'


def in_span(text: str, name: str) -> str:
    """A paragraph with a span in a style."""
    return f'<text:p><text:span text:style-name="{name}">{text}</text:span></text:p>'
