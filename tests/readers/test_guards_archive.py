"""The limits that stand between a zip container from a stranger and its parts."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

import pytest

from mcred.errors import CannotReadError
from mcred.readers.guards import archive as limits
from mcred.readers.guards.archive import open_archive
from tests.readers.office_files import zipped


def code_of(file: BytesIO, part: str = "a.xml") -> str:
    """The code with which a container, or a part of it, is refused."""
    with pytest.raises(CannotReadError) as caught, open_archive(file) as archive:
        archive.read(part)
    return caught.value.content.code


def test_parts_are_read_whole_whatever_the_case_of_their_names() -> None:
    """Office programs do not mind case and slashes; bytes come as they are."""
    with open_archive(zipped({"Word\\A.xml": b"x" * 200_000})) as archive:
        assert "word/a.xml" in archive
        assert "word/b.xml" not in archive
        assert archive.read("word/a.XML") == b"x" * 200_000
        assert archive.begin("word/a.xml", 3) == b"xxx"


def test_a_missing_part_is_a_damage() -> None:
    """Nobody gets a KeyError for a part that is not there."""
    assert code_of(zipped({"b.xml": ""})) == "unreadable-file"


def test_too_many_members_are_refused() -> None:
    """Before an object is made of each."""
    assert code_of(zipped({f"{number}": "" for number in range(limits.MAX_MEMBERS + 1)})) == "file-too-large"


def test_two_members_of_one_name_are_refused() -> None:
    """Two programs might read two different texts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.xml", "one")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.xml", "two")
    assert code_of(file) == "unreadable-file"


def directory_entry(data: bytes, number: int) -> int:
    """Where an entry of the directory stands."""
    at = -1
    for _ in range(number + 1):
        at = data.index(b"PK\x01\x02", at + 1)
    return at


def changed(file: BytesIO, entry: int, offset: int, value: int) -> BytesIO:
    """The container with one number of its directory changed."""
    data = bytearray(file.getvalue())
    struct.pack_into("<L", data, directory_entry(bytes(data), entry) + offset, value)
    return BytesIO(bytes(data))


COMPRESSED, SIZE, START = 20, 24, 42


def test_members_on_top_of_each_other_are_refused() -> None:
    """A small file that unpacks to terabytes is made so."""
    file = zipped({"a.xml": b"x" * 5_000, "b.xml": b"y"})
    assert code_of(changed(file, 1, START, 0)) == "unreadable-file"


@pytest.mark.parametrize("size", [0xFFFFFFFF, 900_000])
def test_a_member_longer_than_its_container_is_refused(size: int) -> None:
    """The directory lies."""
    assert code_of(changed(zipped({"a.xml": "x"}), 0, COMPRESSED, size)) == "unreadable-file"


def test_a_member_that_unpacks_to_more_than_it_says_is_refused() -> None:
    """Reading stops at the promised size, and the sum is wrong."""
    assert code_of(changed(zipped({"a.xml": b"x" * 5_000_000}), 0, SIZE, 100)) == "unreadable-file"


def test_a_total_beyond_the_limit_is_refused() -> None:
    """The sum of all parts counts, read or not."""
    file = zipped({"a.xml": "x", "b.bin": "y"})
    assert code_of(changed(file, 1, SIZE, limits.MAX_TOTAL)) == "file-too-large"


def test_a_part_beyond_the_limit_is_refused_only_when_it_is_read() -> None:
    """A long video in a document is no reason not to read the text."""
    file = changed(zipped({"a.xml": "x", "b.bin": "y"}), 1, SIZE, limits.MAX_PART + 1)
    with open_archive(file) as archive:
        assert archive.read("a.xml") == b"x"
    assert code_of(file, "b.bin") == "file-too-large"


def test_the_ratio_counts_only_above_a_floor() -> None:
    """An honest blank table shrinks a thousandfold; ten times as much does not happen."""
    small, large = b"<p/>" * (2 * limits.MIB // 4), b"<p/>" * (12 * limits.MIB // 4)
    with open_archive(zipped({"a.xml": small})) as archive:
        assert archive.read("a.xml") == small
    assert code_of(zipped({"a.xml": large})) == "file-too-large"


def test_other_ways_to_pack_are_refused() -> None:
    """Office files know only stored and deflated parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.xml", "x")
    assert code_of(file) == "unreadable-file"


def test_a_flipped_bit_is_noticed() -> None:
    """The checksum of every part that is read is checked."""
    data = bytearray(zipped({"a.xml": b"some text " * 99}).getvalue())
    data[40] ^= 1
    assert code_of(BytesIO(bytes(data))) == "unreadable-file"


def test_folders_are_no_parts() -> None:
    """Only files have content."""
    with open_archive(zipped({"word/": "", "word/a.xml": "x"})) as archive:
        assert archive.names == ("word/a.xml",)


def test_a_raw_stream_that_is_no_deflate_is_damaged() -> None:
    """Zlib's own errors do not get out."""
    data = bytearray(zipped({"a.xml": bytes(range(256)) * 40}).getvalue())
    start = data.index(b"a.xml") + len("a.xml")
    data[start : start + 8] = b"\xff" * 8
    with pytest.raises(zlib.error):
        zipfile.ZipFile(BytesIO(bytes(data))).read("a.xml")
    assert code_of(BytesIO(bytes(data))) == "unreadable-file"
