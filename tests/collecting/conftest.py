"""Folders on disk, built from the texts that a case gives."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import pytest

from mcred.specs.credential import Credential
from mcred.specs.loading import load_credential

HERE = Path(__file__).parent
SHIPPED = HERE.parent.parent / "credentials"
PROSE = "We met on Mondays and wrote down what we saw."

Build = Callable[[Mapping[str, str | None]], Path]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """A function that makes a folder of files from their names and texts."""

    def make(files: Mapping[str, str | None]) -> Path:
        folder = tmp_path / "portfolio"
        folder.mkdir()
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, PROSE if text is None else text)
        return folder

    return make


@pytest.fixture(scope="session")
def credentials() -> Callable[[str], Credential]:
    """A function that gives a credential by its id, each read once."""
    loaded: dict[str, Credential] = {}

    def find(name: str) -> Credential:
        if name not in loaded:
            own = HERE / "credentials" / f"{name}.yaml"
            loaded[name] = load_credential(own if own.is_file() else SHIPPED / f"{name}.yaml")
        return loaded[name]

    return find


def _write(path: Path, text: str) -> None:
    """A file of the kind its suffix says; texts are written with "# " for headings and "**" for bold lines."""
    if path.suffix == ".docx":
        _write_docx(path, text)
    elif path.suffix == ".png":
        path.write_bytes(_PNG)
    else:
        path.write_text(text, encoding="utf-8")


def _write_docx(path: Path, text: str) -> None:
    document = docx.Document()
    for piece in text.split("\n\n"):
        marks = len(piece) - len(piece.lstrip("#"))
        if marks:
            document.add_heading(piece.lstrip("# ").strip(), level=marks)
        elif piece.startswith("**") and piece.endswith("**"):
            document.add_paragraph().add_run(piece.strip("*")).bold = True
        elif piece.startswith("- "):
            document.add_paragraph(piece[2:], style="List Bullet")
        elif piece.startswith("1. "):
            document.add_paragraph(piece[3:], style="List Number")
        else:
            document.add_paragraph(piece)
    document.save(str(path))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


_PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress((b"\0" + b"\x10\x60\xa0" * 2) * 2))
    + _chunk(b"IEND", b"")
)
