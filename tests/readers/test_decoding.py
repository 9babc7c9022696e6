"""Texts are decoded as their writer meant them."""

from __future__ import annotations

import pytest

from mcred.readers.decoding import decode

TEXT = "“How did you know?” I asked. She said it’s the café test — naïve but it works.\nRésumé sent…\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac-roman"]
)
def test_the_encoding_is_found(encoding: str) -> None:
    """Every encoding that a text editor writes gives the same text, with or without a byte order mark."""
    assert decode(TEXT.encode(encoding)) == TEXT


def test_a_mark_of_byte_order_is_no_text() -> None:
    """The byte order mark of big-endian UTF-16 is dropped as well."""
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


@pytest.mark.parametrize("text", ["Müller und Söhne", "El niño pequeño", "Ça va, garçon", "naïve – “well”"])
@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
def test_short_texts_are_told_apart(text: str, encoding: str) -> None:
    """A few letters beyond ASCII are enough to tell a Windows text from a Mac one."""
    assert decode(text.encode(encoding)) == text


def test_line_ends_become_newlines() -> None:
    """Line ends of Windows and of old Macs become newlines."""
    assert decode(b"one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"
