"""The formatting of a Word document is read from its runs, its styles and its defaults."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.shared import Inches, Pt

from mcred.domain.formatting import Formatting
from mcred.readers.word.formatting import read
from tests.readers.office_files import box_stored_twice, p, run, word_parts, zipped


def formatting_of(document: docx.document.Document) -> Formatting:
    """The formatting of a document once it is saved."""
    file = BytesIO()
    document.save(file)
    file.seek(0)
    return read(file)


def test_runs_win_over_styles_and_defaults() -> None:
    """A font or size set on a run wins over that of its style; characters are counted without spaces."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)
    paragraph = document.add_paragraph("six letters ")
    own = paragraph.add_run("small")
    own.font.name = "Courier New"
    own.font.size = Pt(9)
    found = {(use.font, use.points): use.characters for use in formatting_of(document).fonts}
    assert found == {("Arial", 11.0): 10, ("Courier New", 9.0): 5}


def test_a_style_inherits_what_it_does_not_say() -> None:
    """A style without a font of its own has that of the style it is based on."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Arial"
    document.styles["Quote"].font.size = Pt(14)
    document.add_paragraph("quoted", style="Quote")
    assert [(use.font, use.points) for use in formatting_of(document).fonts] == [("Arial", 14.0)]


def test_line_spacing_in_lines() -> None:
    """Spacing in lines is read from the paragraph; an exact height in points is no number of lines."""
    document = docx.Document()
    document.add_paragraph("double").paragraph_format.line_spacing = 2.0
    document.add_paragraph("exactly").paragraph_format.line_spacing = Pt(14)
    assert formatting_of(document).line_spacings == ((2.0, 6),)


def test_the_smallest_margin_of_all_sections() -> None:
    """Of several sections the one with the narrowest margin counts."""
    document = docx.Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(1)
    document.add_section().left_margin = Inches(0.5)
    assert formatting_of(document).least_margin == 0.5


def test_text_in_tables_counts() -> None:
    """Runs inside a table are looked at like any others."""
    document = docx.Document()
    document.add_table(1, 1).cell(0, 0).paragraphs[0].add_run("cell").font.name = "Georgia"
    assert ("Georgia", 4) in {(use.font, use.characters) for use in formatting_of(document).fonts}


@pytest.mark.parametrize("around", ["hyperlink", "ins", "smartTag"])
def test_text_in_links_and_the_like_counts(around: str) -> None:
    """Runs in something within a paragraph are looked at like any others."""
    linked = run("linked", '<w:rFonts w:ascii="Georgia"/>')
    file = zipped(word_parts(p(f"<w:{around}>{linked}</w:{around}>")))
    assert [(use.font, use.characters) for use in read(file).fonts] == [("Georgia", 6)]


def test_a_text_box_stored_twice_counts_once() -> None:
    """Its letters are neither those of the paragraph it stands in, nor there again for old readers."""
    file = zipped(word_parts(p(run("story") + box_stored_twice("aside"))))
    assert [use.characters for use in read(file).fonts] == [10]
