"""Sentences as the elements are looked for in them."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Cell, Paragraph, Table
from mcred.text.elements.sentences import Sentence, sentences_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I ask. I wait.", ["I ask.", "I wait."]),
        ("I use tools (e.g. Maps) daily. They help.", ["I use tools (e.g. Maps) daily.", "They help."]),
        ("I listen; she talks", ["I listen;", "she talks"]),
        ("Coaching skill\nI ask", ["Coaching skill", "I ask"]),
        (
            "I ask, “What did you see? Why?” and wait. Then I go.",
            ["I ask, “What did you see? Why?” and wait.", "Then I go."],
        ),
        ("Dr. Ames came. We met.", ["Dr. Ames came.", "We met."]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, parts: list[str]) -> None:
    """Lines and semicolons part sentences; abbreviations, quotations and brackets do not."""
    assert [sentence.text for sentence in sentences_of((Paragraph(text=text),))] == parts


def test_the_cells_of_a_table_are_parted() -> None:
    """Each cell is a sentence of the table's block."""
    table = Table(rows=((Cell(text="Belief"), Cell(text="We all count")),))
    assert [(one.text, one.block) for one in sentences_of((Paragraph(text="Plan"), table))] == [
        ("Plan", 0),
        ("Belief", 1),
        ("We all count", 1),
    ]


def test_words_are_written_out_and_breaks_kept() -> None:
    """Contractions become two words; punctuation marks where a clause may begin."""
    sentence = Sentence("She's tired, so I don't push — I'll wait", 0)
    assert sentence.words == ("she", "is", "tired", "so", "i", "do", "not", "push", "i", "will", "wait")
    assert [word for word, broken in zip(sentence.words, sentence.breaks, strict=True) if broken] == ["she", "so", "i"]


def test_an_open_bracket_does_not_swallow_the_text() -> None:
    """A bracket that is never closed holds sentences together only for so long."""
    text = "It began (so they say. " + "We met again. " * 200
    assert len(sentences_of((Paragraph(text=text),))) > 100
