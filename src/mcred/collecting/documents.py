"""Documents whose name says no item, cut into sections; and which of them may fill which places.

A document of a part, or one that says several items, is where answers are looked for. Any other document counts only
where its structure surely says an item, and not at all where files of any name are artifacts and the answers have a
place of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from mcred.collecting.candidates import Candidates
from mcred.collecting.claims import part_of_path
from mcred.collecting.names import part_said, stem_of
from mcred.collecting.passages import section_passage
from mcred.collecting.saying import Said
from mcred.collecting.sections import Section, sections
from mcred.domain.documents import Document
from mcred.domain.submission import File, Place
from mcred.specs.credential import Credential, Part


class Cut(Struct, frozen=True, kw_only=True):
    """A document and its sections."""

    file: File
    part: Part | None
    sections: tuple[Section, ...]
    named: bool
    """True where the document's own name says a part."""

    @property
    def says(self) -> frozenset[str]:
        """The ids of the items that its sections say."""
        return frozenset(section.said.item.id for section in self.sections if section.said)

    @property
    def collects(self) -> bool:
        """Whether the document is made to hold answers: it is a part's, or it says several items."""
        return self.named or len(self.says) > 1


def cut_documents(credential: Credential, files: Sequence[File]) -> tuple[Cut, ...]:
    """The documents among some files, cut into sections."""
    made = []
    for file in files:
        if isinstance(file.content, Document):
            part = part_of_path(file.path, credential)
            named = part_said(stem_of(file.path), credential) is not None
            found = sections(file.content, credential, part)
            made.append(Cut(file=file, part=part, sections=found, named=named))
    return tuple(made)


def add_sections(candidates: Candidates, cut: Sequence[Cut], *, by_name: bool) -> None:
    """Sections whose heading says an item that no file's name says.

    `by_name` says whether some answers were found by the names of their files.
    """
    collecting = [document for document in cut if document.collects]
    others = [document for document in cut if not document.collects]
    if (by_name or collecting) and (taking := _parts_that_take_all(candidates.credential)):
        others = [document for document in others if document.part not in taking]
        collecting = [one for one in collecting if one.named or not any(one.says < other.says for other in collecting)]
    found = [(document, section) for document in collecting for section in document.sections]
    lone = [(document, section) for document in others for section in document.sections]
    sure = [(document, section) for document, section in lone if section.sure]
    _add(candidates, found + sure)
    _add(candidates, [(document, section) for document, section in lone if document.part or len(cut) == 1])


def _parts_that_take_all(credential: Credential) -> list[Part | None]:
    """Where a file of any name is an artifact: the parts that take the rest, and the open folder."""
    parts = [part for part in credential.parts if any(item.takes == "rest" for item in part.items)]
    return [None, *parts] if parts else []


def _add(candidates: Candidates, found: Sequence[tuple[Cut, Section]]) -> None:
    """Sections as candidates for the places that nothing filled before."""
    before = set(candidates.by_place)
    items_before = {(place.item, place.description) for place in before}
    for document, section in found:
        if section.said is None:
            continue
        place = _place(section.said, candidates, items_before)
        if place and place not in before:
            candidates.add(place, section_passage(document.file, section, candidates.credential, place))


def _place(said: Said, candidates: Candidates, before: set[tuple[str, bool]]) -> Place | None:
    """The place a section is for; what stands under an artifact's heading is its description."""
    description = said.description or (said.item.description is not None and said.item.type == "artifact")
    if said.item.several and said.number is None:
        return (
            None if (said.item.id, description) in before else candidates.next_free(said.item, description=description)
        )
    return Place(item=said.item.id, instance=said.number, description=description)
