"""Texts are measured in every unit a credential may limit."""

from __future__ import annotations

from mcred.domain.documents import Cell, Paragraph, Table
from mcred.text import measures

BLOCKS = (
    Paragraph(text="The plan", level=2),
    Paragraph(text="We met twice. It\nhelped—a lot."),
    Paragraph(text=""),
    Paragraph(text="Listen", listed="bullet"),
    Paragraph(text="Wait longer", listed="bullet"),
    Table(rows=((Cell(text="Page"), Cell(text="14 and 15")), (Cell(text="Both"), Cell(merged=True)))),
)


def test_words_are_those_of_headings_prose_lists_and_tables() -> None:
    """Every block counts, and a dash splits words only by the other rule."""
    assert measures.count_words(BLOCKS) == (2 + 6 + 3 + 5, 2 + 7 + 3 + 5)


def test_characters_have_spaces_and_no_line_ends() -> None:
    """Characters are counted with spaces, without line ends and without what a table puts between cells."""
    assert measures.count_characters((BLOCKS[1], BLOCKS[5])) == 29 + 17


def test_sentences_are_those_of_prose() -> None:
    """Headings, list items and tables are no sentences."""
    assert measures.count_sentences(BLOCKS) == 2


def test_bullets_are_list_items() -> None:
    """Each item of a list is a bullet."""
    assert measures.count_bullets(BLOCKS) == 2


def test_paragraphs_are_those_of_prose() -> None:
    """Headings, list items, tables and empty lines are no paragraphs."""
    assert measures.count_paragraphs(BLOCKS) == 1


def test_nothing_measures_nothing() -> None:
    """An empty text is 0 in every unit."""
    assert measures.count_words(()) == (0, 0)
    assert measures.count_characters(()) == 0
    assert measures.count_sentences(()) == 0
