"""What people hand in by mistake is named for what it is, where it is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import Command

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ROWS = (
    ("Outcome", "Artifact", "Page or time", "Explanation"),
    ("EO1 Capacity to reflect", "look-back-protocol.pdf", "p. 1", "It shows how people learn to reflect."),
    ("EO2 Strengths", "self-assessment.docx", "p. 1", "Each row ends in a strength."),
    ("EO3 Assess and evaluate", "advisory-film.mp4", "01:10", "Two students assess a reflection."),
    ("EO4 A plan", "growth-plan.pdf", "p. 1", "The plan has three dates."),
)
Merges = Sequence[tuple[tuple[int, int], tuple[int, int]]]
Seen = list[tuple[str, str | None, int | None, str]]


@pytest.fixture
def portfolio(here: Path, request: pytest.FixtureRequest) -> Path:
    """A copy of a ready example, in which something can go wrong."""
    return Path(shutil.copytree(EXAMPLES / f"{request.param}-ready", here / "portfolio"))


def found(mcred: Command, portfolio: Path) -> Seen:
    """The code, item, instance and message of everything that has to be fixed or looked at."""
    ended = mcred("check", portfolio.name, "--format", "json")
    outcomes: list[dict[str, Any]] = json.loads(ended.out)["portfolios"][0]["outcomes"]
    return [
        (finding["code"], outcome["item"], outcome["instance"], finding["message"])
        for outcome in outcomes
        for finding in outcome["findings"]
        if finding["severity"] != "note"
    ]


def write_table(portfolio: Path, rows: Sequence[Sequence[str]], merges: Merges = ()) -> None:
    """The evidence table as a Word file, with merged cells from one corner to another."""
    import docx

    document = docx.Document()
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    for first, last in merges:
        table.cell(*first).merge(table.cell(*last))
    document.core_properties.author = ""
    document.save(str(portfolio / "part-2" / "evidence.docx"))


@pytest.mark.parametrize("portfolio", ["coaching-and-mentoring"], indirect=True)
def test_a_description_without_its_artifact(mcred: Command, portfolio: Path) -> None:
    """The artifact is missing in its own place, and its description is judged all the same."""
    (portfolio / "part-2" / "do-2.png").unlink()
    assert [(code, item, instance) for code, item, instance, _ in found(mcred, portfolio)] == [
        ("missing-artifact", "do", 2)
    ]


@pytest.mark.parametrize("portfolio", ["coaching-and-mentoring"], indirect=True)
def test_two_files_for_one_instance(mcred: Command, portfolio: Path) -> None:
    """Both files are named, and neither is chosen."""
    (portfolio / "part-2" / "do-1.png").write_bytes((portfolio / "part-2" / "circle-map.png").read_bytes())
    [(code, item, instance, message)] = found(mcred, portfolio)
    assert (code, item, instance) == ("ambiguous-file", "do", 1)
    assert "part-2/do-1.docx and part-2/do-1.png" in message


@pytest.mark.parametrize("portfolio", ["coaching-and-mentoring"], indirect=True)
def test_two_descriptions_for_one_instance(mcred: Command, portfolio: Path) -> None:
    """So it is with two descriptions."""
    (portfolio / "part-2" / "do-3-description.txt").write_text("Oct. 14, nine teachers.", "utf-8")
    [(code, item, instance, message)] = found(mcred, portfolio)
    assert (code, item, instance) == ("ambiguous-file", "do", 3)
    assert "part-2/do-3-description.md and part-2/do-3-description.txt" in message


@pytest.mark.parametrize("portfolio", ["reflective-leadership-coaching"], indirect=True)
def test_a_video_of_no_bytes(mcred: Command, portfolio: Path) -> None:
    """An empty video is no video of no length, but a file to be saved again."""
    (portfolio / "part-2" / "video.mp4").write_bytes(b"")
    [(code, item, _, message)] = found(mcred, portfolio)
    assert (code, item) == ("unreadable-file", "video")
    assert "empty (0 bytes)" in message


@pytest.mark.parametrize("portfolio", ["culture-of-self-reflection"], indirect=True)
@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ((0, 1, 3), "no column for the page or time"),
        ((0, 2, 3), "no column for the file"),
        ((0, 1, 2), "no column for the explanation"),
        ((1, 2, 3), "no column for the outcome"),
        ((0, 3), "no column for the file and the page or time"),
    ],
)
def test_an_evidence_table_without_a_column(
    mcred: Command, portfolio: Path, columns: tuple[int, ...], said: str
) -> None:
    """A missing column is one finding that names it, and not one for every row."""
    write_table(portfolio, [[row[column] for column in columns] for row in ROWS])
    seen = [(code, item, message) for code, item, _, message in found(mcred, portfolio) if code == "evidence-blank"]
    assert [(code, item) for code, item, _ in seen] == [("evidence-blank", "evidence")]
    assert said in seen[0][2]


@pytest.mark.parametrize("portfolio", ["culture-of-self-reflection"], indirect=True)
def test_outcomes_merged_over_their_rows(mcred: Command, portfolio: Path) -> None:
    """A cell that is merged downwards is said in each of its rows."""
    rows = [*ROWS[:2], ("", "advisory-film.mp4", "02:00", "A student shows it."), *ROWS[2:]]
    write_table(portfolio, rows, [((1, 0), (2, 0))])
    assert found(mcred, portfolio) == []


@pytest.mark.parametrize("portfolio", ["culture-of-self-reflection"], indirect=True)
def test_two_columns_merged_into_one(mcred: Command, portfolio: Path) -> None:
    """Where file and page share a column, each is read out of it."""
    rows = [(outcome, f"{artifact}, {where}", "", why) for outcome, artifact, where, why in ROWS[1:]]
    rows[2] = (rows[2][0], "advisory-film.mp4, 9:10", "", rows[2][3])
    table = [("Outcome", "Artifact and page or time", "", "Explanation"), *rows]
    write_table(portfolio, table, [((row, 1), (row, 2)) for row in range(len(table))])
    [(code, item, _, message)] = found(mcred, portfolio)
    assert (code, item) == ("evidence-out-of-range", "evidence")
    assert "advisory-film.mp4" in message


@pytest.mark.parametrize("portfolio", ["culture-of-self-reflection"], indirect=True)
def test_cells_of_a_row_merged_into_one(mcred: Command, portfolio: Path) -> None:
    """A row whose cells are merged sideways lacks what belongs into them; nothing is taken from the row above."""
    rows = [*ROWS[:2], ("EO1 Capacity to reflect", "growth-plan.pdf", "", ""), *ROWS[2:]]
    write_table(portfolio, rows, [((2, 1), (2, 3))])
    seen = found(mcred, portfolio)
    assert {code for code, *_ in seen} == {"evidence-blank", "evidence-bad-locator"}
    assert all(message.startswith("Row 3: ") for *_, message in seen)
