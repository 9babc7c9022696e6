"""What Word files store about people, and oddities worth a notice."""

from __future__ import annotations

from io import BytesIO

import pytest

from mcred.domain.documents import Document, Holds
from mcred.readers import docx
from tests.readers.office_files import OFFICE, PACKAGE, p, read_word, relations, run, word_parts, zipped

CORE = f"""<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>A title</dc:title><dc:creator>Mara Testfeld</dc:creator><cp:lastModifiedBy> Tom  Probe </cp:lastModifiedBy>
</cp:coreProperties>"""
APP = f"""<Properties xmlns="{OFFICE}/extended-properties"><Words>9999</Words><Company>Sample School</Company>
<Manager>Lea Muster</Manager><Application>Word</Application></Properties>"""


def custom(**values: str) -> str:
    """Custom properties."""
    entries = "".join(f'<property name="{name}"><lpwstr>{value}</lpwstr></property>' for name, value in values.items())
    return f'<Properties xmlns="{OFFICE}/custom-properties">{entries}</Properties>'


def with_properties(**parts: str) -> Document:
    """A Word document with property parts, by the last word of their relations' types."""
    links = [(kind.replace("_", "-"), f"docProps/{kind}.xml") for kind in parts]
    members = word_parts(p("text"))
    members["_rels/.rels"] = relations(("officeDocument", "word/document.xml"), *links)
    return docx.read(zipped({**members, **{f"docProps/{kind}.xml": content for kind, content in parts.items()}}))


def stored(document: Document) -> list[tuple[str, str]]:
    """Labels and values of the properties."""
    return [(entry.label, entry.value) for entry in document.properties]


def test_core_and_extended_properties_are_named() -> None:
    """Who wrote it, who saved it last, and for whom; titles and programs are nobody."""
    assert stored(with_properties(core_properties=CORE, extended_properties=APP)) == [
        ("the author's name", "Mara Testfeld"),
        ("the last editor's name", "Tom Probe"),
        ("the organisation's name", "Sample School"),
        ("the manager's name", "Lea Muster"),
    ]


@pytest.mark.parametrize(
    ("name", "value", "holds"),
    [
        ("CheckedBy", "Mara Testfeld", Holds.PERSON),
        ("Student name", "Tom Probe", Holds.PERSON),
        ("School", "Sample School", Holds.ORGANISATION),
        ("_AuthorEmail", "mara@example.org", Holds.ACCOUNT),
        ("MSIP_Label_1_Owner", "mara@example.org", Holds.ACCOUNT),
        ("ContentTypeId", "0x0101", None),
        ("KSOProductBuildVer", "1033-11.2", None),
        ("Owner", "42", None),
    ],
)
def test_custom_properties_count_when_they_hold_somebody(name: str, value: str, holds: Holds | None) -> None:
    """By their names and by the look of their values."""
    found = with_properties(custom_properties=custom(**{name: value})).properties
    assert [entry.holds for entry in found] == ([] if holds is None else [holds])


def test_authors_of_comments_and_changes_are_named_once_each() -> None:
    """Wherever a change stands, in the story or beside it."""
    change = '<w:ins w:author="Mara Testfeld">{}</w:ins>'
    document = read_word(
        p(change.format(run("a")) + '<w:del w:author="Tom Probe"/>') + p(change.format(run("b"))),
        header=p('<w:ins w:author="Lea Muster"/>'),
        comments=f'<w:comment w:author="Nils Beispiel">{p("c")}</w:comment><w:comment w:author="">{p("d")}</w:comment>',
    )
    changes = "the name of an author of tracked changes"
    assert stored(document) == [
        (changes, "Mara Testfeld"),
        (changes, "Tom Probe"),
        (changes, "Lea Muster"),
        ("the name of a comment's author", "Nils Beispiel"),
    ]


def test_people_who_shared_the_document_are_named_with_their_accounts() -> None:
    """Word keeps a list of those who commented; numbers are no accounts."""
    people = (
        '<w15:person w15:author="Mara Testfeld"><w15:presenceInfo w15:userId="S::mara@example.org::1"/></w15:person>'
        '<w15:person w15:author="Tom Probe"><w15:presenceInfo w15:userId="0123"/></w15:person>'
    )
    assert [(entry.holds, entry.value) for entry in read_word(p("x"), people=people).properties] == [
        (Holds.PERSON, "Mara Testfeld"),
        (Holds.ACCOUNT, "S::mara@example.org::1"),
        (Holds.PERSON, "Tom Probe"),
    ]


def test_the_template_gives_away_a_user_but_is_no_oddity() -> None:
    """Word stores where the writer's template lies, user folder and all."""
    target = "file:///C:\\Users\\mtestfeld\\AppData\\Roaming\\Templates\\Plain.dotx"
    parts = word_parts(p("x"), settings="")
    parts["word/_rels/settings.xml.rels"] = relations(("attachedTemplate", target, "External"))
    document = docx.read(zipped(parts))
    assert [(entry.holds, entry.value) for entry in document.properties] == [(Holds.ACCOUNT, "mtestfeld")]
    assert document.notices == ()


def test_an_address_behind_a_link_is_stored_unless_the_text_shows_it() -> None:
    """What the text shows anyway is found there."""
    link = ("hyperlink", "mailto:mara@example.org?subject=x", "External")
    assert [entry.value for entry in read_word(p("write me"), (link,)).properties] == ["mara@example.org"]
    assert read_word(p("write to Mara@example.org"), (link,)).properties == ()


@pytest.mark.parametrize(
    ("link", "word"),
    [
        (("attachedTemplate", "http://example.org/x.dotm", "External"), "template"),
        (("image", "http://example.org/x.png", "External"), "picture"),
        (("oleObject", "http://example.org/x.xlsx", "External"), "outside"),
        (("vbaProject", "vbaProject.bin"), "macros"),
    ],
)
def test_links_to_the_outside_and_macros_are_notices(link: tuple[str, str], word: str) -> None:
    """They change no count, and nothing is opened or run."""
    document = read_word(p("text"), (link, link))
    assert document.text == "text"
    assert len(document.notices) == 1
    assert word in document.notices[0]


def test_ordinary_links_are_no_oddity() -> None:
    """A link in the text is only a link."""
    assert read_word(p("text"), (("hyperlink", "https://example.org", "External"),)).notices == ()


def test_a_document_of_pictures_only_says_so() -> None:
    """Words in a picture cannot be read."""
    parts: dict[str, str | bytes] = {**word_parts("", (("image", "media/a.png"),)), "word/media/a.png": b"png"}
    assert "pictures and no text" in docx.read(zipped(parts)).notices[0]


def photo(*, place: bool) -> bytes:
    """A small photo that says who took it and, if wanted, where."""
    from PIL import Image

    picture = Image.new("RGB", (2, 2))
    exif = picture.getexif()
    exif[0x013B] = "Mara Testfeld"
    if place:
        exif.get_ifd(0x8825).update({1: "N", 2: (1.0, 2.0, 3.0)})
    file = BytesIO()
    picture.save(file, "JPEG", exif=exif)
    return file.getvalue()


def test_photos_inside_tell_their_owner_and_that_there_is_a_place() -> None:
    """Where the place is, is not told."""
    parts: dict[str, str | bytes] = {**word_parts(p("x")), "word/media/a.jpeg": photo(place=True)}
    parts["word/media/b.jpg"] = photo(place=False)
    parts["word/media/c.jpg"] = b"no photo Exif\0\0 at all"
    found = docx.read(zipped(parts)).properties
    assert [(entry.holds, entry.value) for entry in found] == [(Holds.PERSON, "Mara Testfeld"), (Holds.LOCATION, "")]
