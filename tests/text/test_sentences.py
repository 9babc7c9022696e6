"""Sentences are told apart where English makes it hard."""

from __future__ import annotations

import pytest

from mcred.text.sentences import sentences_of


@pytest.mark.parametrize(
    "text",
    [
        "We meet at 7 a.m. | The room is full.",
        "At 3:30 p.m. on Tuesday we met.",
        "The U.S. history team meets weekly. | I coach it.",
        "I teach in the U.S. | My school is small.",
        "Time: 45 min. | Participants: 6.",
        "We met for 30 min. and left.",
        "“How do you know?” I asked. | She paused.",
        "“Is it ready?” Ms. Onwuka asked me. | “Yes!” she said.",
        "I asked myself, “Am I telling?” and wrote about it.",
        "We used tools (e.g., maps) daily. | They worked.",
        "Approx. 20 teachers came, incl. two from the Dept. of Arts.",
        "Mr. Abara and Dr. Zell met. | J. R. Venn led.",
        "It went well... | I would use it again.",
        "We tried … and it flopped.",
        "(We met twice.) | The second meeting was short.",
        "She has an Ed.D. | She teaches.",
        "We drew maps, etc. | The class liked it.",
        "On Mon., Tues., and Wed. of that week we met.",
        "What worked? | Modeling.",
        "students were engaged. | they asked more.",
        "Wow!! | That changed everything!!!",
        "a line without an end",
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str) -> None:
    """Abbreviations, quotations, units and ellipses end a sentence only when a reader would."""
    assert sentences_of(text.replace(" | ", " ")) == text.split(" | ")


def test_soft_line_ends_are_spaces_and_empty_lines_end_a_sentence() -> None:
    """A line end inside a paragraph is a space; an empty line ends whatever stands before it."""
    assert sentences_of("We met\ntwice. It\nhelped\n\nNext steps:") == ["We met twice.", "It helped", "Next steps:"]


def test_signs_alone_are_no_sentence() -> None:
    """A line of signs without a letter or digit is no sentence."""
    assert sentences_of("* * *\n\n…") == []


def test_a_paragraph_of_absurd_length_keeps_its_sentences() -> None:
    """A paragraph that is looked at in parts is parted between sentences."""
    assert len(sentences_of("We met twice. " * 3000)) == 3000
