"""The words of a Word document's paragraphs, run by run."""

from __future__ import annotations

import pytest

from mcred.domain.documents import LeftOutKind
from tests.readers.office_files import left_out, p, paragraphs, read_word, run


def mark(kind: str) -> str:
    """A run with one mark of a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    """A run with the code of a field."""
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


INLINE = {
    "<w:tab/>": "one\ttwo",
    "<w:ptab/>": "one\ttwo",
    "<w:br/>": "one\ntwo",
    '<w:br w:type="page"/>': "one\ntwo",
    '<w:br w:type="column"/>': "one\ntwo",
    "<w:cr/>": "one\ntwo",
    "<w:noBreakHyphen/>": "one\u2011two",
    "<w:softHyphen/>": "onetwo",
    '<w:sym w:font="Wingdings" w:char="F0FC"/>': "one\uf0fctwo",
    '<w:sym w:char="D800"/>': "onetwo",
    '<w:sym w:char="none"/>': "onetwo",
    "<w:lastRenderedPageBreak/>": "onetwo",
    '<w:footnoteReference w:id="2"/>': "onetwo",
    "<w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>-</w:t></w:r></w:rubyBase></w:ruby>": "one-two",
}


@pytest.mark.parametrize(("inside", "seen"), INLINE.items())
def test_signs_within_a_run_are_read_as_a_person_sees_them(inside: str, seen: str) -> None:
    """Breaks and tabs separate words, hyphens that are no spaces do not, and aids are no text."""
    document = read_word(p(f"<w:r><w:t>one</w:t>{inside}<w:t>two</w:t></w:r>"))
    assert document.text == seen


WRAPPED = (
    "<w:hyperlink>{}</w:hyperlink>",
    "<w:smartTag>{}</w:smartTag>",
    "<w:customXml>{}</w:customXml>",
    "<w:ins>{}</w:ins>",
    "<w:moveTo>{}</w:moveTo>",
    "<w:bdo>{}</w:bdo>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:fldSimple w:instr="PAGE">{}</w:fldSimple>',
    "<w:hyperlink><w:ins><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:ins></w:hyperlink>",
    "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback><w:r/></mc:Fallback></mc:AlternateContent>",
    "<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
)


@pytest.mark.parametrize("wrapper", WRAPPED)
def test_text_is_read_once_whatever_stands_around_its_runs(wrapper: str) -> None:
    """Links, controls, tags, insertions and fields hold text of the main story."""
    assert read_word(p(run("a ") + wrapper.format(run("b")) + run(" c"))).text == "a b c"


@pytest.mark.parametrize(
    "wrapper",
    [
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:customXml>{}</w:customXml>",
        "<w:ins>{}</w:ins>",
        "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>",
    ],
)
def test_paragraphs_are_read_in_order_whatever_stands_around_them(wrapper: str) -> None:
    """Content controls and their like hold blocks of the main story."""
    assert read_word(p("a") + wrapper.format(p("b")) + p("c")).text == "a\nb\nc"


@pytest.mark.parametrize("change", ["del", "moveFrom"])
def test_deleted_text_is_left_out(change: str) -> None:
    """What tracked changes delete or move away is no part of the story, whichever element holds it."""
    document = read_word(
        p(f"{run('kept')}<w:{change}><w:r><w:delText> gone</w:delText></w:r>{run(' too')}</w:{change}>")
    )
    assert document.text == "kept"
    assert left_out(document) == [(LeftOutKind.DELETED, " gone too")]


def test_deleted_paragraphs_are_left_out_whole() -> None:
    """A deletion may stand around paragraphs, too."""
    document = read_word(p("kept") + f"<w:moveFrom>{p('gone')}</w:moveFrom>")
    assert document.text == "kept"
    assert left_out(document) == [(LeftOutKind.DELETED, "gone")]


def test_a_paragraph_whose_end_was_deleted_goes_on_with_the_next() -> None:
    """Deleting the mark between two paragraphs joins them; the second one's settings win."""
    first = p("half", "<w:rPr><w:del/></w:rPr>")
    document = read_word(first + p("way", '<w:outlineLvl w:val="1"/>') + p("on"))
    assert [(block.text, block.level) for block in paragraphs(document)] == [("halfway", 2), ("on", 0)]


def test_a_deleted_end_before_a_table_or_at_the_close_loses_no_text() -> None:
    """Where no paragraph follows, the text ends where it ends."""
    cut = "<w:rPr><w:del/></w:rPr>"
    document = read_word(p("a", cut) + f"<w:tbl><w:tr><w:tc>{p('b', cut)}</w:tc></w:tr></w:tbl>" + p("c", cut))
    assert document.text == "a\nb\nc"


def test_fields_give_their_results_and_not_their_codes() -> None:
    """A field within the code of another is code too; its result counts where it stands in a result."""
    inner = mark("begin") + code("DATE") + mark("separate") + run("inner") + mark("end")
    field = mark("begin") + code("IF ") + inner + mark("separate") + run("result ") + inner + mark("end")
    assert read_word(p(run("a ") + field + run(" z"))).text == "a result inner z"


def test_a_field_may_reach_over_paragraphs() -> None:
    """The table of contents is one field over many paragraphs."""
    begin = mark("begin") + code("TOC") + mark("separate") + run("one")
    assert read_word(p(begin) + p("two") + p(run("three") + mark("end")) + p("four")).text == "one\ntwo\nthree\nfour"


def test_a_field_that_never_ends_swallows_nothing() -> None:
    """A stray beginning is passed over, and so are stray ends."""
    assert read_word(p(mark("begin") + run("a")) + p("b")).text == "a\nb"
    assert read_word(p(mark("separate") + run("a") + mark("end") + run("b"))).text == "ab"


def test_formulas_are_left_out() -> None:
    """Word processors count no words in a formula."""
    document = read_word(p(run("so ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>" + run("it is")))
    assert document.text == "so it is"
    assert left_out(document) == [(LeftOutKind.FORMULA, "a+b")]


def test_line_ends_in_the_file_are_only_spaces() -> None:
    """A line end within w:t is no line break."""
    assert read_word(p(run("one\ntwo"))).text == "one two"


def test_empty_paragraphs_are_no_blocks() -> None:
    """Blank lines and lone breaks hold no text."""
    document = read_word(p("") + p(run("  ")) + p('<w:r><w:br w:type="page"/></w:r>') + p("text"))
    assert [block.text for block in document.blocks] == ["text"]


def test_pages_are_counted_by_all_breaks_each_once() -> None:
    """A break that layout noted right after an explicit one is the same page."""
    body = (
        p("one")
        + p('<w:r><w:br w:type="page"/></w:r>')
        + p("<w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r>")
        + p("<w:r><w:lastRenderedPageBreak/><w:t>three</w:t></w:r>", "<w:sectPr/>")
        + p("four", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
        + p("still four")
        + p("five", "<w:pageBreakBefore/>")
    )
    document = read_word(body)
    assert [block.page for block in paragraphs(document)] == [1, 2, 3, 4, 4, 5]
    assert (document.pages, document.pages_exact) == (5, False)


def test_a_row_over_a_page_end_is_one_more_page_and_not_one_for_each_cell() -> None:
    """Layout notes the break in every cell of the row."""
    cell = f"<w:tc>{p('<w:r><w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>')}</w:tc>"
    assert read_word(f"<w:tbl><w:tr>{cell * 3}</w:tr></w:tbl>").pages == 2
