"""Reading: what a file holds, by its content; nothing that goes wrong in a reader gets past `read`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from os import SEEK_END
from pathlib import PurePath
from typing import BinaryIO, cast

from msgspec import Struct

from mcred.domain.documents import Content, Other, Unreadable
from mcred.domain.limits import STANDARD, Limits
from mcred.readers import isolation
from mcred.readers.bounds import within_bounds
from mcred.readers.formats import BY_NAME, BY_SUFFIX, FORMATS, Format
from mcred.readers.guards.refusals import too_large
from mcred.readers.isolation import ask, can_hand_over
from mcred.readers.pretences import IWORK, broken_promise, iwork, no_document, pointer
from mcred.readers.sniffing import sniff
from mcred.readers.wall import behind_wall
from mcred.readers.weighing import is_heavy

__all__ = [
    "BY_SUFFIX",
    "FORMATS",
    "Reading",
    "in_best_order",
    "read",
    "second_count",
]


class Reading(Struct, frozen=True, kw_only=True):
    """What was found in one file."""

    format: str
    """By content, e.g. "docx"; by suffix where the content says nothing."""
    content: Content
    disguised: bool = False
    """True when the suffix promises another format and the content was read all the same."""


def read(file: BinaryIO, name: str, limits: Limits = STANDARD) -> Reading:
    """Read a file that can be sought in; `name` is its file name, with or without folders."""
    path = PurePath(name)
    suffix = path.suffix.lower()
    held = pointer(suffix) or no_document(file, path.name)
    found = "" if held else behind_wall(lambda: sniff(file))
    if isinstance(found, Unreadable):
        held = found
    if held:
        return Reading(format=_name_by(suffix), content=held)
    return _read_as(file, str(found), suffix, limits)


def in_best_order(names: Iterable[str], limits: Limits = STANDARD) -> list[str]:
    """The names of files in the order in which they are read soonest.

    Those that a process of its own reads come last, and it gets ready for them meanwhile.
    """
    ordered = sorted(names, key=lambda name: bool(_library(name)))
    if libraries := dict.fromkeys(filter(None, map(_library, ordered))):
        isolation.expect(libraries, limits)
    return ordered


def second_count(file: BinaryIO, limits: Limits = STANDARD) -> int | None:
    """How many words a second library sees in a PDF; None where it sees none, or takes too long."""
    counted = behind_wall(lambda: ask("pdf-second-count", file, limits))
    return counted if isinstance(counted, int) else None


def _read_as(file: BinaryIO, found: str, suffix: str, limits: Limits) -> Reading:
    """Read a file of known content, as what it is and not as what its suffix says."""
    promised = BY_SUFFIX.get(suffix)
    if found == "iwork" or (found == "zip" and suffix in IWORK):
        return Reading(format=_name_by(suffix) or "pages", content=iwork(suffix))
    if promised and (found in promised.contents or _may_still_be(promised, found)):
        return Reading(format=promised.name, content=_content(promised, file, limits))
    if promised and found in ("text", "html", "ole", "zip", "unknown"):
        return Reading(format=promised.name, content=broken_promise(promised, found, suffix))
    actual = BY_NAME.get(_WITHOUT_SUFFIX.get(found, found) if suffix in ("", ".") else found)
    if actual is None:
        return Reading(format=_name_by(suffix), content=Other())
    return Reading(format=actual.name, content=_content(actual, file, limits), disguised=promised is not None)


_WITHOUT_SUFFIX = {"text": "txt", "ole": "doc"}


def _may_still_be(promised: Format, found: str) -> bool:
    """Whether the reader of the promised format knows better than the first bytes what is wrong."""
    return (promised.reads, found) in (("parts", "zip"), ("header", "unknown"))


def _content(known: Format, file: BinaryIO, limits: Limits) -> Content:
    """What the format's reader makes of the file, where need be in a process of its own."""
    only_header = known.reads == "header"
    if not only_header and file.seek(0, SEEK_END) > limits.bytes:
        return too_large(f"The file is larger than {limits.megabytes} MB.").content
    heavy = (not only_header or can_hand_over(file)) and is_heavy(known, file)
    file.seek(0)
    if heavy:
        content = cast("Content", behind_wall(lambda: ask(known.module, file, limits)))
    else:
        reader = import_module(f"mcred.readers.{known.module}")  # a fault of ours here is no fault of the file
        content = behind_wall(lambda: reader.read(file))
    return within_bounds(content)


def _library(name: str) -> str:
    """The library of native code that reads a file of this name; "" where none does."""
    known = BY_SUFFIX.get(PurePath(name).suffix.lower())
    return known.library if known else ""


def _name_by(suffix: str) -> str:
    """The name of the format that a suffix says."""
    known = BY_SUFFIX.get(suffix)
    return known.name if known else suffix.removeprefix(".")
