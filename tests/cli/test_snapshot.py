"""What of a folder is looked at to see whether something was saved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mcred.cli.snapshot import snapshot, touched


def test_a_save_by_renaming_is_seen(tmp_path: Path) -> None:
    """A new file that takes the place of the old one is a change, even with the same size and time."""
    document, fresh = tmp_path / "plan.docx", tmp_path / "~WRD0001.tmp"
    document.write_bytes(b"old")
    before = snapshot(tmp_path)
    fresh.write_bytes(b"new")
    state = document.stat()
    os.utime(fresh, ns=(state.st_atime_ns, state.st_mtime_ns))
    fresh.replace(document)
    assert touched(before, snapshot(tmp_path)) == ("plan.docx",)


def test_new_changed_and_gone_files_are_named(tmp_path: Path) -> None:
    """Each by its path in the folder, in order, at any depth; portfolio.yaml is one of them."""
    (tmp_path / "part-1").mkdir()
    for name in ("part-1/a.md", "part-1/b.md", "portfolio.yaml"):
        (tmp_path / name).write_text("one", "utf-8")
    before = snapshot(tmp_path)
    (tmp_path / "part-1" / "a.md").unlink()
    (tmp_path / "portfolio.yaml").write_text("other", "utf-8")
    (tmp_path / "part-1" / "c.md").write_text("one", "utf-8")
    assert touched(before, snapshot(tmp_path)) == ("part-1/a.md", "part-1/c.md", "portfolio.yaml")


@pytest.mark.parametrize(
    "name", ["~$plan.docx", "~WRL0003.tmp", ".~lock.plan.docx#", "x.crdownload", ".DS_Store", "a.TMP"]
)
def test_what_programs_keep_for_themselves_is_no_change(tmp_path: Path, name: str) -> None:
    """Lock files, partial saves and downloads do not count."""
    before = snapshot(tmp_path)
    (tmp_path / name).write_bytes(b"x")
    assert snapshot(tmp_path) == before


def test_links_are_not_followed(tmp_path: Path) -> None:
    """What lies behind a link is not looked at."""
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    outside.mkdir()
    (outside / "a.md").write_text("one", "utf-8")
    (inside / "away").symlink_to(outside, target_is_directory=True)
    assert snapshot(inside) == {}


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    """The caller decides what to do about a folder that cannot be opened."""
    with pytest.raises(FileNotFoundError):
        snapshot(tmp_path / "gone")
