"""Word files that cannot be read, told apart by what to do about them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest

from mcred.domain.documents import Unreadable
from mcred.errors import CannotReadError
from mcred.readers import docx
from tests.readers.office_files import WORD_TYPE, p, read_word, relations, story, types, word_parts, zipped


def refusal(file: BytesIO) -> Unreadable:
    """Why a file is not read."""
    with pytest.raises(CannotReadError) as caught:
        docx.read(file)
    return caught.value.content


def compound(*names: str) -> BytesIO:
    """A compound file whose directory holds these names."""
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in names)
    return BytesIO(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + entries)


def with_part(name: str, content: str | bytes) -> BytesIO:
    """A Word document with one part replaced."""
    return zipped({**word_parts(p("text")), name: content})


@pytest.mark.parametrize(
    ("names", "code", "word"),
    [
        (("Root Entry", "EncryptionInfo", "EncryptedPackage"), "needs-password", "password"),
        (("Root Entry", "1Table", "WordDocument"), "unreadable-file", "old Word format"),
        (("Root Entry", "Workbook", "WordDocument"), "unreadable-file", "old Excel format"),
        (("Root Entry", "PowerPoint Document"), "unreadable-file", "old PowerPoint format"),
        (("Root Entry", "Something"), "unreadable-file", "damaged"),
    ],
)
def test_compound_files_are_told_apart(names: tuple[str, ...], code: str, word: str) -> None:
    """A locked document is no old one, and an old one says which program opens it."""
    content = refusal(compound(*names))
    assert content.code == code
    assert word in content.reason
    assert content.fix


def test_a_zip_that_needs_a_password_says_so() -> None:
    """Members may be encrypted one by one."""
    data = bytearray(zipped(word_parts(p("text"))).getvalue())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    assert refusal(BytesIO(bytes(data))).code == "needs-password"


def cut(data: bytes) -> bytes:
    """The first two thirds."""
    return data[: len(data) * 2 // 3]


def flip(data: bytes) -> bytes:
    """One bit changed within the text's part."""
    at = data.index(b"word/document.xml") + 40
    return data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]


@pytest.mark.parametrize("harm", [cut, flip, lambda _: b"", lambda _: b"P", lambda _: b"{\\rtf1 text}"])
def test_damaged_files_are_unreadable(harm: Callable[[bytes], bytes]) -> None:
    """Cut off, flipped, empty, or something else altogether."""
    content = refusal(BytesIO(harm(zipped(word_parts(p("text " * 50))).getvalue())))
    assert content.code == "unreadable-file"
    assert content.fix


@pytest.mark.parametrize(
    ("file", "word"),
    [
        (zipped({"notes.txt": "nothing"}), "not a Word document"),
        (zipped({"[Content_Types].xml": types("word/document.xml", WORD_TYPE)}), "not a Word document"),
        (with_part("_rels/.rels", relations(("officeDocument", "../../../etc/passwd"))), "missing"),
        (with_part("_rels/.rels", relations(("officeDocument", "word/gone.xml"))), "missing"),
        (with_part("[Content_Types].xml", types("word/document.xml", "image/png")), "not a Word document"),
        (with_part("word/document.xml", "<w:document"), "not in order"),
        (with_part("word/document.xml", "<a>\0</a>"), "not in order"),
        (with_part("word/document.xml", "<!DOCTYPE a><a/>"), "document type"),
        (with_part("word/_rels/document.xml.rels", "<broken"), "not in order"),
    ],
)
def test_a_container_without_a_sound_document_is_unreadable(file: BytesIO, word: str) -> None:
    """Each lack has its reason."""
    content = refusal(file)
    assert content.code == "unreadable-file"
    assert word in content.reason


def test_text_that_is_only_imported_is_no_text() -> None:
    """An imported web page becomes text only when Word saves the file anew."""
    assert refusal(zipped(word_parts('<w:altChunk r:id="r0"/>'))).code == "no-text"


def test_imported_text_beside_other_text_is_a_notice() -> None:
    """What can be read is read, and what cannot is said."""
    document = read_word(p("text") + '<w:altChunk r:id="r0"/>')
    assert document.text == "text"
    assert any("brought in from another file" in notice for notice in document.notices)


def test_a_main_part_may_have_any_name_and_place() -> None:
    """Relations say where the text is; names are only a custom, and case makes no difference."""
    parts = {
        "[Content_Types].xml": types("Texte/inhalt.xml", WORD_TYPE),
        "_rels/.rels": relations(("officeDocument", "/texte/Inhalt.xml")),
        "Texte/inhalt.xml": story("document", f"<w:body>{p('found')}</w:body>"),
    }
    assert docx.read(zipped(parts)).text == "found"


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ],
)
def test_templates_and_documents_with_macros_are_word_documents(kind: str) -> None:
    """Their text is read like any other."""
    assert docx.read(with_part("[Content_Types].xml", types("word/document.xml", kind))).text == "text"


def test_strict_open_xml_is_read() -> None:
    """Word's "Strict" choice has the same elements under other namespaces."""
    usual = "http://schemas.openxmlformats.org/"
    strict = "http://purl.oclc.org/ooxml/"
    body = p("head", '<w:pStyle w:val="Heading1"/>') + f"<w:tbl><w:tr><w:tc>{p('cell')}</w:tc></w:tr></w:tbl>"
    parts = {
        name: str(content)
        .replace(f"{usual}wordprocessingml/2006/main", f"{strict}wordprocessingml/main")
        .replace(f"{usual}officeDocument/2006/relationships", f"{strict}officeDocument/relationships")
        for name, content in word_parts(body).items()
    }
    document = docx.read(zipped(parts))
    assert document.text == "head\ncell"
    assert getattr(document.blocks[0], "level", 0) == 1


def test_a_document_in_utf_16_is_read() -> None:
    """XML says its own encoding."""
    text = '<?xml version="1.0" encoding="UTF-16"?>' + story("document", f"<w:body>{p('wide')}</w:body>")
    assert docx.read(with_part("word/document.xml", text.encode("utf-16"))).text == "wide"


def test_a_document_without_a_body_is_empty() -> None:
    """Nothing in it is not the same as nothing readable."""
    document = docx.read(with_part("word/document.xml", story("document", "")))
    assert (document.blocks, document.text) == ((), "")
