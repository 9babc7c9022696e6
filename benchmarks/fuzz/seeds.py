"""The sound files that are damaged."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

LARGEST = 200_000
_TEXT = (
    "# Reflection\n\nI met with **a colleague** and asked: what do you notice? She said “more time”.\n\n"
    "- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nContact: someone@example.org, 555-0100.\n"
)
_HTML = (
    "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><h1>Reflection</h1><p>One <b>two</b>"
    " &amp; three<br>four</p><ul><li>a</li></ul><table><tr><td colspan=2>c</td></tr></table>"
    "<p hidden>no</p></body></html>"
)
_RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author A B}}\pard\b Reflection\b0\par One {\i two} \'93x\'94"
    r" \u8211- three\par{\pntext\bullet}a\par\trowd\cellx1000\cellx2000\intbl a\cell b\cell\row{\*\x y}}"
)


def seeds(root: Path) -> Iterator[tuple[str, bytes]]:
    """Names and bytes."""
    from mcred.specs.library import find
    from mcred.templates.folder import files

    for path in sorted((root / "examples").rglob("*")):
        if path.is_file() and path.stat().st_size < LARGEST and path.suffix not in {".py", ".yaml"}:
            yield f"reflection{path.suffix}", path.read_bytes()
    for new in files(find("coaching-and-mentoring"), "docx"):
        yield f"reflection{Path(new.path).suffix}", new.data
    for suffix, text in (("md", _TEXT), ("txt", _TEXT), ("html", _HTML), ("rtf", _RTF), ("csv", 'a,b\n1,"2\n3"\n')):
        yield f"reflection.{suffix}", text.encode()
    yield "reflection.odt", _odt()
    yield "reflection.xlsx", _xlsx()
    yield "reflection.pdf", _pdf()
    yield "photo.png", _png()
    yield "photo.gif", base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
    yield "photo.tiff", _tiff()
    yield "video.mp4", _mp4()
    yield (
        "talk.wav",
        b"RIFF"
        + struct.pack("<I", 4036)
        + b"WAVEfmt "
        + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8)
        + b"data"
        + struct.pack("<I", 4000)
        + bytes(4000),
    )


def _zipped(*parts: tuple[str, str]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts:
            archive.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else None)
    return whole.getvalue()


def _odt() -> bytes:
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "text", "table", "style", "meta")
    )
    body = (
        '<text:h text:outline-level="1">Reflection</text:h><text:p>One <text:s text:c="3"/>two<text:tab/>three'
        "<text:line-break/>four</text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table><text:p><text:note><text:note-body><text:p>n</text:p>"
        "</text:note-body></text:note></text:p>"
    )
    content = f"<office:document-content{names}><office:body><office:text>{body}</office:text></office:body>"
    content += "</office:document-content>"
    meta = f"<office:document-meta{names}><office:meta><meta:initial-creator>A B</meta:initial-creator></office:meta>"
    meta += "</office:document-meta>"
    return _zipped(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", content),
        ("meta.xml", meta),
    )  # fmt: skip


def _xlsx() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    for row in (("Outcome", "File", "Where"), ("EO1", "artifact.pdf", "page 2"), ("EO2", 3.5, "0:30")):
        book.active.append(row)
    book.active.merge_cells("A4:C4")
    whole = io.BytesIO()
    book.save(whole)
    return whole.getvalue()


def _pdf() -> bytes:
    text = b"BT /F1 12 Tf 72 700 Td (Reflection on what we did.) Tj 0 -14 Td (A second line of it.) Tj ET"
    packed = zlib.compress(text)
    bodies = (
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Annots[6 0 R]/Resources<</Font 7 0 R>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed),
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(filled in)/Rect[72 600 300 620]>>",
        b"<</F1 4 0 R>>",
    )
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"xref\n0 8\n0000000000 65535 f \n%strailer\n<</Size 8/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        table, len(data),
    )  # fmt: skip


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0))
        + chunk(b"tEXt", b"Author\x00A B") + chunk(b"IDAT", zlib.compress(bytes(14))) + chunk(b"IEND", b"")
    )  # fmt: skip


def _tiff() -> bytes:
    tags = (
        (256, 3, 1, 2),
        (257, 3, 1, 2),
        (258, 3, 1, 8),
        (259, 3, 1, 1),
        (262, 3, 1, 1),
        (273, 4, 1, 100),
        (279, 4, 1, 4),
    )
    return (
        b"II*\x00" + struct.pack("<IH", 8, len(tags)) + b"".join(struct.pack("<HHII", *tag) for tag in tags) + bytes(50)
    )


def _mp4() -> bytes:
    def box(kind: bytes, *inside: bytes) -> bytes:
        body = b"".join(inside)
        return struct.pack(">I", 8 + len(body)) + kind + body

    head = bytes(12) + struct.pack(">II", 1000, 60_000) + bytes(80)
    track = box(b"trak", box(b"mdia", box(b"mdhd", bytes(12) + struct.pack(">II", 1000, 60_000) + bytes(4)),
                             box(b"hdlr", bytes(8) + b"vide" + bytes(13))))  # fmt: skip
    return (
        box(b"ftyp", b"isom\x00\x00\x02\x00isommp41")
        + box(b"moov", box(b"mvhd", head), track)
        + box(b"mdat", bytes(99))
    )
