"""mcred ends as it should whatever its output is connected to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UNREADY = ROOT / "examples" / "reflective-practices-unready"
posix_only = pytest.mark.skipif(os.name != "posix", reason="devices and signals of POSIX")


def ended(script: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """How a shell command ends in which $M is mcred and $P a portfolio with something to fix."""
    environment = {
        **os.environ, "M": f"{sys.executable} -m mcred", "P": str(UNREADY), "LC_ALL": "C.UTF-8", **environ,
    }  # fmt: skip
    return subprocess.run(["/bin/sh", "-c", script], capture_output=True, check=False, env=environment)  # noqa: S603


@posix_only
@pytest.mark.parametrize(
    ("script", "code", "says"),
    [
        ("$M check $P > /dev/full", 2, b"No space left"),
        ("$M check $P --format json > /dev/full", 2, b"No space left"),
        ("$M check $P > /dev/full 2> /dev/full", 2, b""),
        ("$M check $P -o /dev/full", 2, b"No space left"),
        ("$M check $P -o /dev/null", 1, b""),
        ("$M check $P >&-", 2, b"cannot be"),
        ("$M check $P 2>&-", 1, b""),
        ("$M check $P <&- >&- 2>&-", 2, b""),
        ("$M --help > /dev/full", 2, b"No space left"),
        ("$M --version > /dev/full", 2, b""),
        ("{ $M check $P; echo $? >&2; } | true", 0, b"1"),
        ("{ $M check --help; echo $? >&2; } | true", 0, b"0"),
    ],
)
def test_a_stream_that_takes_nothing(script: str, code: int, says: bytes) -> None:
    """A full disk ends a run with 2 and a reason; a reader that went away changes nothing of the verdict."""
    done = ended(script)
    assert (done.returncode, says in done.stderr) == (code, True), done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="no shell here")
@pytest.mark.parametrize(
    ("environ", "encoding"),
    [
        ({"PYTHONIOENCODING": "ascii"}, "ascii"),
        ({"PYTHONIOENCODING": "cp1252"}, "cp1252"),
        ({"PYTHONIOENCODING": "cp437:strict"}, "cp437"),
        ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "ascii"),
        ({"COLUMNS": "0"}, "utf-8"),
        ({"COLUMNS": "1"}, "utf-8"),
        ({"COLUMNS": "wide"}, "utf-8"),
        ({"TERM": "dumb", "NO_COLOR": "1"}, "utf-8"),
    ],
    ids=str,
)
def test_a_console_of_any_kind(environ: dict[str, str], encoding: str) -> None:
    """The report is printed in whatever letters, width and manner the console has."""
    for command in ("$M check $P -v", "$M check --help", "$M show reflective-practices"):
        done = ended(command, **environ)
        assert (done.returncode, done.stderr) == (1 if "-v" in command else 0, b"")
        assert len(done.stdout.decode(encoding)) > 500
        assert b"\x1b" not in done.stdout


@posix_only
def test_ctrl_c_ends_with_130(tmp_path: Path) -> None:
    """Ctrl-C while a file is read ends the run at once, without a word; the old report stays."""
    (tmp_path / "report.json").write_text("old", encoding="utf-8")
    os.mkfifo(tmp_path / "list.txt")
    command = [sys.executable, "-m", "mcred", "check", str(UNREADY), "--private", "list.txt", "-o", "report.json"]
    running = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE)  # noqa: S603
    with (tmp_path / "list.txt").open("wb"):  # it waits for its private list now
        running.send_signal(signal.SIGINT)
        said = running.communicate()[1]
    assert (running.returncode, said) == (130, b"")
    assert (tmp_path / "report.json").read_text("utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["list.txt", "report.json"]
