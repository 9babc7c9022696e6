"""What is told of every snippet of the tables: its details with their codes, how sure they are, and their masks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml

from mcred.domain.identity import KnownNames
from mcred.text.identity import find_traces

HERE = Path(__file__).parent


@pytest.mark.parametrize("table", ["hard", "fresh"])
def test_each_snippet_is_told_as_it_is_held_here(table: str) -> None:
    """Codes, confidence and masks of the details of a snippet are those of the golden file."""
    lines = []
    for row in yaml.safe_load((HERE / f"{table}.yaml").read_text(encoding="utf-8")):
        traces = find_traces(row["text"], KnownNames())
        told = [f"    {trace.code} {trace.confidence.value} {trace.masked}\n" for trace in traces]
        lines += [f"{row['text']!r}\n", *(told or ["    nothing\n"])]
    text, golden = "".join(lines), HERE / "told" / f"{table}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_bytes(text.encode())
    assert golden.read_bytes().decode() == text
