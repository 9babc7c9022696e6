"""No output repeats what identifies somebody: no format, no notice, no mistake in the notes, no bug."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.reports import FORMATS
from tests.cli.commands import Command, Ended
from tests.identity.seeded import BROKEN, SEEDED, seed

QUOTES_NOTHING = ("junit", "sarif", "github")


def named(ended: Ended) -> list[str]:
    """The secrets that an output holds."""
    said = (ended.out + ended.err).casefold()
    return [secret for secret in SEEDED if secret.casefold() in said]


@pytest.mark.parametrize("how", [(), ("-v",), ("-q",)])
@pytest.mark.parametrize("name", FORMATS)
def test_no_report_names_anyone(here: Path, mcred: Command, name: str, how: tuple[str, ...]) -> None:
    """Every format masks names, addresses and numbers in texts, headings, tables, quotations and what files store."""
    seed(here)
    ended = mcred("check", "mine", "-c", "spec.yaml", "--private", "mine.txt", "--format", name, *how)
    assert ended.code == 1, ended.err
    assert named(ended) == []


@pytest.mark.parametrize("name", FORMATS)
def test_no_report_names_anyone_without_a_private_list(here: Path, mcred: Command, name: str) -> None:
    """What no list names is masked as well, but for what nothing tells to be a name."""
    seed(here)
    ended = mcred("check", "mine", "-c", "spec.yaml", "--format", name, "-v")
    assert set(named(ended)) <= {"Zorah", "Quillfeather"}  # an invented name in a sentence that says nothing of it


@pytest.mark.parametrize("name", QUOTES_NOTHING)
def test_formats_for_services_quote_nothing(here: Path, mcred: Command, name: str) -> None:
    """JUnit, SARIF and annotations carry none of the portfolio's prose, not even masked."""
    seed(here)
    ended = mcred("check", "mine", "-c", "spec.yaml", "--private", "mine.txt", "--format", name, "-v")
    assert "met me at" not in ended.out
    assert "open questions at" not in ended.out


@pytest.mark.parametrize("form", ["text", "json"])
def test_inspect_names_nobody(here: Path, mcred: Command, form: str) -> None:
    """What `mcred inspect` shows of headings, statements and details is masked."""
    seed(here)
    files = [path.as_posix() for path in sorted((here / "mine").rglob("*.*")) if path.suffix != ".yaml"]
    ended = mcred("inspect", *files, "-c", "spec.yaml", "--format", form)
    assert named(ended) in ([], ["Quillfeather", "Zorah"])


@pytest.mark.parametrize("name", FORMATS)
def test_mistakes_in_the_notes_name_nobody(here: Path, mcred: Command, name: str) -> None:
    """Lines of portfolio.yaml are shown with what identifies somebody dotted out, under a caret that points right."""
    seed(here, BROKEN)
    ended = mcred("check", "mine", "-c", "spec.yaml", "--private", "mine.txt", "--format", name, "-v")
    assert ended.code == 2
    assert "portfolio.yaml:2:8" in ended.err
    assert named(ended) == []


def test_a_bug_names_nobody(here: Path, mcred: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug of mcred's own ends a run with its place in the code and no trace of what was read."""

    def fail(*_: object, **__: object) -> None:
        raise KeyError("Marisol Farnsworth")

    seed(here)
    monkeypatch.setattr("mcred.checking.file_outcomes", fail)
    ended = mcred("check", "mine", "-c", "spec.yaml")
    assert ended.code == 3
    assert "Traceback" not in ended.err
    assert named(ended) == []


def test_paths_stay_readable(here: Path, mcred: Command) -> None:
    """A path is shown as it is, since the file has to be found; its message does not repeat the name."""
    seed(here)
    source = here / "mine" / "part-1" / "overview.md"
    source.rename(source.with_name("overview Keisha Odom.md"))
    ended = mcred("check", "mine", "-c", "spec.yaml", "--private", "mine.txt", "--plain")
    assert "part-1/overview Keisha Odom.md" in ended.out
    assert "This file's name has a person's name in it." in " ".join(ended.out.split())
    assert not any("Keisha" in line and "part-1/" not in line for line in ended.out.splitlines())
