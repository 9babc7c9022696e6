"""Places files and sections into the credential's items.

Each item is looked for in this order: where portfolio.yaml says it is; in a file whose name says the item; in a section
whose heading says it; in the only document of a part that has only one item; in the folder of another part. Two
candidates are never chosen between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mcred.collecting.absence import nearest_to
from mcred.collecting.candidates import Candidates, add_claims
from mcred.collecting.claims import claims, misplaced, part_of_path
from mcred.collecting.documents import Cut, add_sections, cut_documents
from mcred.collecting.passages import section_passage
from mcred.domain.documents import Document, Other, Picture, Recording, Unreadable
from mcred.domain.submission import Absent, Ambiguous, File, Found, Passage, Place, Placement
from mcred.specs.credential import Credential, Item
from mcred.specs.layout import canonical


def place_all(credential: Credential, files: Sequence[File], named: Mapping[Place, Passage]) -> dict[Place, Placement]:
    """Every place of the credential with what was found for it; `named` comes from portfolio.yaml."""
    candidates = Candidates(credential=credential)
    for place, passage in named.items():
        candidates.add(place, passage)
    whole = {passage.file.path for passage in named.values() if passage.section is None}
    pieces = {passage.file.path for passage in named.values()} - whole
    free = [file for file in files if file.path not in whole]
    made = [
        claim
        for claim in claims(credential, free)
        if not (claim.file.path in pieces and claim.said.place(claim.said.number) in named)
    ]
    add_claims(candidates, [claim for claim in made if claim.said.item.takes == "named"], named)
    claimed = {claim.file.path for claim in made}
    unclaimed = [file for file in free if file.path not in claimed]
    cut = cut_documents(credential, unclaimed)
    add_sections(candidates, cut, by_name=bool(claimed))
    _only_one(candidates, unclaimed, cut)
    _elsewhere(candidates, unclaimed)
    for item in credential.items:
        if item.takes == "rest":
            _rest(item, free, candidates)
    return dict(_placements(candidates, files, cut))


def _only_one(candidates: Candidates, unclaimed: Sequence[File], cut: Sequence[Cut]) -> None:
    """A part with only one item takes the part's only document, or all that stands below the part's heading."""
    credential = candidates.credential
    for part in credential.parts:
        item = part.items[0]
        if len(part.items) != 1 or item.several or candidates.filled(item):
            continue
        place, used = Place(item=item.id), candidates.used
        here = [file for file in unclaimed if part_of_path(file.path, credential) is part and file.path not in used]
        fitting = [file for file in here if _fits(item, file)]
        if len(fitting or here) == 1:
            candidates.add_file(place, (fitting or here)[0])
            continue
        for document in cut:
            for section in document.sections:
                if section.opens_part and section.part is part and any(block.text.strip() for block in section.blocks):
                    candidates.add(place, section_passage(document.file, section, credential, place))


def _fits(item: Item, file: File) -> bool:
    """Whether a file is of the kind that an item asks for: a text for a response, anything for an artifact."""
    return item.type == "artifact" or isinstance(file.content, Document | Unreadable)


def _elsewhere(candidates: Candidates, unclaimed: Sequence[File]) -> None:
    """Files in the folder of another part whose whole name says an item that is not found yet."""
    used = candidates.used
    found = misplaced(candidates.credential, [file for file in unclaimed if file.path not in used])
    add_claims(candidates, [claim for claim in found if not candidates.filled(claim.said.item)], ())


def _rest(item: Item, files: Sequence[File], candidates: Candidates) -> None:
    """Every file of the part that no other item claims, as instances in the order of their names."""
    credential = candidates.credential
    part, used = credential.part_of(item), candidates.used
    number = 0
    for file in files:
        if file.path in used or part_of_path(file.path, credential) not in (part, None):
            continue
        number += 1
        while Place(item=item.id, instance=number) in candidates.by_place:
            number += 1
        candidates.add_file(Place(item=item.id, instance=number), file)


def _placements(candidates: Candidates, files: Sequence[File], cut: Sequence[Cut]) -> Iterator[tuple[Place, Placement]]:
    used, credential = candidates.used, candidates.credential
    free = [file.path for file in files if file.path not in used]
    headings = {
        document.file.path: [
            section for section in document.sections if not _is_used(section.title, document, candidates)
        ]
        for document in cut
    }
    for part in credential.parts:
        for item in part.items:
            for place in _wanted_places(item, candidates):
                found = _plausible(item, place, candidates.by_place.get(place, []))
                if len(found) == 1:
                    yield place, Found(passage=found[0])
                elif found:
                    yield place, Ambiguous(candidates=tuple(found))
                else:
                    near = nearest_to(item, credential, free, headings)
                    yield place, Absent(nearest=near, expected=canonical(part, item, place))


def _is_used(title: str, document: Cut, candidates: Candidates) -> bool:
    """Whether a heading of a document is a candidate for some place."""
    return any(
        passage.section == title and passage.file.path == document.file.path
        for passages in candidates.by_place.values()
        for passage in passages
    )


def _wanted_places(item: Item, candidates: Candidates) -> Iterator[Place]:
    """The places an item must have, and any further ones that were found, each artifact with its description."""
    parts = (False, True) if item.description else (False,)
    if item.instances is None:
        yield from (Place(item=item.id, description=description) for description in parts)
        return
    numbers = {place.instance for place in candidates.by_place if place.item == item.id and place.instance}
    for description in parts:
        for number in sorted({*range(1, item.instances.min + 1), *numbers}):
            yield Place(item=item.id, instance=number, description=description)


def _plausible(item: Item, place: Place, found: list[Passage]) -> list[Passage]:
    """The candidates that can be meant.

    A picture beside a text is no answer to a question, and an empty section none beside one in which something stands
    (a table of contents, the heading of a part).
    """
    if place.description or item.type == "response":
        found = [p for p in found if not isinstance(p.file.content, Picture | Recording | Other)] or found
    written = [p for p in found if p.section is None or p.text.strip()]
    if not written and len({p.file.path for p in found}) == 1:
        return found[-1:]
    return written or found
