"""Whether a text touches a topic."""

from __future__ import annotations

import pytest

from mcred.text.topics import touched

TOPIC = ("shared goal", "equity", "every learner")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The goals that we shared came first.", "shared goal"),
        ("We shared. The goal came later.", None),
        ("We shared; goals came later.", None),
        ("We shared\nthe goal", None),
        ("Each learner learned, so that equity grew.", "equity"),
        ("Learners of every age met.", "every learner"),
        ("", None),
    ],
)
def test_a_topic_is_touched_within_one_sentence(text: str, phrase: str | None) -> None:
    """All words of one phrase stand in one sentence, in any order and any form; the first such phrase is told."""
    assert touched(text, TOPIC) == phrase


def test_a_phrase_without_words_is_never_touched() -> None:
    """A phrase of signs alone says nothing."""
    assert touched("We met.", ("...",)) is None
