"""Markdown is read as its rendered page."""

from __future__ import annotations

from io import BytesIO

import pytest

from mcred.domain.documents import Block, Document, LeftOut, LeftOutKind, Paragraph, Table
from mcred.errors import CannotReadError
from mcred.readers import markdown


def document(text: str) -> Document:
    """The document that a text is read as."""
    content = markdown.read(BytesIO(text.encode()))
    assert isinstance(content, Document)
    return content


def texts(text: str) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in document(text).blocks]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**Bold** and *it* and ~~out~~ and half**bold**half", "Bold and it and out and halfboldhalf"),
        (r"\*not so\* &amp; snake_case", "*not so* & snake_case"),
        ("See [the plan](https://a.test 'Title') and [this][n].\n\n[n]: https://b.example", "See the plan and this."),
        ("<https://example.org> and `len(x)`", "https://example.org and len(x)"),
        ("![a photo](p.png)\nWords", "Words"),
        ("one  \ntwo\\\nthree\nfour", "one\ntwo\nthree\nfour"),
        ("a<br>break, <b>bold</b>", "a\nbreak, bold"),
        ("before <!-- a\ncomment --> after", "before  after"),
    ],
)  # fmt: skip
def test_marks_and_targets_are_not_shown(source: str, shown: str) -> None:
    """What a paragraph shows is its words, without marks, targets, pictures' descriptions and tags."""
    assert document(source).text.strip("\n") == shown


def test_front_matter_is_left_out() -> None:
    """Front matter is no text, and the lines below keep their numbers."""
    content = document("---\ntitle: A plan\ntags:\n  - one\n\n---\n\n# Plan\n")
    assert content.blocks == (Paragraph(text="Plan", level=1, bold=False, line=8),)
    assert content.left_out[0].kind is LeftOutKind.CODE


def test_a_ruler_is_no_front_matter() -> None:
    """Text between two rulers is text."""
    assert texts("---\nWe met twice.\n\n---\nIt helped.") == ["We met twice.", "It helped."]


def test_headings_have_their_level_and_line() -> None:
    """Headings of both styles and the text below know their level and line."""
    blocks = document("# One\n\ntext\n\nTwo\n---\n").blocks
    assert [(b.level, b.line) for b in blocks if isinstance(b, Paragraph)] == [(1, 1), (0, 3), (2, 5)]


def test_each_list_item_is_a_paragraph_of_its_list() -> None:
    """Items, nested ones too, know the kind of their list; what follows in an item is plain, task marks are gone."""
    source = "- one\n  goes on\n    1. inner\n- [x] two\n\n  more\n"
    assert [(b.text, b.listed) for b in document(source).blocks if isinstance(b, Paragraph)] == [
        ("one\ngoes on", "bullet"),
        ("inner", "number"),
        ("two", "bullet"),
        ("more", ""),
    ]


@pytest.mark.parametrize(("source", "bold"), [("**All of it**", True), ("**Goal:** more", False), ("plain", False)])
def test_a_paragraph_that_is_all_bold_says_so(source: str, bold: bool) -> None:  # noqa: FBT001 - a parameter
    """Bold is what has no visible word that is not."""
    (block,) = document(source).blocks
    assert isinstance(block, Paragraph)
    assert block.bold is bold


def test_tables_are_tables() -> None:
    """A table is a grid of its cells' words."""
    (table,) = document("| Artifact | Page |\n|:--|--:|\n| **Map** | 2 |\n").blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [["Artifact", "Page"], ["Map", "2"]]


def test_code_is_text() -> None:
    """Code counts, without its fence."""
    assert texts("```python\nprint(1)\n```\n\n    more code\n") == ["print(1)", "more code"]


def test_footnotes_are_notes() -> None:
    """A footnote and its mark are left out; a mark without a footnote stays."""
    content = document(
        "Kind.[^1] Odd.[^2]\n\n[^1]: A note\nthat goes on.\n\n    And on.\n\nLast.\n\n```\n[^3]: code\n```\n"
    )
    assert [block.text for block in content.blocks] == ["Kind. Odd.[^2]", "Last.", "[^3]: code"]
    (note,) = (left for left in content.left_out if left.kind is LeftOutKind.NOTE)
    assert note.text.split() == "A note that goes on. And on.".split()


@pytest.mark.parametrize(
    "shown",
    ["![a map]({})", "![a map][map]\n\n[map]: <{}>", '<img src="{}">\n', 'in a line <img alt="" src="{}"> of text'],
)
def test_pictures_written_into_a_text_are_no_part_of_it(shown: str) -> None:
    """A text with large pictures in it is read like one without."""
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 500_000
    content = document(f"Before.\n\n{shown.format(picture)}\n\nAfter.\n")
    seen = [block.text for block in content.blocks]
    assert (seen[0], seen[-1]) == ("Before.", "After.")
    assert sum(map(len, seen)) + sum(len(left.text) for left in content.left_out) < 100


def test_a_text_that_is_too_large_without_its_pictures_is_refused() -> None:
    """Words do not hide behind pictures, and neither does anything else of that size."""
    picture = b"data:image/png;base64," + b"A" * 65 * 2**20
    for data in (b"word " * 1_000_000, picture, b"data:text/plain;base64," + b"A" * 2**23):
        with pytest.raises(CannotReadError) as caught:
            markdown.read(BytesIO(data))
        assert caught.value.content.code == "file-too-large"


def test_html_blocks_show_their_words() -> None:
    """Of a block of HTML the visible words count, and comments are noted as left out."""
    content = document("<details>\n<summary>More</summary>\n\nHidden *so* far.\n\n</details>\n\n<!-- keep\nout -->\n")
    assert [block.text for block in content.blocks] == ["More", "Hidden so far."]
    assert LeftOut(kind=LeftOutKind.COMMENT, text="keep\nout") in content.left_out


def test_html_blocks_know_their_lines() -> None:
    """A paragraph from a block of HTML has the line that the block begins on."""
    blocks: tuple[Block, ...] = document("One\n\n<div>\n<p>Two</p>\n</div>\n").blocks
    assert [block.line for block in blocks] == [1, 3]


def test_a_paragraph_of_absurd_length_is_taken_as_it_is() -> None:
    """Marks in a paragraph that no person writes are not looked for, since that could take minutes."""
    assert document("word ![" * 5000).text.count("![") == 5000
    assert "**" not in document("**word** " * 500).text
