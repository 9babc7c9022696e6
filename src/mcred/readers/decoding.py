"""Bytes of a text as text, in whatever encoding an educator's program wrote them."""

from __future__ import annotations

import codecs
from typing import BinaryIO

from mcred.domain.patterns import regex
from mcred.readers.guards.refusals import refusal

MAX_BYTES = 4 * 1024 * 1024
"""More is no text of a portfolio: Moby-Dick has 1.2 million bytes."""
_MAX_WITH_PICTURES = 64 * 1024 * 1024
"""The same with the pictures that are part of the text."""
_PICTURE = regex(rb"(data:image/[a-z0-9.+-]{1,40};base64,)[A-Za-z0-9+/=%_-]{64,}")
"""A whole picture written as an address, as Google Docs puts it into its Markdown."""

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1a\x1b\x08")
_TYPOGRAPHY = frozenset("“”‘’–—…•€\u00a0«»°½©®™§×")


def read_text(file: BinaryIO) -> str:
    r"""The whole text of a file, with "\\n" for line ends and without a byte order mark."""
    return decode(_within(MAX_BYTES, file.read(MAX_BYTES + 1)))


def read_illustrated_text(file: BinaryIO) -> str:
    """The same for a text that may have pictures written into it; of these only the beginnings of their addresses."""
    data = _within(_MAX_WITH_PICTURES, file.read(_MAX_WITH_PICTURES + 1))
    return decode(_within(MAX_BYTES, _PICTURE.sub(rb"\1", data)))


def _within(most: int, data: bytes) -> bytes:
    """The bytes; raises CannotReadError where there are too many."""
    if len(data) <= most:
        return data
    reason = f"The text is larger than {most // 2**20} MB."
    raise refusal("file-too-large", reason, "Keep only your answer in the file.")


def decode(data: bytes) -> str:
    r"""The bytes as text, with "\\n" for line ends and without a byte order mark."""
    return _decode(data).replace("\r\n", "\n").replace("\r", "\n")


def looks_like_text(head: bytes) -> bool:
    """Whether the first bytes of a file look like text in any encoding."""
    if any(head.startswith(mark) for mark, _ in _MARKS) or _utf16(head):
        return True
    controls = sum(byte < ord(" ") and byte not in _TEXT_CONTROLS for byte in head)
    return controls * 100 <= len(head)


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if encoding := _utf16(data[:4096]):
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        windows, mac = (_plausible(data, encoding) for encoding in ("cp1252", "mac-roman"))
        return data.decode("mac-roman" if mac > windows else "cp1252", "replace")


def _utf16(head: bytes) -> str:
    """The encoding of UTF-16 without a byte order mark, told by where its zero bytes stand; else nothing."""
    first, second = head[0::2].count(0), head[1::2].count(0)
    rare, frequent = len(head) // 64, max(2, len(head) // 8)
    if second > frequent and first <= rare:
        return "utf-16-le"
    if first > frequent and second <= rare:
        return "utf-16-be"
    return ""


def _plausible(data: bytes, encoding: str) -> int:
    """How much more often the signs beyond ASCII stand where a writer would put them than where none would."""
    text = data[:200_000].decode(encoding, "replace")
    around = zip(f" {text}", text, f"{text[1:]} ", strict=False)
    return sum(_fits(before, sign, after) for before, sign, after in around if not sign.isascii())


def _fits(before: str, sign: str, after: str) -> int:
    """1 for a sign that stands where it belongs, -1 for one that does not, 0 for one that may."""
    between = before.isalpha() and after.isalpha()
    if sign in _TYPOGRAPHY:
        return 0 if sign == "–" and between else 1
    if sign > "ÿ" and sign.isalpha():
        return 0
    if sign.islower():
        return 1 if before.isalpha() or after.isalpha() else 0
    if sign.isupper():
        return 1 if not before.islower() and (after.isalpha() or not before.isalpha()) else -1
    return -1
