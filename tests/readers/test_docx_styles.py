"""Headings, lists, bold and hidden text in Word documents, directly or by style."""

from __future__ import annotations

import pytest

from mcred.domain.documents import LeftOutKind
from mcred.readers import docx
from tests.readers.office_files import left_out, p, paragraphs, read_word, run, story, style, styled, word_parts, zipped

HEADINGS = {
    "heading 1": 1,
    "heading 9": 9,
    "Heading 2": 2,
    "Überschrift 3": 3,
    "Titre 1": 1,
    "Rubrik 1": 1,
    "Título 4": 4,
    "标题 2": 2,
    "Title": 1,
    "Normal": 0,
    "heading 10": 0,
    "Header": 0,
    "Subtitle": 0,
}


@pytest.mark.parametrize(("name", "level"), HEADINGS.items())
def test_a_heading_is_known_by_the_name_of_its_style(name: str, level: int) -> None:
    """In any of the languages that word processors use."""
    document = read_word(styled("Plan", "x1"), styles=style("x1", name))
    assert paragraphs(document)[0].level == level


def test_a_heading_is_known_by_its_style_id_alone() -> None:
    """Some programs name a style that they do not define."""
    assert [block.level for block in paragraphs(read_word(styled("a", "Heading2") + styled("b", "berschrift1")))] == [
        2,
        1,
    ]


def test_levels_come_from_outline_levels_and_are_inherited() -> None:
    """The nearest word counts: a paragraph's own, its style's, then that of the style below."""
    styles = (
        style("h", "heading 2")
        + style("mine", "Question", '<w:basedOn w:val="h"/>')
        + style("toc", "TOC Heading", '<w:basedOn w:val="h"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
        + style("part", "Part", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    )
    own = p("own", '<w:pStyle w:val="h"/><w:outlineLvl w:val="4"/>')
    body = styled("a", "mine") + styled("b", "toc") + styled("c", "part") + own
    assert [block.level for block in paragraphs(read_word(body, styles=styles))] == [2, 0, 1, 5]


def test_styles_based_on_each_other_in_a_ring_end() -> None:
    """A ring of styles says nothing and hangs nothing."""
    ring = style("a", "A", '<w:basedOn w:val="b"/>') + style("b", "B", '<w:basedOn w:val="a"/>')
    assert paragraphs(read_word(styled("x", "a"), styles=ring))[0].level == 0


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="none"/><w:lvlText w:val="x"/></w:lvl>'
    '<w:lvl w:ilvl="3"><w:numFmt w:val="decimal"/><w:lvlText w:val=""/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="linked"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:lvlOverride></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
)


@pytest.mark.parametrize(
    ("number", "depth", "kind"),
    [
        ("1", 0, "bullet"),
        ("1", 1, "number"),
        ("1", 2, ""),
        ("1", 3, ""),
        ("2", 0, "number"),
        ("3", 0, "bullet"),
        ("0", 0, ""),
        ("9", 0, ""),
    ],
)
def test_a_list_item_says_what_stands_before_it(number: str, depth: int, kind: str) -> None:
    """Bullets and numbers are told apart; a level without a label is no list."""
    settings = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    linked = style("linked", "Linked", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', "numbering")
    document = read_word(p("item", settings), numbering=NUMBERING, styles=linked)
    assert (document.text, paragraphs(document)[0].listed) == ("item", kind)


def test_a_list_may_come_with_the_style_and_be_taken_back() -> None:
    """The list number 0 takes a paragraph out of its style's list."""
    styles = style("b", "List Bullet", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    out = p("no item", '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    document = read_word(styled("item", "b") + out, styles=styles, numbering=NUMBERING)
    assert [block.listed for block in paragraphs(document)] == ["bullet", ""]


BOLD = "<w:b/>"
STYLES = (
    style("strong", "Strong", "<w:rPr><w:b/></w:rPr>", "character")
    + style("loud", "Loud", "<w:rPr><w:b/></w:rPr>")
    + style("secret", "Secret", "<w:rPr><w:vanish/></w:rPr>", "character")
    + style("aside", "Aside", "<w:rPr><w:vanish/></w:rPr>")
    + style("pale", "Pale", '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>', "character")
)


@pytest.mark.parametrize(
    ("paragraph", "bold"),
    [
        (p(run("all of it", BOLD)), True),
        (p(run("part", BOLD) + run(" of it")), False),
        (p(run("with", BOLD) + run(" ") + run("spaces", BOLD)), True),
        (p(run("off", '<w:b w:val="0"/>')), False),
        (p(run("by style", '<w:rStyle w:val="strong"/>')), True),
        (styled("by style", "loud"), True),
        (p(run("twice is plain", '<w:rStyle w:val="strong"/>'), '<w:pStyle w:val="loud"/>'), False),
        (p(run("seen", BOLD) + run("unseen", "<w:vanish/>")), True),
    ],
)
def test_a_paragraph_is_bold_when_all_that_is_visible_is(paragraph: str, bold: bool) -> None:  # noqa: FBT001 - parametrised
    """Directly or by style, and bold on bold is plain again."""
    assert paragraphs(read_word(paragraph, styles=STYLES))[0].bold is bold


WHITE = '<w:color w:val="FFFFFF"/>'


@pytest.mark.parametrize(
    "hidden",
    [
        p(run("x", "<w:vanish/>")),
        p(run("x", '<w:rStyle w:val="secret"/>')),
        styled("x", "aside"),
        p(run("x", WHITE)),
        p(run("x", '<w:color w:val="fefefe"/>')),
        p(run("x", '<w:rStyle w:val="pale"/>')),
        p(run("x", WHITE + '<w:highlight w:val="white"/>')),
        p(run("x", WHITE + '<w:shd w:val="clear" w:fill="FFFFFF"/>')),
    ],
)
def test_hidden_and_white_text_is_left_out(hidden: str) -> None:
    """What nobody sees is not counted."""
    document = read_word(p("seen") + hidden, styles=STYLES)
    assert document.text == "seen"
    assert left_out(document) == [(LeftOutKind.HIDDEN, "x")]


DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
ON_TABLE_STYLE = f'<w:tblStylePr w:type="firstRow"><w:tcPr>{DARK}</w:tcPr></w:tblStylePr>'


@pytest.mark.parametrize(
    "body",
    [
        p(run("x", WHITE + '<w:highlight w:val="black"/>')),
        p(run("x", WHITE + DARK)),
        p(run("x", WHITE), DARK),
        p(run("x", WHITE + '<w:shd w:val="solid" w:color="000000"/>')),
        p(run("x", WHITE), '<w:pStyle w:val="banner"/>'),
        f"<w:tbl><w:tr><w:tc><w:tcPr>{DARK}</w:tcPr>{p(run('x', WHITE))}</w:tc></w:tr></w:tbl>",
        f'<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc>{p(run("x", WHITE))}</w:tc></w:tr></w:tbl>',
        p('<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>' + run("x", WHITE)),
        p(run("x", '<w:vanish w:val="0"/>')),
        p(run("x", '<w:color w:val="auto"/>')),
    ],
)
def test_white_text_counts_where_a_colour_or_a_picture_lies_behind_it(body: str) -> None:
    """A white title on a dark ground is no trick."""
    styles = style("t", "Table", ON_TABLE_STYLE, "table") + style("banner", "Banner", f"<w:pPr>{DARK}</w:pPr>")
    document = read_word(body, styles=styles)
    assert document.text == "x"
    assert document.left_out == ()


def test_a_white_cell_within_a_dark_table_hides_white_text_again() -> None:
    """The nearest ground counts."""
    light = '<w:shd w:val="clear" w:fill="FFFFFF"/>'
    cells = f"<w:tc><w:tcPr>{light}</w:tcPr>{p(run('x', WHITE))}</w:tc><w:tc>{p(run('y', WHITE))}</w:tc>"
    assert read_word(f"<w:tbl><w:tblPr>{DARK}</w:tblPr><w:tr>{cells}</w:tr></w:tbl>").text.strip() == "y"


def test_a_coloured_page_shows_white_text() -> None:
    """The colour of the whole page is a ground, too."""
    parts = word_parts("")
    body = f'<w:background w:color="203040"/><w:body>{p(run("x", WHITE))}</w:body>'
    assert docx.read(zipped({**parts, "word/document.xml": story("document", body)})).text == "x"
