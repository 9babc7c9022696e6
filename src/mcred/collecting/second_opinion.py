"""Asks a second reader how many words a PDF has, where the first one's margin reaches over a limit.

Text extraction from a PDF is exact only within a margin. Where two independent readers agree within two in a hundred,
they are nearly always right (94 of 100 real files within 2 %), so that the margin shrinks. It takes long, so it is done
only for a count that lies near a bound.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from mcred.collecting.formatting import formatting_of
from mcred.collecting.opening import opened
from mcred.collecting.passages import item_of
from mcred.domain.documents import Document
from mcred.domain.limits import STANDARD, Limits
from mcred.domain.submission import Found, Passage, Place, Placement, Submission
from mcred.requirements import Length
from mcred.specs.credential import Credential
from mcred.specs.rules import within
from mcred.text.counting import count

_AGREED = 0.02
"""How far the count may be off where two readers differ by no more than this, as a fraction."""


def with_second_opinions(
    credential: Credential, folder: Path, submission: Submission, limits: Limits = STANDARD
) -> Submission:
    """The submission with what is read only where the credential needs it.

    The margins of PDFs near a limit are made smaller where a second reader agrees; how Word files look is read where a
    requirement asks for it.
    """
    places = {
        place: _reread(credential, folder, place, placement, limits) for place, placement in submission.places.items()
    }
    return replace(submission, places=places, formatting=formatting_of(credential, folder, submission))


def _reread(credential: Credential, folder: Path, place: Place, placement: Placement, limits: Limits) -> Placement:
    if not isinstance(placement, Found) or placement.passage.margin <= _AGREED:
        return placement
    passage = placement.passage
    if (
        passage.file.format == "pdf"
        and _near(passage, set(_bounds(credential, place)))
        and _agreed(folder, passage, limits)
    ):
        return Found(passage=replace(passage, margin=_AGREED))
    return placement


def _bounds(credential: Credential, place: Place) -> Iterator[int]:
    """The word limits of a place."""
    item = item_of(place, credential)
    requirements = item.description_rules() if place.description else item.rules()
    for requirement in within(requirements):
        if isinstance(requirement, Length) and requirement.words is not None:
            yield from (bound for bound in (requirement.words.min, requirement.words.max) if bound is not None)


def _near(passage: Passage, bounds: set[int]) -> bool:
    words = count(passage.answer, "words").value
    slack = round(words * passage.margin) + 1
    return any(words - slack <= bound <= words + slack for bound in bounds)


def _agreed(folder: Path, passage: Passage, limits: Limits) -> bool:
    """Whether a second reader counts nearly the same in the whole file."""
    from mcred.readers import second_count

    content = passage.file.content
    if not isinstance(content, Document):
        return False
    try:
        with opened(folder, passage.file.path) as file:
            second = second_count(file, limits)
    except OSError:
        return False
    first = count(content.blocks, "words").value
    return second is not None and abs(second - first) <= _AGREED * first
