"""Pasted prompts are told from answers."""

from __future__ import annotations

import pytest

from mcred.domain.context import Prompt
from mcred.domain.documents import Cell, Paragraph, Table
from mcred.text.prompts import is_prompt, leading_prompt, pasted_prompts

GOAL = Prompt(
    text="Say what the visits were meant to reach.",
    terms=(
        "goal visits colleague",
        "kind activities colleague engage reach goal visits",
        "include",
        "date time",
        "participants",
        "good i personal reflection write",
    ),
)
ASKED = "What kind of activities did you and your colleague engage in to reach the goal of the visits?"


@pytest.mark.parametrize(
    "text",
    [
        ASKED,
        "What was the goal of the visits with your colleague?",
        "3. What kind of activities did your colleague and you engage in to reach that goal?",
        "Say what the visits were meant to reach.",
        "How Do I Write a Good Personal Reflection?",
        "WHAT WAS THE GOAL OF THE VISITS WITH YOUR COLLEAGUE",
    ],
)
def test_the_issuers_wording_is_a_prompt(text: str) -> None:
    """A line that is made of a prompt's key words is one, whatever stands between them."""
    text = text if text.endswith("?") or not text.isupper() else f"{text}?"
    assert is_prompt(text, (GOAL,))


@pytest.mark.parametrize(
    "text",
    [
        "What kind of activities did I and my colleague engage in to reach the goal of the visits?",
        "The goal of the visits was that every table speaks, and that nobody waits for the teacher to call.",
        "We engaged in three kinds of activities with our colleague to reach the goal of the visits.",
        "Goal of the visits",
        "Participants",
        "I write a good personal reflection on the goal with a colleague each week",
        "How do visits help a colleague who is new to the building and has never been seen at work?",
        "",
        "?",
    ],
)
def test_an_answer_is_no_prompt(text: str) -> None:
    """Who speaks of herself, says something else or only uses a word or two of the prompt is answering."""
    assert not is_prompt(text, (GOAL,))


def test_nothing_is_a_prompt_where_none_is_known() -> None:
    """An item without prompts has none pasted."""
    assert not is_prompt(ASKED, ())
    assert pasted_prompts([Paragraph(text=ASKED)], ()) == frozenset()


def test_short_lines_belong_to_the_prompt_beside_them() -> None:
    """A list of a word or two counts as pasted beside a prompt, with the blank lines between, and not alone."""
    texts = [ASKED, "", "Include:", "Date/time", "Participants", "Nine people came.", "Participants"]
    blocks = [Paragraph(text=text) for text in texts]
    assert pasted_prompts(blocks, (GOAL,)) == {0, 1, 2, 3, 4}


def test_a_heading_of_the_answer_beside_a_prompt_stays() -> None:
    """A short heading may use the prompt's words; only a whole question as a heading is a prompt."""
    blocks = [Paragraph(text=ASKED, level=2), Paragraph(text="Participants", level=2), Paragraph(text="Nine.")]
    assert pasted_prompts(blocks, (GOAL,)) == {0}


def test_a_table_is_no_prompt() -> None:
    """What stands in a table is the answer's."""
    assert pasted_prompts([Table(rows=((Cell(text=ASKED),),))], (GOAL,)) == frozenset()


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        (f"{ASKED} Weekly ones.", f"{ASKED} "),
        (f"{ASKED}\nWeekly ones.", f"{ASKED}\n"),
        (f"{ASKED} What was the goal of the visits with your colleague? Talk.",
         f"{ASKED} What was the goal of the visits with your colleague? "),
    ],
)  # fmt: skip
def test_a_prompt_that_runs_on_is_parted_from_the_answer(text: str, prompt: str) -> None:
    """The questions and lines in front are the prompt, and the first words of the answer are not."""
    end = leading_prompt(text, (GOAL,))
    assert end is not None
    assert text[:end] == prompt


@pytest.mark.parametrize("text", [ASKED, f"{ASKED}\n", "Did they speak? They did.", "Weekly ones.\nMore.", ""])
def test_nothing_is_parted_where_no_answer_follows_a_prompt(text: str) -> None:
    """A prompt alone, and an answer with a question of its own, stay whole."""
    assert leading_prompt(text, (GOAL,)) is None
