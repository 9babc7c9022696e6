"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import BinaryIO

from mcred.domain.patterns import regex
from mcred.errors import CannotReadError
from mcred.readers.decoding import looks_like_text
from mcred.readers.guards.archive import listed

_HEAD = 4096
"""As many bytes as are looked at."""
_PDF_WITHIN = 1024 + 5
"""How far into a file its %PDF mark may stand, as Adobe's readers allow."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "wmv"),
    (b"ID3", "mp3"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
)
_RIFF = {b"WAVE": "wav", b"AVI ": "avi", b"WEBP": "webp"}
_PICTURE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")
_ISO_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_EBML = b"\x1a\x45\xdf\xa3"
_MPEG_AUDIO = regex(rb"\xff[\xf2\xf3\xfa\xfb][\x10-\xef]")
_HTML = regex(
    rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<[?!]--?[^>]{0,500}>\s{0,200})?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE
)
_OFFICE_FOLDERS = {"word": "docx", "xl": "xlsx", "ppt": "pptx"}


def sniff(file: BinaryIO) -> str:
    """The name of what a file holds: a format's name, or "ole", "zip", "iwork", "html", "text", "unknown".

    The file is left at its beginning.
    """
    file.seek(0)
    head = file.read(_HEAD)
    found = _by_signature(head)
    if found == "zip":
        found = _inside_zip(file, head)
    file.seek(0)
    return found


def _by_signature(head: bytes) -> str:
    """The format by fixed bytes at the beginning, else by those that stand somewhere near it."""
    fixed = next((name for signature, name in _SIGNATURES if head.startswith(signature)), "")
    return fixed or _container(head) or _loosely(head)


def _container(head: bytes) -> str:
    """The format of a container whose first bytes do not yet say what it holds."""
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12], "unknown")
    if head[4:8] in _ISO_BOXES:
        return _iso_media(head)
    if head.startswith(_EBML):
        return "webm" if b"webm" in head[:64] else "mkv"
    return ""


def _loosely(head: bytes) -> str:
    """The format of what has no fixed beginning."""
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf"
    if _MPEG_AUDIO.match(head):
        return "mp3"
    if _HTML.match(head):
        return "html"
    return "text" if looks_like_text(head) else "unknown"


def _iso_media(head: bytes) -> str:
    """Tell the formats apart that are made of the same boxes, by the brand in the first."""
    brand = head[8:12] if head[4:8] == b"ftyp" else b"qt  "
    if brand in _PICTURE_BRANDS:
        return "heic"
    return {b"qt  ": "mov", b"M4A ": "m4a", b"M4B ": "m4a"}.get(brand, "mp4")


def _inside_zip(file: BinaryIO, head: bytes) -> str:
    """Tell the formats apart that are zip archives, by the names of their members; nothing is unpacked."""
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in head[:120]:
        return "odt"
    try:
        names: Iterable[str] = [member.filename for member in listed(file)]
    except CannotReadError:
        names = (name.decode("latin-1") for name in re.findall(rb"(?:word|xl|ppt|Index)/[\w.]{1,40}", head))
    for name in names:
        folder, slash, member = name.partition("/")
        if slash and folder in _OFFICE_FOLDERS:
            return _OFFICE_FOLDERS[folder]
        if name.endswith(".iwa") or member.endswith(".iwa"):
            return "iwork"
    return "zip"
