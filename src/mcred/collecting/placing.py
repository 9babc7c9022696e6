"""Places files and sections into the credential's items (DESIGN section 5).

Each item is looked for in this order: where portfolio.yaml says it is; in a file whose name says the item; in a section
whose heading says it; in the only document of a part that has only one item. Two candidates are never chosen between.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mcred.collecting.names import items_said, part_said, words_of
from mcred.collecting.passages import section_passage, whole_file
from mcred.collecting.sections import Section, sections
from mcred.domain.documents import Document, Unreadable
from mcred.domain.submission import Absent, Ambiguous, File, Found, Passage, Place, Placement
from mcred.specs.credential import Credential, Item, Part
from mcred.specs.layout import canonical


@dataclass(slots=True)
class Candidates:
    """What could fill each place, gathered step by step."""

    by_place: dict[Place, list[Passage]] = field(default_factory=dict)

    def add(self, place: Place, passage: Passage) -> None:
        """One more candidate for a place."""
        self.by_place.setdefault(place, []).append(passage)

    def filled(self, item: Item, *, description: bool) -> bool:
        """Whether any instance of an item has a candidate."""
        return any(place.item == item.id and place.description == description for place in self.by_place)

    @property
    def used(self) -> set[str]:
        """The paths of the files that are candidates."""
        return {passage.file.path for passages in self.by_place.values() for passage in passages}


def place_all(credential: Credential, files: Sequence[File], named: Mapping[Place, Passage]) -> dict[Place, Placement]:
    """Every place of the credential with what was found for it; `named` comes from portfolio.yaml."""
    candidates = Candidates()
    for place, passage in named.items():
        candidates.add(place, passage)
    taken = {passage.file.path for passage in named.values() if passage.section is None}
    free = [file for file in files if file.path not in taken]
    by_name = _by_file_name(credential, free, candidates)
    documents = [file for file in free if file.path not in by_name]
    cut = _by_section(credential, documents, candidates)
    _only_one(credential, documents, cut, candidates)
    for item in credential.items:
        if item.takes == "rest":
            _rest(credential, item, files, candidates)
    return dict(_placements(credential, candidates, files, cut))


def part_of_path(path: str, credential: Credential) -> Part | None:
    """The part a file belongs to by its folders or its name; None in a flat folder: it may be of any part."""
    *folders, name = path.split("/")
    for folder in folders:
        if part := part_said(folder, credential):
            return part
    return part_said(name.rpartition(".")[0] or name, credential)


def _stem(path: str) -> str:
    name = path.rpartition("/")[2]
    return name.rpartition(".")[0] or name


def _by_file_name(credential: Credential, files: Sequence[File], candidates: Candidates) -> set[str]:
    """Files whose name (or else whose own folder's name) says an item; returns their paths."""
    unnumbered: list[tuple[Item, bool, File]] = []
    named: set[str] = set()
    already = set(candidates.by_place)
    for file in files:
        part = part_of_path(file.path, credential)
        folder = file.path.rpartition("/")[0].rpartition("/")[2]
        said = items_said(_stem(file.path), credential, part)
        if not said and folder and not part_said(folder, credential):
            said = items_said(f"{folder} {_stem(file.path)}", credential, part)
        if len(said) != 1:
            continue
        found = said[0]
        named.add(file.path)
        if found.item.several and found.number is None:
            unnumbered.append((found.item, found.description, file))
        elif (place := found.place(found.number)) not in already:
            candidates.add(place, whole_file(file, credential, place))
    for item, description, file in unnumbered:
        place = _next_free(item, candidates, description=description)
        candidates.add(place, whole_file(file, credential, place))
    return named


def _next_free(item: Item, candidates: Candidates, *, description: bool) -> Place:
    """The first instance that has no candidate yet."""
    number = 1
    while Place(item=item.id, instance=number, description=description) in candidates.by_place:
        number += 1
    return Place(item=item.id, instance=number, description=description)


def _by_section(
    credential: Credential, documents: Sequence[File], candidates: Candidates
) -> dict[str, tuple[Section, ...]]:
    """Sections whose heading says an item that no file's name says; returns the sections of each document."""
    cut: dict[str, tuple[Section, ...]] = {}
    by_name = set(candidates.by_place)
    items_by_name = {(place.item, place.description) for place in by_name}
    for file in documents:
        if not isinstance(file.content, Document):
            continue
        part = part_of_path(file.path, credential)
        cut[file.path] = sections(file.content, credential, part)
        for section in cut[file.path]:
            said = section.said
            if said is None:
                continue
            described = said.description
            if said.item.several and said.number is None:
                if (said.item.id, described) in items_by_name:
                    continue
                place = _next_free(said.item, candidates, description=described)
            else:
                place = said.place(said.number)
            if said.item.description and not described and said.item.type == "artifact":
                place = Place(item=place.item, instance=place.instance, description=True)
            if place not in by_name:
                candidates.add(place, section_passage(file, section, credential, place))
    return cut


def _only_one(
    credential: Credential, documents: Sequence[File], cut: Mapping[str, tuple[Section, ...]], candidates: Candidates
) -> None:
    """A part with only one item takes the part's only document, or all that stands below the part's heading."""
    for part in credential.parts:
        item = part.items[0]
        if len(part.items) != 1 or item.several or candidates.filled(item, description=False):
            continue
        place = Place(item=item.id)
        used = candidates.used
        here = [f for f in documents if f.path not in used and part_of_path(f.path, credential) is part]
        if len(here) == 1:
            candidates.add(place, whole_file(here[0], credential, place))
            continue
        by_path = {file.path: file for file in documents}
        for path, found in cut.items():
            for section in found:
                if section.opens_part and section.part is part and any(b.text.strip() for b in section.blocks):
                    candidates.add(place, section_passage(by_path[path], section, credential, place))


def _rest(credential: Credential, item: Item, files: Sequence[File], candidates: Candidates) -> None:
    """Every file of the part that no other item claims, as instances in the order of their names."""
    part, used = credential.part_of(item), candidates.used
    for file in files:
        if file.path not in used and part_of_path(file.path, credential) in (part, None):
            place = _next_free(item, candidates, description=False)
            candidates.add(place, whole_file(file, credential, place))


def _placements(
    credential: Credential,
    candidates: Candidates,
    files: Sequence[File],
    cut: Mapping[str, tuple[Section, ...]],
) -> Iterator[tuple[Place, Placement]]:
    used = candidates.used
    titles = [section.title for found in cut.values() for section in found if section.said is None]
    free = [file.path for file in files if file.path not in used]
    for part in credential.parts:
        for item in part.items:
            for place in _wanted_places(item, candidates):
                found = _plausible(item, place, candidates.by_place.get(place, []))
                if len(found) == 1:
                    yield place, Found(passage=found[0])
                elif found:
                    yield place, Ambiguous(candidates=tuple(found))
                else:
                    yield place, Absent(nearest=_nearest(item, free, titles), expected=canonical(part, item, place))


def _wanted_places(item: Item, candidates: Candidates) -> Iterator[Place]:
    """The places an item must have, and any further ones that were found."""
    for description in (False, True) if item.description else (False,):
        if item.instances is None:
            yield Place(item=item.id, description=description)
            continue
        numbers = {
            place.instance for place in candidates.by_place if place.item == item.id and place.instance is not None
        }
        most = max([item.instances.min, *numbers])
        for number in range(1, most + 1):
            if number <= item.instances.min or number in numbers:
                yield Place(item=item.id, instance=number, description=description)


def _plausible(item: Item, place: Place, found: list[Passage]) -> list[Passage]:
    """The candidates that can be meant: a picture beside a text is no answer to a question."""
    wants_text = place.description or item.type == "response"
    texts = [p for p in found if isinstance(p.file.content, Document | Unreadable)]
    if wants_text and texts:
        return texts
    return found


def _nearest(item: Item, free: Sequence[str], titles: Sequence[str]) -> tuple[str, ...]:
    """The unused files and headings whose names come closest to the item's."""

    def closeness(name: str) -> float:
        said = " ".join(words_of(name))
        return max(difflib.SequenceMatcher(None, said, " ".join(words_of(own))).ratio() for own in item.names)

    named = [(closeness(_stem(path)), path) for path in free] + [
        (closeness(title), f"the heading “{title}”") for title in titles
    ]
    close = sorted((pair for pair in named if pair[0] >= 0.6), reverse=True)  # noqa: PLR2004 - found by trying names
    return tuple(name for _, name in close[:2])
