"""Fingerprints of files, whole or of samples."""

from __future__ import annotations

import io
from importlib import import_module

import pytest

from mcred.collecting.fingerprints import fingerprint

MODULE = import_module("mcred.collecting.fingerprints")


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of more than forty bytes are large, and read in four samples of five bytes."""
    for name, value in (("_WHOLE", 40), ("_SAMPLES", 4), ("_CHUNK", 5)):
        monkeypatch.setattr(MODULE, name, value)


def print_of(data: bytes, size: int | None = None) -> str:
    """The fingerprint of some bytes, told their size or another."""
    return fingerprint(io.BytesIO(data), len(data) if size is None else size)


def changed(data: bytes, at: int) -> bytes:
    """The same bytes but one."""
    return data[:at] + b"!" + data[at + 1 :]


@pytest.mark.parametrize("size", [1, 5, 7, 39, 40])
def test_every_byte_of_a_file_counts(size: int) -> None:
    """Two files that differ anywhere have different fingerprints."""
    data = bytes(range(size))
    assert print_of(data) == print_of(bytes(range(size)))
    assert all(print_of(changed(data, at)) != print_of(data) for at in range(size) if data[at] != ord("!"))


def test_a_large_file_is_sampled_from_its_beginning_to_its_end() -> None:
    """First and last bytes count, and so do samples between them; the rest is not read."""
    data = bytes(range(100, 141))
    seen = [at for at in range(len(data)) if print_of(changed(data, at)) != print_of(data)]
    assert seen == [*range(5), *range(12, 17), *range(24, 29), *range(36, 41)]


def test_a_file_that_grew_is_read_no_further() -> None:
    """No more is read than the size that was seen."""
    assert print_of(b"we met and more", size=6) == print_of(b"we met")
