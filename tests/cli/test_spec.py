"""`mcred spec` helps those who write specs."""

from __future__ import annotations

import json
from pathlib import Path

from jsonschema import Draft202012Validator  # type: ignore[import-untyped] # ships no types

from mcred.cli.quoting import typed
from mcred.specs.library import shipped_folder
from mcred.specs.yaml import parse
from tests.cli.commands import Command
from tests.cli.specs_made_up import SPEC


def test_a_spec_without_mistakes(mcred: Command, here: Path) -> None:
    """A sound spec is said to have no problems."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    ended = mcred("spec", "lint", "made-up.yaml")
    assert (ended.code, ended.out, ended.err) == (0, "made-up.yaml: no problems\n", "")


def test_every_mistake_of_every_file_with_its_line(mcred: Command, here: Path) -> None:
    """Each mistake has the path as given, line, column, the line itself and a hint; the exit code is 2."""
    (here / "specs").mkdir()
    (here / "specs" / "bad.yaml").write_text(SPEC.replace("issuer:", "isuer:").replace("max: 20", "max: lots"), "utf-8")
    (here / "good.yaml").write_text(SPEC, "utf-8")
    ended = mcred("spec", "lint", "specs/bad.yaml", "good.yaml")
    assert ended.code == 2
    assert "specs/bad.yaml:3:1: " in ended.out
    assert "    3 | isuer: The Issuer" in ended.out
    assert "issuer" in ended.out.partition("isuer: The Issuer")[2].partition("specs/bad.yaml")[0]
    line = next(number for number, text in enumerate(SPEC.splitlines(), 1) if "max: 20" in text)
    assert f"specs/bad.yaml:{line}:" in ended.out
    assert "good.yaml: no problems" in ended.out


def test_cues_are_looked_through_with_their_spec(mcred: Command, here: Path) -> None:
    """For a file of cues the spec beside it is checked, and mistakes of the cues name the file of cues."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    (here / "made-up.cues.yaml").write_text("no-such-list: {1: [[a]]}\n", "utf-8")
    ended = mcred("spec", "lint", "made-up.cues.yaml")
    assert ended.code == 2
    assert ended.out.startswith("made-up.cues.yaml:1:1: ")


def test_a_file_that_is_not_there(mcred: Command, here: Path) -> None:
    """A missing file is said on stderr, and the others are checked."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    ended = mcred("spec", "lint", "gone.yaml", "made-up.yaml")
    assert (ended.code, ended.out) == (2, "made-up.yaml: no problems\n")
    assert "gone.yaml" in ended.err


def test_the_schema_takes_what_the_loader_takes(mcred: Command) -> None:
    """The printed schema is a valid one, takes the made-up spec and a shipped one, and refuses a misspelt key."""
    ended = mcred("spec", "schema")
    assert ended.code == 0
    schema = json.loads(ended.out)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    shipped = (shipped_folder() / "reflective-practices.yaml").read_bytes()
    for raw in (SPEC.encode(), shipped):
        assert validator.is_valid(parse(raw, "a.yaml").data)
    assert not validator.is_valid(parse(SPEC.replace("issuer:", "isuer:").encode(), "a.yaml").data)


def test_a_warning_is_shown_and_changes_no_exit_code(mcred: Command, here: Path) -> None:
    """What is seldom meant is said to be a warning, with its line, and the command ends well."""
    (here / "made-up.yaml").write_text(SPEC.replace("at-least: {skills: 1}", "at-least: {talents: 1}").replace(
        "elements:\n", "elements:\n  - {id: talents, title: Talents, singular: talent, statements: [sing well]}\n"
    ), "utf-8")  # fmt: skip
    ended = mcred("spec", "lint", "made-up.yaml")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("made-up.yaml:10:10: warning: no requirement asks for the list 'skills'")


def test_a_new_spec_has_no_mistakes(mcred: Command, here: Path) -> None:
    """What spec new writes passes lint without a warning, and is called as its file."""
    made = mcred("spec", "new", "My garden.yaml")
    assert made.code == 0
    assert f"mcred spec lint {typed('My garden.yaml')}\n" in made.out  # as it has to be typed, spaces and all
    ended = mcred("spec", "lint", "My garden.yaml")
    assert (ended.code, ended.out) == (0, "My garden.yaml: no problems\n")
    assert "\nid: my-garden " in (here / "My garden.yaml").read_text("utf-8")


def test_a_file_that_is_there_is_never_touched(mcred: Command, here: Path) -> None:
    """A new spec is not written over anything, nor where there is no folder, nor under another ending."""
    (here / "mine.yaml").write_text("id: mine\n", "utf-8")
    assert mcred("spec", "new", "mine.yaml").code == 2
    assert (here / "mine.yaml").read_text("utf-8") == "id: mine\n"
    assert "cannot be written" in mcred("spec", "new", "nowhere/mine.yaml").err
    assert "call it mine.yaml" in mcred("spec", "new", "mine.txt").err
    assert sorted(path.name for path in here.iterdir()) == ["mine.yaml"]
