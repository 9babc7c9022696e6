"""Fields of a template in a text, and whether something stands behind them."""

from __future__ import annotations

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.text.fields import Blank, Seen, find_fields

FIELDS = (("goal", "professional goals"), ("need", "current reality"))


def table(*rows: tuple[str, ...]) -> Table:
    """A table of texts."""
    return Table(rows=tuple(tuple(Cell(text=text) for text in row) for row in rows))


def seen(*blocks: Block) -> tuple[Seen, ...]:
    """What is seen of both fields."""
    return find_fields(blocks, FIELDS)


def test_inflected_and_longer_labels_say_a_field() -> None:
    """A label may inflect the name and hold more words than it."""
    found = seen(
        Paragraph(text="Goals for this year: two visits."), Paragraph(text="Need and current reality. Six of 7.")
    )
    assert found == (Seen(filled=True), Seen(filled=True))


def test_sub_headings_fill_the_field_above_them() -> None:
    """What stands below a deeper heading belongs to the field."""
    blocks = Paragraph(text="Needs", level=2), Paragraph(text="Families", level=3), Paragraph(text="A call in Spanish.")
    assert seen(*blocks)[1] == Seen(filled=True)


def test_other_labels_fill_the_field_above_them() -> None:
    """Run-in labels that name no field are content."""
    assert seen(Paragraph(text="Needs", bold=True), Paragraph(text="Families: a call in Spanish."))[1].filled


def test_blank_label_gives_its_words_and_its_block() -> None:
    """A label with nothing behind it is told with where it stands."""
    blocks = Paragraph(text="Goals:"), Paragraph(text="Needs: time")
    assert seen(*blocks) == (Seen(filled=False, blanks=(Blank(label="Goals", block=0),)), Seen(filled=True))


def test_repeated_label_in_prose_is_filled_once_one_is() -> None:
    """An overview that only lists the labels makes no field blank."""
    blocks = (
        Paragraph(text="Goals:"),
        Paragraph(text="Needs:"),
        Paragraph(text="Goals: two visits"),
        Paragraph(text="Needs: time"),
    )
    assert seen(*blocks) == (Seen(filled=True), Seen(filled=True))


def test_value_below_a_column_and_beside_a_row_counts() -> None:
    """The first row or the first column of a table may hold the labels."""
    assert seen(table(("Goal", "Need"), ("Two visits", ""))) == (
        Seen(filled=True),
        Seen(filled=False, blanks=(Blank(label="Need", block=0),)),
    )
    assert seen(table(("Goal", "–"), ("Need", "time")))[0].blanks == (Blank(label="Goal", block=0),)


def test_field_that_is_nowhere_is_neither_filled_nor_blank() -> None:
    """Prose that uses the word is no label."""
    assert seen(Paragraph(text="We need time and set no goals at all this year."))[0] == Seen(filled=False)
