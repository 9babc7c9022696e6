"""PDFs that cannot be read, told apart by what to do about them."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from mcred.domain.documents import Unreadable
from mcred.readers import read
from mcred.readers.pdf import read as read_here
from tests.readers.pdf_builder import Page, Text, paragraph, pdf
from tests.readers.pdf_contents import PROSE, refusal


@pytest.mark.parametrize(
    "pages",
    [
        [Page(picture=True)],
        [Page()],
        [Page(picture=True, texts=[Text(words="Scanned by a telephone", y=20)])] * 2,
    ],
)
def test_pages_without_text_are_named(pages: list[Page]) -> None:
    """A scan, an empty page and a scan with a stamp have no text, which is not the same as no words."""
    assert refusal(pdf(*pages)).code == "no-text"


def test_letters_without_a_meaning_are_no_text() -> None:
    """A file whose fonts do not say which letters their signs are cannot be read, whatever it looks like."""
    data = pdf(Page(texts=[Text(words="\u2020\u2021" * 20, y=700)])).replace(
        b"/Encoding/WinAnsiEncoding", b"/Encoding<</Differences[134/nothing/naught]>>"
    )
    assert refusal(data).code == "no-text"
    assert "letters" in refusal(data).reason


@pytest.mark.parametrize(("password", "code"), [("opensesame", "needs-password"), ("", None)])
def test_only_a_password_to_open_stops_reading(password: str, code: str | None) -> None:
    """A file that asks for a password is named; one that is only protected against changes is read."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf(Page(texts=paragraph(*PROSE, top=700)))))
    writer.encrypt(user_password=password, algorithm="RC4-128")
    locked = BytesIO()
    writer.write(locked)
    content = read(locked, "plan.pdf").content
    assert (content.code if isinstance(content, Unreadable) else None) == code


def test_a_cut_off_file_is_unreadable() -> None:
    """A file without its end is refused, though a part of it could be read."""
    whole = pdf(Page(texts=paragraph(*PROSE, top=700)))
    for share in (0.4, 0.9):
        assert refusal(whole[: int(len(whole) * share)]).code == "unreadable-file"


@pytest.mark.parametrize(
    "limit", [("MAX_PAGES", 2), ("MAX_CHARACTERS", 100), ("MAX_LINES", 8), ("MAX_OBJECTS", 2)], ids=lambda pair: pair[0]
)
def test_more_than_any_portfolio_has_is_refused(monkeypatch: pytest.MonkeyPatch, limit: tuple[str, int]) -> None:
    """A file with more pages, text, lines or pieces than any portfolio has is not read."""
    data = pdf(*[Page(texts=paragraph(*PROSE, top=700))] * 3)
    monkeypatch.setattr("mcred.readers.ask", lambda _, file, __: read_here(file))  # where the limit is another
    monkeypatch.setattr(f"mcred.readers.portable.pages.{limit[0]}", limit[1])
    assert refusal(data).code == "file-too-large"
