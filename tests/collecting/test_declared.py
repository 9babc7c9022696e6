"""Mistakes in what portfolio.yaml says under `files`, each with the message that names the nearest right thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from mcred.collecting import collect
from mcred.errors import PortfolioError
from mcred.specs.credential import Credential

ITEMS = "There are overview, circle-map, review-1, review-2, design, do, feedback, reflection."
FILES = {
    "Coaching plan v3.docx": "# Before\n\nHello.\n\n# The plan\n\nWe plan.\n\n# Weeks\n\nOne.\n\n# Weeks\n\nTwo.",
    "do-1.png": None,
}


@pytest.mark.parametrize(
    ("named", "message"),
    [
        (
            {"desing": "Coaching plan v3.docx"},
            f"there is no item “desing” in workshop. Did you mean design? {ITEMS}",
        ),
        (
            {"design-2": "Coaching plan v3.docx"},
            f"there is no item “design-2” in workshop. Did you mean design? {ITEMS}",
        ),
        (
            {"feedback-1-description": "do-1.png"},
            f"there is no item “feedback-1-description” in workshop. Did you mean do-1-description? {ITEMS}",
        ),
        (
            {"design": "Coaching plan v2.docx"},
            "design: there is no file Coaching plan v2.docx in the folder. Did you mean Coaching plan v3.docx?",
        ),
        (
            {"design": "xyz"},
            "design: there is no file xyz in the folder.",
        ),
        (
            {"design": "Coaching plan v3.docx#The plans"},
            "design: there is no heading “The plans” in Coaching plan v3.docx. Did you mean The plan?",
        ),
        (
            {"design": "do-1.png#Plan"},
            "design: there is no heading “Plan” in do-1.png.",
        ),
        (
            {"design": "Coaching plan v3.docx#weeks"},
            "design: Coaching plan v3.docx has 2 headings “weeks”. Rename all but the one you mean.",
        ),
        (
            {"do": "do-1.png", "do-1": "do-1.png"},
            "do-1: this place is named twice. Keep one of the two lines.",
        ),
    ],
)
def test_a_mistake_names_what_is_right(
    named: dict[str, str],
    message: str,
    build: Callable[[Mapping[str, str | None]], Path],
    credentials: Callable[[str], Credential],
) -> None:
    """An entry that points at nothing stops the portfolio and says what may have been meant."""
    with pytest.raises(PortfolioError) as caught:
        collect(credentials("workshop"), build(FILES), named)
    assert str(caught.value) == f"portfolio.yaml, files: {message}"
