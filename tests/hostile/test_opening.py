"""A file is opened inside its folder or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mcred.collecting import fingerprints
from mcred.collecting.fingerprints import fingerprint
from mcred.collecting.opening import opened

needs_links = pytest.mark.skipif(os.open not in os.supports_dir_fd, reason="folders cannot be held open here")


def test_a_file_in_a_folder_is_opened(tmp_path: Path) -> None:
    """A path leads through folders to a file."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "c.txt").write_text("x", encoding="utf-8")
    with opened(tmp_path, "a/b/c.txt") as file:
        assert file.read() == b"x"


@needs_links
@pytest.mark.parametrize("swapped", ["a", "a/b", "a/b/c.txt"])
def test_what_became_a_link_since_is_not_followed(tmp_path: Path, swapped: str) -> None:
    """Neither a file nor a folder on the way to it may have become a link."""
    (tmp_path / "outside" / "b").mkdir(parents=True)
    for path in ("outside/b/c.txt", "outside/c.txt"):
        (tmp_path / path).write_text("secret", encoding="utf-8")
    inside = tmp_path / "inside"
    (inside / swapped).parent.mkdir(parents=True)
    target = tmp_path / "outside" / {"a": "", "a/b": "", "a/b/c.txt": "c.txt"}[swapped]
    (inside / swapped).symlink_to(target)
    with pytest.raises(OSError, match=r".") as refused:
        opened(inside, "a/b/c.txt")
    assert refused.value.strerror


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_neither_waited_for_nor_read(tmp_path: Path) -> None:
    """What became a pipe since the walk is refused at once."""
    os.mkfifo(tmp_path / "plan.docx")
    with pytest.raises(OSError, match="no ordinary file"):
        opened(tmp_path, "plan.docx")


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    """The user says which folder it is."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "c.txt").write_text("x", encoding="utf-8")
    (tmp_path / "link").symlink_to("real")
    with opened(tmp_path / "link", "c.txt") as file:
        assert file.read() == b"x"


def test_no_descriptor_is_left_open(tmp_path: Path) -> None:
    """Files opened and refused leave nothing behind."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "c.txt").write_text("x", encoding="utf-8")
    before = os.dup(0)
    os.close(before)
    for _ in range(3):
        opened(tmp_path, "a/c.txt").close()
        for missing in ("b/c.txt", "a/d.txt", "a"):
            with pytest.raises(OSError, match=r"."):
                opened(tmp_path, missing)
    after = os.dup(0)
    os.close(after)
    assert after == before


def test_large_files_are_told_apart_by_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fingerprint of a large file sees its beginning, its end and much between, without reading all of it."""
    monkeypatch.setattr(fingerprints, "_WHOLE", 1000)
    monkeypatch.setattr(fingerprints, "_CHUNK", 10)
    whole = bytearray(5000)
    prints = set()
    for place in (None, 0, 4999, 2000):
        data = bytearray(whole)
        if place is not None:
            data[place - place % 1] = 1
        path = tmp_path / "film.mp4"
        path.write_bytes(data)
        with path.open("rb") as file:
            prints.add(fingerprint(file, len(data)))
    assert len(prints) >= 3


def test_a_file_that_grows_is_read_to_its_former_end(tmp_path: Path) -> None:
    """The fingerprint is that of the size seen first."""
    path = tmp_path / "log.txt"
    path.write_bytes(b"one")
    with path.open("rb") as file:
        first = fingerprint(file, 3)
        path.write_bytes(b"one and more")
        assert fingerprint(file, 3) == first
