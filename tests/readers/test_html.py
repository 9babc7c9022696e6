"""Web pages are read as a browser shows them."""

from __future__ import annotations

from io import BytesIO

import pytest

from mcred.domain.documents import Document, Holds, LeftOut, LeftOutKind, Paragraph, Property, Table
from mcred.readers import html


def document(text: str) -> Document:
    """The document that a page is read as."""
    content = html.read(BytesIO(text.encode()))
    assert isinstance(content, Document)
    return content


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<title>No</title><style>p{}</style><p>slow<em>ly</em>\n  done</p>", ["slowly done"]),
        ("<p>one<p>two<div>three</div>four", ["one", "two", "three", "four"]),
        ("one<br>two<hr>three", ["one\ntwo", "three"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("a&nbsp;b &amp; c &#8212; d", ["a\u00a0b & c — d"]),
        ("<script>var a='<p>no</p>'</script><noscript>no</noscript>yes", ["yes"]),
        ("<img alt='a photo' src=x>seen", ["seen"]),
        ("</p></table></b>still here", ["still here"]),
        ("<p></p><p> </p>", []),
    ],
)
def test_the_visible_words_are_read(page: str, shown: list[str]) -> None:
    """Blocks part paragraphs, inline tags part nothing, and what is not shown is not read."""
    assert [block.text for block in document(page).blocks] == shown


def test_headings_lists_and_bold_are_known() -> None:
    """Paragraphs know their heading's level, their list and whether they are all bold."""
    page = "<h2><b>Plan</b></h2><p>text</p><ol><li><p>one</p><p>more</p></li></ol><p><b>All</b></p><h3></h3><p>end</p>"
    assert [(b.text, b.level, b.listed, b.bold) for b in document(page).blocks if isinstance(b, Paragraph)] == [
        ("Plan", 2, "", True),
        ("text", 0, "", False),
        ("one", 0, "number", False),
        ("more", 0, "", False),
        ("All", 0, "", True),
        ("end", 0, "", False),
    ]


def test_bold_by_style_is_bold() -> None:
    """Google Docs makes text bold by a class of the style sheet."""
    page = "<style>.c1{color:#000;font-weight:700}.c2{font-weight:400}</style><p class=c2><span class=c1>All</span></p>"
    (block,) = document(page).blocks
    assert isinstance(block, Paragraph)
    assert block.bold


def test_hidden_text_is_left_out_and_noted() -> None:
    """What a style or attribute hides is no text, but is not lost; neither is a comment."""
    content = document("<p>seen</p><div style='display: none'><div>no</div>never</div><p hidden>nor</p><!-- x -->on")
    assert [block.text for block in content.blocks] == ["seen", "on"]
    assert [left for left in content.left_out if left.kind is LeftOutKind.HIDDEN] == [
        LeftOut(kind=LeftOutKind.HIDDEN, text=text) for text in ("no", "never", "nor")
    ]


def test_tables_keep_their_grid() -> None:
    """Merged cells hold their place, and a table inside a cell is text of that cell."""
    page = (
        "<table><tr><th colspan=2>A<th>B</tr><tr><td rowspan=2>C<td>D<td>"
        "<table><tr><td>E<td>F</table></tr><tr><td>G<td>H</table>"
    )
    (table,) = document(page).blocks
    assert isinstance(table, Table)
    assert [[None if cell.merged else cell.text for cell in row] for row in table.rows] == [
        ["A", None, "B"],
        ["C", "D", "E\tF"],
        [None, "G", "H"],
    ]


def test_the_author_is_a_property() -> None:
    """The name of the page's author is found."""
    page = "<head><meta name=Author content='Ines Ovanto'></head>one"
    assert document(page).properties == (Property(label="the author's name", holds=Holds.PERSON, value="Ines Ovanto"),)
