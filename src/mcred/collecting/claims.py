"""What the names of files claim: which item each file says it is, by its own name or that of its folder.

Where a name says two items, what other files say decides ("Coaching plan explanation.docx" beside "Coaching
plan.docx" is the explanation); else the longest name wins. "Plan and Explanation.docx" holds both and claims neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from mcred.collecting.names import part_said, stem_of
from mcred.collecting.saying import MOSTLY, Naming, Said, heading_says, naming
from mcred.domain.submission import File
from mcred.specs.credential import Credential, Item, Part


class Claim(Struct, frozen=True, kw_only=True):
    """A file and the one item that its name says it is."""

    file: File
    said: Said


def part_of_path(path: str, credential: Credential) -> Part | None:
    """The part a file belongs to by its folders or its name; None in a flat folder: it may be of any part."""
    *folders, _ = path.split("/")
    for folder in folders:
        if part := part_said(folder, credential):
            return part
    return part_said(stem_of(path), credential)


def claims(credential: Credential, files: Sequence[File]) -> tuple[Claim, ...]:
    """The files whose names say an item, in order."""
    heard = [(file, _heard(file.path, credential)) for file in files]
    sure = [said.only for _, said in heard if said.only]
    made = []
    for file, said in heard:
        one = said.only or (None if said.joined else _decided(said.said, sure))
        if one:
            made.append(Claim(file=file, said=one))
    return tuple(made)


def misplaced(credential: Credential, files: Sequence[File]) -> tuple[Claim, ...]:
    """Files in the folder of another part whose whole name says an item."""
    heard = [(file, naming(stem_of(file.path), credential).only) for file in files]
    return tuple(Claim(file=file, said=said) for file, said in heard if said and said.share == 1)


def _heard(path: str, credential: Credential) -> Naming:
    """What a file's name says, together with the folder it lies in."""
    part, stem = part_of_path(path, credential), stem_of(path)
    own = naming(stem, credential, part)
    *_, folder = ("", *path.split("/")[:-1])
    holder = _holder(path, credential, part)
    if holder:
        together = naming(f"{holder[0]} {stem}", credential, part)
        kept = next((said for said in together.said if said.item is holder[1].item), holder[1])
        kept = replace(kept, number=kept.number or holder[1].number)
        other = next((said for said in own.said if said.item is not kept.item and said.share == 1), None)
        return Naming(said=(kept, other) if other else (kept,))
    if not own.said and folder and not part_said(folder, credential):
        return naming(f"{folder} {stem}", credential, part)
    return own


def _holder(path: str, credential: Credential, part: Part | None) -> tuple[str, Said] | None:
    """The innermost folder that is named for one item, and what it says."""
    for folder in reversed(path.split("/")[:-1]):
        said = heading_says(folder, credential, part)
        if said and said.share >= MOSTLY and (not part_said(folder, credential) or _takes_rest(said.item)):
            return folder, said
    return None


def _takes_rest(item: Item) -> bool:
    return item.takes == "rest"


def _decided(said: Sequence[Said], sure: Sequence[Said]) -> Said | None:
    """Of several items that a name says, the one that no other file surely is, or else the longest."""
    left = [one for one in said if not any(_same(one, other) for other in sure)]
    if len(left) == 1:
        return left[0]
    longest = max((one.length for one in said), default=0)
    most = [one for one in said if one.length == longest]
    return most[0] if len(most) == 1 else None


def _same(one: Said, other: Said) -> bool:
    numbered = one.item.several and one.number is not None
    return (
        one.item is other.item and one.description == other.description and (not numbered or one.number == other.number)
    )
