"""A portfolio in which something could not be read is never ready."""

from __future__ import annotations

import datetime
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import mcred
from mcred.collecting import place, read_folder
from mcred.domain.findings import Report, Status, Verdict
from mcred.domain.limits import STANDARD, Limits

ROOT = Path(__file__).resolve().parents[2]
READY = ROOT / "examples" / "reflective-practices-ready"


def checked(folder: Path, limits: Limits = STANDARD) -> Report:
    """The report on a folder."""
    credential = mcred.load_credential(ROOT / "credentials" / "reflective-practices.yaml")
    return mcred.check(credential, place(credential, folder, read_folder(folder, limits)), datetime.date(2026, 9, 1))


@pytest.fixture
def portfolio(tmp_path: Path) -> Path:
    """A ready portfolio."""
    return Path(shutil.copytree(READY, tmp_path / "portfolio"))


def test_the_example_is_ready(portfolio: Path) -> None:
    """Without what the other tests add, all is well."""
    assert checked(portfolio).verdict is Verdict.READY


@pytest.mark.parametrize(
    "add",
    [
        lambda folder: (folder / "notes.pdf").write_bytes(b"%PDF-1.7\nbroken"),
        lambda folder: (folder / "notes.docx").write_bytes(b"PK\x03\x04broken"),
        lambda folder: (folder / "notes.docx").write_bytes(b""),
        lambda folder: (folder / "notes.txt").symlink_to("/etc/hostname"),
        lambda folder: (folder / "reflection.docx").symlink_to("/etc/hostname"),
        lambda folder: os.mkfifo(folder / "notes.txt"),
        lambda folder: folder.joinpath(*["deep"] * 20).mkdir(parents=True),
        lambda folder: (folder / "notes.txt").write_bytes(b"word " * 300_000),
    ],
    ids=["pdf", "docx", "empty", "link", "link to an item", "pipe", "too deep", "too long"],
)
def test_what_could_not_be_read_is_to_be_reviewed(portfolio: Path, add: Callable[[Path], object]) -> None:
    """A file that no item uses, but that nobody could read, is for a person to see; the items are judged as before."""
    add(portfolio)
    report = checked(portfolio)
    assert report.verdict is Verdict.REVIEW
    assert [outcome.item for outcome in report.outcomes if outcome.status is Status.REVIEW] == [None]


@pytest.mark.parametrize("limits", [Limits(files=5), Limits(megabytes=0)], ids=["files", "megabytes"])
def test_what_a_limit_left_out_is_told(portfolio: Path, limits: Limits) -> None:
    """A limit that bites is a finding, never a smaller portfolio."""
    if limits.files < STANDARD.files:
        for number in range(9):
            (portfolio / f"extra {number}.txt").write_text("one", encoding="utf-8")
    report = checked(portfolio, limits)
    assert report.verdict is not Verdict.READY
    said = [finding.message for outcome in report.outcomes for finding in outcome.result.findings]
    assert any("more than 5 files" in message or "larger than 0 MB" in message for message in said)


@pytest.mark.parametrize("name", ["reflection ².docx", "part ² reflection.docx", "Ⅳ ③.docx", f"plan {'9' * 200}.docx"])
def test_digits_that_are_no_numbers_are_only_signs(portfolio: Path, name: str) -> None:
    """A name may hold superscripts, circled and countless digits."""
    (portfolio / name).write_bytes(b"")
    assert checked(portfolio).verdict is Verdict.REVIEW
