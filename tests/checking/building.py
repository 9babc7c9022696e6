"""Builds small credentials and portfolios for tests of the whole check."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mcred.domain.documents import Document, LeftOut, LeftOutKind, Paragraph, text_of
from mcred.domain.submission import Absent, File, Found, Passage, Place, Submission
from mcred.specs.credential import Credential


def credential_of(*parts: Mapping[str, Any], **more: Any) -> Credential:
    """A credential of some parts, each with its items, and whatever else is given."""
    return Credential.model_validate({
        "id": "talks", "title": "Leading talks", "issuer": "Invented Institute", "about": "Lead talks.",
        "source": {"title": "Talks", "publisher": "Invented Institute", "licence": "none stated"},
        "parts": parts, **more,
    })  # fmt: skip


def part_of(name: str, *items: str | Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """A part whose items are given by their ids, or by their ids and whatever else is said of them."""
    told = [{"id": item} if isinstance(item, str) else dict(item) for item in items]
    return {"id": name, "title": name.capitalize(), "items": [{"title": item["id"], **item} for item in told], **more}


def file_of(path: str, text: str, **left_out: str) -> File:
    """A text file, with what was left out of it by kind."""
    blocks = (Paragraph(text=text),)
    asides = tuple(LeftOut(kind=LeftOutKind[kind.upper()], text=aside) for kind, aside in left_out.items())
    return File(path=path, format="txt", content=Document(blocks=blocks, text=text_of(blocks), left_out=asides))


def found(file: File, section: str | None = None) -> Found:
    """A place that a file fills."""
    assert isinstance(file.content, Document)
    return Found(passage=Passage(file=file, section=section, blocks=file.content.blocks))


def submission_of(places: Mapping[Any, Found | Absent], *unused: File) -> Submission:
    """A portfolio of the files of its places, each a place or the id of an item, and of some that nothing uses."""
    placed = {Place(item=key) if isinstance(key, str) else key: placement for key, placement in places.items()}
    files = [placement.passage.file for placement in placed.values() if isinstance(placement, Found)]
    return Submission(path="p", files=tuple(dict.fromkeys((*files, *unused))), places=placed)
