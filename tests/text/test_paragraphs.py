"""Where something stands, as a reader counts."""

from __future__ import annotations

from mcred.domain.documents import Cell, Paragraph, Table
from mcred.text.paragraphs import place_in


def test_paragraphs_and_tables_are_counted_apart() -> None:
    """Headings and empty lines are no paragraphs, each bullet is one, and tables have numbers of their own."""
    table = Table(rows=((Cell(text="a"),),))
    blocks = (
        Paragraph(text="Plan", level=1), Paragraph(text="One."), Paragraph(text=" "), table,
        Paragraph(text="a bullet", listed="bullet"), Paragraph(text="two", listed="bullet"), table,
    )  # fmt: skip
    assert [place_in(blocks, index) for index in (0, 1, 3, 4, 5, 6)] == [
        "a heading", "paragraph 1", "table 1", "paragraph 2", "paragraph 3", "table 2",
    ]  # fmt: skip
