"""The educator's own list of names: what is in it is certain everywhere, and it never lies in a portfolio."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcred.errors import UsageError
from mcred.specs.private_names import private_names
from tests.cli.commands import Command
from tests.identity import office_made as office
from tests.identity.test_metadata import SPEC


def listed(folder: Path, text: str | bytes) -> Path:
    """A list in a file."""
    path = folder / "names.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_lines_are_entries_without_comments_spaces_and_repetitions(tmp_path: Path) -> None:
    """Comments, empty lines, a byte order mark and Windows' line ends are no part of an entry."""
    path = listed(tmp_path, "\ufeff# mine\r\n\r\n  Zorah   Quillfeather \r\nBo\r\nZorah Quillfeather\r\n")
    assert private_names(path) == ("Zorah Quillfeather", "Bo")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"# nobody\n\n", "is empty"),
        (b"Zorah\nQ\n", "line 2: one letter would be found everywhere"),
        (b"Zorah\nQ.\n", "line 2: one letter would be found everywhere"),
        (b"\xff\xfe\x00Z", "Save it as a text file in UTF-8"),
        (b"Zorah\n" * 200_000, "larger than a list of names can be"),
    ],
)
def test_a_list_that_cannot_be_used_is_told(tmp_path: Path, content: bytes, said: str) -> None:
    """What is wrong with the list is said, with what to do."""
    with pytest.raises(UsageError, match=said):
        private_names(listed(tmp_path, content))


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A file that is named has to be there, and a folder is no file."""
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(UsageError, match="cannot be read"):
            private_names(path)


def test_a_list_that_cannot_be_used_ends_the_run(here: Path, mcred: Command) -> None:
    """Nothing is checked without the list that was asked for."""
    (here / "mine").mkdir()
    ended = mcred("check", "mine", "--private", "none.txt")
    assert (ended.code, ended.out) == (2, "")
    assert "The private list none.txt cannot be read" in ended.err


def _portfolio(here: Path) -> None:
    (here / "spec.yaml").write_text(SPEC, encoding="utf-8")
    folder = here / "mine" / "zorah quillfeather"
    folder.mkdir(parents=True)
    (folder / "a.md").write_text(
        "# QUILLFEATHER, ZORAH\n\n| who |\n| --- |\n| zorah quillfeather |\n", encoding="utf-8"
    )
    (folder / "b.docx").write_bytes(
        office.word(stored={"extended-properties": office.app("Company", "Quillfeather Z")})
    )
    (here / "mine" / "private-names.txt").write_text("Zorah Quillfeather\n", encoding="utf-8")


def _found(output: str) -> set[tuple[str, str, str]]:
    outcomes = json.loads(output)["portfolios"][0]["outcomes"]
    return {
        (finding["location"]["file"].rpartition("/")[2], finding["code"], finding["confidence"])
        for outcome in outcomes
        for finding in outcome["findings"]
        if finding["code"].startswith("identity-")
    }


@pytest.mark.parametrize("place", ["named", "configured"])
def test_an_entry_is_certain_everywhere(here: Path, mcred: Command, tmp_path: Path, place: str) -> None:
    """In headings, tables, names of files and folders, from --private and from the configuration folder alike."""
    _portfolio(here)
    home = tmp_path / "configuration" / "mcred"
    home.mkdir(parents=True)
    path = home / "private-names.txt" if place == "configured" else here / "own.txt"
    path.write_text("Zorah Quillfeather\n", encoding="utf-8")
    given = ("--private", "own.txt") if place == "named" else ()
    ended = mcred("check", "mine", "-c", "spec.yaml", "--format", "json", *given)
    assert _found(ended.out) >= {
        ("a.md", "identity-name", "certain"),
        ("a.md", "identity-file-name", "certain"),
        ("b.docx", "identity-metadata", "certain"),
    }


def test_a_list_inside_a_portfolio_is_never_read(here: Path, mcred: Command) -> None:
    """A stranger's portfolio cannot say what is private, so no entry is certain through a file in it."""
    _portfolio(here)
    ended = mcred("check", "mine", "-c", "spec.yaml", "--format", "json")
    assert not any(confidence == "certain" and code != "identity-metadata" for _, code, confidence in _found(ended.out))


def test_a_list_that_would_be_handed_in_is_told(here: Path, mcred: Command) -> None:
    """A list that was put into the portfolio is used, with a word on where it should not lie."""
    _portfolio(here)
    ended = mcred("check", "mine", "-c", "spec.yaml", "--private", "mine/private-names.txt")
    assert "The private list mine/private-names.txt lies in mine, where reviewers would see it." in ended.err
    (here / "own.txt").write_text("Zorah Quillfeather\n", encoding="utf-8")
    assert "reviewers" not in mcred("check", "mine", "-c", "spec.yaml", "--private", "own.txt").err
