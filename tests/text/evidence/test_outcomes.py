"""Which outcome a row names."""

from __future__ import annotations

import pytest

from mcred.text.evidence.outcomes import Outcome, labels_in, outcomes_in

OUTCOMES = (
    Outcome(id="eo1", title="Sustain processes that increase the capacity to reflect", terms=("capacity",)),
    Outcome(id="eo2", title="Recognize strengths and areas of improvement", terms=("strengths",)),
    Outcome(id="eo3", title="Create structures to assess reflection", terms=("assess", "evaluate")),
)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("EO1 – Processes", {1}),
        ("EO 2", {2}),
        ("EO-3: structures", {3}),
        ("Essential Outcome 2", {2}),
        ("Outcome #3", {3}),
        ("Outcome two", {2}),
        ("Outcome II", {2}),
        ("second outcome", {2}),
        ("1.", {1}),
        ("2) Strengths", {2}),
        ("1.3 Supports are sustained", {1}),
        ("2b. Students reflect", {2}),
        ("3", {3}),
        ("EO1.2 Processes", {1}),
        ("EO1, detail 2", {1}),
        ("EO1 and EO3", {1, 3}),
        ("EOs 1 and 3", {1, 3}),
        ("Outcomes 1-3", {1, 2, 3}),
        ("EO1-EO3", {1, 2, 3}),
        ("EO 1, 2", {1, 2}),
        ("EO 1, 2 examples", {1}),
        ("Goal I set for my team", set()),
        ("14% of entries", set()),
        ("3 structures to assess it", set()),
        ("Processes increase capacity", set()),
    ],
)
def test_label_gives_the_number(text: str, numbers: set[int]) -> None:
    """Labels are read in the ways people write them; other numbers are none."""
    assert labels_in(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Teachers' capacity to self-reflect", {1}),
        ("Recognizing strengths", {2}),
        ("Structures to assess depth", {3}),
        ("EO2 – assess", {2}),
        ("EO7", set()),
        ("Capacity and strengths", set()),
        ("Morning circle", set()),
        ("", set()),
    ],
)
def test_outcome_is_known_by_label_or_by_words(text: str, numbers: set[int]) -> None:
    """A label decides; else the words do, where they fit one outcome best."""
    assert outcomes_in(text, OUTCOMES) == numbers
