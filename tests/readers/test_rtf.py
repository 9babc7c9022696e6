"""Rich text documents."""

from __future__ import annotations

from io import BytesIO
from types import ModuleType

import pytest

from mcred.domain.documents import Document, LeftOutKind
from mcred.errors import CannotReadError
from mcred.readers import rtf
from mcred.readers.richtext import walk
from tests.readers.office_files import grid, left_out, paragraphs

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Plain;}{\f1\fcharset204 Cyrillic;}{\f2\fcharset128 Kanji;}}"
    r"{\colortbl;\red255\green255\blue255;\red20\green30\blue40;}"
    r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2\outlinelevel1 Own;}{\*\cs3 Strong;}}"
)


def read(body: str) -> Document:
    """What mcred reads in a document with this body."""
    return rtf.read(BytesIO(f"{HEAD}{body}}}".encode("latin-1")))


CHARACTERS = {
    r"caf\'e9": "café",
    r"\u8364?": "€",
    r"\u8364 \'80x": "€x",
    r"\uc0\u8364x": "€x",
    r"\uc2\u8364??x": "€x",
    r"\u-10179?\u-8704?": "😀",
    r"\u-10179?": "\ufffd",
    r"{\f1\'e4\'e0}": "да",
    r"{\f2\'8e\'9a}": "字",
    r"a\~b\_c\-d\tab e\line f": "a\u00a0b\u2011cd\te\nf",
    r"\{a\}\\": "{a}\\",
    r"\ldblquote a\rdblquote \emdash \bullet": "“a”—•",
    "one\r\ntwo": "onetwo",
    r"a\bin3 {}}b": "ab",
    r"{\*\unknown {\b hidden}}a{\*\cs3 b}": "ab",
    r"{\pict 0102}a{\object{\*\objdata 01}{\result b}}": "ab",
    r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}': "link",
    r"{\xe entry}a": "a",
}


@pytest.mark.parametrize(("written", "seen"), CHARACTERS.items())
def test_characters_are_read_as_a_person_sees_them(written: str, seen: str) -> None:
    """Code pages, Unicode with its stand-ins, escapes, and groups that hold no text."""
    assert read(rf"\pard {written}\par").text == seen


def test_paragraphs_lists_headings_and_bold() -> None:
    """Labels are not text, but say what kind of list it is."""
    body = (
        r"\pard\s1\b Head\b0\par\pard\plain\s2 Second\par"
        r"\pard{\listtext\'b7\tab}dot\par{\pntext 2.\tab}two\par\pard{\listtext o\tab}ring\par{\listtext a)\tab}a\par"
        r"\pard\outlinelevel0 direct\par\pard{\b part} only\par\pard\sect last"
    )
    found = [(block.text, block.level, block.listed, block.bold) for block in paragraphs(read(body))]
    assert found == [
        ("Head", 1, "", True),
        ("Second", 2, "", False),
        ("dot", 0, "bullet", False),
        ("two", 0, "number", False),
        ("ring", 0, "bullet", False),
        ("a", 0, "number", False),
        ("direct", 1, "", False),
        ("part only", 0, "", False),
        ("last", 0, "", False),
    ]


def test_what_stands_beside_the_story_is_left_out() -> None:
    """Headers, notes, comments, boxes, hidden, deleted and white text."""
    body = (
        r"{\header head\par}\pard a{\footnote\pard note\par}{\v hidden}{\deleted gone}{\cf1 white}"
        r"{\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt box\par}}{\shprslt copy}}{\*\annotation why?} b\par"
    )
    document = read(body)
    assert document.text == "a b"
    assert set(left_out(document)) == {
        (LeftOutKind.HEADER, "head"),
        (LeftOutKind.NOTE, "note"),
        (LeftOutKind.HIDDEN, "hidden"),
        (LeftOutKind.DELETED, "gone"),
        (LeftOutKind.HIDDEN, "white"),
        (LeftOutKind.TEXT_BOX, "box"),
        (LeftOutKind.COMMENT, "why?"),
    }


def test_half_a_character_is_none() -> None:
    """What is left out or stored holds whole characters, as the text does."""
    half = r"\u-10179?"
    whole = half + r"\u-8704?"
    document = read(
        rf"{{\info{{\author A{half}B}}{{\operator C{whole}}}}}{{\header h{half}\par}}"
        rf"\pard a{half}{{\v v{whole}{half}}}{{\deleted d{half}}}{{\footnote\pard n{half}\par}}\par"
    )
    assert document.text == "a\ufffd"
    assert [entry.value for entry in document.properties] == ["A\ufffdB", "C😀"]
    assert {text for _, text in left_out(document)} == {"h\ufffd", "v😀\ufffd", "d\ufffd", "n\ufffd"}


@pytest.mark.parametrize(
    "written",
    [
        r"\pard{\cf1\highlight2 x}\par",
        r"\pard{\cf1\chcbpat2 x}\par",
        r"\pard\cbpat2{\cf1 x}\par",
        r"\trowd\clcbpat2\cellx100\pard\intbl{\cf1 x}\cell\row",
        r"\pard{\cf1\plain x}\par",
        r"\pard{\cf2 x}\par",
    ],
)
def test_white_text_counts_where_a_colour_lies_behind_it(written: str) -> None:
    """A white title on a dark ground is no trick."""
    assert read(written).text == "x"


def test_tables_are_grids() -> None:
    """Rows are rows, merged cells are there once, and text after the table is none of it."""
    body = (
        r"\trowd\clmgf\cellx100\clmrg\cellx200\cellx300\pard\intbl wide\cell\cell c\cell\row"
        r"\trowd\cellx100\cellx200\cellx300\pard\intbl one\par two\cell b\cell c\cell\row\pard after\par"
    )
    document = read(body)
    assert grid(document) == [["wide", None, "c"], ["one\ntwo", "b", "c"]]
    assert paragraphs(document)[0].text == "after"


def test_pages_and_sections_begin_pages() -> None:
    """At least so many pages there are."""
    document = read(r"\pard a\par\page b\par\sect c\par\pard\pagebb d\par")
    assert [block.page for block in paragraphs(document)] == [1, 2, 3, 4]


def test_stored_names_are_properties() -> None:
    """Author, last editor, company, and those who changed something; titles are nobody."""
    body = (
        r"{\info{\title T}{\author Mara Testfeld}{\operator Tom Probe}{\*\company Sample School}}"
        r"{\*\revtbl {Unknown;}{Lea Muster;}}\pard x\par"
    )
    document = read(body)
    assert document.text == "x"
    assert [entry.value for entry in document.properties] == [
        "Mara Testfeld",
        "Tom Probe",
        "Sample School",
        "Lea Muster",
    ]


@pytest.mark.parametrize(
    "data", [b"", b"plain text", rb"{\rtf1 cut {\b off", b"{\\rtf1 " + b"{" * 9_000 + b"}" * 9_000 + b"}"]
)
def test_what_cannot_be_read_is_unreadable(data: bytes) -> None:
    """Empty, something else, cut off, or nested without end."""
    with pytest.raises(CannotReadError) as caught:
        rtf.read(BytesIO(data))
    assert caught.value.content.code == "unreadable-file"


@pytest.mark.parametrize(("module", "limit"), [(rtf, "_MAX_SIZE"), (walk, "_MAX_TOKENS")])
def test_a_file_beyond_all_measure_is_too_large(
    module: ModuleType, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limits are on its size and on its pieces."""
    monkeypatch.setattr(module, limit, 2)
    with pytest.raises(CannotReadError) as caught:
        rtf.read(BytesIO(rb"{\rtf1 more than \b ten}"))
    assert caught.value.content.code == "file-too-large"
