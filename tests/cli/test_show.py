"""`mcred show` is a checklist of what a credential asks for."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import Command
from tests.cli.specs_made_up import SPEC


def test_every_item_with_its_path_and_requirements(mcred: Command) -> None:
    """The record names every item with its part, title, prompt, canonical path and requirements."""
    ended = mcred("show", "reflective-practices", "--format", "json")
    whole = json.loads(ended.out)
    assert (ended.code, whole["record_version"], whole["credential"]["id"]) == (0, 1, "reflective-practices")
    assert [(item["part"], item["id"], item["path"]) for item in whole["items"]] == [
        ("part-1", "activity-evaluation", "part-1/activity-evaluation.docx"),
        ("part-1", "activity-description", "part-1/activity-description.docx"),
        ("part-2", "plan", "part-2/plan.docx"),
        ("part-2", "explanation", "part-2/explanation.docx"),
        ("part-3", "reflection", "part-3/reflection.docx"),
    ]
    first = whole["items"][0]
    assert first["title"] == "Activity Evaluation"
    assert first["prompt"].startswith("Say how you will be able to tell")
    assert first["requirements"] == [{"kind": "length", "text": "at most 250 words"}]


def test_a_record_of_everything_a_spec_can_say(mcred: Command, here: Path) -> None:
    """Instances, descriptions, element lists, rubric and ambiguities are in the record."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    whole = json.loads(mcred("show", "made-up.yaml", "--format", "json").out)
    items = {item["id"]: item for item in whole["items"]}
    assert items["trial"]["path"] == "part-2/trial-<n>.*"
    assert items["trial"]["instances"] == {"min": 2, "max": None}
    assert items["trial"]["description"]["path"] == "part-2/trial-<n>-description.docx"
    assert items["trial"]["description"]["requirements"] == [{"kind": "length", "text": "at most 30 words"}]
    assert items["artifacts"]["path"] == "part-2/artifacts/*"
    assert whole["elements"] == [
        {"id": "skills", "title": "Skills", "statements": ["listen skillfully", "ask open questions"]}
    ]
    assert whole["rubric"] == [{"title": "Clarity", "levels": {"1": "unclear", "2": "clear"}}]
    assert whole["ambiguities"] == [{"text": "Two readings.", "reading": "The first."}]
    assert whole["credential"]["source"]["licence"] == "CC0"


def test_the_checklist_for_people(mcred: Command, here: Path) -> None:
    """The page has a box for every item and says where to save it, what is judged by people, and the source."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    ended = mcred("show", "./made-up.yaml")
    assert ended.code == 0
    for line in (
        "Part 1: Texts",
        "  [ ] Overview",
        "      Say what you did, and *why* [briefly].",
        "      - Questions to guide you:",
        "        - Where it took place",
        "      - At most 20 words.",
        "      Save as part-1/overview.docx",
        "      Save as part-2/circle-map, with the ending that it has",
        "  [ ] Trial (2 or more)",
        "      Save as part-2/trial-<n>, with the ending that it has",
        "      With a description of each:",
        "      Save as part-2/trial-<n>-description.docx",
        "      Save in the folder part-2/artifacts, under any name",
        "   2. ask open questions",
        "  Overview",
        "    - It is your own.",
        "    - Everything has to be there.",
        "    1: unclear",
        "    How mcred reads it: The first.",
        "  https://example.org/page",
        "  Licence: CC0. As of 2026.",
    ):
        assert line in ended.out.splitlines()
    assert "[ ] Leave out everything that tells who you or others are" in ended.out


def test_an_unknown_credential_names_the_nearest(mcred: Command) -> None:
    """A slip in an id is told with the id that is meant."""
    ended = mcred("show", "reflective-practise")
    assert (ended.code, ended.out) == (2, "")
    assert "Did you mean reflective-practices" in ended.err


def test_a_spec_with_mistakes_is_told_with_their_lines(mcred: Command, here: Path) -> None:
    """A spec that cannot be used is told as file:line:column, not as a traceback."""
    (here / "bad.yaml").write_text(SPEC.replace("issuer:", "isuer:"), "utf-8")
    ended = mcred("show", "bad.yaml")
    assert ended.code == 2
    assert "bad.yaml:3:1:" in ended.err
    assert "Traceback" not in ended.err
