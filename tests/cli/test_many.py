"""Many portfolios take no more memory than few, and no file is opened twice."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mcred.cli.delivering import deliver_as_they_come
from mcred.cli.portfolios import Checked, Settings, check_all
from mcred.collecting.opening import opened
from mcred.reports import Options
from tests.cli.portfolios_made_up import SPEC, keep_credential, portfolio, portfolios

SETTINGS = Settings(today=datetime.date(2030, 1, 1))


def test_a_record_alone_is_written_as_the_portfolios_come(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each portfolio stands in the output before the next one is checked, so none has to be kept."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    keep_credential(here)
    names = portfolios(here, 4)
    written: list[str] = []

    def watched() -> Iterator[Checked]:
        for checked in check_all([Path(name) for name in names], SETTINGS):
            written.append(capsys.readouterr().out)
            yield checked

    ending = deliver_as_they_come(watched(), len(names), [("json", None)], Options())
    assert [name for name in names if any(f'"path": "{name}"' in text for text in written)] == names[:-1]
    assert all(f'"path": "{name}"' in written[number + 1] for number, name in enumerate(names[:-1]))
    assert ending.exit_code(strict=False) == 1


def test_a_record_for_a_file_is_there_when_all_is_done(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It grows beside its place, and takes it as a whole."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    keep_credential(here)
    names = portfolios(here, 3)
    (here / "r.json").write_text("the old report", "utf-8")
    seen: list[str] = []

    def watched() -> Iterator[Checked]:
        for checked in check_all([Path(name) for name in names], SETTINGS):
            seen.append((here / "r.json").read_text("utf-8"))
            yield checked

    deliver_as_they_come(watched(), len(names), [("json", Path("r.json"))], Options())
    assert seen == ["the old report"] * 3
    assert len(json.loads((here / "r.json").read_text("utf-8"))["portfolios"]) == 3


def test_every_file_is_opened_once_however_many_requirements_there_are(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Six requirements on one text, and files of one size that have to be compared, change nothing."""
    keep_credential(here)
    rules = "".join(f"          - {{kind: length, words: {{max: {number}}}}}\n" for number in range(3, 8))
    (here / "credentials" / "short-note.yaml").write_text(SPEC + rules, "utf-8")
    folder = portfolio(here / "p")
    (folder / "more.txt").write_bytes((folder / "note.txt").read_bytes())
    times = Counter[str]()

    def counted(folder: Path, path: str) -> Any:
        times[path] += 1
        return opened(folder, path)

    monkeypatch.setattr("mcred.collecting.reading.opened", counted)
    (checked,) = check_all([folder], SETTINGS)
    assert times == {"more.txt": 1, "note.txt": 1}
    assert not hasattr(checked.outcome, "message")
