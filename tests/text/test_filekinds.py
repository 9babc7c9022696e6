"""What kind of file something is."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Content, Document, Other, Picture, Recording, Unreadable
from mcred.domain.submission import File
from mcred.text.filekinds import format_name, kind_of

TEXT = Document(blocks=(), text="")
LOCKED = Unreadable(code="needs-password", reason="It is locked.", fix="Unlock it.")


@pytest.mark.parametrize(
    ("format_", "content", "kind"),
    [
        ("docx", TEXT, "document"),
        ("xlsx", TEXT, "table"),
        ("pptx", Other(), "slides"),
        ("png", Picture(width=1, height=1), "picture"),
        ("mp4", Recording(seconds=None, picture=True, sound=True), "video"),
        ("mp4", Recording(seconds=1.0, picture=False, sound=True), "audio"),
        ("zip", Other(), None),
        ("pdf", LOCKED, None),
    ],
)
def test_kind_is_told_by_what_is_in_the_file(format_: str, content: Content, kind: str | None) -> None:
    """The content decides, then the format; what cannot be read has no kind."""
    assert kind_of(File(path="a." + format_, format=format_, content=content)) == kind


def test_each_format_has_one_name() -> None:
    """Dots, capitals and other suffixes of one format make no difference."""
    assert [format_name(name) for name in (".JPEG", "tif", " Docx")] == ["jpg", "tiff", "docx"]
