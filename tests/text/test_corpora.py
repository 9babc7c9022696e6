"""Whatever each reading of a text sees in the sentences of all corpora, also in those written for another reading.

A change of rules shows here what it gains and what it loses, first of all where nothing should be seen.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from mcred.domain.documents import Paragraph
from mcred.domain.identity import KnownNames
from mcred.text.calendar import days_in
from mcred.text.dates import when_said
from mcred.text.hours import minutes_in
from mcred.text.identity import find_traces
from mcred.text.locators import pages_in, times_in
from mcred.text.participants import how_many_said
from mcred.text.placeholders import is_no_answer, placeholders
from mcred.text.ratings import ratings_in
from mcred.text.stated_limits import stated_limits

HERE = Path(__file__).parent
CORPORA = (
    "ratings", "identity/hard", "identity/fresh", "elements/fresh", "elements/idioms", "elements/negatives",
    "elements/paraphrases",
)  # fmt: skip
TOGETHER = 4
"""So many sentences of a corpus make a paragraph, since what one says may change what another means."""


def identity(text: str) -> list[str]:
    """Names and other details."""
    return [
        f"{text[trace.start : trace.end]} = {trace.code} {trace.confidence.value}"
        for trace in find_traces(text, KnownNames())
    ]


def ratings(text: str) -> list[str]:
    """Ratings of a colleague."""
    found = ratings_in([Paragraph(text=text)])
    return [f"{rating.sentence} = {'certain' if rating.certain else 'likely'}" for rating in found]


def numbers(text: str) -> list[str]:
    """Dates, people, lengths of time, pages and limits."""
    seen = [f"{day.text} = {day.first} to {day.last}" for day in days_in(text)]
    seen += [f"{limit.text} = {limit.numbers} {limit.unit}" for limit in stated_limits(text)]
    said = {"when": when_said(text), "people": how_many_said(text)}
    seen += [f"{name}: {how.value}" for name, how in said.items() if how.value != "nothing"]
    places = {"minutes": minutes_in(text), "pages": pages_in(text), "times": times_in(text)}
    return seen + [f"{name}: {place}" for name, place in places.items() if place is not None]


def left_over(text: str) -> list[str]:
    """What is left of a template."""
    found = placeholders([Paragraph(text=text)])
    return [f"left: {left.text}" for left in found] + ["no answer"] * is_no_answer(text)


READINGS: tuple[Callable[[str], list[str]], ...] = (identity, ratings, numbers, left_over)


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.__name__)
def test_a_reading_sees_what_is_held_here(reading: Callable[[str], list[str]]) -> None:
    """What is seen in each sentence and in each paragraph of sentences is that of the golden file."""
    lines = []
    for corpus in CORPORA:
        told = list(sentences(yaml.safe_load((HERE / f"{corpus}.yaml").read_text(encoding="utf-8"))))
        together = [" ".join(told[at : at + TOGETHER]) for at in range(0, len(told), TOGETHER)]
        for text in (*told, *together):
            if seen := reading(text):
                lines += [f"{text!r}\n", *(f"    {line}\n" for line in seen)]
    text, golden = "".join(lines), HERE / "seen" / f"{reading.__name__}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_bytes(text.encode())
    assert golden.read_bytes().decode() == text


def sentences(told: Any) -> Iterator[str]:
    """All sentences of a corpus, however it is ordered."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict):
        yield from sentences(told["text"] if "text" in told else list(told.values()))
    else:
        for inner in told:
            yield from sentences(inner)
