"""Reading: what a file holds, by its content; nothing that goes wrong in a reader gets past `read`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from os import SEEK_END
from pathlib import PurePath
from typing import BinaryIO, TypeVar

from mcred.domain.documents import Content, Other, Unreadable
from mcred.errors import CannotReadError
from mcred.readers.formats import BY_NAME, BY_SUFFIX, FORMATS, Format
from mcred.readers.pretences import IWORK, broken_promise, iwork, pointer
from mcred.readers.sniffing import sniff

__all__ = ["BY_NAME", "BY_SUFFIX", "FORMATS", "Format", "Reading", "read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was found in one file."""

    format: str
    """By content, e.g. "docx"; by suffix where the content says nothing."""
    content: Content
    disguised: bool = False
    """True when the suffix promises another format and the content was read all the same."""


def read(file: BinaryIO, name: str) -> Reading:
    """Read a file that can be sought in; `name` is its file name, with or without folders."""
    path = PurePath(name)
    suffix = path.suffix.lower()
    held = pointer(suffix) or _no_document(file, path.name)
    found = "" if held else _behind_wall(lambda: sniff(file))
    if isinstance(found, Unreadable):
        held = found
    if held:
        return Reading(format=_name_by(suffix), content=held)
    return _read_as(file, str(found), suffix)


def _read_as(file: BinaryIO, found: str, suffix: str) -> Reading:
    """Read a file of known content, as what it is and not as what its suffix says."""
    promised = BY_SUFFIX.get(suffix)
    if found == "iwork" or (found == "zip" and suffix in IWORK):
        return Reading(format=_name_by(suffix) or "pages", content=iwork(suffix))
    if promised and (found in promised.contents or _may_still_be(promised, found)):
        return Reading(format=promised.name, content=_content(promised, file))
    if promised and found in ("text", "html", "ole", "zip", "unknown"):
        return Reading(format=promised.name, content=broken_promise(promised, found, suffix))
    actual = BY_NAME.get(_WITHOUT_SUFFIX.get(found, found) if suffix in ("", ".") else found)
    if actual is None:
        return Reading(format=_name_by(suffix), content=Other())
    return Reading(format=actual.name, content=_content(actual, file), disguised=promised is not None)


_WITHOUT_SUFFIX = {"text": "txt", "ole": "doc"}


def _may_still_be(promised: Format, found: str) -> bool:
    """Whether the reader of the promised format knows better than the first bytes what is wrong."""
    return (found == "zip" and promised.module in _ZIPPED) or (found == "unknown" and promised.module in _BY_HEADER)


_ZIPPED = ("docx", "odt", "xlsx", "pptx")
_BY_HEADER = ("recordings", "pictures")


def _content(known: Format, file: BinaryIO) -> Content:
    """What the format's reader makes of the file."""
    return _behind_wall(lambda: import_module(f"mcred.readers.{known.module}").read(file))


def _no_document(file: BinaryIO, name: str) -> Unreadable | None:
    """Why there is nothing to sniff at, if so."""
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


def _name_by(suffix: str) -> str:
    """The name of the format that a suffix says."""
    known = BY_SUFFIX.get(suffix)
    return known.name if known else suffix.removeprefix(".")


T = TypeVar("T")


def _behind_wall(work: Callable[[], T]) -> T | Unreadable:
    """What the work gives; whatever goes wrong in it becomes the reason why nothing was read."""
    try:
        return work()
    except CannotReadError as error:
        return error.content
    except (MemoryError, RecursionError):
        return Unreadable(
            code="file-too-large",
            reason="The file is too large or too deeply nested to be read.",
            fix="Save the text as a new, smaller file and hand in that one.",
        )
    except Exception:  # noqa: BLE001 - the one wall: whatever a stranger's file does to a reader becomes a finding
        return Unreadable(
            code="unreadable-file",
            reason="The file is damaged or incomplete and cannot be read.",
            fix="Open it in the program it was made with, save it again and hand in the new file.",
        )
