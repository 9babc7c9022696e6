"""What becomes of the files of a folder when they are opened."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from mcred.collecting import read_folder
from mcred.collecting.opening import opened
from mcred.collecting.reading import read_files
from mcred.collecting.walk import Entry, walk
from mcred.domain.documents import Document, Unreadable
from mcred.domain.submission import File
from mcred.errors import PortfolioError


def _read(folder: Path) -> dict[str, File]:
    return {file.path: file for file in read_folder(folder)}


def test_only_files_of_the_same_size_get_a_fingerprint(tmp_path: Path) -> None:
    """Fingerprints are equal for equal bytes, different for others, and not made where no twin can be."""
    for name, text in (("a.txt", "same"), ("b.txt", "same"), ("c.txt", "else"), ("d.txt", "longer")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = _read(tmp_path)
    assert files["a.txt"].digest == files["b.txt"].digest != files["c.txt"].digest != ""
    assert files["d.txt"].digest == ""


def test_a_file_that_vanished_is_named(tmp_path: Path) -> None:
    """A file that is gone before it is opened does not end the run, and the others are read."""
    (tmp_path / "plan.txt").write_text("We plan.", encoding="utf-8")
    gone, there = read_files(tmp_path, (Entry(path="gone.txt", size=3), Entry(path="plan.txt", size=8)))
    assert isinstance(gone.content, Unreadable)
    assert gone.content.reason.startswith("The file cannot be opened (")
    assert isinstance(there.content, Document)


def test_a_file_that_became_a_link_is_not_followed(tmp_path: Path) -> None:
    """A link that took a file's place after the walk is not opened."""
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    folder = tmp_path / "portfolio"
    folder.mkdir()
    (folder / "plan.txt").write_text("mine", encoding="utf-8")
    listed = tuple(walk(folder))
    (folder / "plan.txt").unlink()
    (folder / "plan.txt").symlink_to("../secret.txt")
    (file,) = read_files(folder, listed)
    assert isinstance(file.content, Unreadable)


def test_a_file_that_became_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe that took a file's place after the walk is named instead of read."""
    os.mkfifo(tmp_path / "plan.txt")
    (file,) = read_files(tmp_path, (Entry(path="plan.txt", size=3),))
    assert isinstance(file.content, Unreadable)
    assert "no ordinary file" in file.content.reason


def test_a_file_that_grew_is_read_as_it_is_now(tmp_path: Path) -> None:
    """What counts is what is there when the file is opened."""
    (tmp_path / "plan.txt").write_text("We plan more.", encoding="utf-8")
    (file,) = read_files(tmp_path, (Entry(path="plan.txt", size=3),))
    assert isinstance(file.content, Document)
    assert file.content.text == "We plan more."


def test_troubles_of_the_walk_become_files_that_cannot_be_read(tmp_path: Path) -> None:
    """A link is a file with its reason and a way out."""
    (tmp_path / "plan.docx").symlink_to("elsewhere.docx")
    content = _read(tmp_path)["plan.docx"].content
    assert isinstance(content, Unreadable)
    assert content.reason == "This is a link to another place, and links are not followed."
    assert content.fix == "Put the file itself into the folder, or move this out of it."


def test_a_name_outside_utf8_is_read(tmp_path: Path) -> None:
    """A file is opened by its real name and shown by one that can be printed."""
    try:
        (tmp_path / os.fsdecode(b"r\xe9flexion.txt")).write_text("I learned.", encoding="utf-8")
    except OSError:
        pytest.skip("this file system keeps names in UTF-8")
    file = _read(tmp_path)["r\\xe9flexion.txt"]
    assert isinstance(file.content, Document)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere", "The folder {} does not exist."),
        ("plan.txt", "{} is a file. mcred check takes the folder of a portfolio; mcred inspect looks into one file."),
        ("empty", "The folder {} holds nothing to check. mcred init makes one to fill in; mcred list shows for what."),
    ],
)
def test_a_folder_with_nothing_to_check_is_refused(tmp_path: Path, name: str, message: str) -> None:
    """What is no folder of files cannot be checked, and the message says why."""
    (tmp_path / "plan.txt").write_text("x", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / ".DS_Store").write_text("x", encoding="utf-8")
    with pytest.raises(PortfolioError) as caught:
        read_folder(tmp_path / name)
    assert str(caught.value) == message.format(tmp_path / name)


def test_a_folder_that_may_not_be_opened_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A portfolio folder that is closed is no empty portfolio."""

    def refuse(_path: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(PortfolioError, match=r"cannot be opened \(Permission denied\)"):
        read_folder(tmp_path)


def test_a_folder_of_nearly_that_name_is_asked_after(tmp_path: Path) -> None:
    """Who mistypes a folder's name is told the one that is there; a file of such a name is not meant."""
    (tmp_path / "my-portfolio").mkdir()
    (tmp_path / "my-portfolia").write_text("x", encoding="utf-8")
    with pytest.raises(PortfolioError) as caught:
        read_folder(tmp_path / "my-porfolio")
    assert str(caught.value).endswith(f" does not exist. Did you mean {tmp_path / 'my-portfolio'}?")


def test_a_folder_in_a_folder_that_is_not_there_has_nothing_near(tmp_path: Path) -> None:
    """Where the folder above is not there either, nothing is asked."""
    with pytest.raises(PortfolioError) as caught:
        read_folder(tmp_path / "nowhere" / "my-portfolio")
    assert str(caught.value).endswith(" does not exist.")


def test_every_folder_on_the_way_to_a_file_is_closed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all that is opened to reach a file only the file itself stays open."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "plan.txt").write_text("We plan.", encoding="utf-8")
    left: list[int] = []
    open_, close = os.open, os.close

    def opening(*args: Any, **more: Any) -> int:
        left.append(open_(*args, **more))
        return left[-1]

    def closing(descriptor: int) -> None:
        left.remove(descriptor)
        close(descriptor)

    monkeypatch.setattr(os, "open", opening)
    monkeypatch.setattr(os, "close", closing)
    monkeypatch.setattr(os, "supports_dir_fd", {opening})
    with opened(tmp_path, "a/b/plan.txt") as file:
        assert left == [file.fileno()]
    left.clear()
    for path in ("a/b/gone.txt", "a/gone/plan.txt", "a/b"):
        with pytest.raises(OSError, match=r"No such file|no ordinary file"):
            opened(tmp_path, path)
    assert left == []
