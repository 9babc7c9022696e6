"""What is said of each kind of identifying detail, and how to take it out."""

from __future__ import annotations

from mcred.domain.documents import Holds, Property
from mcred.domain.findings import Confidence
from mcred.domain.identity import Trace
from mcred.text.filekinds import format_name

CALLED = {
    "identity-email": "an e-mail address",
    "identity-phone": "a phone number",
    "identity-address": "a street address",
    "identity-handle": "a name on a social network",
    "identity-link": "a link to a page of a class, a school or a person",
    "identity-number": "a student or staff number",
    "identity-name": "a person's name",
    "identity-place": "the name of a school, a district or a town",
    "identity-file-name": "a file's name with a person's name in it",
    "identity-metadata": "a name that a file stores",
}

_INSPECT = "File > Info > Check for Issues > Inspect Document removes it; then save the file."
_STORED = {
    "docx": f"In Word: {_INSPECT}",
    "xlsx": f"In Excel: {_INSPECT}",
    "pptx": f"In PowerPoint: {_INSPECT}",
    "odt": "In LibreOffice: File > Properties, switch off user data and press Reset Properties; then save.",
    "pdf": "In Acrobat: File > Properties, empty the fields; or remove it in the source file and make the PDF anew.",
}
_SAME_PROGRAM = {
    "docm": "docx", "dotx": "docx", "doc": "docx", "xlsm": "xlsx", "xls": "xlsx", "pptm": "pptx", "ppsx": "pptx",
    "ppt": "pptx",
}  # fmt: skip
"""Formats whose properties are taken out in the same program, in the same way."""
_OTHERWISE = "Save the file anew without its properties, or make it again in a program that stores none."
_INSIDE = "Delete the picture, save it without its location (or take a screenshot of it), and insert that one."
_WHERE = "On the phone share it without its location, or take a screenshot of it and hand in the screenshot."
_WHERE_RECORDED = "On the phone share it without its location (Options > Location off), and hand in that copy."
_DAMAGED = "Open the file, save it under a new name and check that copy."

_PROGRAMS = {"docx": "Word", "xlsx": "Excel", "pptx": "PowerPoint", "odt": "the document", "pdf": "the PDF"}
_PHOTOS = frozenset("jpg png gif webp heic tiff".split())
_VIDEOS = frozenset("mp4 mov m4v webm mkv avi wmv".split())
_SOUNDS = frozenset("mp3 m4a wav".split())


def text_message(called: str, where: str, trace: Trace, times: int) -> str:
    """What is said of a detail in a text: "plan.docx, paragraph 4: an e-mail address (k•••@s•••)."."""
    probably = "" if trace.confidence is Confidence.CERTAIN else "probably "
    often = f", {times} times" if times > 1 else ""
    return f"{called}, {where}: {probably}{CALLED[trace.code]} ({trace.masked}){often}."


def stored_message(called: str, path: str, stored: Property) -> str:
    """What is said of something a file stores: "do-1.jpg: the photo carries its location."."""
    kind = _kind(path)
    holder = _PROGRAMS.get(kind) or (
        "the photo" if kind in _PHOTOS else "the video" if kind in _VIDEOS else "the recording" if kind in _SOUNDS
        else "the file"
    )  # fmt: skip
    if stored.holds is Holds.UNKNOWN:
        return (
            f"{called}: {holder} stores {stored.label} that are damaged, so nobody can tell whether they name anyone."
        )
    if stored.holds is not Holds.LOCATION:
        return f"{called}: {holder} stores {stored.label}."
    return f"{called}: {'a photo in it' if kind in _PROGRAMS else holder} carries its location."


def file_name_message(trace: Trace, *, folder: bool) -> str:
    """What is said of a name in the name of a file, or of a folder it lies in, without repeating it."""
    sure = "has" if trace.confidence is Confidence.CERTAIN else "seems to have"
    what = "The name of this file's folder" if folder else "This file's name"
    return f"{what} {sure} a person's name in it."


def remedy(code: str, confidence: Confidence, path: str, stored: Property | None = None) -> str:
    """What to do about a detail, in the imperative; `path` tells the kind of file."""
    if stored is not None:
        return _stored_remedy(_kind(path), stored.holds)
    if code == "identity-file-name":
        return (
            "Rename it; the item's name alone is enough. If it is a pseudonym, list it under allow: in portfolio.yaml."
        )
    if confidence is Confidence.CERTAIN:
        return "Take it out, or write a role in its place, such as “a third-grade student”."
    if code == "identity-place":
        return "If it is one, describe it instead (“a rural school”). If not, list it under allow: in portfolio.yaml."
    return (
        "If it is somebody, write a role instead (“my colleague”). If it is a cited author or a pseudonym, "
        "list it under allow: in portfolio.yaml."
    )


def _stored_remedy(kind: str, holds: Holds) -> str:
    """How to take out what a file stores."""
    if holds is Holds.UNKNOWN:
        return _DAMAGED
    if holds is Holds.LOCATION and kind in _PROGRAMS:
        return _INSIDE
    if holds is Holds.LOCATION:
        return _WHERE_RECORDED if kind in _VIDEOS | _SOUNDS else _WHERE
    return _STORED.get(kind, _OTHERWISE)


def _kind(path: str) -> str:
    """The format that a file's suffix says, for all formats of one program the same."""
    name = format_name(path.rpartition(".")[2])
    return _SAME_PROGRAM.get(name, name)
