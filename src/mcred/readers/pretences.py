"""Files that are not what they are taken for: links, empty files, one program's own, one thing under another's name."""

from __future__ import annotations

from os import SEEK_END
from typing import BinaryIO

from mcred.domain.documents import Unreadable
from mcred.readers.formats import Format

_GOOGLE = {
    ".gdoc": ("Google Docs", "Microsoft Word (.docx)"),
    ".gsheet": ("Google Sheets", "Microsoft Excel (.xlsx)"),
    ".gslides": ("Google Slides", "Microsoft PowerPoint (.pptx)"),
    ".gdraw": ("Google Drawings", "PNG image (.png)"),
}
_LINKS = (".gform", ".gsite", ".gmap", ".gjam", ".glink", ".url", ".webloc", ".lnk", ".desktop")


def pointer(suffix: str) -> Unreadable | None:
    """Why a file with this suffix holds no document, and the way out; None for any other suffix."""
    if suffix in _GOOGLE:
        program, kind = _GOOGLE[suffix]
        return Unreadable(
            code="wrong-file-type",
            reason=f"This is a link to {program}, not the document: nobody else can open it.",
            fix=f"Open it in {program}, choose File > Download > {kind} and hand in that file.",
        )
    if suffix in _LINKS:
        return Unreadable(
            code="wrong-file-type",
            reason="This is a link, not the thing it leads to.",
            fix="Save what the link leads to as a file (Word, PDF, picture or video) and hand in that file.",
        )
    return None


def no_document(file: BinaryIO, name: str) -> Unreadable | None:
    """Why there is nothing in a file to look at: it is empty, or only says that another is open; else None."""
    if file.seek(0, SEEK_END) == 0:
        return Unreadable(
            code="unreadable-file",
            reason="The file is empty (0 bytes).",
            fix="Save or download it again; if it comes from a cloud folder, wait until it has arrived.",
        )
    if name.startswith("~$"):
        return Unreadable(
            code="unreadable-file",
            reason="This is the lock file that Word keeps while a document is open, not the document.",
            fix="Close Word and hand in the document itself.",
        )
    return None


IWORK = {".pages": ("Pages", "Word"), ".numbers": ("Numbers", "Excel"), ".key": ("Keynote", "PowerPoint")}
"""Apple's programs and what they export to."""


def iwork(suffix: str) -> Unreadable:
    """A document of Apple's Pages, or of one of its sisters."""
    program, kind = IWORK.get(suffix, IWORK[".pages"])
    return Unreadable(
        code="wrong-file-type",
        reason=f"This is a document of Apple's {program}, which most people cannot open.",
        fix=f"Open it in {program}, choose File > Export To > {kind} and hand in that file.",
    )


_INSIDE = {
    "text": "a plain text",
    "html": "a web page",
    "ole": "a document of an old Office program",
    "zip": "a zip archive",
}


def broken_promise(promised: Format, found: str, suffix: str) -> Unreadable:
    """A file that is not what its suffix says and that no program would open by that name."""
    if found in _INSIDE:
        return Unreadable(
            code="wrong-file-type",
            reason=f"The file's name ends in {suffix}, but inside it is {_INSIDE[found]}.",
            fix=f"Open the original, save or export it as {promised.called} and hand in that file.",
        )
    return Unreadable(
        code="unreadable-file",
        reason=f"The file is damaged: its name ends in {suffix}, but what is inside is not {promised.called}.",
        fix="Open it in the program it was made with, save it again and hand in the new file.",
    )
