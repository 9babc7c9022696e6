"""Tests of the way from bytes to text."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.errors import Problem, YamlError
from mcred.specs.yaml import MAX_BYTES, parse, parse_file


def _problem(raw: bytes) -> Problem:
    with pytest.raises(YamlError) as caught:
        parse(raw, "f.yaml")
    assert len(caught.value.problems) == 1
    return caught.value.problems[0]


@pytest.mark.parametrize(
    ("raw", "place", "message"),
    [
        ("a: 1\ntitle: café\n".encode("latin-1"), (2, 11), "the file is not UTF-8 text: byte 16 (0xE9) belongs to"),
        ("a: 1\r\nb: “x”\r\n".encode("cp1252"), (2, 4), "the file is not UTF-8 text: byte 10 (0x93) belongs to"),
        ("a: 1\n".encode("utf-16"), (1, 1), "the file is UTF-16, not UTF-8 (from byte 1 on)"),
        ("a: 1\n".encode("utf-32"), (1, 1), "the file is UTF-32, not UTF-8 (from byte 1 on)"),
        ("a: 1\n".encode("utf-16-be"), (1, 1), "the file is no UTF-8 text (NUL at byte 1)"),
        (b"PK\x03\x04\x14\x00\x06\x00", (1, 1), "the file is no UTF-8 text (NUL at byte 6)"),
        (b"a: 1\nb: \xed\xa0\x80\n", (2, 4), "the file is not UTF-8 text: byte 9 (0xED) belongs to"),
        (b"a: 1\nb: x\x07y\x00\n", (2, 5), "a control character (U+0007), which cannot be seen, stands here"),
        ("a: b\u2028c\n".encode(), (1, 5), "a control character (U+2028), which cannot be seen, stands here"),
        ("a: b\u0085c\n".encode(), (1, 5), "a control character (U+0085), which cannot be seen, stands here"),
        (b"a: b\n" * (MAX_BYTES // 2), (1, 1), "the file has more than 1 MiB"),
    ],
)  # fmt: skip
def test_what_is_no_plain_utf8_is_refused(raw: bytes, place: tuple[int, int], message: str) -> None:
    """Other encodings, control characters and too much of it are one problem, with the line or the byte."""
    problem = _problem(raw)
    assert (problem.line, problem.column) == place
    assert problem.message.startswith(message)
    assert problem.hint


def test_a_byte_order_mark_is_left_out() -> None:
    """What Windows puts before a text is no part of its first key."""
    node = parse(b"\xef\xbb\xbftitle: ok\n", "f.yaml")
    assert node.data == {"title": "ok"}
    assert node.positions.keys[("title",)] == (1, 1)


def test_each_line_with_a_control_character_is_told() -> None:
    """Several such lines are listed at once."""
    with pytest.raises(YamlError) as caught:
        parse(b"a: \x1b[31m\nb: ok\nc: \x08\x08\n", "f.yaml")
    assert [problem.line for problem in caught.value.problems] == [1, 3]


def test_a_file_is_called_by_its_name(tmp_path: Path) -> None:
    """Messages name the file without its folder, or as the caller likes."""
    path = tmp_path / "mine.yaml"
    path.write_bytes(b"- a\n")
    with pytest.raises(YamlError, match=r"^mine\.yaml:1:1: the file is a list"):
        parse_file(path)
    with pytest.raises(YamlError, match=r"^specs/mine\.yaml:1:1: "):
        parse_file(path, "specs/mine.yaml")


def test_a_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    """A file over the limit is refused however much of it there is."""
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 1000)
    with pytest.raises(YamlError, match="more than 1 MiB"):
        parse_file(path)
