"""OpenDocument texts."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Holds, LeftOutKind
from mcred.errors import CannotReadError
from mcred.readers import odt
from tests.readers.odt_builder import TYPE, odt_parts, read, style
from tests.readers.office_files import grid, left_out, paragraphs, zipped

INLINE = {
    "<text:tab/>": "one\ttwo",
    "<text:line-break/>": "one\ntwo",
    "<text:s/>": "one two",
    '<text:s text:c="3"/>': "one   two",
    '<text:s text:c="x"/>': "one two",
    "<text:soft-page-break/>": "onetwo",
    "<text:bookmark/>": "onetwo",
    "<text:a>-</text:a>": "one-two",
    "<text:span><text:span>-</text:span></text:span>": "one-two",
    "<text:page-number>-</text:page-number>": "one-two",
    "<text:ruby><text:ruby-base>-</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>": "one-two",
    "\n   ": "one two",
}


@pytest.mark.parametrize(("inside", "seen"), INLINE.items())
def test_signs_within_a_paragraph_are_read_as_a_person_sees_them(inside: str, seen: str) -> None:
    """Spaces, tabs and breaks are elements; white space in the file is one space."""
    assert read(f"<text:p>one{inside}two</text:p>").text == seen


def test_many_spaces_are_bounded() -> None:
    """A number of spaces is not believed beyond reason."""
    assert len(read('<text:p>a<text:s text:c="900000000"/>b</text:p>').text) < 2_000


def test_notes_comments_and_boxes_are_left_out() -> None:
    """They stand within the paragraph and are no part of it."""
    body = (
        "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>"
        "</text:note-body></text:note> b<office:annotation><dc:creator>Mara Testfeld</dc:creator><text:p>why?</text:p>"
        "</office:annotation> c<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></text:p>"
        "<draw:frame><draw:text-box><text:p>loose</text:p></draw:text-box></draw:frame>"
    )
    document = read(body)
    assert document.text == "a b c"
    assert left_out(document) == [
        (LeftOutKind.NOTE, "note"),
        (LeftOutKind.COMMENT, "why?"),
        (LeftOutKind.TEXT_BOX, "box"),
        (LeftOutKind.TEXT_BOX, "loose"),
    ]
    assert [entry.value for entry in document.properties] == ["Mara Testfeld"]


def test_deleted_text_is_left_out_and_its_author_named() -> None:
    """Tracked deletions stand before the text; insertions stand in it."""
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
        "<dc:creator>Tom Probe</dc:creator></office:change-info><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    document = read(f"{changes}<text:p>a<text:change-start/>new<text:change-end/></text:p>")
    assert document.text == "anew"
    assert left_out(document) == [(LeftOutKind.DELETED, "gone")]
    assert [entry.value for entry in document.properties] == ["Tom Probe"]


def test_tables_are_grids_with_merged_cells_once() -> None:
    """Header rows are rows; covered cells are merged; tables within fold into their cell."""
    cell = "<table:table-cell><text:p>in</text:p></table:table-cell>"
    inner = f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
    body = (
        '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">'
        "<text:p>wide</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
        f"<table:table-row><table:table-cell><text:p>a</text:p>{inner}</table:table-cell><table:table-cell><text:p>b</text:p>"
        "</table:table-cell></table:table-row><table:table-row table:visibility='collapse'><table:table-cell>"
        "<text:p>unseen</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = read(body)
    assert grid(document)[:2] == [["wide", None], ["a\nin", "b"]]
    assert left_out(document) == [(LeftOutKind.HIDDEN, "unseen")]


def test_indexes_hold_text_and_their_sources_do_not() -> None:
    """A table of contents is read as it stands."""
    body = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents"
        "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title><text:p>Contents"
        "</text:p></text:index-title><text:p>One 1</text:p></text:index-body></text:table-of-content>"
    )
    assert read(body).text == "Contents\nOne 1"


def test_pages_are_counted_at_least() -> None:
    """Breaks by style, by page style and by the last layout; one after another is one."""
    automatic = style("P1", '<style:paragraph-properties fo:break-before="page"/>', "paragraph")
    automatic += style("P2", "", "paragraph", 'style:master-page-name="Wide"')
    body = (
        '<text:p text:style-name="P2">one</text:p><text:p>t<text:soft-page-break/>wo</text:p><text:soft-page-break/>'
        '<text:p text:style-name="P1">three</text:p><text:p text:style-name="P2">four</text:p>'
    )
    document = read(body, automatic)
    assert [block.page for block in paragraphs(document)] == [1, 1, 3, 4]
    assert document.pages == 4


def test_headers_and_footers_are_left_out() -> None:
    """They stand in the page styles, each text once."""
    head = "<style:header><text:p>head</text:p></style:header>"
    document = read("<text:p>x</text:p>", named=f"{head}{head}<style:footer><text:p>foot</text:p></style:footer>")
    assert left_out(document) == [(LeftOutKind.HEADER, "head"), (LeftOutKind.HEADER, "foot")]


def test_stored_names_are_properties() -> None:
    """Who made it, who saved it last, whose template it is, and what somebody added."""
    meta = (
        "<meta:initial-creator>Mara Testfeld</meta:initial-creator><dc:creator>Tom Probe</dc:creator>"
        '<meta:user-defined meta:name="School">Sample School</meta:user-defined>'
        '<meta:template xlink:href="file:///home/mtestfeld/x.ott"/><dc:title>T</dc:title>'
    )
    found = [(entry.holds, entry.value) for entry in read("<text:p>x</text:p>", meta=meta).properties]
    assert found == [
        (Holds.PERSON, "Mara Testfeld"),
        (Holds.PERSON, "Tom Probe"),
        (Holds.ORGANISATION, "Sample School"),
        (Holds.ACCOUNT, "mtestfeld"),
    ]


LOCKED = "<!DOCTYPE manifest><manifest:manifest><manifest:encryption-data/></manifest:manifest>"


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({**odt_parts(""), "META-INF/manifest.xml": LOCKED}, "needs-password"),
        ({"mimetype": TYPE, "encrypted-package": b"x", "META-INF/manifest.xml": LOCKED}, "needs-password"),
        ({"mimetype": TYPE}, "unreadable-file"),
        ({"mimetype": TYPE, "content.xml": "<a/>"}, "unreadable-file"),
        ({"mimetype": TYPE, "content.xml": "<!DOCTYPE a><a/>"}, "unreadable-file"),
    ],
)
def test_what_cannot_be_read_says_why(parts: dict[str, str | bytes], code: str) -> None:
    """A locked text is told from a damaged one, even where the list of parts has a document type."""
    with pytest.raises(CannotReadError) as caught:
        odt.read(zipped(parts))
    assert caught.value.content.code == code


def test_an_old_list_of_parts_with_a_document_type_is_no_obstacle() -> None:
    """Old programs wrote one, and it is not parsed."""
    parts = {**odt_parts("<text:p>x</text:p>"), "META-INF/manifest.xml": "<!DOCTYPE manifest><manifest/>"}
    assert odt.read(zipped(parts)).text == "x"
