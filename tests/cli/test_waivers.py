"""Waivers in portfolio.yaml, from the file to every report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcred.reports import FORMATS
from tests.cli.commands import Command
from tests.cli.portfolios_made_up import keep_credential, portfolio

LONG = "We read aloud together every day."
WAIVED = "waivers:\n  - {code: too-many-words, item: note, reason: agreed with the board, until: 2999-06-30}\n"


@pytest.fixture
def waived(here: Path) -> Path:
    """A portfolio over its limit, with a waiver."""
    keep_credential(here)
    return portfolio(here / "p", LONG, WAIVED)


def test_a_waived_portfolio_is_ready_but_not_strictly(mcred: Command, waived: Path) -> None:
    """It ends with 0, with --strict with 1, and merged reports know it too."""
    ended = mcred("check", "p", "--format", "json:r.json", "--strict")
    record = json.loads((waived.parent / "r.json").read_text("utf-8"))
    (outcome,) = [one for one in record["portfolios"][0]["outcomes"] if one["requirement"] == "length"]
    assert (outcome["status"], outcome["measured"], ended.code) == ("skipped", {"words": 6}, 1)
    assert record["verdict"] == "ready"
    assert mcred("check", "p").code == 0
    assert mcred("merge", "r.json").code == 0
    assert mcred("merge", "r.json", "--strict").code == 1


@pytest.mark.parametrize("name", FORMATS)
def test_every_report_tells_what_was_waived_and_why(mcred: Command, waived: Path, name: str) -> None:
    """Nobody who reads a report takes an exception for a pass."""
    assert waived.exists()
    told = " ".join(mcred("check", "p", "--format", name).out.split())
    assert "agreed with the board" in told
    assert "2999-06-30" in told


@pytest.mark.parametrize("name", FORMATS)
def test_no_report_tells_a_private_name_of_the_reason(mcred: Command, waived: Path, name: str) -> None:
    """What the private list holds is masked in the reason as it is everywhere."""
    (waived.parent / "names.txt").write_text("the board\n", "utf-8")
    assert "the board" not in mcred("check", "p", "--private", "names.txt", "--format", name).out


def test_the_agreement_of_a_merged_report_stands_in_sarif_too(mcred: Command, waived: Path) -> None:
    """A suppression says until when and why, read from the portfolio or from its record."""
    mcred("check", "p", "--format", "json:r.json", "--format", "sarif:checked.sarif")
    mcred("merge", "r.json", "--format", "sarif:merged.sarif")
    for name in ("checked.sarif", "merged.sarif"):
        results = json.loads((waived.parent / name).read_text("utf-8"))["runs"][0]["results"]
        told = {result["ruleId"]: result["suppressions"] for result in results}
        assert told["too-many-words"] == [
            {"kind": "external", "justification": "Waived until 2999-06-30: agreed with the board"}
        ]
        assert [code for code, agreements in told.items() if agreements] == ["too-many-words"]


def test_without_its_waiver_it_is_to_be_fixed(mcred: Command, waived: Path) -> None:
    """The waiver makes the difference."""
    (waived / "portfolio.yaml").write_text("credential: short-note\n", "utf-8")
    assert mcred("check", "p").code == 1


@pytest.mark.parametrize(
    ("entry", "line", "said"),
    [
        ("{code: too-many-words, item: note, until: 2999-06-30}", 3, "the key 'reason' is missing here"),
        ("{code: too-many-words, item: note, reason: agreed}", 3, "the key 'until' is missing here"),
        ("{code: too-many-words, item: note, reason: '  ', until: 2999-06-30}", 3, "this is empty"),
        ("{code: too-many-words, item: note, reason: agreed, until: soon}", 3, "a date like"),
        ("{code: too-many-word, item: note, reason: agreed, until: 2999-06-30}", 3, "did you mean too-many-words?"),
        ("{code: too-many-words, item: nte, reason: agreed, until: 2999-06-30}", 3, "there is no item “nte”"),
        ("{cod: too-many-words, item: note, reason: agreed, until: 2999-06-30}", 3, "did you mean 'code'?"),
    ],
)
def test_a_broken_waiver_is_told_with_its_line(mcred: Command, here: Path, entry: str, line: int, said: str) -> None:
    """It stops this portfolio, not the others, and the run ends with 2."""
    keep_credential(here)
    portfolio(here / "broken", LONG, f"waivers:\n  - {entry}\n")
    portfolio(here / "fine")
    ended = mcred("check", "broken", "fine", "--format", "json")
    record = json.loads(ended.out)
    assert ended.code == 2
    assert [entry["path"] for entry in record["portfolios"]] == ["fine"]
    assert [entry["path"] for entry in record["errors"]] == ["broken"]
    told = ended.err + record["errors"][0]["message"]
    assert f"portfolio.yaml:{line}" in told
    assert said in told
