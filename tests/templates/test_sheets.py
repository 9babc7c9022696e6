"""The files to fill in hold what a writer needs, and nothing about whoever made them."""

from __future__ import annotations

import io

import docx
import pytest
from msgspec.structs import replace

from mcred.domain.documents import Document, Paragraph, Table
from mcred.readers import read
from mcred.templates import FORMS, Sheet, write
from mcred.templates.sheet import Answer

SHEET = Sheet(
    title="1. The *plan*",
    guidance=("Say why [briefly], in <words> & deeds: a_b_c.", "# 3 of 4", "- at most 250 words.", "1) one", "• What"),
    answers=(
        Answer(placeholder="[Write your answer here]", question="Which *kind* of work?"),
        Answer(placeholder="[Write your answer here]"),
    ),
)


def read_back(form: str, sheet: Sheet) -> Document:
    """What mcred reads in the file."""
    content = read(io.BytesIO(write(form, sheet)), f"a.{form}").content
    assert isinstance(content, Document)
    return content


@pytest.mark.parametrize("form", FORMS)
def test_a_sheet_is_read_as_it_was_meant(form: str) -> None:
    """Each paragraph comes back word for word, whatever marks its text holds; the title is a heading."""
    blocks = [block for block in read_back(form, SHEET).blocks if isinstance(block, Paragraph)]
    assert [block.text for block in blocks] == [
        SHEET.title, *SHEET.guidance, "Which *kind* of work?", "[Write your answer here]", "[Write your answer here]",
    ]  # fmt: skip
    assert [block.level for block in blocks] == [1, *[0] * (len(blocks) - 1)]
    assert not any(block.listed for block in blocks)


@pytest.mark.parametrize("form", FORMS)
def test_a_table_to_fill_in_is_read_as_it_was_meant(form: str) -> None:
    """A table keeps its cells, empty ones and those with marks among them."""
    rows = (("Outcome", "Page | time"), ("EO1: *one*", ""), ("- two", ""))
    table = read_back(form, replace(SHEET, table=rows)).blocks[-1]
    assert isinstance(table, Table)
    assert tuple(tuple(cell.text for cell in row) for row in table.rows) == rows


@pytest.mark.parametrize("form", FORMS)
def test_a_sheet_names_nobody(form: str) -> None:
    """Nothing that a file stores beside its text says who made it."""
    assert read_back(form, SHEET).properties == ()


def test_word_goes_on_in_plain_text_below_guidance() -> None:
    """Who presses Enter behind a line of guidance does not write on in its style."""
    document = docx.Document(io.BytesIO(write("docx", SHEET)))
    style = document.paragraphs[1].style
    assert style is not None
    assert style.name == "mcred guidance"
    assert style.next_paragraph_style.name == "Normal"
    assert [document.core_properties.author, document.core_properties.last_modified_by] == ["", ""]


def test_an_unknown_format_is_an_error() -> None:
    """A format that is not in the table writes nothing."""
    with pytest.raises(KeyError):
        write("papyrus", SHEET)
