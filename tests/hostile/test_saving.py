"""A report is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from mcred.cli.saving import save
from mcred.errors import UsageError


@pytest.mark.parametrize("ends", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()], ids=type)
def test_what_breaks_off_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: BaseException
) -> None:
    """A full disk or Ctrl-C in the middle leaves the old report, and nothing beside it."""
    report = tmp_path / "report.json"
    report.write_text("old", encoding="utf-8")

    def fail(_: int) -> None:
        raise ends

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises((UsageError, KeyboardInterrupt)):
        save("new", report)
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {"report.json": "old"}


def test_a_new_report_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """The new report has the old one's permissions, and a link still leads to it."""
    (tmp_path / "real.json").write_text("old", encoding="utf-8")
    (tmp_path / "real.json").chmod(0o640)
    (tmp_path / "link.json").symlink_to("real.json")
    save("new\udce9", tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text("utf-8") == "new\\udce9"
    assert stat.S_IMODE((tmp_path / "real.json").stat().st_mode) == 0o640
    assert len(list(tmp_path.iterdir())) == 2


def test_a_name_as_long_as_names_may_be(tmp_path: Path) -> None:
    """A report may have the longest name there is."""
    save("new", tmp_path / f"{'a' * 250}.json")
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_stays_a_pipe(tmp_path: Path) -> None:
    """What is no ordinary file is written to and never replaced."""
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    save("new", tmp_path / "pipe")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@pytest.mark.parametrize("place", ["absent/report.json", "", "file/report.json"])
def test_where_nothing_can_be_written_says_so(tmp_path: Path, place: str) -> None:
    """A folder that is not there, a folder itself and a file taken for one are told with their path."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be written to"):
        save("new", tmp_path / place)
