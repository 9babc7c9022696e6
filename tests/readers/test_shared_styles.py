"""The styles of Word documents, kept from one document to the next while they stay the same."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from mcred.errors import CannotReadError
from mcred.readers import docx
from mcred.readers.guards.xml import Allowance, parse
from mcred.readers.word import shared_styles
from tests.readers.office_files import paragraphs, read_word, style, styled, word_parts, zipped


def test_equal_styles_of_two_documents_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents of one program share their styles; another document has its own, whatever was read before."""
    parsed: list[bytes] = []

    def counted(data: bytes, allowance: Allowance) -> object:
        parsed.append(data)
        return parse(data, allowance)

    monkeypatch.setattr(shared_styles, "parse", counted)
    levels = [
        paragraphs(read_word(styled("Plan", "shared"), styles=style("shared", name)))[0].level
        for name in ("heading 3", "heading 3", "heading 4", "heading 3")
    ]
    assert levels == [3, 3, 4, 3]
    assert len(parsed) == 2


def test_damaged_styles_are_noticed_whatever_was_read_before() -> None:
    """Styles whose checksum is wrong are damaged, also when the same bytes were sound in another document."""
    file = zipped(word_parts(styled("Plan", "sum"), styles=style("sum", "heading 2")))
    assert paragraphs(docx.read(file))[0].level == 2
    with ZipFile(file) as archive:
        checksum = archive.getinfo("word/styles.xml").CRC.to_bytes(4, "little")
    with pytest.raises(CannotReadError):
        docx.read(BytesIO(file.getvalue().replace(checksum, bytes(4))))
