"""Portfolios of a few files, each with the places that must be found in it: a new case is a new entry in `cases`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from mcred.collecting import collect
from mcred.domain.submission import Absent, Ambiguous, Found, Passage, Place, Placement, Submission
from mcred.specs.credential import Credential

Build = Callable[[Mapping[str, str | None]], Path]

CASES = [
    pytest.param(case, id=f"{path.stem}: {case['it']}")
    for path in sorted((Path(__file__).parent / "cases").glob("*.yaml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("case", CASES)
def test_places_are_filled_as_the_case_says(
    case: dict[str, Any], build: Build, credentials: Callable[[str], Credential]
) -> None:
    """Every place is found where the case says, and all others are not found at all."""
    files = dict.fromkeys(case["files"]) if isinstance(case["files"], list) else case["files"]
    submission = collect(credentials(case["credential"]), build(files), case.get("named"))
    expected = {key: _listed(value) for key, value in case["expect"].items()}
    assert _found(submission) == expected
    for key, text in case.get("answers", {}).items():
        assert _answer(submission, key) == text.strip("\n")
    for key, near in case.get("near", {}).items():
        placement = submission.places[_place(submission, key)]
        assert isinstance(placement, Absent)
        assert list(placement.nearest) == near
    for path in case.get("unused", ()):
        assert submission.used_for(next(file for file in submission.files if file.path == path)) == ()


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _found(submission: Submission) -> dict[str, list[str]]:
    """The places that are filled, each with its candidates; several mean that nobody can choose."""
    found = {_key(place): _candidates(placement) for place, placement in submission.places.items()}
    return {key: candidates for key, candidates in found.items() if candidates}


def _candidates(placement: Placement) -> list[str]:
    match placement:
        case Found(passage=passage):
            return [_where(passage)]
        case Ambiguous(candidates=candidates):
            return [_where(passage) for passage in candidates]
        case Absent():
            return []


def _where(passage: Passage) -> str:
    return f"{passage.file.path}#{passage.section}" if passage.section else passage.file.path


def _key(place: Place) -> str:
    return f"{place.item}{f'-{place.instance}' if place.instance else ''}{'-description' if place.description else ''}"


def _place(submission: Submission, key: str) -> Place:
    return next(place for place in submission.places if _key(place) == key)


def _answer(submission: Submission, key: str) -> str:
    placement = submission.places[_place(submission, key)]
    assert isinstance(placement, Found)
    return placement.passage.text
