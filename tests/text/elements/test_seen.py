"""What is seen in every sentence of the corpora, so that a change of rules shows what it gains and what it loses."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from mcred.domain.documents import Paragraph
from mcred.domain.elements import ElementList
from mcred.text.elements import find_elements

HERE = Path(__file__).parent


@pytest.mark.parametrize("corpus", ["paraphrases", "idioms", "fresh", "negatives"])
def test_each_sentence_shows_what_is_held_here(lists: tuple[ElementList, ...], corpus: str) -> None:
    """The statements seen in a sentence, each with how sure that is, are those of the golden file."""
    told = yaml.safe_load((HERE / f"{corpus}.yaml").read_text(encoding="utf-8"))
    lines = []
    for sentence in sentences(told):
        matches = find_elements((Paragraph(text=sentence),), lists)
        seen = ", ".join(f"{match.list_id} {match.number} {match.tier.value}" for match in matches)
        lines.append(f"{sentence}\n    {seen or 'nothing'}\n")
    text, golden = "".join(lines), HERE / "seen" / f"{corpus}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_bytes(text.encode())
    assert golden.read_bytes().decode() == text


def sentences(told: Any) -> Iterator[str]:
    """All sentences of a corpus, however it is ordered."""
    if isinstance(told, str):
        yield told
    else:
        for inner in told.values() if isinstance(told, dict) else told:
            yield from sentences(inner)
