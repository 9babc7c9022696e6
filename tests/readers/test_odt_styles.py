"""Headings, lists and hidden text in OpenDocument texts, directly or by style."""

from __future__ import annotations

import pytest

from mcred.domain.documents import LeftOutKind
from tests.readers.odt_builder import in_span, read, style
from tests.readers.office_files import left_out, paragraphs


def test_headings_come_from_elements_outline_levels_and_names() -> None:
    """text:h says its level; a paragraph's style may say one, too."""
    named = (
        style("Title", "", "paragraph")
        + style("Heading_20_2", "", "paragraph", 'style:display-name="Heading 2"')
        + style("Own", "", "paragraph", 'style:default-outline-level="3"')
    )
    body = (
        '<text:h text:outline-level="2">a</text:h><text:h>b</text:h><text:p text:style-name="Title">c</text:p>'
        '<text:p text:style-name="P1">d</text:p><text:p text:style-name="Own">e</text:p><text:p>f</text:p>'
    )
    automatic = style("P1", "", "paragraph", 'style:parent-style-name="Heading_20_2"')
    assert [block.level for block in paragraphs(read(body, automatic, named))] == [2, 1, 1, 2, 3, 0]


LISTS = (
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/>'
    '<text:list-level-style-number text:level="2" style:num-format="1"/>'
    '<text:list-level-style-number text:level="3" style:num-format=""/></text:list-style>'
)


def test_lists_are_read_by_their_styles_down_the_levels() -> None:
    """The first paragraph of an item carries the label; labels are never text."""
    third = "<text:list><text:list-item><text:p>three</text:p></text:list-item></text:list>"
    inner = f"<text:list><text:list-item><text:p>two</text:p>{third}</text:list-item></text:list>"
    body = (
        '<text:list text:style-name="L1"><text:list-header><text:p>head</text:p></text:list-header>'
        "<text:list-item><text:number>1.</text:number><text:p>one</text:p><text:p>more</text:p>"
        f"{inner}</text:list-item></text:list>"
    )
    document = read(body, LISTS)
    assert [(block.text, block.listed) for block in paragraphs(document)] == [
        ("head", ""),
        ("one", "bullet"),
        ("more", ""),
        ("two", "number"),
        ("three", ""),
    ]


TEXT = "<style:text-properties {}/>"
HIDING = {
    "by display": TEXT.format('text:display="none"'),
    "white": TEXT.format('fo:color="#ffffff"'),
    "white on white": TEXT.format('fo:color="#FFFFFF" fo:background-color="#fefefe"'),
}


@pytest.mark.parametrize("look", HIDING.values(), ids=HIDING)
def test_hidden_and_white_text_is_left_out(look: str) -> None:
    """What nobody sees is not counted."""
    document = read(f"<text:p>seen</text:p>{in_span('x', 'T1')}", style("T1", look))
    assert document.text == "seen"
    assert left_out(document) == [(LeftOutKind.HIDDEN, "x")]


SHOWN = {
    "dark behind it": (TEXT.format('fo:color="#ffffff" fo:background-color="#203040"'), ""),
    "dark page": (
        TEXT.format('fo:color="#ffffff"'),
        '<style:page-layout><style:page-layout-properties fo:background-color="#203040"/></style:page-layout>',
    ),
    "picture": (TEXT.format('fo:color="#ffffff"'), '<style:graphic-properties style:run-through="background"/>'),
}


@pytest.mark.parametrize(("look", "named"), SHOWN.values(), ids=SHOWN)
def test_white_text_counts_where_something_lies_behind_it(look: str, named: str) -> None:
    """A white title on a dark ground is no trick."""
    assert read(in_span("x", "T1"), style("T1", look), named).text == "x"


def test_hidden_sections_paragraphs_and_words_are_left_out() -> None:
    """OpenDocument hides text in several ways."""
    body = (
        '<text:section text:display="none"><text:p>a</text:p></text:section>'
        "<text:section><text:p>b</text:p></text:section>"
        '<text:p>c<text:hidden-paragraph text:is-hidden="true"/></text:p>'
        '<text:p>d<text:hidden-text text:string-value="e"/></text:p>'
    )
    document = read(body)
    assert document.text == "b\nd"
    assert left_out(document) == [(LeftOutKind.HIDDEN, text) for text in "ace"]
