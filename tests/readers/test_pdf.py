"""PDFs are read as the documents they were made from."""

from __future__ import annotations

from io import BytesIO

import pytest

from mcred.domain.documents import Holds, LeftOutKind, Property
from mcred.readers.pdf import second_count
from mcred.text.measures import count_words
from tests.readers.pdf_builder import Field, Page, Text, paragraph, pdf
from tests.readers.pdf_contents import PROSE, document, left_out, paragraphs


def test_lines_become_paragraphs() -> None:
    """Lines that follow each other are one paragraph; a gap, or a line with room to spare, ends it."""
    texts = [*paragraph(*PROSE, top=700), *paragraph(*PROSE[:2], top=600), Text(words="Next one.", y=560)]
    read = document(pdf(Page(texts=texts)))
    assert [block.text for block in read.blocks] == [" ".join(PROSE), " ".join(PROSE[:2]), "Next one."]
    assert (read.pages, read.pages_exact, read.margin) == (1, True, 0.05)


def test_words_broken_at_line_ends_are_whole() -> None:
    """A hyphen at a line's end is no part of the word, unless the word has one anyway."""
    lines = ("We met with the whole team in spring and named one goal for our les-", "sons. It helped us all to be self-", "aware.")  # fmt: skip # noqa: E501 - as long as the page
    (block,) = paragraphs(pdf(Page(texts=paragraph(*lines, top=700))))
    assert block.text == "We met with the whole team in spring and named one goal for our lessons. It helped us all to be self-aware."  # fmt: skip # noqa: E501 - the same


def test_list_labels_are_left_out() -> None:
    """Bullets and numbers that follow each other are labels, and a wrapped item is one paragraph."""
    lines = ("• Plan less, and ask more", "• Wait", "1. First", "2. Second", "5. of May was the day")
    texts = [Text(words=line, y=700 - index * 15) for index, line in enumerate(lines)]
    read = [(block.text, block.listed) for block in paragraphs(pdf(Page(texts=texts)))]
    assert read == [
        ("Plan less, and ask more", "bullet"),
        ("Wait", "bullet"),
        ("First", "number"),
        ("Second", "number"),
        ("5. of May was the day", ""),
    ]


@pytest.mark.parametrize("labels", [("a)", "b)"), ("iv.", "v."), ("(9)", "(10)")])
def test_letters_and_romans_that_follow_each_other_are_labels(labels: tuple[str, str]) -> None:
    """Lists are numbered in many ways."""
    texts = [Text(words=f"{label} Words", y=700 - index * 15) for index, label in enumerate(labels)]
    assert [block.listed for block in paragraphs(pdf(Page(texts=texts)))] == ["number", "number"]


def test_labels_that_do_not_follow_each_other_are_words() -> None:
    """Initials and odd numbers at the beginnings of lines belong to the text."""
    texts = [Text(words=words, y=700 - index * 40) for index, words in enumerate(("J. Venn led", "S. Onwuka spoke"))]
    assert document(pdf(Page(texts=texts))).text == "J. Venn led\nS. Onwuka spoke"


def test_larger_type_is_a_heading() -> None:
    """Short lines in larger type are headings by size, and bold ones say so."""
    texts = [
        Text(words="The plan", y=740, size=20),
        Text(words="Why", y=700, size=16, bold=True),
        *paragraph(*PROSE, top=660),
        Text(words="Evidence", y=560, bold=True),
    ]
    read = [(block.level, block.bold) for block in paragraphs(pdf(Page(texts=texts)))]
    assert read == [(1, False), (2, True), (0, False), (0, True)]


def test_a_sentence_goes_on_over_pages() -> None:
    """A paragraph that a page ends in mid-sentence goes on, and is found on the page where it began."""
    data = pdf(Page(texts=paragraph(*PROSE[:2], top=120)), Page(texts=paragraph(PROSE[2], "We went on.", top=600)))
    (first, *_) = paragraphs(data)
    assert first.text.startswith(" ".join(PROSE))
    assert first.page == 1


def test_what_nobody_sees_is_left_out() -> None:
    """Text without ink and text beside the page are not counted, but noted."""
    texts = [
        Text(words="Seen", y=700),
        Text(words="never seen", y=650, mode=3),
        Text(words="outside", y=600, x=900),
    ]
    data = pdf(Page(texts=texts))
    assert document(data).text == "Seen"
    assert left_out(data, LeftOutKind.HIDDEN) == ["never seen"]
    assert left_out(data, LeftOutKind.OFF_PAGE) == ["outside"]


def test_words_without_ink_behind_visible_ones_are_left_out() -> None:
    """A line of which only the beginning is seen is cut where the ink ends."""
    data = pdf(Page(texts=[Text(words="Seen here ", y=700), Text(words="never seen", y=700, x=140, mode=3)]))
    assert document(data).text == "Seen here"
    assert left_out(data, LeftOutKind.HIDDEN) == ["never seen"]


def test_recognised_text_of_a_scan_is_text() -> None:
    """Text without ink over a picture of the page is what the picture shows."""
    texts = [Text(words=line.words, y=line.y, mode=3) for line in paragraph(*PROSE, top=700)]
    assert document(pdf(Page(texts=texts, picture=True))).text == " ".join(PROSE)


def test_form_fields_are_text_in_their_place() -> None:
    """What was filled into a form stands below its label, once."""
    page = Page(
        texts=[Text(words="What did you plan?", y=700), Text(words="What next?", y=500)],
        fields=[Field(name="b", value="We wait.", y=460), Field(name="a", value="We met twice.", y=650)],
    )
    assert document(pdf(page, Page(fields=[Field(name="a", value="We met twice.", y=650)]))).text.split("\n") == [
        "What did you plan?",
        "We met twice.",
        "What next?",
        "We wait.",
    ]


def test_one_pictured_page_is_a_notice() -> None:
    """A page that is a picture among pages of text is pointed out."""
    (notice,) = document(pdf(Page(texts=paragraph(*PROSE, top=700)), Page(picture=True))).notices
    assert notice == "Page 2 is a picture: text in it is not counted."


def test_names_in_the_file_are_properties() -> None:
    """The author by the file's dictionary and by its XML, and who remarked on a page, are found once each."""
    xmp = (
        "<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Ines Ovanto</rdf:li><rdf:li>B &amp; C</rdf:li></rdf:Seq></dc:creator>"
        "</x:xmpmeta>"
    )
    page = Page(texts=[Text(words="One", y=700)], remarks=[("Bram Aldo", "nice")])
    data = pdf(page, info="/Author(Ines Ovanto)", xmp=xmp)
    assert document(data).properties == (
        Property(label="the author's name", holds=Holds.PERSON, value="Ines Ovanto"),
        Property(label="the author's name", holds=Holds.PERSON, value="B & C"),
        Property(label="the name of someone who commented", holds=Holds.PERSON, value="Bram Aldo"),
    )
    assert left_out(data, LeftOutKind.COMMENT) == ["nice"]


def test_a_second_library_counts_the_same() -> None:
    """The second count leaves out what the first does, and counts what is filled in."""
    pages = [
        Page(
            texts=[Text(words="Head", y=750), *paragraph("• One", "• Two words", top=700)],
            fields=[Field(name=f"f{number}", value="three more words", y=500)],
        )
        for number in (1, 2)
    ]
    data = pdf(*pages)
    assert count_words(document(data).blocks).words == 12
    assert second_count(BytesIO(data)) == 12


@pytest.mark.parametrize(("name", "told"), [("(plan.txt)", ["plan.txt"]), ("<FEFFD8000041>", [""])])
def test_a_file_attached_to_a_pdf_is_named(name: str, told: list[str]) -> None:
    """The name of an attached file is seen; one that is no text says nothing against the PDF."""
    spec = f"<</Type/Filespec /F{name} /UF{name} /EF<</F 1 0 R>>>>"
    tree = f"<</Type/Catalog /Names<</EmbeddedFiles<</Names[(a) {spec}]>>>>".encode()
    data = pdf(Page(texts=paragraph("We met with the whole team in spring.", top=700)))
    content = document(data.replace(b"<</Type/Catalog", tree))
    assert content.notices == ("The PDF has files attached to it, which mcred does not read.",)
    assert [part.text for part in content.left_out if part.kind is LeftOutKind.COMMENT] == told
