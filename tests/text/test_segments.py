"""How an answer is cut into the segments that answer its prompts."""

from __future__ import annotations

import pytest

from mcred.domain.context import Prompt
from mcred.domain.documents import Block, Paragraph
from mcred.text.segments import assigned, segments

PROMPTS = (
    Prompt(text="What did you set out to reach?", names=("goal",)),
    Prompt(text="Which steps did you take?", names=("steps",)),
    Prompt(text="What would you change?", names=("change",)),
)
TWO = ("I wanted two visits.", "We met in May.")


def lines(*texts: str) -> tuple[Paragraph, ...]:
    """Paragraphs of these texts."""
    return tuple(Paragraph(text=text) for text in texts)


def heading(text: str, level: int = 2) -> Paragraph:
    """A heading."""
    return Paragraph(text=text, level=level)


def cut(blocks: tuple[Block, ...], pasted: frozenset[int] = frozenset()) -> dict[int, str]:
    """What is written in answer to each prompt, by its index."""
    found = assigned(segments(blocks, PROMPTS, pasted), PROMPTS)
    return {index: " / ".join(one.text for one in mine) for index, mine in sorted(found.items())}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. I wanted two visits.", "2. We met in May."),
        ("a) I wanted two visits.", "(b) We met in May."),
        ("Question 1: I wanted two visits.", "Question 2: We met in May."),
        ("Q1. I wanted two visits.", "q 2 – We met in May."),
        ("Prompt 1\nI wanted two visits.", "Prompt 2\nWe met in May."),
        ("#1) I wanted two visits.", "Item 2 - We met in May."),
        ("Goal: I wanted two visits.", "Steps: We met in May."),
        ("The goal. I wanted two visits.", "The steps. We met in May."),
    ],
)
def test_a_paragraph_may_begin_with_what_it_answers(first: str, second: str) -> None:
    """Numbers, letters and labels are known in the ways people type them, and are no part of the answer."""
    assert cut(lines(first, second)) == dict(enumerate(TWO))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2 visits I wanted.", "3 visits we made."),
        ("1.5 visits a week.", "2.5 in the end."),
        ("2. We met.", "1. I wanted."),
        ("4. We met.", "5. I wanted."),
        ("I had a goal. I wanted two visits.", "Some steps were taken. We met in May."),
        ("Well? Goal: I wanted two visits.", "So? Steps: We met in May."),
        ("Weather: it rained.", "Lunch: we had soup."),
        ("We wanted two visits, all in all.", "We met in May, all in all."),
    ],
)
def test_prose_is_not_cut(first: str, second: str) -> None:
    """Quantities, numbers out of order, whole sentences and labels of something else begin no answer."""
    assert cut(lines(first, second)) == {}


@pytest.mark.parametrize(
    ("blocks", "answers"),
    [
        ((heading("Goal"), *lines("A."), heading("Steps"), *lines("B.")), {0: "A.", 1: "B."}),
        ((heading("2. Other"), *lines("B."), heading("1. Else"), *lines("A.")), {0: "A.", 1: "B."}),
        (
            (heading("All", 1), heading("Goal"), *lines("A."), heading("More", 3), heading("Steps"), *lines("B.")),
            {0: "A.\nMore", 1: "B."},
        ),
        ((heading("Dawn"), *lines("A."), heading("Noon"), *lines("B.")), {}),
        ((heading("X"), *lines("A."), heading("Y"), *lines("B."), heading("Z"), *lines("C.")),
         {0: "A.", 1: "B.", 2: "C."}),
        ((heading("Change"), *lines("C."), heading("Y"), *lines("A."), heading("Z"), *lines("B.")),
         {0: "A.", 1: "B.", 2: "C."}),
        (lines("Goal", "A long day.", "Steps", "B went on."), {0: "A long day.", 1: "B went on."}),
        (lines("Goal.", "A long day.", "Steps.", "B went on."), {}),
        (lines("Goal\n- visits", "Steps\n- May"), {0: "- visits", 1: "- May"}),
        (lines("Goal\nvisits", "Steps\nMay"), {}),
        (lines("Goal", "Steps"), {}),
        (
            (Paragraph(text="Goal", bold=True), *lines("A."), Paragraph(text="Steps", bold=True), *lines("B.")),
            {0: "A.", 1: "B."},
        ),
        (
            tuple(Paragraph(text=text, listed="number") for text in "CAB"),
            {0: "C", 1: "A", 2: "B"},
        ),
    ],
)  # fmt: skip
def test_an_answer_is_cut_at_its_headings_lines_and_lists(blocks: tuple[Block, ...], answers: dict[int, str]) -> None:
    """A heading goes by number, then by its words, and else by order where there are enough of them."""
    assert cut(blocks) == answers


def test_pasted_questions_part_an_answer_where_something_stands_below_them() -> None:
    """Of questions pasted one below the other only the last begins an answer."""
    first, second, third = (prompt.text for prompt in PROMPTS)
    apart = lines(first, "A.", second, "B.")
    assert cut(apart, frozenset({0, 2})) == {0: "A.", 1: "B."}
    assert cut(lines(first, second, "B.", third, "C."), frozenset({0, 1, 3})) == {1: "B.", 2: "C."}
    assert cut(lines(first, "A.", second), frozenset({0, 2})) == {}
