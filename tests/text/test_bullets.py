"""Bullets are told from prose."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Cell, Paragraph, Table
from mcred.text.bullets import part


@pytest.mark.parametrize(
    "marker", ["•", "-", "*", "–", "·", "▪", "o", "✓", "\uf0b7", "(1)", "1.", "12)", "a.", "b)", "iv."]
)
def test_two_lines_with_a_marker_are_bullets(marker: str) -> None:
    """Each of two lines that begin with a marker is a bullet, in one paragraph or in two."""
    lines = [f"{marker} Listen", f"{marker} Ask"]
    assert part([Paragraph(text="\n".join(lines))]).bullets == tuple(lines)
    assert part([Paragraph(text=line) for line in lines]).bullets == tuple(lines)


def test_one_marked_line_is_prose() -> None:
    """A single line that begins with a marker is prose."""
    assert part([Paragraph(text="- as she said")]).prose == ("- as she said",)


@pytest.mark.parametrize("text", ["5. 5 of 6 agreed\nWe left", "3.5 percent\n2.5 percent", "-5 degrees\n-6 degrees"])
def test_numbers_in_prose_are_no_markers(text: str) -> None:
    """A number that is part of the sentence marks no bullet."""
    assert part([Paragraph(text=text)]).bullets == ()


def test_a_bullet_goes_on_over_wrapped_lines() -> None:
    """A line without a marker below a bullet belongs to that bullet."""
    assert part([Paragraph(text="- First\n  goes on\n- Second")]).bullets == ("- First\n  goes on", "- Second")


def test_the_line_before_a_list_is_prose() -> None:
    """What introduces a list in the same paragraph is prose."""
    parting = part([Paragraph(text="I learned:\n- to listen\n- to wait")])
    assert (parting.prose, len(parting.bullets)) == (("I learned:",), 2)


def test_automatic_lists_are_bullets() -> None:
    """Two paragraphs of an automatic list are bullets, also with prose between bulleted ones."""
    listed = Paragraph(text="Listen", listed="bullet")
    assert len(part([listed, Paragraph(text="That is hard."), listed]).bullets) == 2


def test_numbered_answers_are_prose() -> None:
    """Numbers with paragraphs between them number answers, not bullets."""
    blocks = [Paragraph(text=text) for text in ("1. We met.", "It helped.", "2. We planned.", "It worked.")]
    assert part(blocks).bullets == ()


def test_headings_and_tables_are_neither() -> None:
    """A heading or a table is no bullet and no prose."""
    table = Table(rows=((Cell(text="- a"), Cell(text="- b")),))
    parting = part([Paragraph(text="1. Plan", level=1), Paragraph(text="2. Do", level=1), table])
    assert (parting.bullets, parting.prose) == ((), ())
