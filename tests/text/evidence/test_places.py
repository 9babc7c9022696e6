"""Places in files as rows of evidence name them: there, past the end, or of the wrong kind."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Content, Document, Other, Picture, Recording
from mcred.domain.submission import File
from mcred.text.evidence.places import misplaced, needs_place


def document(pages: int | None = 6, *, exact: bool = True) -> Document:
    """A document of so many pages."""
    return Document(blocks=(), text="", pages=pages, pages_exact=exact)


FILES: dict[str, Content] = {
    "plan.pdf": document(),
    "plan.docx": document(4, exact=False),
    "note.pdf": document(None),
    "talk.mp4": Recording(seconds=750.0, picture=True, sound=True),
    "talk.m4a": Recording(seconds=None, picture=False, sound=True),
    "counts.xlsx": document(),
    "slides.pptx": Other(),
    "wall.png": Picture(width=2, height=2),
    "box.zip": Other(),
}


def file_of(name: str) -> File:
    """One of the files."""
    return File(path=f"part-2/{name}", format=name.rpartition(".")[2], content=FILES[name])


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("page 6", "plan.pdf"), ("pp. 2-6", "plan.pdf"), ("page 4", "plan.docx"), ("page 1", "note.pdf"),
        ("12:30", "talk.mp4"), ("0:45-1:10", "talk.mp4"), ("slide 90", "slides.pptx"), ("row 3", "counts.xlsx"),
        ("page 3", "counts.xlsx"), ("top left", "wall.png"), ("anywhere", "box.zip"),
    ],
)  # fmt: skip
def test_a_place_that_can_be_found_is_no_fault(where: str, name: str) -> None:
    """Up to the last page and the last second a person will find it; what mcred does not look into is left alone."""
    assert misplaced(where, file_of(name)) is None


@pytest.mark.parametrize(
    ("where", "name", "code", "certain", "said"),
    [
        ("page 7", "plan.pdf", "evidence-out-of-range", True, "is past the end of plan.pdf, which has 6 pages."),
        ("page 2", "note.pdf", "evidence-out-of-range", True, "is past the end of note.pdf, which has 1 page."),
        ("page 5", "plan.docx", "evidence-out-of-range", False, "mcred can see only 4 pages in a file of this kind."),
        ("13:30", "talk.mp4", "evidence-out-of-range", True, "is past the end of talk.mp4, which lasts 12:30."),
        ("1:00", "talk.m4a", "evidence-out-of-range", False, "mcred could not read how long talk.m4a lasts."),
        ("page 3", "talk.mp4", "evidence-bad-locator", True, "is a page, and talk.mp4 is a recording."),
        ("6:75", "talk.mp4", "evidence-bad-locator", True, "is no time that a player can show"),
        ("somewhere", "talk.mp4", "evidence-bad-locator", True, "says no time, and talk.mp4 is a recording."),
        ("whole video", "talk.mp4", "evidence-bad-locator", False, "leaves the place in talk.mp4 to be searched for."),
        ("2:15", "plan.pdf", "evidence-bad-locator", True, "is a time, and plan.pdf has pages."),
        ("6:75", "plan.pdf", "evidence-bad-locator", True, "is a time, and plan.pdf has pages."),
        ("somewhere", "plan.pdf", "evidence-bad-locator", True, "says no page."),
        ("whole document", "plan.pdf", "evidence-bad-locator", False, "leaves the place in plan.pdf"),
        ("section Norms", "plan.pdf", "evidence-bad-locator", False, "leaves the place in plan.pdf"),
        ("2:15", "counts.xlsx", "evidence-bad-locator", True, "is a time, and counts.xlsx is a table."),
    ],
)
def test_a_place_that_cannot_be_found_says_why(where: str, name: str, code: str, *, certain: bool, said: str) -> None:
    """The fault quotes the place, says what is wrong with it and how to put it right."""
    fault = misplaced(where, file_of(name))
    assert fault is not None
    assert (fault.code, fault.certain) == (code, certain)
    assert fault.message.startswith(f"“{where}” ")
    assert said in fault.message
    assert fault.fix.endswith(".")


@pytest.mark.parametrize(("name", "needed"), [("wall.png", False), ("plan.pdf", True), ("talk.mp4", True)])
def test_only_a_picture_is_seen_at_once(name: str, *, needed: bool) -> None:
    """Every other file needs a place to look at."""
    assert needs_place(file_of(name)) == needed
