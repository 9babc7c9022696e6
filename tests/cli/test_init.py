"""`mcred init` makes a folder to fill in, and a check of it goes round exactly."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.cli.commands import Command
from tests.cli.specs_made_up import SPEC

ANSWER = "We met in the library – twice. I listened skillfully to her first; she chose the goal."
"""17 words as Word counts them."""
FORMS = ("docx", "md")


def outcomes(mcred: Command, folder: str, *arguments: str) -> dict[tuple[str, str], Any]:
    """The outcomes of a check, by item (with instance) and requirement."""
    ended = mcred("check", folder, *arguments, "--format", "json")
    (portfolio,) = json.loads(ended.out)["portfolios"]
    return {
        (
            f"{one['item']}{one['instance'] or ''}",
            one["requirement"] + (f" {one['subject']}" if one["subject"] else ""),
        ): one
        for one in portfolio["outcomes"]
    }


def fill_in(path: Path, *answers: str) -> None:
    """Write answers in the place of the placeholders of a file."""
    left = list(answers)
    if path.suffix == ".md":
        text = path.read_text("utf-8")
        for answer in left:
            text = text.replace("[Write your answer here]", answer, 1).replace(
                "[Write the description here]", answer, 1
            )
        path.write_text(text, "utf-8")
        return
    document = docx.Document(str(path))
    for paragraph in document.paragraphs:
        if paragraph.text.startswith("[Write"):
            paragraph.text = left.pop(0)
    document.save(str(path))


def test_the_canonical_layout(mcred: Command, here: Path) -> None:
    """The folder has a file for every text, a place for every other item, and says which credential it is for."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    ended = mcred("init", "made-up.yaml", "mine")
    assert (ended.code, ended.err) == (0, "")
    found = sorted(path.relative_to(here / "mine").as_posix() for path in (here / "mine").rglob("*"))
    assert found == [
        "README.txt", "part-1", "part-1/overview.docx", "part-1/proof.docx", "part-1/survey.docx", "part-2",
        "part-2/artifacts", "part-2/trial-1-description.docx", "part-2/trial-2-description.docx", "portfolio.yaml",
    ]  # fmt: skip
    assert 'credential: "made-up"' in (here / "mine" / "portfolio.yaml").read_text("utf-8")
    readme = (here / "mine" / "README.txt").read_text("utf-8")
    assert "part-2/circle-map.*" in readme
    assert "part-2/artifacts/*" in readme
    assert "part-2/trial-<n>-description.docx" in readme
    assert "mcred check mine -c made-up.yaml" in ended.out


def test_the_folder_is_named_as_the_credential(mcred: Command, here: Path) -> None:
    """Without a folder, one with the credential's id is made here; the check finds the credential by itself."""
    assert mcred("init", "reflective-practices").code == 0
    ended = mcred("check", "reflective-practices")
    assert ended.code == 1
    assert (here / "reflective-practices" / "part-3" / "reflection.docx").is_file()


@pytest.mark.parametrize("form", FORMS)
def test_an_untouched_folder_is_not_filled_in_and_nothing_else(mcred: Command, form: str) -> None:
    """Of an untouched folder each item is said to be not filled in yet, once, and nothing else is complained of."""
    mcred("init", "reflective-practices", "mine", "--as", form)
    found = outcomes(mcred, "mine")
    problems = [
        (item, finding["code"]) for (item, _), one in found.items() for finding in one["findings"]
        if finding["severity"] != "note"
    ]  # fmt: skip
    items = ["activity-evaluation", "activity-description", "plan", "explanation", "reflection"]
    assert problems == [(item, "placeholder-text") for item in items]
    assert {one["status"] for (_, rule), one in found.items() if rule.startswith(("length", "elements"))} == {"skipped"}


@pytest.mark.parametrize("form", FORMS)
def test_the_words_counted_are_the_words_written(mcred: Command, here: Path, form: str) -> None:
    """Of a file that was filled in exactly the answer is counted: no title, prompt, limit or list of elements."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    mcred("init", "made-up.yaml", "mine", "--as", form)
    fill_in(here / "mine" / "part-1" / f"overview.{form}", ANSWER)
    fill_in(here / "mine" / "part-2" / f"trial-1-description.{form}", "It shows what we tried.")
    found = outcomes(mcred, "mine", "-c", "made-up.yaml")
    assert found["overview", "length"]["measured"] == {"words": 17}
    assert found["overview", "length"]["status"] == "pass"
    assert found["overview", "placeholders"]["status"] == "pass"
    assert found["trial1", "length"]["measured"] == {"words": 5}


@pytest.mark.parametrize("form", FORMS)
def test_the_printed_lists_are_no_evidence(mcred: Command, here: Path, form: str) -> None:
    """Only what the educator writes shows a statement, not the list printed above her answer."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    mcred("init", "made-up.yaml", "mine", "--as", form)
    overview = here / "mine" / "part-1" / f"overview.{form}"
    fill_in(overview, "We met in the library.")
    (lacking,) = outcomes(mcred, "mine", "-c", "made-up.yaml")["overview", "elements skills"]["findings"]
    assert lacking["code"] == "missing-element"
    assert mcred("inspect", str(overview), "-c", "made-up.yaml", "--format", "json").out.count('"set"') == 0


@pytest.mark.parametrize("form", FORMS)
def test_a_question_of_its_own_has_an_answer_of_its_own(mcred: Command, here: Path, form: str) -> None:
    """Where each question wants its own answer, each stands above its own place to write in."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    mcred("init", "made-up.yaml", "mine", "--as", form)
    fill_in(here / "mine" / "part-1" / f"survey.{form}", "The first week did.", "I will begin sooner.")
    found = outcomes(mcred, "mine", "-c", "made-up.yaml")
    statuses = {subject: one["status"] for (item, subject), one in found.items() if item == "survey"}
    assert statuses.pop("placeholders") == statuses.pop("presence") == "pass"
    assert set(statuses.values()) == {"pass"}
    assert len(statuses) >= 2


@pytest.mark.parametrize("form", FORMS)
def test_a_table_to_fill_in(mcred: Command, here: Path, form: str) -> None:
    """An evidence table is printed with a row for each outcome; untouched it is not filled in yet, and nothing else."""
    (here / "made-up.yaml").write_text(SPEC, "utf-8")
    mcred("init", "made-up.yaml", "mine", "--as", form)
    (here / "mine" / "part-2" / "artifacts" / "notes.txt").write_text("We met twice.", "utf-8")
    proof = here / "mine" / "part-1" / f"proof.{form}"
    before = outcomes(mcred, "mine", "-c", "made-up.yaml")
    assert [finding["code"] for finding in before["proof", "placeholders"]["findings"]] == ["placeholder-text"]
    assert before["proof", "evidence"]["status"] == "skipped"
    if form == "md":
        text = proof.read_text("utf-8").replace("[Fill in the table below and delete this line]", "")
        proof.write_text(text.replace(" |  |  |  |", " | notes.txt | page 1 | It shows it. |"), "utf-8")
    else:
        document = docx.Document(str(proof))
        document.paragraphs[-1].text = ""
        for row in document.tables[0].rows[1:]:
            for cell, written in zip(row.cells[1:], ("notes.txt", "page 1", "It shows it."), strict=True):
                cell.text = written
        document.save(str(proof))
    after = outcomes(mcred, "mine", "-c", "made-up.yaml")
    assert (after["proof", "placeholders"]["status"], after["proof", "evidence"]["status"]) == ("pass", "pass")


@pytest.mark.parametrize(
    ("credential", "fix"),
    [
        ("peer-coaching", "Save it as partner/partner-artifact, with the ending that it has."),
        ("culture-of-self-reflection", "Save it in the folder part-2/artifacts, under any name."),
    ],
)
def test_a_file_of_any_kind_is_asked_for_without_a_star(mcred: Command, credential: str, fix: str) -> None:
    """What has no ending of its own, or no name, is asked for in words."""
    mcred("init", credential, "mine")
    lacking = [one for (_, rule), one in outcomes(mcred, "mine").items() if rule == "presence" and one["findings"]]
    assert fix in [one["findings"][0]["fix"] for one in lacking]


def test_what_is_there_is_kept(mcred: Command, here: Path) -> None:
    """A file that is there stays as it was and is named; so does one that fills the place in another format."""
    (here / "mine" / "part-1").mkdir(parents=True)
    (here / "mine" / "part-2").mkdir()
    (here / "mine" / "portfolio.yaml").write_text("credential: reflective-practices\nallow: [Kim]\n", "utf-8")
    (here / "mine" / "part-2" / "Plan.PDF").write_bytes(b"%PDF-1.4 mine")
    ended = mcred("init", "reflective-practices", "mine")
    assert ended.code == 0
    assert "mine/portfolio.yaml is there already" in ended.err
    assert "mine/part-2/Plan.PDF is there already" in ended.err
    assert (here / "mine" / "portfolio.yaml").read_text("utf-8").endswith("allow: [Kim]\n")
    assert not (here / "mine" / "part-2" / "plan.docx").exists()
    assert (here / "mine" / "part-2" / "explanation.docx").exists()


def test_a_second_time_changes_nothing(mcred: Command, here: Path) -> None:
    """Called twice, the second call writes nothing and says so."""
    mcred("init", "reflective-practices", "mine")
    before = {path: path.read_bytes() for path in (here / "mine").rglob("*") if path.is_file()}
    ended = mcred("init", "reflective-practices", "mine")
    assert ended.code == 0
    assert "Everything was there already" in ended.out
    assert before == {path: path.read_bytes() for path in (here / "mine").rglob("*") if path.is_file()}


def test_a_folder_that_cannot_be_used(mcred: Command, here: Path) -> None:
    """A file in the way of the folder, or of one inside it, is told in one message."""
    (here / "mine").write_text("a file", "utf-8")
    (here / "half").mkdir()
    (here / "half" / "part-1").write_text("a file", "utf-8")
    for folder in ("mine", "half"):
        ended = mcred("init", "reflective-practices", folder)
        assert (ended.code, ended.out) == (2, "")
        assert folder in ended.err
        assert "Traceback" not in ended.err


def test_a_folder_for_another_credential_is_left_alone(mcred: Command, here: Path) -> None:
    """Where portfolio.yaml names another credential, or cannot be read, nothing is made and the message says why."""
    for name, text in (("other", "credential: peer-coaching\n"), ("broken", "credential: [\n")):
        (here / name).mkdir()
        (here / name / "portfolio.yaml").write_text(text, "utf-8")
        ended = mcred("init", "reflective-practices", name)
        assert (ended.code, ended.out) == (2, "")
        assert ("is a folder for peer-coaching" if name == "other" else "portfolio.yaml:1") in ended.err
        assert [path.name for path in (here / name).iterdir()] == ["portfolio.yaml"]


def test_credential_and_folder_in_the_wrong_order(mcred: Command, here: Path) -> None:
    """Who names the folder first is told how to say it, and nothing is made."""
    ended = mcred("init", "my portfolio", "peer-coaching")
    assert (ended.code, ended.out) == (2, "")
    assert "mcred init peer-coaching 'my portfolio'" in ended.err
    assert list(here.iterdir()) == []


def test_a_folder_nobody_may_write_in(mcred: Command, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be written, what is there stays and the message says what to choose instead."""
    (here / "mine").mkdir()
    (here / "mine" / "notes.txt").write_text("mine", "utf-8")
    real = Path.open

    def refuse(self: Path, mode: str = "r", *arguments: Any, **more: Any) -> Any:
        if "x" in mode:
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, mode, *arguments, **more)

    monkeypatch.setattr(Path, "open", refuse)
    ended = mcred("init", "reflective-practices", "mine")
    assert (ended.code, ended.out) == (2, "")
    assert "mine cannot be filled (Permission denied: mine/portfolio.yaml). What was there is as it was." in ended.err
    assert (here / "mine" / "notes.txt").read_text("utf-8") == "mine"


@pytest.mark.parametrize("name", ["Mia's “portfolio” \N{ROCKET}", "two words", "-odd"])
def test_a_name_with_quotes_and_emoji(mcred: Command, here: Path, name: str) -> None:
    """Any name of a folder can be made, and the command that is shown can be pasted."""
    ended = mcred("init", "reflective-practices", "--", name)
    assert (ended.code, ended.err) == (0, "")
    shown = shlex.split(ended.out.splitlines()[-1])
    assert shown[:2] == ["mcred", "check"]
    assert Path(shown[2]) == Path(name)
    assert mcred(*shown[1:]).code == 1
    assert (here / name / "portfolio.yaml").is_file()


def test_nothing_is_made_behind_a_link(mcred: Command, here: Path) -> None:
    """A link inside the folder cannot lead the new files to another place."""
    (here / "mine").mkdir()
    (here / "elsewhere").mkdir()
    (here / "mine" / "part-1").symlink_to(here / "elsewhere", target_is_directory=True)
    ended = mcred("init", "reflective-practices", "mine")
    assert ended.code == 2
    assert list((here / "elsewhere").iterdir()) == []
