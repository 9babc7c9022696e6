"""mcred killed in the middle leaves what was there, and nothing that a next run stumbles over."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mcred.__main__ import main
from mcred.cli.running import run
from mcred.collecting.walk import walk
from mcred.readers import isolation

ROOT = Path(__file__).resolve().parents[2]
READY = ROOT / "examples" / "reflective-practices-ready"
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
SAVING = """
import os, sys
from pathlib import Path
from mcred.cli.saving import save
def pieces():
    yield "half of a new report"
    os.kill(os.getpid(), {signal})
    yield "the other half"
save(pieces(), Path(sys.argv[1]))
"""
SYNCED = """
import os, signal, sys
from pathlib import Path
from mcred.cli.saving import save
os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
save(["a new report"], Path(sys.argv[1]))
"""


@pytest.mark.parametrize("script", [SAVING.format(signal="9"), SYNCED], ids=["while writing", "before moving"])
def test_a_killed_run_leaves_the_old_report(tmp_path: Path, script: str) -> None:
    """The old report is whole; what is left beside it is no portfolio's, and the next run saves as always."""
    folder = Path(shutil.copytree(READY, tmp_path / "portfolio"))
    report = folder / "report.json"
    report.write_text("old", encoding="utf-8")
    before = {entry.path for entry in walk(folder)}
    died = subprocess.run([sys.executable, "-c", script, str(report)], capture_output=True, check=False)  # noqa: S603
    assert died.returncode == -signal.SIGKILL
    assert report.read_text("utf-8") == "old"
    assert {entry.path for entry in walk(folder)} == before
    assert len(list(folder.glob(".mcred-*"))) == 1
    assert run(["check", str(folder), "--format", "json", "-o", str(report)]) == 0
    assert report.read_text("utf-8").startswith("{")


def interrupted(arguments: list[str], after: int, monkeypatch: pytest.MonkeyPatch) -> int | str | None:
    """How mcred ends when Ctrl-C comes at that call of a function; None when it had ended before."""
    calls = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event == "call"
        if calls == after:
            sys.setprofile(None)
            calls += 1
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "argv", ["mcred", *arguments])
    sys.setprofile(count)
    try:
        main()
    except SystemExit as end:
        return end.code if calls > after else None
    finally:
        sys.setprofile(None)
        isolation.close()
    return None


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_ctrl_c_at_any_call_ends_with_130(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wherever Ctrl-C meets a run, it ends with 130 and without a word; the report is the old or the whole new one.

    Python passes over what meets it while it tidies up a thing of its own; the run then goes on to its end.
    """
    report = tmp_path / "report.json"
    arguments = ["check", str(READY), "--format", "json", "-o", str(report)]
    run(arguments)  # what is half loaded when Ctrl-C comes would stay so, here, and not in a process that ends
    capsys.readouterr()
    ends = []
    for step in range(100):
        report.write_text("old", encoding="utf-8")
        end = interrupted(arguments, int(1.25**step) + step + 1, monkeypatch)
        if end is None:
            break
        ends.append(end)
        said = capsys.readouterr().err
        assert "Traceback" not in said
        assert "bug" not in said
        assert (report.read_text("utf-8") == "old" and end == 130) or report.read_text("utf-8").endswith("}\n")
        assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
    assert ends.count(130) > 40
