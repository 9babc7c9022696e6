"""What makes a detail of a word, told by sentences of which two differ in little."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mcred.text.identity import find_traces

SENTENCES = [
    pytest.param(row["text"], row["seen"], id=f"{table.stem}-{number}")
    for table in sorted((Path(__file__).parent / "told_apart").glob("*.yaml"))
    for number, row in enumerate(yaml.safe_load(table.read_text(encoding="utf-8")), 1)
]


@pytest.mark.parametrize(("text", "seen"), SENTENCES)
def test_a_sentence_gives_away_just_what_is_held_here(text: str, seen: list[str]) -> None:
    """The details of a sentence are seen from their first letter to their last, and nothing else is."""
    assert [text[trace.start : trace.end] for trace in find_traces(text)] == seen
