"""What happens to the process that reads files never happens to mcred."""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO

import msgspec
import pytest

from mcred.domain.documents import Cell, Document, Other, Table, Unreadable
from mcred.domain.limits import Limits
from mcred.errors import CannotReadError
from mcred.readers import isolation, read
from mcred.readers.isolation.dying import DiedError, TimeUpError
from mcred.readers.isolation.messages import Question, answer, take_answer
from mcred.readers.isolation.starting import Started
from tests.readers.pdf_builder import Page, paragraph, pdf

GIB = 1 << 30
QUICK = Limits(seconds=1)
posix_only = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux only")
ASKING = import_module("mcred.readers.isolation.asking")
SERVING = import_module("mcred.readers.isolation.serving")


def good() -> bytes:
    """A PDF of one page."""
    return pdf(Page(texts=paragraph("We met with the whole team in spring.", top=700)))


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No worker before and none after; a worker is a copy of this process, which is large after many tests."""
    monkeypatch.setattr(SERVING, "is_full", lambda _: False)
    isolation.close()
    yield
    isolation.close()


@pytest.fixture
def misbehave(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[BinaryIO], object]], None]:
    """A function that makes the reader of PDFs do something else, in workers made after that."""

    def replace(work: Callable[[BinaryIO], object]) -> None:
        monkeypatch.setitem(sys.modules, "misbehaving", SimpleNamespace(read=work))
        monkeypatch.setattr(SERVING, "WORK", {**SERVING.WORK, "pdf": ("misbehaving", "read")})
        monkeypatch.setattr(ASKING, "_can_fork", lambda: True)

    return replace


def pid() -> int:
    """The process id of the worker there is."""
    return int(ASKING._EMPLOYED.worker._process)


def refused(data: bytes = b"%PDF-", limits: Limits = QUICK) -> Unreadable:
    """Why a PDF was not read."""
    content = read(BytesIO(data), "plan.pdf", limits).content
    assert isinstance(content, Unreadable)
    assert content.fix
    return content


@posix_only
def test_one_worker_reads_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker made for the first PDF reads the next as well."""
    monkeypatch.setattr(ASKING, "_can_fork", lambda: True)
    seen = set()
    for _ in range(3):
        assert isinstance(read(BytesIO(good()), "plan.pdf").content, Document)
        seen.add(pid())
    assert len(seen) == 1
    assert os.getpid() not in seen


@posix_only
def test_a_file_is_handed_over_without_being_opened_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker reads through the descriptor, so that a file that is gone by now is still read."""
    monkeypatch.setattr(ASKING, "_can_fork", lambda: True)
    (tmp_path / "plan.pdf").write_bytes(good())
    with (tmp_path / "plan.pdf").open("rb") as file:
        (tmp_path / "plan.pdf").unlink()
        assert isinstance(read(file, "plan.pdf").content, Document)


@posix_only
@pytest.mark.parametrize(
    "work",
    [
        lambda _: os.abort(),
        lambda _: os.kill(os.getpid(), signal.SIGSEGV),
        lambda _: os._exit(0),
        lambda _: (_ for _ in ()).throw(SystemExit(0)),
    ],
    ids=["aborts", "crashes", "ends", "leaves"],
)
def test_a_death_is_a_finding_on_one_file(
    misbehave: Callable[[Callable[[BinaryIO], object]], None],
    work: Callable[[BinaryIO], object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever ends the worker is told of the file that did it; the next file gets another worker."""
    misbehave(work)
    assert "broke down" in refused().reason
    monkeypatch.undo()
    assert isinstance(read(BytesIO(good()), "plan.pdf").content, Document)


@posix_only
def test_a_reader_without_end_is_stopped(misbehave: Callable[[Callable[[BinaryIO], object]], None]) -> None:
    """A file that takes too long is named, with the limit and how to raise it."""
    misbehave(lambda _: time.sleep(60))
    content = refused()
    assert "longer than 1 second" in content.reason
    assert "--max-seconds-per-file" in content.fix


@posix_only
def test_memory_is_limited(misbehave: Callable[[Callable[[BinaryIO], object]], None]) -> None:
    """A reader that wants more memory than there is for it gets none, and the file is named."""
    misbehave(lambda _: bytearray(2 * GIB))
    assert refused().code == "file-too-large"


@posix_only
def test_an_exception_does_not_end_the_worker(misbehave: Callable[[Callable[[BinaryIO], object]], None]) -> None:
    """What a reader raises becomes a finding there already, and the worker goes on."""
    misbehave(lambda _: int("x"))
    assert refused().code == "unreadable-file"
    first = pid()
    assert refused().code == "unreadable-file"
    assert pid() == first


@posix_only
def test_another_process_makes_a_worker_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of this process never talks to this process's worker."""
    monkeypatch.setattr(ASKING, "_can_fork", lambda: True)
    read(BytesIO(good()), "plan.pdf")
    mine = pid()
    child = os.fork()
    if child == 0:
        content = read(BytesIO(good()), "plan.pdf").content
        os._exit(0 if isinstance(content, Document) and pid() != mine else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert isinstance(read(BytesIO(good()), "plan.pdf").content, Document)
    assert pid() == mine


@posix_only
def test_no_worker_outlives_its_parent(misbehave: Callable[[Callable[[BinaryIO], object]], None]) -> None:
    """When the process that asked is killed, its worker ends, even in the middle of a file."""
    misbehave(lambda _: time.sleep(60))
    told, tells = os.pipe()
    parent = os.fork()
    if parent == 0:
        worker = ASKING._worker(GIB)
        os.write(tells, b"%d\n" % worker._process)
        worker.ask(Question(work="pdf", seconds=60), b"")
    worker = int(os.read(told, 100))
    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)
    deadline = time.monotonic() + 10
    while Path(f"/proc/{worker}").exists() and "\nState:\tZ" not in Path(f"/proc/{worker}/status").read_text("utf-8"):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_fresh_interpreter_reads_as_well() -> None:
    """Where processes are not copied, the worker is an interpreter of its own; it reads one file after the other."""
    worker = Started(GIB)
    try:
        for _ in range(2):
            data = good()
            content, last = worker.ask(Question(work="pdf", seconds=60, size=len(data)), data)
            assert isinstance(content, Document)
            assert not last
    finally:
        worker.close()


def test_a_fresh_interpreter_is_stopped_as_well() -> None:
    """Its time is limited like any other's."""
    with pytest.raises((TimeUpError, DiedError)):
        Started(GIB).ask(Question(work="pdf", seconds=0.001, size=len(good())), good())


def test_an_answer_comes_back_as_it_was() -> None:
    """Documents survive the way between two processes."""
    document = Document(blocks=(Table(rows=((Cell(text="a"),),)),), text="a", notices=("One.",))
    for content in (document, Other(), 12, None):
        assert take_answer(BytesIO(answer(content, last=True)).read) == (content, True)


@pytest.mark.parametrize(
    "body",
    [
        pickle.dumps(Document(blocks=(), text="a")),
        msgspec.msgpack.encode({"type": "Evil"}),
        msgspec.msgpack.encode({"type": "Paragraph", "text": "a"}),
        msgspec.msgpack.encode({"type": "Document", "blocks": [], "text": 7}),
        msgspec.msgpack.encode("words"),
        msgspec.msgpack.encode(12) + b"more",
        b"",
    ],
)
def test_an_answer_is_data_of_the_types_agreed_on(body: bytes) -> None:
    """An answer that is anything but the content of a file is refused; nothing in it can be run."""
    with pytest.raises(ValueError, match="no answer"):
        take_answer(BytesIO(struct.pack("!Q?", len(body), False) + body).read)


def test_an_answer_of_any_size_is_not_waited_for() -> None:
    """A worker that announces more than any document is not listened to."""
    with pytest.raises(ValueError, match="size"):
        take_answer(BytesIO(b"\xff" * 9).read)


@posix_only
def test_where_no_process_can_be_made_the_file_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that is full gives a finding, not a crash."""

    def none_left(_memory: int, _modules: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(ASKING, "_made", none_left)
    with pytest.raises(CannotReadError, match="could not start"):
        isolation.ask("pdf", BytesIO(good()), QUICK)
