"""What a process of its own reads comes last, and is got ready for."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest

from mcred.collecting import read_folder
from mcred.domain.documents import Document
from mcred.domain.limits import STANDARD
from mcred.readers import in_best_order, isolation, read
from tests.readers.pdf_builder import Page, paragraph, pdf

ASKING = import_module("mcred.readers.isolation.asking")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux only")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No worker before and none after, and no threads that keep one from being made."""
    monkeypatch.setattr(ASKING, "_can_fork", lambda: sys.platform == "linux")
    isolation.close()
    yield
    isolation.close()


def test_what_a_worker_reads_comes_last() -> None:
    """Among themselves, files keep their order."""
    names = ["b.mp4", "a.docx", "c.PDF", "d", "e.md"]
    assert in_best_order(names) == ["a.docx", "d", "e.md", "b.mp4", "c.PDF"]


@linux_only
def test_a_worker_is_made_only_for_what_it_reads() -> None:
    """Texts need none; the first recording or PDF does."""
    in_best_order(["a.docx", "b.txt"])
    assert ASKING._EMPLOYED.worker is None
    in_best_order(["a.docx", "b.pdf"])
    assert ASKING._EMPLOYED.worker is not None


@linux_only
@pytest.mark.parametrize("library", ["pypdfium2", "no_such_library", "breaks_at_loading"])
def test_what_is_got_ready_reads_as_ever(library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where loading ahead came to nothing: no file is blamed for a library that cannot be loaded."""
    (tmp_path / "breaks_at_loading.py").write_text("raise OSError('no such shared object')", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    isolation.expect([library], STANDARD)
    time.sleep(0.2)  # so that it is loaded before the first file comes
    content = read(BytesIO(pdf(Page(texts=paragraph("We met in spring.", top=700)))), "plan.pdf").content
    assert isinstance(content, Document)


def test_the_files_of_a_folder_keep_their_order(tmp_path: Path) -> None:
    """The order of reading is not the order of the report."""
    for name in ("a.pdf", "b.md", "c.pdf", "d.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert [file.path for file in read_folder(tmp_path)] == ["a.pdf", "b.md", "c.pdf", "d.txt"]
