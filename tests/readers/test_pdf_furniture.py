"""What is on the pages of a PDF without being part of its text is left out."""

from __future__ import annotations

from mcred.domain.documents import LeftOutKind
from tests.readers.pdf_builder import Page, Text, paragraph, pdf
from tests.readers.pdf_contents import PROSE, document, left_out


def test_running_heads_and_page_numbers_are_left_out() -> None:
    """What repeats at the edge of the pages is no text, and a sentence goes on behind it."""
    pages = [
        Page(texts=[
            Text(words="Coaching portfolio", y=750),
            *paragraph(f"This is page {number} of the answer, and it", top=700),
            Text(words=f"Page {number} of 3", y=30, x=280),
        ])
        for number in (1, 2, 3)
    ]  # fmt: skip
    data = pdf(*pages)
    assert "Coaching" not in document(data).text
    assert left_out(data, LeftOutKind.RUNNING_HEAD) == [
        line for number in (1, 2, 3) for line in ("Coaching portfolio", f"Page {number} of 3")
    ]


def test_a_head_of_two_lines_is_left_out_whole() -> None:
    """Lines that repeat next to a running head belong to it; those further down are text."""
    lines = (("Coaching", 745), ("portfolio", 728), ("of the team", 712), ("Evidence", 660))
    data = pdf(*[Page(texts=[Text(words=words, y=y) for words, y in lines])] * 2)
    assert document(data).text == "Evidence\nEvidence"
    assert left_out(data, LeftOutKind.RUNNING_HEAD) == ["Coaching", "portfolio", "of the team"] * 2


def test_a_page_number_on_a_single_page_is_left_out() -> None:
    """A number that stands alone at the foot of a page is its number; in the text it is text."""
    texts = [*paragraph(*PROSE, top=700), Text(words="14", y=400), Text(words="of them came.", y=300)]
    data = pdf(Page(texts=[*texts, Text(words="- 1 -", y=30)]))
    assert left_out(data, LeftOutKind.RUNNING_HEAD) == ["- 1 -"]
