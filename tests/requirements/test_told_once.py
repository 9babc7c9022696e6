"""Each identifying detail is told once, however many there are and whoever shares a name."""

from __future__ import annotations

import pytest

from mcred.domain.findings import Confidence, Location
from mcred.domain.identity import Trace
from mcred.requirements.shared import sightings
from mcred.requirements.shared.sightings import Sighting, _told_once


def seen(*names: str) -> list[Sighting]:
    """Names as they are seen, one after the other."""
    return [
        Sighting(
            trace=Trace(code="identity-name", confidence=Confidence.CERTAIN, masked="•••"),
            where=f"paragraph {number}",
            location=Location(file="plan.docx"),
            words=frozenset(name.split()),
        )
        for number, name in enumerate(names, 1)
    ]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("mateo ruiz", "mateo"), [("paragraph 1", 2)]),
        (("mateo", "mateo ruiz"), [("paragraph 1", 2)]),
        (("mateo", "mateo ruiz", "mateo garza"), [("paragraph 1", 2), ("paragraph 3", 1)]),
        (("mateo ruiz", "mateo garza", "mateo"), [("paragraph 1", 2), ("paragraph 2", 1)]),
        (("mateo ruiz", "ruiz mateo", "ana ruiz"), [("paragraph 1", 2), ("paragraph 3", 1)]),
        (("ana lee", "ana lee ruiz", "lee ruiz", "ana"), [("paragraph 1", 4)]),
        (("a b c d e f g h", "a b c", "a b c d e f g h"), [("paragraph 1", 2), ("paragraph 2", 1)]),
    ],
)
def test_a_part_of_a_name_is_the_same_person(names: tuple[str, ...], told: list[tuple[str, int]]) -> None:
    """One who is named again with less, or with more, is told where first named; who shares a name only is another."""
    assert [(one.where, one.times) for one in _told_once(seen(*names))] == told


def test_many_who_share_a_name_are_not_compared_with_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is looked up for a name does not grow with the number of names."""
    asked = 0
    key = sightings._key

    def counted(sighting: Sighting, words: frozenset[str]) -> sightings._Key:
        nonlocal asked
        asked += 1
        return key(sighting, words)

    monkeypatch.setattr(sightings, "_key", counted)
    many = 500
    assert len(list(_told_once(seen(*(f"ana name{number}" for number in range(many)))))) == many
    assert asked <= 10 * many
