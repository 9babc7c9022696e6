"""A fault of mcred's own is told as one, and no file is blamed for it; what a file does stays the file's."""

from __future__ import annotations

import errno
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO

import msgspec
import pytest

from mcred.cli.running import run
from mcred.domain.documents import Document, Paragraph, Unreadable
from mcred.readers import isolation, read, second_count
from mcred.readers.isolation.messages import MOST_BYTES, Fault
from mcred.readers.wall import ReaderFaultError, behind_wall

ROOT = Path(__file__).resolve().parents[2]
ASKING = import_module("mcred.readers.isolation.asking")
SERVING = import_module("mcred.readers.isolation.serving")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux only")
Work = Callable[[BinaryIO], object]


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No worker before and none after; a worker is a copy of this process, which is large after many tests."""
    monkeypatch.setattr(SERVING, "is_full", lambda _: False)
    isolation.close()
    yield
    isolation.close()


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Callable[[Work], None]:
    """A function that makes workers read PDFs, and count their words, in another way."""

    def replace(work: Work) -> None:
        monkeypatch.setitem(sys.modules, "misbehaving", SimpleNamespace(read=work))
        ours = {"pdf": ("misbehaving", "read"), "pdf-second-count": ("misbehaving", "read")}
        monkeypatch.setattr(SERVING, "WORK", {**SERVING.WORK, **ours})
        monkeypatch.setattr(ASKING, "_can_fork", lambda: True)

    return replace


def lacking(_: BinaryIO) -> object:
    """A reader whose library is not there."""
    return import_module("no_such_library")


def absent(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the reader itself one that cannot be loaded."""
    del work
    monkeypatch.setattr(SERVING, "WORK", {**SERVING.WORK, "pdf": ("mcred.readers.no_such_reader", "read")})
    monkeypatch.setattr(ASKING, "_can_fork", lambda: True)


@pytest.fixture
def portfolio(tmp_path: Path) -> Path:
    """A ready portfolio, and a PDF in it."""
    folder = Path(shutil.copytree(ROOT / "examples" / "reflective-practices-ready", tmp_path / "portfolio"))
    (folder / "notes.pdf").write_bytes(b"%PDF-1.7\n")
    return folder


@linux_only
@pytest.mark.parametrize("missing", ["reader", "library"])
def test_what_cannot_be_loaded_is_a_bug_of_ours(
    missing: str,
    portfolio: Path,
    reading: Callable[[Work], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A reader, or a library, that the worker cannot load ends the run with 3, and no report blames the file."""
    reading(lacking)
    if missing == "reader":
        absent(lacking, monkeypatch)
    assert run(["check", str(portfolio), "-c", "reflective-practices"]) == 3
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "a bug in mcred, not in your portfolio: ModuleNotFoundError in" in shown.err


@linux_only
def test_the_second_count_hides_no_fault(reading: Callable[[Work], None]) -> None:
    """A library that cannot be loaded is told as well where a file is only counted once more."""
    reading(lacking)
    with pytest.raises(ReaderFaultError, match=r"ModuleNotFoundError in test_faults\.py, line \d+"):
        second_count(BytesIO(b"%PDF-"))


@linux_only
def test_the_worker_lives_on_after_a_fault(reading: Callable[[Work], None]) -> None:
    """A fault is an answer like any other."""
    reading(lacking)
    processes = set()
    for _ in range(2):
        with pytest.raises(ReaderFaultError):
            read(BytesIO(b"%PDF-"), "plan.pdf")
        processes.add(ASKING._EMPLOYED.worker._process)
    assert len(processes) == 1


def test_a_library_that_breaks_while_it_is_loaded_is_no_fault_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong inside a module that is being loaded goes through the wall."""
    (tmp_path / "broken_library.py").write_text("import ctypes\nctypes.CDLL('/no/such/thing.so')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(OSError, match="thing"):
        behind_wall(lambda: import_module("broken_library"))


@pytest.mark.parametrize(
    ("problem", "code", "says"),
    [
        (ImportError("libx.so: failed to map segment: Cannot allocate memory"), "file-too-large", "too large"),
        (OSError("libx.so: cannot allocate memory in static TLS block"), "file-too-large", "too large"),
        (OSError(errno.EIO, "Input/output error"), "unreadable-file", "drive"),
        (OSError(errno.ESTALE, "Stale file handle"), "unreadable-file", "drive"),
        (OSError(errno.EINVAL, "Invalid argument"), "unreadable-file", "damaged"),
        (KeyError("x"), "unreadable-file", "damaged"),
    ],
    ids=repr,
)
def test_what_a_file_or_its_drive_does_is_a_finding(problem: Exception, code: str, says: str) -> None:
    """Want of memory, a failing drive and a damaged file are told apart."""

    def fail() -> None:
        raise problem

    content = behind_wall(fail)
    assert isinstance(content, Unreadable)
    assert (content.code, says in content.reason) == (code, True)


@linux_only
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (Document(blocks=(Paragraph(text="a\ud800"),), text="a\ud800"), "unreadable-file"),
        (object(), "unreadable-file"),
        (Document(blocks=(), text="x" * (MOST_BYTES + 1)), "file-too-large"),
    ],
    ids=["half a character", "no content", "too much"],
)
def test_what_cannot_be_an_answer_does_not_end_the_worker(
    content: object, code: str, reading: Callable[[Work], None]
) -> None:
    """A text with half a character, or more than an answer may hold, becomes a finding; the worker goes on."""
    reading(lambda _: content)
    processes = set()
    for _ in range(2):
        refused = read(BytesIO(b"%PDF-"), "plan.pdf").content
        assert isinstance(refused, Unreadable)
        assert refused.code == code
        assert "broke down" not in refused.reason
        processes.add(ASKING._EMPLOYED.worker._process)
    assert len(processes) == 1 or code == "file-too-large"


def test_a_fault_is_no_content() -> None:
    """No file's content can be taken for a fault."""
    fault = msgspec.msgpack.encode(Fault(kind="KeyError", file="pdf.py", line=1))
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(fault, type=Document | Unreadable)
