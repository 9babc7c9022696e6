"""What stands beside a Word document's main story."""

from __future__ import annotations

from mcred.domain.documents import LeftOutKind
from tests.readers.office_files import box, box_stored_twice, left_out, p, read_word, run


def test_a_text_box_stored_twice_is_left_out_once() -> None:
    """Programs store a drawing for new and for old readers."""
    document = read_word(p(run("story") + box_stored_twice("aside")))
    assert document.text == "story"
    assert left_out(document) == [(LeftOutKind.TEXT_BOX, "aside")]


def test_the_copy_of_a_box_deep_inside_a_drawing_is_passed_over() -> None:
    """A group of shapes may hold the alternatives."""
    inner = (
        f"<mc:AlternateContent><mc:Choice><wps:txbx>{box('a')}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><v:textbox>{box('a')}</v:textbox></mc:Fallback></mc:AlternateContent>"
    )
    document = read_word(p(f"<w:r><w:drawing>{inner}</w:drawing></w:r><w:r><w:pict>{box('b')}</w:pict></w:r>"))
    assert left_out(document) == [(LeftOutKind.TEXT_BOX, "a"), (LeftOutKind.TEXT_BOX, "b")]


def test_a_box_within_a_box_is_left_out_once() -> None:
    """Both texts are kept, neither twice."""
    outer = f"<w:txbxContent>{p('outer')}<w:p><w:r><w:pict>{box('inner')}</w:pict></w:r></w:p></w:txbxContent>"
    document = read_word(p(f"<w:r><w:pict>{outer}</w:pict></w:r>"))
    assert sorted(text for _, text in left_out(document)) == ["inner", "outer"]


def test_headers_footers_notes_and_comments_are_left_out() -> None:
    """They are kept apart, each with its kind; separators are no notes."""
    document = read_word(
        p("story"),
        header=p("head"),
        footer=p("foot"),
        footnotes=f'<w:footnote w:type="separator">{p("line")}</w:footnote><w:footnote>{p("note")}</w:footnote>',
        endnotes=f"<w:endnote>{p('end')}</w:endnote>",
        comments=f"<w:comment>{p('why?')}{p('because')}</w:comment>",
    )
    assert document.text == "story"
    assert left_out(document) == [
        (LeftOutKind.HEADER, "head"),
        (LeftOutKind.HEADER, "foot"),
        (LeftOutKind.NOTE, "note"),
        (LeftOutKind.NOTE, "end"),
        (LeftOutKind.COMMENT, "why?\nbecause"),
    ]


def test_neighbours_left_out_for_one_reason_are_one() -> None:
    """Hidden words in several runs of a paragraph are one stretch; other paragraphs begin a new one."""
    hidden = "<w:vanish/>"
    document = read_word(p(run("a ", hidden) + run("b", hidden)) + p(run("c", hidden)))
    assert left_out(document) == [(LeftOutKind.HIDDEN, "a b"), (LeftOutKind.HIDDEN, "c")]
