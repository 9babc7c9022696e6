"""What `mcred check` shows of statements, and the lines it offers for portfolio.yaml."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import Command
from tests.cli.gardens_made_up import plant, statuses


@pytest.fixture
def garden(here: Path) -> Path:
    """A portfolio with a likely sentence for each of three statements."""
    return plant(here)


def test_the_line_that_check_offers_can_be_pasted(garden: Path, mcred: Command) -> None:
    """The first line for portfolio.yaml works as it stands, and what is offered then works below its item."""
    (garden / "plan.md").write_text(
        "I soak each “odd” bed: at dawn, c:\\beds #1.\n\nThe seed turns {slowly}.\n", "utf-8"
    )
    manifest = garden / "portfolio.yaml"
    first = offered(mcred, "skills")
    assert first.startswith("elements: {plan: {skills: {1: ")
    manifest.write_text(f"credential: garden\n{first}\n", "utf-8")
    assert statuses(mcred)["skills"] == ("pass", [])
    second = offered(mcred, "beliefs")
    assert second.startswith("beliefs: {1: ")
    below = first.removeprefix("elements: {plan: {").removesuffix("}}")
    manifest.write_text(f"credential: garden\nelements:\n  plan:\n    {below}\n    {second}\n", "utf-8")
    assert statuses(mcred) == {"skills": ("pass", []), "beliefs": ("pass", [])}


def offered(mcred: Command, list_id: str) -> str:
    """What check offers for portfolio.yaml where an element of a list is likely."""
    outcomes = json.loads(mcred("check", "mine", "--format", "json").out)["portfolios"][0]["outcomes"]
    fixes: list[str] = [
        finding["fix"]
        for outcome in outcomes
        for finding in outcome["findings"]
        if finding["code"] == "unconfirmed-element" and outcome["subject"] == list_id
    ]
    (fix,) = fixes
    return fix.partition("portfolio.yaml: ")[2]


def test_the_offered_line_survives_a_narrow_terminal(garden: Path, mcred: Command, monkeypatch: Any) -> None:
    """The line is still one value when it is copied with the line ends that a terminal put in."""
    monkeypatch.setenv("COLUMNS", "60")
    told = mcred("check", "mine").out
    line = told[told.index("elements: {plan: {skills") :].partition("\n    ?")[0].partition("\n  ✗")[0]
    assert "\n" in line
    (garden / "portfolio.yaml").write_text(f"credential: garden\n{line}\n", "utf-8")
    assert statuses(mcred)["skills"] == ("pass", [])


@pytest.mark.usefixtures("garden")
def test_the_sentence_stays_out_of_public_reports(mcred: Command) -> None:
    """Formats that many people read hold neither the sentence nor the line to paste."""
    for name in ("markdown", "junit", "sarif", "github"):
        out = mcred("check", "mine", "--format", name).out
        assert "soak" not in out, name
        assert "unconfirmed-element" in out, name


def test_verbose_shows_the_sentence_of_a_confirmed_element(garden: Path, mcred: Command) -> None:
    """With -v each confirmed element has its sentence and place; else the line names the statement."""
    (garden / "plan.md").write_text("# My plan\n\nDear reader,\n\nI water wisely at dawn. Everything grows.\n", "utf-8")
    assert "confirmed: water wisely: “I water wisely at dawn.” (paragraph 2)" in mcred("check", "mine", "-v").out
    assert "garden skill: water wisely" in mcred("check", "mine").out
