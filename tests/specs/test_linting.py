"""What is allowed in a spec and yet seldom meant is told as a warning, at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.specs.library import shipped_folder
from mcred.specs.linting import warnings
from mcred.specs.loading import load_spec

HEAD = """\
id: made-up
title: Made Up
issuer: The Issuer
about: A try.
source: {title: A Page, publisher: A Publisher, licence: CC0}
"""


def told(folder: Path, body: str) -> list[tuple[int, str]]:
    """The warnings of a spec, each with its line after the head."""
    file = folder / "made-up.yaml"
    file.write_text(HEAD + body, "utf-8")
    spec = load_spec(file)
    return [(problem.line - 5, problem.message) for problem in warnings(spec.credential, spec.node)]


def item(options: str = "prompt: {text: Write it.}", name: str = "plan", title: str = "Plan") -> str:
    """An item on one line, in a part of its own."""
    return f"parts:\n  - id: part-1\n    title: One\n    items:\n      - {{id: {name}, title: {title}, {options}}}\n"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (item("optional: true"), "no prompt, question or requirement says what belongs into 'plan'"),
        (
            item() + "      - {id: sketch, title: Sketch, aliases: [plans], prompt: {text: Draw it.}}\n",
            "a file called 'plan' would be both 'plan' and 'sketch'",
        ),
        (
            "elements: [{id: skills, title: Skills, singular: skill, statements: [listen well]}]\n" + item(),
            "no requirement asks for the list 'skills'",
        ),
        (
            item("prompt: {text: Write it.}, requirements: [{kind: prompts}]"),
            "prompts looks at the questions of 'plan', which has none",
        ),
        (
            item("prompt: {text: In up to 300 words.}, requirements: [{kind: length, words: {max: 250}}]"),
            "the prompt speaks of '300 words', the requirement of 250 words",
        ),
        (
            item("prompt: {text: In two pages.}"),
            "the prompt speaks of 'two pages', and no requirement holds anyone to it",
        ),
        (
            item("prompt: {text: In 10 to 12 minutes.}, requirements: [{kind: recording, seconds: {max: 500}}]"),
            "the prompt speaks of '10 to 12 minutes', the requirement of 8.33333 minutes",
        ),
        (
            item()
            + "      - {id: sketch, title: Sketch, optional: true, prompt: {text: Draw it.}}\n"
            + "requirements: [{kind: choose, items: [plan, sketch], min: 1}]\n",
            "one may choose among these items, and yet 'plan' must be there",
        ),
    ],
)
def test_each_oddity_is_told_once(tmp_path: Path, body: str, message: str) -> None:
    """One oddity gives one warning, with its words."""
    assert [text for _, text in told(tmp_path, body)] == [message]


@pytest.mark.parametrize(
    "body",
    [
        item(),
        item("type: artifact") + "requirements: [{kind: files, items: [plan], kinds: [picture]}]\n",
        item("prompt: {text: In 50 to 150 words.}, requirements: [{kind: length, words: {min: 50, max: 150}}]"),
        item("prompt: {text: In 4 minutes.}, requirements: [{kind: recording, seconds: {max: 240}}]"),
        item("prompt: {text: On one page.}"),
        item("prompt: {text: Of 20 minutes ago.}"),
        item("questions: [{text: Why so}], requirements: [{kind: prompts}]"),
    ],
)
def test_what_is_meant_is_left_alone(tmp_path: Path, body: str) -> None:
    """Nothing is said where the spec agrees with itself."""
    assert told(tmp_path, body) == []


def test_a_warning_stands_at_its_line(tmp_path: Path) -> None:
    """The line is that of the item it is about."""
    assert [line for line, _ in told(tmp_path, item("optional: true"))] == [5]


@pytest.mark.parametrize("path", sorted(shipped_folder().glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_credentials_give_no_warning(path: Path) -> None:
    """The credentials that come with mcred are examples of how it is done."""
    if "." not in path.stem:
        spec = load_spec(path)
        assert warnings(spec.credential, spec.node) == ()
