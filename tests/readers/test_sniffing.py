"""Formats are told by their first bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from mcred.readers.sniffing import sniff

FTYP = b"\x00\x00\x00\x18ftyp"


def archive(*members: tuple[str, str]) -> bytes:
    """A zip archive with these members, stored as they are."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as opened:
        for name, text in members:
            opened.writestr(name, text)
    return file.getvalue()


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"\r\n" * 500 + b"%PDF-1.4", "pdf"),
        (b"{\\rtf1\\ansi", "rtf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"\xff\xd8\xff\xe0", "jpg"),
        (b"GIF89a", "gif"),
        (b"II*\x00", "tiff"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "wav"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", "avi"),
        (FTYP + b"isom", "mp4"),
        (FTYP + b"qt  ", "mov"),
        (b"\x00\x00\x00\x08wide\x00\x00\x00\x00mdat", "mov"),
        (FTYP + b"M4A ", "m4a"),
        (FTYP + b"heic", "heic"),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x86webm", "webm"),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x86matroska", "mkv"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "wmv"),
        (b"ID3\x04", "mp3"),
        (b"\xff\xfb\x90\x64", "mp3"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"\xef\xbb\xbf\n<!-- saved --><HTML>", "html"),
        (b"plain <b>words</b>", "text"),
        ("zwölf Wörter".encode("utf-16"), "text"),
        ("one two three".encode("utf-16-le"), "text"),
        (b"\x00\x01\x02\x03\x04\x05", "unknown"),
    ],
)
def test_the_first_bytes_tell_the_format(head: bytes, name: str) -> None:
    """Each format is known by its mark, also where something stands before it."""
    assert sniff(BytesIO(head)) == name


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (archive(("[Content_Types].xml", ""), ("word/document.xml", "")), "docx"),
        (archive(("[Content_Types].xml", ""), ("xl/workbook.xml", "")), "xlsx"),
        (archive(("[Content_Types].xml", ""), ("ppt/presentation.xml", "")), "pptx"),
        (archive(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")), "odt"),
        (archive(("Index/Document.iwa", "")), "iwork"),
        (archive(("word", ""), ("notes.txt", "")), "zip"),
        (archive(("word/document.xml", "x" * 500), ("z", ""))[:300], "docx"),
    ],
)
def test_archives_are_told_apart_by_their_members(data: bytes, name: str) -> None:
    """Office formats are archives with members of their own, which show even when the end is cut off."""
    assert sniff(BytesIO(data)) == name


def test_the_file_is_left_at_its_beginning() -> None:
    """Who reads next begins at the first byte."""
    file = BytesIO(archive(("word/document.xml", "")))
    sniff(file)
    assert file.tell() == 0
