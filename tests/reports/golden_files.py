"""Comparing a whole report with the file that holds what it should be."""

from __future__ import annotations

import os
from pathlib import Path

_FOLDER = Path(__file__).parent / "golden"


def matches(name: str, text: str) -> bool:
    """Whether a text is, byte by byte, the golden file of that name; UPDATE_GOLDEN=1 writes the file anew."""
    path = _FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(text.encode())
    return path.read_bytes().decode() == text
