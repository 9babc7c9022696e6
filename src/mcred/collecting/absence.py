"""What to say about a place that nothing fills: which names come closest."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from itertools import islice

from mcred.collecting.claims import part_of_path
from mcred.collecting.names import STOPS, stem_of, without_part, words_of
from mcred.collecting.saying import naming
from mcred.collecting.sections import Section
from mcred.specs.credential import Credential, Item

_CLOSE = 0.72
"""How alike two names must be for one to be offered; found by trying names."""
_MOST_NAMES = 300
"""Unused files and headings that are compared."""


def nearest_to(
    item: Item, credential: Credential, free: Sequence[str], cut: Mapping[str, Sequence[Section]]
) -> tuple[str, ...]:
    """The unused files and headings whose names come closest to the item's; else what lies unused in its part."""
    headings = [
        (section.title, f"the heading “{section.title}” in {path}") for path, found in cut.items() for section in found
    ]
    names = [(stem_of(path), path) for path in free] + headings
    rated = [(_closeness(name, item), shown) for name, shown in islice(names, _MOST_NAMES)]
    close = sorted((pair for pair in rated if pair[0] >= _CLOSE), key=lambda pair: -pair[0])
    if close:
        return tuple(shown for _, shown in close[:2])
    part = credential.part_of(item)
    mute = (path for path in free[:_MOST_NAMES] if not naming(stem_of(path), credential).said)
    return tuple(path for path in mute if part_of_path(path, credential) is part)[:2]


def _closeness(name: str, item: Item) -> float:
    """How alike a name, or as many words of it, is to a name of the item: 1 for the same."""
    words = [word for word in without_part(words_of(name)) if word not in STOPS][:40]
    best = 0.0
    for own in item.names:
        wanted = [word for word in words_of(own) if word not in STOPS]
        matcher = difflib.SequenceMatcher(b=" ".join(wanted), autojunk=False)
        for start in range(max(1, len(words) - len(wanted) + 1)):
            matcher.set_seq1(" ".join(words[start : start + len(wanted)]))
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                best = max(best, matcher.ratio())
    return best
