"""Stretches under headings of a name."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Block, Paragraph
from mcred.text.labelled import cover, stretches
from tests.requirements.building import blocks_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We met.\n\n# References\n\nOne.\n\nTwo.\n\n# Thanks", [("References", 1, 4)]),
        ("# References\n\nOne.\n\n## Books\n\nTwo.", [("References", 0, 4)]),
        ("## References\n\nOne.\n\n# Plan\n\nTwo.", [("References", 0, 2)]),
        ("# 3.1 References\n\nOne.", [("3.1 References", 0, 2)]),
        ("# References and thanks\n\nOne.", [("References and thanks", 0, 2)]),
        ("**References**\n\nOne.\n\n**Plan**\n\nTwo.", [("References", 0, 2)]),
        ("References\n\nOne.\n\nReferences 2\n\nTwo.", [("References", 0, 2), ("References 2", 2, 4)]),
        ("References that we read\n\nOne.", []),
        ("- References\n\nOne.", []),
        ("# Plan\n\nReferences are below.", []),
        ("# Our References\n\nOne.", []),
        ("| References |\n\nOne.", []),
    ],
)
def test_a_stretch_goes_from_its_heading_to_the_next_as_high(text: str, found: list[tuple[str, int, int]]) -> None:
    """A heading, a bold line or a line by itself opens a stretch; deeper headings lie in it."""
    stretched = stretches(blocks_of(text), ("references",))
    assert [(stretch.title, stretch.start, stretch.end) for stretch in stretched] == found


def paged(*texts: tuple[str, int | None]) -> list[Block]:
    """Paragraphs with their pages."""
    return [Paragraph(text=text, page=page) for text, page in texts]


@pytest.mark.parametrize(
    ("blocks", "many"),
    [
        (paged(("Title", 1), ("Name", 1), ("We met.", 2)), 2),
        (paged(("Title", 1), ("We met.", None), ("More.", 2)), 2),
        (paged(("Title", 1), ("We met.", 1)), 0),
        (paged(("We met.", 2)), 0),
        (paged((" ", 1), ("We met.", 2)), 0),
        (paged(("word " * 120, 1), ("We met.", 2)), 1),
        (paged(("word " * 121, 1), ("We met.", 2)), 0),
        ([], 0),
    ],
)
def test_a_cover_is_a_first_page_with_few_words(blocks: list[Block], many: int) -> None:
    """What stands before the second page is a cover unless it is prose, or nothing at all."""
    assert cover(blocks) == many
