"""What is read only where a credential needs it: PDFs once more near a limit, and how Word files look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from mcred import readers
from mcred.collecting import collect, with_second_opinions
from mcred.domain.documents import Content, Document, Paragraph, Picture
from mcred.domain.submission import Absent, File, Found, Passage, Place, Placement, Submission
from mcred.specs.credential import Credential

TALK = Place(item="talk")
HUNDRED = " ".join(["word"] * 100)


def credential_of(*rules: dict[str, Any], **more: Any) -> Credential:
    """A credential of one item with some requirements."""
    return Credential.model_validate({
        "id": "talks", "title": "Leading talks", "issuer": "Invented Institute", "about": "Lead talks.",
        "source": {"title": "Talks", "publisher": "Invented Institute", "licence": "none stated"},
        "parts": [{"id": "first", "title": "First", "items": [
            {"id": "talk", "title": "Talk", "type": "artifact", "requirements": rules, **more},
        ]}],
    })  # fmt: skip


def words(**bounds: int) -> dict[str, Any]:
    """A limit of words."""
    return {"kind": "length", "words": bounds}


def found(
    *, path: str = "talk.pdf", margin: float = 0.05, format_: str = "pdf", content: Content | None = None
) -> Found:
    """A place that a file of a hundred words fills."""
    blocks = (Paragraph(text=HUNDRED),)
    content = content or Document(blocks=blocks, text=HUNDRED, margin=margin)
    file = File(path=path, format=format_, content=content)
    return Found(passage=Passage(file=file, blocks=blocks, margin=margin))


Counting = Callable[[int | None], None]


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Counting:
    """A function that makes the second reader count so many words in every file."""
    (tmp_path / "talk.pdf").write_bytes(b"%PDF-1.7")
    return lambda many: monkeypatch.setattr(readers, "second_count", lambda _file, _limits: many)


def margin_after(folder: Path, credential: Credential, placement: Placement, place: Place = TALK) -> float:
    """The margin of a place after a second opinion."""
    after = with_second_opinions(credential, folder, Submission(path="p", files=(), places={place: placement}))
    kept = after.places[place]
    assert isinstance(kept, Found)
    return kept.passage.margin


@pytest.mark.parametrize(
    ("many", "margin"), [(100, 0.02), (98, 0.02), (102, 0.02), (97, 0.05), (103, 0.05), (None, 0.05)]
)
def test_two_readers_that_agree_make_the_margin_smaller(
    second: Counting, tmp_path: Path, many: int | None, margin: float
) -> None:
    """Within two in a hundred the count is as good as certain; else the first margin stays."""
    second(many)
    assert margin_after(tmp_path, credential_of(words(max=104)), found()) == margin


@pytest.mark.parametrize(
    ("bounds", "margin"),
    [
        ({"max": 106}, 0.02), ({"max": 107}, 0.05), ({"min": 94}, 0.02), ({"min": 93}, 0.05),
        ({"min": 50, "max": 101}, 0.02), ({"min": 99, "max": 500}, 0.02), ({"min": 50, "max": 500}, 0.05),
    ],
)  # fmt: skip
def test_only_counts_near_a_limit_are_taken_twice(
    second: Counting, tmp_path: Path, bounds: dict[str, int], margin: float
) -> None:
    """A second look takes time, and changes nothing far from every limit."""
    second(100)
    assert margin_after(tmp_path, credential_of(words(**bounds)), found()) == margin


def test_limits_of_alternatives_and_of_descriptions_count(second: Counting, tmp_path: Path) -> None:
    """A limit inside an alternative is a limit, and a description has its own."""
    second(100)
    bullets = {"kind": "length", "bullets": {"min": 3}}
    ways = {"kind": "any-of", "options": [
        {"title": "prose", "requirements": [words(max=101)]}, {"title": "bullets", "requirements": [bullets]},
    ]}  # fmt: skip
    assert margin_after(tmp_path, credential_of(ways), found()) == 0.02
    described = credential_of(words(max=101), description={"requirements": [words(max=500)]})
    description = Place(item="talk", description=True)
    assert margin_after(tmp_path, described, found(), description) == 0.05
    described = credential_of(words(max=500), description={"requirements": [words(max=101)]})
    assert margin_after(tmp_path, described, found(), description) == 0.02


@pytest.mark.parametrize(
    "placement",
    [
        found(format_="docx"),
        found(margin=0.02),
        found(path="gone.pdf"),
        found(content=Picture(width=2, height=2)),
    ],
    ids=["no PDF", "sure already", "gone", "no text"],
)
def test_nobody_is_asked_where_nothing_can_be_learned(second: Counting, tmp_path: Path, placement: Found) -> None:
    """Another format, a small margin, a file that is gone and one without a text keep the margin they have."""
    second(100)
    before = placement.passage.margin
    assert margin_after(tmp_path, credential_of(words(max=101)), placement) == before


def test_a_place_that_nothing_fills_stays_so(tmp_path: Path) -> None:
    """There is no second opinion on what is not there."""
    absent = Absent(expected="first/talk.pdf")
    submission = Submission(path="p", files=(), places={TALK: absent})
    assert with_second_opinions(credential_of(words(max=101)), tmp_path, submission).places == {TALK: absent}


@pytest.mark.parametrize(("rules", "read"), [([{"kind": "formatting", "fonts": ["Arial"]}], True), ([], False)])
def test_the_look_of_word_files_is_read_where_a_requirement_asks(
    tmp_path: Path, rules: list[dict[str, Any]], *, read: bool
) -> None:
    """Only a requirement about formatting makes mcred look at fonts, and only at those of Word files."""
    document = docx.Document()
    document.add_paragraph("We met.")
    document.save(str(tmp_path / "talk.docx"))
    assert list(collect(credential_of(*rules), tmp_path).formatting) == (["talk.docx"] if read else [])


@pytest.mark.parametrize("name", ["talk.txt", "talk.docx"])
def test_what_cannot_be_read_has_no_look(tmp_path: Path, name: str) -> None:
    """A text file has no fonts, and neither has a Word file that is damaged or gone meanwhile."""
    (tmp_path / name).write_text("We met.", encoding="utf-8")
    credential = credential_of({"kind": "formatting", "fonts": ["Arial"]})
    assert collect(credential, tmp_path).formatting == {}
    there = found(path="gone.docx", format_="docx")
    submission = Submission(path="p", files=(), places={TALK: there})
    assert with_second_opinions(credential, tmp_path, submission).formatting == {}
    (tmp_path / "gone.docx").write_bytes(b"no zip")
    assert with_second_opinions(credential, tmp_path, submission).formatting == {}


def test_only_a_text_has_a_margin(tmp_path: Path) -> None:
    """What is no text is not counted, so no count of it can be off."""
    (tmp_path / "talk.zip").write_bytes(b"PK")
    (placement,) = collect(credential_of(words(max=101)), tmp_path).places.values()
    assert isinstance(placement, Found)
    assert placement.passage.margin == 0.0
