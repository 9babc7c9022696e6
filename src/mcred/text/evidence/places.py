"""Judges whether a row's place can be in the file it names."""

from __future__ import annotations

from mcred.domain.documents import Document, Recording
from mcred.domain.patterns import regex
from mcred.domain.submission import File
from mcred.text.durations import clock
from mcred.text.evidence.faults import Fault
from mcred.text.filekinds import FileKind, kind_of
from mcred.text.locators import is_whole, names_section, pages_in, times_in
from mcred.text.plurals import plural

_CLOCK_LIKE = regex(r"\d{1,3}:\d{1,2}")
_TOLERANCE = 1.0
"""Seconds that a time may lie behind the end."""
_BY_PAGE: frozenset[FileKind | None] = frozenset({"document", "slides"})
_BY_TIME: frozenset[FileKind | None] = frozenset({"video", "audio"})

_PAGE_FIX = "Write the page where it stands, such as p. 3."
_TIME_FIX = "Write the time as the player shows it, such as 02:15."


def misplaced(where: str, file: File) -> Fault | None:
    """What is wrong with a place in a file; None where a person will find it."""
    kind = kind_of(file)
    if kind in _BY_TIME:
        return _in_recording(where, file)
    if kind in _BY_PAGE:
        return _in_document(where, file)
    if kind == "table" and times_in(where) and not pages_in(where):
        return _bad(where, f"is a time, and {file.name} is a table", "Write the sheet or the row.")
    return None


def needs_place(file: File) -> bool:
    """Whether a row must say where to look; a picture is seen at once."""
    return kind_of(file) != "picture"


def _in_recording(where: str, file: File) -> Fault | None:
    times = times_in(where)
    if times is None:
        return _no_time(where, file)
    seconds = file.content.seconds if isinstance(file.content, Recording) else None
    if seconds is None:
        return _beyond(where, f"cannot be checked: mcred could not read how long {file.name} lasts", _TIME_FIX)
    if times.last > seconds + _TOLERANCE:
        what = f"is past the end of {file.name}, which lasts {clock(seconds)}"
        return _beyond(where, what, "Play it, find the place and write down its time again.", certain=True)
    return None


def _no_time(where: str, file: File) -> Fault:
    pages = pages_in(where)
    if _CLOCK_LIKE.search(where):
        return _bad(where, "is no time that a player can show: minutes and seconds go up to 59", _TIME_FIX)
    if pages and pages.named:
        return _bad(where, f"is a page, and {file.name} is a recording", _TIME_FIX)
    if is_whole(where):
        return _whole(where, file, _TIME_FIX)
    return _bad(where, f"says no time, and {file.name} is a recording", _TIME_FIX)


def _in_document(where: str, file: File) -> Fault | None:
    pages = pages_in(where)
    if pages is None:
        return _no_page(where, file)
    if not isinstance(file.content, Document):
        return None
    known, exact = file.content.pages or 1, file.content.pages_exact
    if pages.last <= known:
        return None
    number = plural(known, "page")
    if exact:
        what = f"is past the end of {file.name}, which has {number}"
        return _beyond(where, what, "Open it, find the place and write down its page again.", certain=True)
    what = f"may be past the end of {file.name}: mcred can see only {number} in a file of this kind"
    return _beyond(where, what, "Look up the page in Word, or save the file as a PDF, whose pages do not shift.")


def _no_page(where: str, file: File) -> Fault:
    if times_in(where) or _CLOCK_LIKE.search(where):
        return _bad(where, f"is a time, and {file.name} has pages", _PAGE_FIX)
    if is_whole(where) or names_section(where):
        return _whole(where, file, _PAGE_FIX)
    return _bad(where, "says no page", _PAGE_FIX)


def _bad(where: str, what: str, fix: str) -> Fault:
    return Fault(code="evidence-bad-locator", certain=True, message=f"“{where}” {what}.", fix=fix)


def _whole(where: str, file: File, fix: str) -> Fault:
    what = f"“{where}” leaves the place in {file.name} to be searched for."
    return Fault(code="evidence-bad-locator", certain=False, message=what, fix=fix)


def _beyond(where: str, what: str, fix: str, *, certain: bool = False) -> Fault:
    return Fault(code="evidence-out-of-range", certain=certain, message=f"“{where}” {what}.", fix=fix)
