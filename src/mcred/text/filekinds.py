"""What kind of file something is, in words that people who collect portfolios use."""

from __future__ import annotations

from typing import Literal

from mcred.domain.documents import Document, Picture, Recording, Unreadable
from mcred.domain.submission import File

FileKind = Literal["picture", "document", "video", "audio", "table", "slides"]

_TABLES = frozenset({"csv", "tsv", "xlsx", "xlsm", "xls", "ods"})
_SLIDES = frozenset({"pptx", "ppsx", "pptm", "ppt", "odp", "key"})
_SAME = {
    "jpeg": "jpg", "jpe": "jpg", "tif": "tiff", "heif": "heic", "qt": "mov", "htm": "html", "markdown": "md",
    "text": "txt",
}  # fmt: skip
"""Suffixes that are only other spellings, each with the one that is used."""
SUFFIX = (
    r"(?:docx?|docm|odt|rtf|pdf|txt|md|html?|csv|tsv|xlsx?|xlsm|pptx?|mp[34]|mov|m4[av]|webm|mkv|avi|wmv|wav|png|jpe?g|gif"
    r"|webp|heic|tiff?|zip|gdoc|pages|key|numbers)"
)
"""The suffixes by which the name of a file is known in a text, in lower case, as a piece of patterns."""
CALLED: dict[FileKind, str] = {
    "picture": "a picture",
    "document": "a text document",
    "video": "a video",
    "audio": "a sound recording",
    "table": "a table",
    "slides": "a slide deck",
}
PLURAL: dict[FileKind, str] = {
    "picture": "pictures",
    "document": "text documents",
    "video": "videos",
    "audio": "sound recordings",
    "table": "tables",
    "slides": "slide decks",
}


def kind_of(file: File) -> FileKind | None:
    """The kind of a file, by what is in it; None where that is not known."""
    match file.content:
        case Unreadable():
            return None
        case Picture():
            return "picture"
        case Recording(picture=picture):
            return "video" if picture else "audio"
        case _ if file.format in _TABLES:
            return "table"
        case _ if file.format in _SLIDES:
            return "slides"
        case _:
            return "document" if isinstance(file.content, Document) else None


def format_name(name: str) -> str:
    """One name for each format: ".JPEG" is jpg."""
    plain = name.strip().lstrip(".").lower()
    return _SAME.get(plain, plain)
