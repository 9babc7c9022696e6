"""Runs mcred in a folder of its own, through the entry point that the command line uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.cli.running import run
from tests.cli.commands import Command, Ended


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, with no configuration of the user's around."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    monkeypatch.delenv("COLUMNS", raising=False)
    return folder


@pytest.fixture
def mcred(here: Path, capsys: pytest.CaptureFixture[str]) -> Command:  # noqa: ARG001 - commands run there
    """A function that runs mcred with some arguments."""

    def call(*arguments: str) -> Ended:
        code = run(arguments)
        captured = capsys.readouterr()
        return Ended(code=code, out=captured.out, err=captured.err)

    return call
