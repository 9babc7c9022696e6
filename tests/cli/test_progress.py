"""A line about how far a long run has come, for whoever watches."""

from __future__ import annotations

import pytest

from mcred.cli.progress import Progress


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What the clock says."""
    now = [0.0]
    monkeypatch.setattr("mcred.cli.progress.time.monotonic", lambda: now[0])
    return now


def test_a_run_over_a_second_shows_how_far_it_is(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing within the first second; then a line that is drawn anew, and taken away in the end."""
    shown = Progress(2000, shown=True)
    shown.step()
    assert capsys.readouterr().err == ""
    clock[0] = 1.5
    shown.step()
    shown.step()
    assert capsys.readouterr().err == "\r2 of 2,000 portfolios checked"
    shown.clear()
    shown.clear()
    assert capsys.readouterr().err == "\r" + " " * len("2 of 2,000 portfolios checked") + "\r"


@pytest.mark.parametrize(("total", "watched"), [(2000, False), (1, True)])
def test_nobody_is_shown_what_nobody_needs(
    total: int,
    watched: bool,  # noqa: FBT001 - a table
    clock: list[float],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Where stderr is no terminal, or there is but one portfolio, no line appears."""
    quiet = Progress(total, shown=watched)
    clock[0] = 5.0
    quiet.step()
    quiet.clear()
    assert capsys.readouterr().err == ""
