"""`mcred inspect` says what is in files."""

from __future__ import annotations

import json
import wave
from importlib.resources import files
from pathlib import Path
from typing import Any

import docx
import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped] # ships no types
from PIL import Image

from tests.cli.commands import Command

TEXT = "I listened skillfully to her. Then we planned.\n\n- one point\n- two points\n"


def record(mcred: Command, *arguments: str, code: int = 0) -> Any:
    """The record of an inspection, held to its schema."""
    ended = mcred("inspect", *arguments, "--format", "json")
    assert ended.code == code, ended.err
    whole = json.loads(ended.out)
    schema = json.loads((files("mcred.reports") / "schemas" / "inspect.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(whole)
    return whole


def test_the_whole_entry_of_a_text(mcred: Command, here: Path) -> None:
    """An entry has the keys of the contract in their order, with the counts of the text."""
    (here / "plan.md").write_text(f"# Plan\n\n{TEXT}", "utf-8")
    (entry,) = record(mcred, "plan.md")["files"]
    assert entry == {
        "path": "plan.md", "format": "md", "status": "read", "problem": None, "words": 13, "words_margin": 0.0,
        "pages": None, "duration_seconds": None,
        "sections": [{"title": "Plan", "level": 1, "words": 12, "sentences": 2, "bullets": 2}],
        "elements": [], "identity": [],
    }  # fmt: skip
    assert list(entry)[:8] == [
        "path", "format", "status", "problem", "words", "words_margin", "pages", "duration_seconds",
    ]  # fmt: skip


def test_sections_hold_their_sub_headings(mcred: Command, here: Path) -> None:
    """A section goes up to the next heading as high; what stands before the first heading has no title."""
    (here / "a.md").write_text(
        "Before.\n\n# One\n\ntwo words\n\n## Deep\n\nthree more words\n\n# Two\n\nlast\n", "utf-8"
    )
    sections = record(mcred, "a.md")["files"][0]["sections"]
    assert [(section["title"], section["level"], section["words"]) for section in sections] == [
        (None, 0, 1), ("One", 1, 6), ("Deep", 2, 3), ("Two", 1, 1),
    ]  # fmt: skip


def test_paths_stay_as_given(mcred: Command, here: Path) -> None:
    """Programs find their files again: a path is not made shorter, and a file asked for twice is there twice."""
    (here / "a.txt").write_text("One two.", "utf-8")
    assert [entry["path"] for entry in record(mcred, "./a.txt", "../here/a.txt", "a.txt")["files"]] == [
        "./a.txt", "../here/a.txt", "a.txt",
    ]  # fmt: skip


def test_elements_need_a_credential(mcred: Command, here: Path) -> None:
    """With -c the statements of its lists are looked for; each has its set, number, confidence and sentence."""
    (here / "a.txt").write_text(TEXT, "utf-8")
    assert record(mcred, "a.txt")["files"][0]["elements"] == []
    assert record(mcred, "a.txt", "-c", "reflective-practices")["files"][0]["elements"] == [
        {"set": "coaching-skills", "number": 2, "confidence": "confirmed", "quote": "I listened skillfully to her."}
    ]


def test_the_page_says_where_an_element_stands_and_how_sure_it_is(mcred: Command, here: Path) -> None:
    """Each statement has its tier and the paragraph, counted in the whole file, headings and questions aside."""
    (here / "a.md").write_text(
        "# Plan\n\nWe begin in May.\n\nI will give her my full attention when she talks.\n\n"
        "| skill |\n|---|\n| I build trusting relationships |\n",
        "utf-8",
    )
    out = mcred("inspect", "a.md", "-c", "reflective-practices").out
    assert "coaching-skills 2: listen skillfully (likely, paragraph 2)" in out
    assert "relational-skills 3: build trusting relationships (confirmed, table 1)" in out


def test_identity_is_masked(mcred: Command, here: Path) -> None:
    """Private details are reported whatever the credential says, with their span and without themselves."""
    (here / "a.txt").write_text("Write to k.lane@school.example today.", "utf-8")
    (trace,) = record(mcred, "a.txt")["files"][0]["identity"]
    assert (trace["code"], trace["confidence"], trace["start"], trace["end"]) == ("identity-email", "certain", 9, 30)
    assert "lane" not in json.dumps(trace)


def test_what_a_file_stores_is_no_place_in_its_text(mcred: Command, here: Path) -> None:
    """A name in the properties of a file has no span."""
    document = docx.Document()
    document.add_paragraph("Some words.")
    document.core_properties.author = "Kim Laner"
    document.save(str(here / "a.docx"))
    (trace,) = record(mcred, "a.docx")["files"][0]["identity"]
    assert (trace["code"], trace["start"], trace["end"]) == ("identity-metadata", None, None)


def test_the_page_says_what_a_file_stores(mcred: Command, here: Path) -> None:
    """On the page a stored name is masked, and said to be stored and what it is."""
    document = docx.Document()
    document.add_paragraph("Some words.")
    document.core_properties.author = "Kim Laner"
    document.save(str(here / "a.docx"))
    out = mcred("inspect", "a.docx").out
    assert "(this file stores the author's name) [identity-metadata]" in out
    assert "Laner" not in out


def test_a_recording_has_a_length(mcred: Command, here: Path) -> None:
    """Of a recording the length is given in seconds, and in words on the page."""
    with wave.open(str(here / "talk.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(1000)
        sound.writeframes(bytes(65_000))
    (entry,) = record(mcred, "talk.wav")["files"]
    assert (entry["words"], entry["duration_seconds"]) == (None, 65.0)
    assert "A sound recording, 1 min 5 s." in mcred("inspect", "talk.wav").out


def test_a_file_that_cannot_be_read_is_an_entry(mcred: Command, here: Path) -> None:
    """Damage is said in the entry, with the code of the finding it would become, and ends nothing."""
    (here / "broken.docx").write_bytes(b"PK\x03\x04 nothing more")
    (here / "a.txt").write_text("One two.", "utf-8")
    broken, sound = record(mcred, "broken.docx", "a.txt")["files"]
    assert (broken["status"], broken["problem"], broken["words"]) == ("unreadable", "unreadable-file", None)
    assert broken["words_margin"] is None
    assert sound["words"] == 2


def test_a_picture_has_no_words(mcred: Command, here: Path) -> None:
    """Where there is nothing to count, words are null and not 0."""
    Image.new("RGB", (4, 3)).save(here / "map.png")
    (entry,) = record(mcred, "map.png")["files"]
    assert (entry["status"], entry["problem"], entry["words"], entry["sections"]) == ("read", None, None, [])


def test_a_missing_file_is_named_and_the_others_are_read(mcred: Command, here: Path) -> None:
    """What is not there is said on stderr with exit code 2; a folder is no file either."""
    (here / "a.txt").write_text("One two.", "utf-8")
    (here / "folder").mkdir()
    ended = mcred("inspect", "gone.txt", "a.txt", "folder", "--format", "json")
    assert ended.code == 2
    assert [entry["path"] for entry in json.loads(ended.out)["files"]] == ["a.txt"]
    assert "gone.txt" in ended.err
    assert "folder is a folder" in ended.err


def test_links_are_not_followed(mcred: Command, here: Path) -> None:
    """A link in somebody's folder cannot lead mcred to another file."""
    (here / "secret.txt").write_text("One two three.", "utf-8")
    (here / "a.txt").symlink_to(here / "secret.txt")
    (entry,) = record(mcred, "a.txt")["files"]
    assert (entry["status"], entry["words"]) == ("unreadable", None)


def test_the_page_of_a_document(mcred: Command, here: Path) -> None:
    """The page says what is counted, what is not, and what was recognised."""
    document = docx.Document()
    document.add_heading("Goal", level=1)
    document.add_paragraph("I listened skillfully to her.")
    document.add_heading("Steps", level=2)
    document.add_paragraph("Call 312-555-0142.")
    document.sections[0].header.paragraphs[0].text = "three header words"
    document.core_properties.author = ""
    document.save(str(here / "a.docx"))
    ended = mcred("inspect", "a.docx", "-c", "reflective-practices")
    assert ended.code == 0
    assert "9 words, at least 1 page." in ended.out
    assert [line.split() for line in ended.out.splitlines() if line.endswith(" 0")] == [
        ["Goal", "8", "2", "0"], ["Steps", "2", "1", "0"],
    ]  # fmt: skip
    assert "Not counted: header or footer (3 words)." in ended.out
    assert "coaching-skills 2: listen skillfully (confirmed, paragraph 1)" in ended.out
    assert "“I listened skillfully to her.”" in ended.out
    assert "[identity-phone]" in ended.out
    assert "0142" not in ended.out


def test_the_page_of_a_file_that_cannot_be_read(mcred: Command, here: Path) -> None:
    """The page says why nothing was read and what to do next."""
    (here / "empty.docx").touch()
    ended = mcred("inspect", "empty.docx")
    assert ended.code == 0
    assert "The file is empty (0 bytes)." in ended.out
    assert "→ Save or download it again" in ended.out


def test_nothing_in_a_file_reaches_the_terminal_as_a_command(mcred: Command, here: Path) -> None:
    """Control characters of a heading are shown as escapes."""
    (here / "a.md").write_text("# Red \x1b[31m\u202e head\n\ntext\n\n# B\n\ntext\n", "utf-8")
    out = mcred("inspect", "a.md").out
    assert "\x1b" not in out
    assert "\u202e" not in out


@pytest.mark.parametrize("arguments", [(), ("a.txt", "--format", "xml"), ("a.txt", "-c", "no-such-thing")])
def test_a_wrong_call_is_told_in_one_message(mcred: Command, here: Path, arguments: tuple[str, ...]) -> None:
    """Without files, with an unknown format or credential, nothing is printed but what is wrong."""
    (here / "a.txt").write_text("One two.", "utf-8")
    ended = mcred("inspect", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err
    assert "Traceback" not in ended.err
