"""`mcred confirm` asks about likely sentences and keeps the answers."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.commands import Command
from tests.cli.gardens_made_up import TEXT, plant, statuses
from tests.cli.terminals import pressing_keys

needs_terminal = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")


@pytest.fixture
def garden(here: Path) -> Path:
    """A portfolio with a likely sentence for each of three statements."""
    return plant(here)


@needs_terminal
def test_one_key_for_each_likely_sentence(garden: Path, here: Path, mcred: Command) -> None:
    """Yes confirms and ends the questions about its list, no refuses; both are kept, and check heeds them."""
    ended = pressing_keys(here, "nyy", "confirm", "mine")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.count("Does this sentence show") == 3
    assert "“I soak each bed at dawn.”" in ended.out
    assert "mine/plan.md" not in ended.out  # paths are relative to the folder
    assert "plan.md, paragraph 1" in ended.out
    assert "Nothing is left to confirm. Next: mcred check mine" in ended.out
    said = (garden / "confirmed.yaml").read_text("utf-8")
    assert said.startswith("# Written by mcred confirm")
    assert said[said.index("confirmed:\n") :] == (
        "confirmed:\n"
        "  plan:\n"
        "    beliefs:\n"
        '      1: "Every seed turns into something."\n'
        "    skills:\n"
        '      2: "I clip the roses gently."\n'
        "refused:\n"
        "  plan:\n"
        "    skills:\n"
        "      1:\n"
        '        - "I soak each bed at dawn."\n'
    )
    assert (garden / "portfolio.yaml").read_text("utf-8") == "credential: garden\n"
    assert sorted(path.name for path in garden.iterdir()) == ["confirmed.yaml", "plan.md", "portfolio.yaml"]
    assert statuses(mcred) == {"skills": ("pass", []), "beliefs": ("pass", [])}


@needs_terminal
@pytest.mark.parametrize("keys", ["yq", "yQ", "y"])
def test_stopping_keeps_what_was_answered(garden: Path, here: Path, keys: str) -> None:
    """After q, or when the terminal closes, the answers so far are kept, and the exit code says that some are left."""
    ended = pressing_keys(here, keys, "confirm", "mine")
    assert ended.code == 1
    assert "1 sentence left to confirm." in ended.out
    assert "refused" not in (garden / "confirmed.yaml").read_text("utf-8").partition("\nconfirmed:")[2]


@needs_terminal
def test_skipping_keeps_nothing(garden: Path, here: Path) -> None:
    """What is skipped is asked again next time."""
    ended = pressing_keys(here, "sss", "confirm", "mine")
    assert ended.code == 1
    assert "3 sentences left to confirm." in ended.out
    assert not (garden / "confirmed.yaml").exists()


@needs_terminal
@pytest.mark.usefixtures("garden")
def test_a_refused_sentence_is_not_offered_again(here: Path, mcred: Command) -> None:
    """After no for all, nothing is left to confirm, and check finds nothing."""
    assert pressing_keys(here, "nnn", "confirm", "mine").code == 0
    again = mcred("confirm", "mine")
    assert (again.code, again.err) == (0, "")
    assert again.out.startswith("Nothing to confirm")
    assert statuses(mcred) == {"skills": ("fix", ["missing-element"]), "beliefs": ("fix", ["missing-element"])}


@needs_terminal
def test_a_changed_sentence_is_noticed_and_asked_again(garden: Path, here: Path, mcred: Command) -> None:
    """A word more in a confirmed sentence is a misquote in check; confirm takes it out and asks about the new one."""
    pressing_keys(here, "yy", "confirm", "mine")
    (garden / "plan.md").write_text(TEXT.replace("each bed", "each flower bed"), "utf-8")
    assert statuses(mcred)["skills"] == ("review", ["misquoted-element", "unconfirmed-element"])
    told = mcred("check", "mine").out
    line = (garden / "confirmed.yaml").read_text("utf-8").splitlines().index('      1: "I soak each bed at dawn."') + 1
    assert f"(confirmed.yaml:{line})" in " ".join(told.split())
    assert "The nearest sentence is: “I soak each flower bed at dawn.”" in " ".join(told.split())
    ended = pressing_keys(here, "y", "confirm", "mine")
    assert ended.code == 0
    assert "has changed in Plan, or is gone. It was taken out of confirmed.yaml." in ended.err
    assert statuses(mcred)["skills"] == ("pass", [])


@needs_terminal
def test_an_item_that_is_missing_takes_nothing_out(garden: Path, here: Path) -> None:
    """While the file of an item is not there, what was confirmed for it stays."""
    pressing_keys(here, "yy", "confirm", "mine")
    before = (garden / "confirmed.yaml").read_bytes()
    (garden / "plan.md").rename(garden / "log.md")
    assert pressing_keys(here, "", "confirm", "mine").code == 0
    assert (garden / "confirmed.yaml").read_bytes() == before


@needs_terminal
def test_a_link_is_not_written_through(garden: Path, here: Path) -> None:
    """Where confirmed.yaml is a link, nothing is written, neither there nor where it leads."""
    (here / "elsewhere.yaml").write_text("", "utf-8")
    (garden / "confirmed.yaml").symlink_to(here / "elsewhere.yaml")
    ended = pressing_keys(here, "y", "confirm", "mine")
    assert ended.code == 2
    assert "is a link or no ordinary file" in ended.err
    assert (here / "elsewhere.yaml").read_text("utf-8") == ""


@needs_terminal
def test_people_are_masked_on_the_screen_and_kept_in_the_file(garden: Path, here: Path, mcred: Command) -> None:
    """The question hides who is named; confirmed.yaml has the sentence word for word, or it would not be found."""
    (garden / "plan.md").write_text("I soak the bed of Karen Lindqvist at dawn. Every seed turns.", "utf-8")
    ended = pressing_keys(here, "yy", "confirm", "mine")
    assert "Lindqvist" not in ended.out
    assert "I soak the bed of K••• L••• at dawn." in ended.out
    assert "Karen Lindqvist" in (garden / "confirmed.yaml").read_text("utf-8")
    assert statuses(mcred)["skills"] == ("pass", [])


def test_a_name_known_from_elsewhere_is_in_no_line_to_paste(garden: Path, mcred: Command) -> None:
    """Where only another text tells that a word is a name, it is masked in the sentence, and no line is offered."""
    (garden / "plan.md").write_text("I soak the bed with Lindqvist at dawn. Everything grows.", "utf-8")
    (garden / "log.md").write_text("I met Karen Lindqvist, and Ms. Lindqvist told me about her garden.", "utf-8")
    told = mcred("check", "mine").out
    assert "Lindqvist" not in told
    assert "→ Run mcred confirm." in told
    assert "Lindqvist" not in mcred("confirm", "mine").out


def test_without_a_terminal_the_sentences_are_listed(garden: Path, mcred: Command) -> None:
    """Each is listed with its statement and place, and how to confirm is said; nothing is written."""
    ended = mcred("confirm", "mine")
    assert ended.code == 1
    assert "Plan: likely skills 1, “water wisely”\n  “I soak each bed at dawn.”\n  plan.md, paragraph 1\n" in ended.out
    assert ended.err.startswith("3 sentences to confirm. Run mcred confirm mine in a terminal")
    assert not (garden / "confirmed.yaml").exists()


def test_without_a_terminal_what_has_changed_is_told(garden: Path, mcred: Command) -> None:
    """A confirmed sentence that is gone is told with its line and left to the educator."""
    (garden / "confirmed.yaml").write_text(
        'confirmed: {plan: {beliefs: {1: "Every seed turns into something."},\n  skills: {1: "I soak no bed."}}}\n',
        "utf-8",
    )
    ended = mcred("confirm", "mine")
    assert ended.code == 1
    assert "confirmed.yaml:2: this sentence has changed or is gone from your text." in ended.err
    assert "no bed" in (garden / "confirmed.yaml").read_text("utf-8")


def test_a_list_that_is_shown_is_not_asked_about(garden: Path, mcred: Command) -> None:
    """Once enough elements of a list are there, its other sentences need no answer."""
    (garden / "plan.md").write_text(f"I water wisely.\n\n{TEXT}", "utf-8")
    assert "skills" not in mcred("confirm", "mine").out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("confirmed: [plan]\n", "confirmed.yaml:1:12: "),
        ("confirmed:\n  plan:\n    skills: {one: a sentence of mine}\n", "confirmed.yaml:3:14: "),
        ("confirmed:\n  plan: {skills: {1: a, 1: b}}\n", "confirmed.yaml:2:"),
        ("confirmde: {}\n", "confirmed.yaml:1:1: there is no key 'confirmde' here; did you mean 'confirmed'?"),
        ("refused: {plan: {skills: {1: {a: b}}}}\n", "confirmed.yaml:1:30: "),
        ('confirmed: {plan: {skills: {1: "never closed}}}\n', "confirmed.yaml:1:"),
    ],
)
@pytest.mark.parametrize("command", ["confirm", "check"])
def test_a_damaged_file_is_told_with_its_line(garden: Path, mcred: Command, command: str, text: str, told: str) -> None:
    """A confirmed.yaml that was broken by hand stops with 2, says the line and stays as it is."""
    (garden / "confirmed.yaml").write_text(text, "utf-8")
    ended = mcred(command, "mine")
    assert ended.code == 2
    assert told in ended.err
    assert (garden / "confirmed.yaml").read_text("utf-8") == text


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("plan: {skills: {3: a sentence of mine}}", "there is no statement 3 in skills; they are numbered 1 to 2."),
        ("plan: {skils: {1: a sentence of mine}}", "there is no element list “skils”; did you mean 'skills'?"),
        ("plan: {moods: {1: a sentence of mine}}", "there is no element list “moods”; there are skills, beliefs."),
        ("paln: {skills: {1: a sentence of mine}}", "there is no item “paln” in garden; did you mean 'plan'?"),
    ],
)
@pytest.mark.parametrize("where", ["portfolio.yaml elements", "confirmed.yaml confirmed", "confirmed.yaml refused"])
def test_what_the_credential_does_not_have_is_told(
    garden: Path, mcred: Command, where: str, entry: str, told: str
) -> None:
    """A list, statement or item that is not there is told with file and line, and the portfolio is not checked."""
    file, key = where.split()
    (garden / file).write_text(f"# a note\n{key}:\n  {entry}\n", "utf-8")
    ended = mcred("check", "mine", "-c", "garden")
    assert ended.code == 2
    assert f"{file}:3: {told}" in " ".join(f"{ended.out} {ended.err}".split())
