"""The element lists of reflective-practices with their cues, and sentences as blocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.domain.elements import ElementList
from mcred.specs.loading import load_credential

CREDENTIAL = Path(__file__).parents[3] / "credentials" / "reflective-practices.yaml"


@pytest.fixture(scope="session")
def lists() -> tuple[ElementList, ...]:
    """All element lists of the credential, cues included."""
    return tuple(load_credential(CREDENTIAL).element_lists().values())


@pytest.fixture(scope="session")
def coaching(lists: tuple[ElementList, ...]) -> ElementList:
    """The list of coaching skills."""
    return next(elements for elements in lists if elements.id == "coaching-skills")
