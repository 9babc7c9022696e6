"""What the walk finds in a folder, and what it leaves alone."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path

import pytest

from mcred.collecting.walk import DEEPEST, Entry, walk

WALKING = import_module("mcred.collecting.walk")
MANY = 12


def _walked(folder: Path) -> dict[str, Entry]:
    return {entry.path: entry for entry in walk(folder)}


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    """Files are listed by name, those of a folder where the folder stands, each with its size."""
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "b/z.txt", "b/a.txt", "a.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert [(entry.path, entry.size) for entry in walk(tmp_path)] == [
        ("a.txt", 5),
        ("b/a.txt", 7),
        ("b/z.txt", 7),
        ("c.txt", 5),
    ]


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store", "._plan.docx", "~$plan.docx", "~WRL0001.tmp", "Thumbs.db", "DESKTOP.INI", "__MACOSX/plan.docx",
        ".git/config", "@eaDir/plan.docx", "README.md", "readme", "portfolio.yaml", "portfolio.yml", "confirmed.yaml",
        "mcred-report.html", "report.json", "mcred.log",
    ],
)  # fmt: skip
def test_litter_and_own_files_are_left_out(tmp_path: Path, name: str) -> None:
    """What systems and programs leave behind, and what belongs to mcred, is no part of a portfolio."""
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("x", encoding="utf-8")
    assert list(walk(tmp_path)) == []


@pytest.mark.parametrize("name", ["readme notes.txt", "reports.html", "my portfolio.yaml.txt", "icon.png", "plan.tmp"])
def test_names_that_only_look_like_litter_stay(tmp_path: Path, name: str) -> None:
    """A file is left out by its whole name only."""
    (tmp_path / name).write_text("x", encoding="utf-8")
    assert list(_walked(tmp_path)) == [name]


def test_links_are_named_and_not_followed(tmp_path: Path) -> None:
    """A link to a file, to a folder or to nothing is a trouble, whatever it leads to."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.txt").write_text("x", encoding="utf-8")
    inside = tmp_path / "inside"
    inside.mkdir()
    for name, target in (
        ("file.txt", "../outside/secret.txt"),
        ("folder", "../outside"),
        ("gone", "nowhere"),
        ("me", "."),
    ):
        (inside / name).symlink_to(target)
    found = _walked(inside)
    assert list(found) == ["file.txt", "folder", "gone", "me"]
    assert all("links are not followed" in entry.trouble for entry in found.values())


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    """A portfolio given by a link is walked like any other."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "plan.txt").write_text("x", encoding="utf-8")
    (tmp_path / "link").symlink_to("real")
    assert list(_walked(tmp_path / "link")) == ["plan.txt"]


def test_what_is_no_ordinary_file_is_named(tmp_path: Path) -> None:
    """A pipe is never opened."""
    os.mkfifo(tmp_path / "pipe.docx")
    assert _walked(tmp_path)["pipe.docx"].trouble == "This is no ordinary file."


def test_a_folder_too_deep_is_named_and_not_entered(tmp_path: Path) -> None:
    """Folders are entered to a depth no honest portfolio reaches; the rest of the folder is walked."""
    deep = tmp_path.joinpath(*["a"] * (DEEPEST + 2))
    deep.mkdir(parents=True)
    (deep / "plan.txt").write_text("x", encoding="utf-8")
    (tmp_path / "b.txt").write_text("x", encoding="utf-8")
    found = _walked(tmp_path)
    assert list(found) == ["/".join(["a"] * (DEEPEST + 1)), "b.txt"]
    assert "too deep" in next(iter(found.values())).trouble


def test_too_many_files_are_named_and_not_listed(tmp_path: Path) -> None:
    """A folder of countless files ends in one trouble instead of a run without end."""
    for number in range(MANY):
        (tmp_path / f"{number:02}.txt").write_text("x", encoding="utf-8")
    *files, last = walk(tmp_path, MANY - 2)
    assert len(files) == MANY - 2
    assert last.trouble == "This folder holds more than 10 files; the rest was not read."


def test_a_crowded_folder_takes_no_room_from_the_others(tmp_path: Path) -> None:
    """Where there are too many files, those in folders of few are all listed."""
    for path in (*(f"a/{number}/x.txt" for number in range(MANY)), "b/plan.txt", "c/d/e.txt", "z.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x", encoding="utf-8")
    *files, last = (entry.path for entry in walk(tmp_path, MANY))
    assert (len(files), files[-3:], last) == (MANY, ["b/plan.txt", "c/d/e.txt", "z.txt"], "…")


def test_exactly_the_most_files_are_no_trouble(tmp_path: Path) -> None:
    """The cap is the greatest number that is still fine."""
    for number in range(MANY):
        (tmp_path / f"{number:02}.txt").write_text("x", encoding="utf-8")
    assert not any(entry.trouble for entry in walk(tmp_path, MANY))


def test_litter_counts_towards_what_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of countless hidden files ends as well."""
    monkeypatch.setattr(WALKING, "ENTRIES_PER_FILE", 1)
    for number in range(MANY):
        (tmp_path / f".{number}").write_text("x", encoding="utf-8")
    (last,) = walk(tmp_path, MANY - 2)
    assert "the rest was not read" in last.trouble


def test_a_folder_that_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One closed folder does not end the walk through the others."""
    (tmp_path / "closed").mkdir()
    (tmp_path / "plan.txt").write_text("x", encoding="utf-8")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = _walked(tmp_path)
    assert found["closed"].trouble == "This folder cannot be opened (Permission denied)."
    assert found["plan.txt"].trouble == ""


def test_a_name_outside_utf8_can_be_shown_and_opened(tmp_path: Path) -> None:
    """Bytes of a name that are no text are written out, and the real name is kept for opening."""
    real = os.fsdecode(b"r\xe9flexion.txt")
    try:
        (tmp_path / real).write_text("x", encoding="utf-8")
    except OSError:
        pytest.skip("this file system keeps names in UTF-8")
    entry = _walked(tmp_path)["r\\xe9flexion.txt"]
    assert entry.inside == real
