"""What stands in a file to fill in, whatever its format."""

from __future__ import annotations

from msgspec import Struct

from mcred.domain.submission import Place
from mcred.specs.credential import Credential, Item
from mcred.specs.guidance import guidance


class Answer(Struct, frozen=True, kw_only=True):
    """A spot to write in: what is to be replaced, and the question above it, if it has one of its own."""

    placeholder: str
    question: str = ""


class Sheet(Struct, frozen=True, kw_only=True):
    """One file to fill in."""

    title: str
    guidance: tuple[str, ...]
    """Paragraphs that say what to write; a check leaves them out."""
    answers: tuple[Answer, ...]
    table: tuple[tuple[str, ...], ...] = ()
    """A table to fill in, its first row the head."""


def sheet(credential: Credential, item: Item, place: Place) -> Sheet:
    """The sheet for a place of a credential."""
    guide = guidance(credential, item, place)
    placeholder = f"[Write {'the description' if place.description else 'your answer'} here]"
    if guide.table:
        placeholder = "[Fill in the table below and delete this line]"
    questions = guide.questions or ("",)
    number = f" {place.instance}" if place.instance else ""
    return Sheet(
        title=f"{' '.join(item.title.split())}{number}{', description' if place.description else ''}",
        guidance=guide.lines,
        answers=tuple(Answer(placeholder=placeholder, question=question) for question in questions),
        table=guide.table,
    )
