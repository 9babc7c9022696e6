"""The example portfolios are what their texts make, and give the reports that are held here."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mcred.cli.running import run
from mcred.domain.documents import Document
from mcred.readers import read

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
GOLDEN = Path(__file__).parent / "golden"
PORTFOLIOS = sorted(path.parent.name for path in EXAMPLES.glob("*/portfolio.yaml"))
ENDS = {"terminal": "txt", "json": "json"}


def ready(name: str) -> bool:
    """Whether an example is meant to have nothing to fix."""
    return "ready" in name.split("-")


@pytest.fixture(autouse=True)
def _nobody_at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the person who runs the tests has a say in the reports."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("COLUMNS", "100")


def test_every_folder_is_a_portfolio_with_its_text() -> None:
    """Each example has a portfolio.yaml and a text it is made from, and there is a ready and an unready one."""
    folders = sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir() and path.name != "__pycache__")
    assert folders == PORTFOLIOS == sorted(path.stem for path in EXAMPLES.glob("*.txt"))
    assert {ready(name) for name in PORTFOLIOS} == {True, False}


@pytest.mark.parametrize("format_", ENDS)
@pytest.mark.parametrize("name", PORTFOLIOS)
def test_the_report_is_the_one_held_here(name: str, format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each report is, letter by letter, its golden file, and ends with the exit code of its verdict."""
    code = run(["check", f"examples/{name}", "--format", format_])
    said = capsys.readouterr()
    golden = GOLDEN / f"{name}.{ENDS[format_]}"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_bytes(said.out.encode())
    assert said.err == ""
    assert code == (0 if ready(name) else 1)
    assert golden.read_bytes().decode() == said.out


@pytest.mark.parametrize("name", [name for name in PORTFOLIOS if ready(name)])
def test_a_ready_example_has_nothing_to_look_at(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A ready example passes under --strict as well."""
    assert run(["check", f"examples/{name}", "--strict"]) == 0
    assert capsys.readouterr().out.endswith("Ready: nothing to fix.\n")


def test_the_files_are_those_that_the_texts_make(tmp_path: Path) -> None:
    """The committed files are the made ones, byte by byte; of Word files, what is written in them."""
    subprocess.run([sys.executable, EXAMPLES / "make.py", tmp_path], check=True, stdin=subprocess.DEVNULL)  # noqa: S603 - our own script
    for name in PORTFOLIOS:
        assert paths(tmp_path / name) == paths(EXAMPLES / name)
        for path in paths(EXAMPLES / name):
            assert content(EXAMPLES / name / path) == content(tmp_path / name / path), path


@pytest.mark.parametrize("name", PORTFOLIOS)
def test_the_faults_that_were_put_in_are_found(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each fault that the example's text names is found, and nothing else is to be fixed or looked at."""
    head = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8").partition("=== ")[0]
    run(["check", f"examples/{name}", "--format", "json"])
    outcomes = json.loads(capsys.readouterr().out)["portfolios"][0]["outcomes"]
    findings = [finding for outcome in outcomes for finding in outcome["findings"] if finding["severity"] != "note"]
    faults = re.search(r"Faults: ([^.]+)\.", head)
    assert sorted({finding["code"] for finding in findings}) == (re.split(r",\s+", faults[1]) if faults else [])


def test_no_golden_file_is_left_over() -> None:
    """Every golden file belongs to an example."""
    assert sorted(path.name for path in GOLDEN.iterdir()) == sorted(
        f"{name}.{end}" for name in PORTFOLIOS for end in ENDS.values()
    )


def paths(folder: Path) -> list[str]:
    """All files of a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def content(path: Path) -> object:
    """The bytes of a file; of a Word file that can be read, its blocks, since libraries may write it anew."""
    with path.open("rb") as file:
        reading = read(file, path.name)
    if reading.format == "docx":
        return reading.content.blocks if isinstance(reading.content, Document) else "damaged"
    return path.read_bytes()
