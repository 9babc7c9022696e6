"""A file is read as what it is, and whatever goes wrong becomes a finding."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from mcred.domain.documents import Content, Document, Other, Unreadable
from mcred.readers import BY_SUFFIX, FORMATS, plain, read

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def zipped(*members: str) -> bytes:
    """A zip archive with these members."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for member in members:
            archive.writestr(member, "x")
    return file.getvalue()


def unreadable(content: Content) -> Unreadable:
    """The content, which must be a reason why nothing was read, with a way out."""
    assert isinstance(content, Unreadable)
    assert content.reason
    assert content.fix
    return content


def test_no_suffix_is_claimed_twice() -> None:
    """Each suffix belongs to one format."""
    assert sum(len(known.suffixes) for known in FORMATS) == len(BY_SUFFIX)


@pytest.mark.parametrize(("name", "known"), [("a.txt", "txt"), ("A.MD", "md"), ("a.htm", "html"), ("a.csv", "csv")])
def test_the_suffix_decides_between_text_formats(name: str, known: str) -> None:
    """Texts are not told apart by content, so a name says which of them a file is."""
    reading = read(BytesIO(b"one two"), name)
    assert (reading.format, reading.disguised) == (known, False)
    assert isinstance(reading.content, Document)


def test_a_text_without_a_suffix_is_plain() -> None:
    """A text whose name says nothing is plain text."""
    reading = read(BytesIO(b"one two"), "answer")
    assert (reading.format, reading.content) == ("txt", plain.read(BytesIO(b"one two")))


def test_a_file_under_another_name_is_read_as_what_it_is() -> None:
    """A web page named .txt is text, a rich text named .txt is disguised."""
    reading = read(BytesIO(b"{\\rtf1 one two}"), "answer.txt")
    assert (reading.format, reading.disguised) == ("rtf", True)
    assert not read(BytesIO(b"<html><body>one</body></html>"), "page.txt").disguised


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("plan.pdf", b"<html><body>Sign in to continue</body></html>", "a web page"),
        ("plan.docx", b"one two three", "a plain text"),
        ("photo.png", zipped("notes.txt"), "a zip archive"),
        ("plan.pdf", OLE, "a document of an old Office program"),
    ],
)
def test_what_no_program_opens_by_its_name_is_not_read(name: str, data: bytes, found: str) -> None:
    """A text, archive or old document under the name of another format is refused, and said to be what it is."""
    content = unreadable(read(BytesIO(data), name).content)
    assert content.code == "wrong-file-type"
    assert found in content.reason


def test_noise_under_a_known_name_is_damaged() -> None:
    """A file that is nothing known is damaged."""
    content = unreadable(read(BytesIO(bytes(range(256)) * 4), "plan.pdf").content)
    assert content.code == "unreadable-file"
    assert ".pdf" in content.reason


def test_an_empty_file_says_so() -> None:
    """A file of 0 bytes is named as such whatever its suffix."""
    for name in ("a.docx", "a.txt", "a.mp4", "a"):
        content = unreadable(read(BytesIO(b""), name).content)
        assert (content.code, "0 bytes" in content.reason) == ("unreadable-file", True)


def test_a_lock_file_says_so() -> None:
    """The file that Word keeps beside an open document is not taken for it."""
    assert "lock file" in unreadable(read(BytesIO(b"\x05Ada  \x00\x05"), "part-1/~$plan.docx").content).reason


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("plan.gdoc", "File > Download > Microsoft Word (.docx)"),
        ("table.gsheet", "Microsoft Excel (.xlsx)"),
        ("video.url", "Save what the link leads to"),
    ],
)
def test_a_link_is_no_document(name: str, way_out: str) -> None:
    """A file that only points elsewhere is refused, with how to save the thing itself."""
    content = unreadable(read(BytesIO(b'{"doc_id": "x"}'), name).content)
    assert content.code == "wrong-file-type"
    assert way_out in content.fix


@pytest.mark.parametrize("member", ["Index/Document.iwa", "index.xml"])
def test_a_pages_file_is_named(member: str) -> None:
    """A document of Apple's Pages is refused, with how to export it."""
    reading = read(BytesIO(zipped(member, "preview.jpg")), "plan.pages")
    assert unreadable(reading.content).code == "wrong-file-type"
    assert "Export To > Word" in unreadable(reading.content).fix


def test_other_files_are_left_alone() -> None:
    """A file of no known kind is no document and no fault."""
    for name, data in (("data.bin", bytes(64)), ("code.py", b"print()"), ("all.zip", zipped("a.txt"))):
        reading = read(BytesIO(data), name)
        assert (reading.format, reading.content) == (name.rpartition(".")[2], Other())


def test_no_exception_gets_past_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a reader raises becomes a reason with a way out."""
    for error, code in ((KeyError("x"), "unreadable-file"), (RecursionError(), "file-too-large")):

        def fail(_: object, error: BaseException = error) -> Content:
            raise error

        monkeypatch.setattr(plain, "read", fail)
        reading = read(BytesIO(b"one"), "a.txt")
        assert (reading.format, unreadable(reading.content).code) == ("txt", code)


def test_a_text_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text beyond the limit is not read."""
    monkeypatch.setattr("mcred.readers.decoding.MAX_BYTES", 4)
    assert unreadable(read(BytesIO(b"12345"), "a.txt").content).code == "file-too-large"
    assert isinstance(read(BytesIO(b"1234"), "a.txt").content, Document)
