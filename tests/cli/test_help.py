"""Help that can be used as it stands: the examples run, and shells complete what is typed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import Command
from tests.test_documentation import ROOT, commands_in_help, help_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="run by a Unix shell")

COMMANDS = sorted(commands_in_help())


def shell(folder: Path, line: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """How a line ends that is typed into a shell."""
    script = f'mcred() {{ "{sys.executable}" -m mcred "$@"; }}\n{line}'
    return subprocess.run(  # noqa: S603 - our own lines
        ["/bin/sh", "-c", script], cwd=folder, env={**os.environ, **environ}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the examples name: a portfolio as init makes it, two reports, the credentials."""
    folder = tmp_path_factory.mktemp("scratch")
    shutil.copytree(ROOT / "credentials", folder / "credentials")
    shell(folder, "mcred init reflective-practices my-portfolio && cp -r my-portfolio second")
    for portfolio, report in (("my-portfolio", "part-1.json"), ("second", "part-2.json")):
        shell(folder, f"mcred check {portfolio} --format json -o {report}")
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_the_example_of_a_command_works_when_pasted(scratch: Path, command: str) -> None:
    """The line at the end of each help runs without a complaint; that there is something to fix is none."""
    example = help_of(command).rpartition("Example: ")[2].strip()
    assert example.startswith(f"mcred {command}")
    ended = shell(scratch, " ".join(example.split()))
    assert (ended.returncode in {0, 1}, "could not be checked" in ended.stdout) == (True, False), ended
    assert "--help" not in ended.stderr


@pytest.mark.parametrize(
    ("typed", "offered"), [("mcred ch", "check"), ("mcred check --wat", "--watch"), ("mcred spec l", "lint")]
)
def test_a_shell_completes_what_is_typed(tmp_path: Path, typed: str, offered: str) -> None:
    """Asked as bash asks, mcred offers the commands and options that go on from there."""
    ended = shell(
        tmp_path, "mcred", _MCRED_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=str(len(typed.split()) - 1)
    )
    assert ended.stdout.split() == [offered]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_fits_a_narrow_terminal(mcred: Command, command: str) -> None:
    """Each line of help is at most 80 columns wide, so that none is broken where it should not be."""
    assert [line for line in mcred(*command.split(), "--help").out.splitlines() if len(line) > 80] == []
