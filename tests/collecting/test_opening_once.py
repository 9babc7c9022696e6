"""Each file of a portfolio is opened, hashed and read once, however many requirements ask about it."""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from mcred import readers
from mcred.checking import check
from mcred.collecting import collect
from mcred.collecting.fingerprints import fingerprint
from mcred.domain.limits import Limits
from mcred.specs.credential import Credential

EXAMPLES = Path(__file__).parents[2] / "examples"
MANY = 20
"""Outcomes that a credential with many requirements has at least."""

_opened: Counter[str] | None = None
"""Where files that are opened are counted; None while nobody counts."""


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _opened is not None and isinstance(arguments[0], str | Path):
        _opened[Path(arguments[0]).name] += 1


sys.addaudithook(_listen)


def test_each_file_is_opened_hashed_and_read_once(
    credentials: Callable[[str], Credential], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check of an example with many requirements opens and reads no file twice, and hashes none twice."""
    folder = EXAMPLES / "reflective-practices-ready"
    credential = credentials("reflective-practices")
    paths = [path for path in folder.rglob("*") if path.is_file() and path.name != "portfolio.yaml"]
    sizes = Counter(path.stat().st_size for path in paths)
    opened, read, hashed = Counter[str](), Counter[str](), Counter[int]()
    by_reader = readers.read

    def counted_read(file: BinaryIO, name: str, limits: Limits) -> readers.Reading:
        read[name] += 1
        return by_reader(file, name, limits)

    def counted_hash(file: BinaryIO, size: int) -> str:
        hashed[size] += 1
        return fingerprint(file, size)

    monkeypatch.setattr(readers, "read", counted_read)
    monkeypatch.setattr("mcred.collecting.reading.fingerprint", counted_hash)
    monkeypatch.setattr(f"{__name__}._opened", opened)
    report = check(credential, collect(credential, folder), datetime.date(2026, 11, 1))
    monkeypatch.undo()
    assert len(report.outcomes) >= MANY
    once = dict.fromkeys((path.name for path in paths), 1)
    assert read == once
    assert {name: opened[name] for name in once} == once
    assert hashed == {size: number for size, number in sizes.items() if number > 1}
