"""The source's own question behind a label such as "Question 1:" is no evidence."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Paragraph
from mcred.domain.elements import ElementList
from mcred.text.elements import find_elements


@pytest.mark.parametrize(
    "label",
    ["Prompt: ", "Prompt – ", "Question 1: ", "Question 2. ", "Q3) ", "The task - ", "I was asked: ", "**Prompt:** "],
)
def test_a_prompt_behind_a_label_is_the_sources_own(coaching: ElementList, label: str) -> None:
    """Whoever pastes the question and calls it one has shown nothing yet; her own sentence behind it does."""
    asked = "Explain how you listen skillfully and use effective questioning skills with a colleague."
    assert not find_elements((Paragraph(text=f"{label}{asked}"),), (coaching,), prompts=(asked,))
    (match,) = find_elements((Paragraph(text=f"{label}{asked} I listen skillfully."),), (coaching,), prompts=(asked,))
    assert (match.number, match.quote) == (2, "I listen skillfully.")


@pytest.mark.parametrize(
    "label", ["Coaching skill: ", "With Dorit - ", "My question is this, and it is not a short one – "]
)
def test_a_statement_behind_the_educators_own_label_still_counts(coaching: ElementList, label: str) -> None:
    """Words that a question has, too, are hers where her own label or a long beginning stands before them."""
    asked = "Choose one: I understand and use a specific reflection process, or I listen skillfully."
    said = f"{label}I understand and use a specific reflection process."
    assert [match.number for match in find_elements((Paragraph(text=said),), (coaching,), prompts=(asked,))] == [5]
