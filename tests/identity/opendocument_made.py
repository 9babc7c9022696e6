"""OpenDocument texts that store a person, each in one place only."""

from __future__ import annotations

from tests.identity.office_made import BODY
from tests.readers.office_files import zipped

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = " ".join(
    [
        *(f'xmlns:{short}="{_NS}{long}:1.0"' for short, long in (
            ("office", "office"), ("style", "style"), ("text", "text"), ("meta", "meta"), ("draw", "drawing"),
        )),
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"',
    ]
)  # fmt: skip
CLEAN = "<meta:generator>LibreOffice/7.3</meta:generator>"


def text(inside: str = "", meta: str = CLEAN, header: str = "", files: dict[str, str | bytes] | None = None) -> bytes:
    """A text: `inside` stands in its body, `meta` in its properties, `header` on every page."""
    master = f"<style:master-page><style:header><text:p>{header}</text:p></style:header></style:master-page>"
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {NAMESPACES}><office:body><office:text><text:p>{BODY}</text:p>"
        f"{inside}</office:text></office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {NAMESPACES}><office:meta>{meta}</office:meta></office:document-meta>",
        "styles.xml": f"<office:document-styles {NAMESPACES}><office:master-styles>{master}</office:master-styles>"
        "</office:document-styles>",
        **(files or {}),
    }).getvalue()  # fmt: skip


def change(name: str) -> str:
    """A tracked change."""
    return (
        "<text:tracked-changes><text:changed-region><text:insertion><office:change-info>"
        f"<dc:creator>{name}</dc:creator></office:change-info></text:insertion></text:changed-region>"
        "</text:tracked-changes>"
    )


def comment(name: str) -> str:
    """A paragraph with a comment."""
    return (
        f"<text:p><office:annotation><dc:creator>{name}</dc:creator><text:p>Good.</text:p></office:annotation></text:p>"
    )
