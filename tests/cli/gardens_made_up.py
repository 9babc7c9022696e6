"""A made-up portfolio about a garden, with a likely sentence for each of three statements."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.cli.commands import Command

SPEC = """\
id: garden
title: A Garden Credential
issuer: The Issuer
about: Say how you look after a garden.
source: {title: A Page, publisher: A Publisher, licence: CC0}
elements:
  - {id: skills, title: Skills, singular: garden skill, statements: [water wisely, prune with care]}
  - {id: beliefs, title: Beliefs, singular: belief, statements: [everything grows]}
parts:
  - id: part-1
    title: Part 1
    items:
      - id: plan
        title: Plan
        requirements: [{kind: elements, at-least: {skills: 1, beliefs: 1}}]
      - id: log
        title: Log
        optional: true
"""
CUES = "skills: {1: {cues: [soak + bed]}, 2: {cues: [clip + rose]}}\nbeliefs: {1: {cues: [seed + turn]}}\n"
TEXT = "I soak each bed at dawn.\n\nI clip the roses gently. Every seed turns into something.\n"


def plant(here: Path) -> Path:
    """The portfolio in a folder of its own, with the credential it is for beside it."""
    (here / "credentials").mkdir()
    (here / "credentials" / "garden.yaml").write_text(SPEC, "utf-8")
    (here / "credentials" / "garden.cues.yaml").write_text(CUES, "utf-8")
    folder = here / "mine"
    folder.mkdir()
    (folder / "portfolio.yaml").write_text("credential: garden\n", "utf-8")
    (folder / "plan.md").write_text(TEXT, "utf-8")
    return folder


def statuses(mcred: Command) -> dict[str, tuple[str, list[str]]]:
    """The status of each element list as check sees it, with the codes of its findings."""
    outcomes: list[Any] = json.loads(mcred("check", "mine", "--format", "json").out)["portfolios"][0]["outcomes"]
    return {
        outcome["subject"]: (outcome["status"], [finding["code"] for finding in outcome["findings"]])
        for outcome in outcomes
        if outcome["requirement"] == "elements"
    }
