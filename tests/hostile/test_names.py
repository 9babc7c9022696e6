"""Names that carry commands, markup or bytes outside any encoding do no harm in any report."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path

import pytest

from mcred.cli.running import run
from mcred.reports import FORMATS

ROOT = Path(__file__).resolve().parents[2]
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
NAMES = (
    b"\x1b[31mred.txt", b"bell\x07.docx", b"two\nlines.txt", b"a\n::error file=x::boo.txt", b"::error::x.txt",
    b"##[error]x.txt", "\u202egpj.txt".encode(), b"r\xe9sum\xe9.docx", b"\xff\xfe.txt", b"x[", b"red].docx",
    b"[bold].txt", b"[/].txt", b"-rf", b"--help", b" ", b"...", b"-.txt", b"_", b"a" * 251 + b".txt",
    "é".encode() * 125 + b".txt",
    b"a:b.txt", b"a|b.txt", b"`x`.txt", b"<b>.html", b"@me.txt", b"%0A.txt", b"{x}.txt", "\u2028.txt".encode(), b"\x7f",
)  # fmt: skip


@pytest.fixture(scope="module")
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ready portfolio with files of such names beside it, as many of them as the file system takes."""
    folder = Path(shutil.copytree(ROOT / "examples" / "reflective-practices-ready", tmp_path_factory.mktemp("n") / "p"))
    inside = folder / "x["
    inside.mkdir()
    for name in NAMES:
        with contextlib.suppress(OSError, ValueError):
            Path(os.fsdecode(os.fsencode(inside) + b"/" + name)).write_bytes(b"One two three.")
    return folder


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_shows_any_name(portfolio: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every format names the files, and no name moves a cursor, turns text round or begins a command."""
    code = run(
        ["check", str(portfolio), "-c", "reflective-practices", "--format", form, *(["-v"] * (form == "terminal"))]
    )
    shown = capsys.readouterr()
    assert code in {0, 1}
    assert not RAW.search(shown.out + shown.err)
    assert form == "github" or not re.search(r"^\s*::", shown.out + shown.err, re.MULTILINE)
    assert "::boo" not in re.sub(r"%3A%3Aboo|file=x::boo", "", shown.out) or form != "github"


@pytest.mark.parametrize("name", ["\x1b[31mx", "a\n::error::b", "\u202ex", "\udcff\udcfe", "y" * 300])
@pytest.mark.parametrize(
    "command", [["check"], ["inspect"], ["spec", "lint"], ["show"], ["explain"], ["check", "--format"], ["check", "-c"]]
)
def test_a_message_shows_any_argument(
    command: list[str], name: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was typed wrongly is shown as text, on one line."""
    monkeypatch.chdir(tmp_path)
    assert run([*command, name]) == 2
    shown = capsys.readouterr()
    assert not RAW.search(shown.out + shown.err)
    assert not re.search(r"^::", shown.out + shown.err, re.MULTILINE)
    (shown.out + shown.err).encode()
