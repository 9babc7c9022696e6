"""Options that make no requirement are refused, each with its reason and its place."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.requirements.test_tables import ADAPTER

WORDS = {"max": 5}
REFUSED: list[tuple[dict[str, Any], str, tuple[str | int, ...]]] = [
    ({"kind": "length"}, "length needs a bound: one of words, characters, sentences, bullets, paragraphs, pages", ()),
    ({"kind": "length", "words": {}}, "a bound needs min, max or both", ("words",)),
    ({"kind": "length", "words": {"min": 5, "max": 4}}, "min 5 is greater than max 4", ("words",)),
    ({"kind": "length", "words": {"min": "5"}}, "valid integer", ("words", "min")),
    ({"kind": "length", "words": {"min": True}}, "valid integer", ("words", "min")),
    ({"kind": "length", "words": {"min": 5.5}}, "valid integer", ("words", "min")),
    ({"kind": "length", "words": {"min": -1}}, "greater than or equal to 0", ("words", "min")),
    ({"kind": "length", "words": WORDS, "tolerance": "0.1"}, "valid number", ("tolerance", "constrained-float")),
    ({"kind": "length", "words": WORDS, "tolerance": 1}, "less than 1", ("tolerance", "constrained-float")),
    ({"kind": "length", "words": WORDS, "tolerance": {"note": 1.5}}, "less than 1", ("tolerance", "Tolerance", "note")),
    ({"kind": "length", "words": WORDS, "nature": "rule"}, "'limit' or 'guide'", ("nature",)),
    ({"kind": "length", "word": WORDS}, "Extra inputs are not permitted", ("word",)),
    ({"kind": "length", "words": WORDS, "allowances": [{"section": "x"}]}, "needs words or pages", ("allowances", 0)),
    (
        {"kind": "length", "words": WORDS, "allowances": [{"section": "x", "words": 0}]},
        "greater than or equal to 1",
        ("allowances", 0, "words"),
    ),
    ({"kind": "dates"}, "dates needs one of within-months, from, until, span-days, years", ()),
    ({"kind": "dates", "within-months": 0}, "greater than or equal to 1", ("within-months",)),
    ({"kind": "dates", "within-months": 1201}, "less than or equal to 1200", ("within-months",)),
    ({"kind": "dates", "from": "2026-02-01", "until": "2026-01-01"}, "from 2026-02-01 is later than until", ()),
    ({"kind": "file-names"}, "file-names needs one of rule, rules, characters, max-characters", ()),
    ({"kind": "file-names", "rule": "{items}"}, "there is no placeholder {items}; there are {item}, {part},", ()),
    ({"kind": "file-names", "max-characters": 0}, "greater than or equal to 1", ("max-characters",)),
    ({"kind": "choose", "items": ["a"], "min": 1}, "at least 2 items", ("items",)),
    ({"kind": "files"}, "files needs one of kinds, formats, max-megabytes, different, count", ()),
    ({"kind": "log"}, "log needs hours, sessions or both", ()),
    ({"kind": "formatting"}, "formatting needs one of fonts, points, line-spacing, margins-inches, notes,", ()),
    ({"kind": "elements"}, "Field required", ("at-least",)),
    ({"kind": "elements", "at-least": {"beliefs": 0}}, "greater than or equal to 1", ("at-least", "beliefs")),
    ({"kind": "template"}, "template needs either fields or options", ()),
    ({"kind": "evidence", "outcomes": [{"id": "", "title": "x"}]}, "at least 1 character", ("outcomes", 0, "id")),
    ({"kind": "recording", "minutes": {"min": 2, "max": 1}}, "min 2 is greater than max 1", ("minutes",)),
    ({"kind": "recording", "minutes": {}}, "a bound needs min, max or both", ("minutes",)),
    ({"kind": "presence", "optional": 1}, "valid boolean", ("optional",)),
    ({"kind": "presence", "optional": "yes"}, "valid boolean", ("optional",)),
]


@pytest.mark.parametrize(("options", "reason", "place"), REFUSED)
def test_what_makes_no_requirement_is_refused(
    options: dict[str, Any], reason: str, place: tuple[str | int, ...]
) -> None:
    """Numbers and truth values are taken as they are, bounds must be in order, and something must be asked."""
    with pytest.raises(ValidationError) as refused:
        ADAPTER.validate_python(options)
    told = [(error["msg"], error["loc"][1:]) for error in refused.value.errors()]
    assert any(reason in message and at == place for message, at in told), told
