"""From bytes to the lines of a text: UTF-8 only, no control characters, not too large."""

from __future__ import annotations

import codecs
from itertools import islice

from mcred.domain.patterns import regex
from mcred.errors import Problem, YamlError
from mcred.specs.yaml.positions import Mark, Source

MAX_BYTES = 1 << 20
"""The largest file that is read; a long spec has a twentieth of this."""

_MOST_SHOWN = 10
_NULS = 8  # one NUL in fewer bytes than this: a program's file, or UTF-16 without its mark
# what YAML calls unprintable, and the line breaks that editors do not number
_FORBIDDEN = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_OTHER_ENCODINGS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_SAVE_AS_UTF8 = "Save the file as UTF-8 text: most editors offer the encoding under Save As."


def decode(raw: bytes, name: str) -> tuple[str, Source]:
    """The text of a file without its byte order mark, and its lines; raises YamlError."""
    if len(raw) > MAX_BYTES:
        message = f"the file has more than {MAX_BYTES >> 20} MiB; that is too large for a file of this kind"
        raise YamlError((_first_line(name, message, "Check that it is the right file, or shorten it."),))
    for mark, encoding in _OTHER_ENCODINGS:
        if raw.startswith(mark):
            raise YamlError((_first_line(name, f"the file is {encoding}, not UTF-8 (from byte 1 on)", _SAVE_AS_UTF8),))
    raw = raw.removeprefix(codecs.BOM_UTF8)
    if raw.count(0) * _NULS > len(raw):
        message = f"the file is no UTF-8 text (NUL at byte {raw.index(0) + 1})"
        raise YamlError((_first_line(name, message, f"Check that it is the right file. {_SAVE_AS_UTF8}"),))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise YamlError((_not_utf8(raw, error.start, name),)) from None
    source = Source(name=name, lines=_lines(text))
    if problems := tuple(islice(_forbidden(source), _MOST_SHOWN)):
        raise YamlError(problems)
    return text, source


def _first_line(name: str, message: str, hint: str) -> Problem:
    return Problem(file=name, line=1, column=1, message=message, hint=hint)


def _not_utf8(raw: bytes, position: int, name: str) -> Problem:
    *lines, last = _lines(raw[:position].decode("utf-8"))
    following = raw[position : position + 60].splitlines()[0].decode("utf-8", "replace")
    message = f"the file is not UTF-8 text: byte {position + 1} (0x{raw[position]:02X}) belongs to another encoding"
    mark = Mark(len(lines) + 1, len(last) + 1)
    return Source(name=name, lines=(*lines, last + following)).problem(mark, message, _SAVE_AS_UTF8)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _forbidden(source: Source) -> list[Problem]:
    """The first forbidden character of each line."""
    return [
        source.problem(
            Mark(number, match.start() + 1),
            f"a control character (U+{ord(match.group()):04X}), which cannot be seen, stands here",
            "Delete it, or type the line anew.",
        )
        for number, line in enumerate(source.lines, start=1)
        if (match := _FORBIDDEN.search(line))
    ]
