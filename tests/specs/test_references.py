"""What requirements name has to be in the spec."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.errors import YamlError
from mcred.specs.loading import load_credential

SPEC = """\
id: garden
title: A Garden Credential
issuer: The Issuer
about: Say how you look after a garden.
source: {title: A Page, publisher: A Publisher, licence: CC0}
elements:
  - {id: skills, title: Skills, singular: garden skill, statements: [water wisely, prune with care]}
parts:
  - id: part-1
    title: Part 1
    items:
      - id: plan
        title: Plan
        questions: [{text: What you grow}]
        requirements: [RULE]
      - {id: log, title: Log, optional: true}
    requirements: [PART]
  - {id: part-2, title: Part 2, items: [{id: video, title: Video, type: artifact}]}
requirements: [WHOLE]
"""
FINE = {
    "RULE": "{kind: elements, at-least: {skills: 2}}",
    "PART": "{kind: length, words: {max: 9}, items: [plan, log]}",
    "WHOLE": "{kind: choose, items: [log, video], min: 1}",
}


def problems(folder: Path, **rules: str) -> list[str]:
    """The problems of the spec with these rules in place of the usual ones, each as its line, column, text and hint."""
    text = SPEC
    for name, rule in {**FINE, **rules}.items():
        text = text.replace(name, rule)
    (folder / "garden.yaml").write_text(text, "utf-8")
    try:
        load_credential(folder / "garden.yaml")
    except YamlError as wrong:
        lines = text.splitlines()
        return [f"{lines[p.line - 1][p.column - 1 :].split('}')[0]} | {p.message}. {p.hint}" for p in wrong.problems]
    return []


def test_a_sound_spec_has_no_problems(tmp_path: Path) -> None:
    """All that is named is there."""
    assert problems(tmp_path) == []


@pytest.mark.parametrize(
    ("place", "rule", "told"),
    [
        (
            "RULE", "{kind: elements, at-least: {skils: 1}}",
            "skils: 1 | there is no element list 'skils'; did you mean 'skills'?. There are skills.",
        ),
        (
            "RULE", "{kind: elements, at-least: {skills: 3}}",
            "3 | 'skills' has 2 statements, so 3 can never be shown. ",
        ),
        (
            "RULE", "{kind: prompts, each: [{kind: elements, at-least: {belief: 1}}]}",
            "belief: 1 | there is no element list 'belief'. There are skills.",
        ),
        (
            "RULE", "{kind: when, present: vidoe, requirements: [{kind: elements, at-least: {skills: 1}}]}",
            ("vidoe, requirements: [{kind: elements, at-least: {skills: 1 "
            "| there is no item 'vidoe'; did you mean 'video'?. There are plan, log and video."),
        ),
        (
            "RULE", "{kind: evidence, artifacts: clips}",
            "clips | there is no item 'clips'. There are plan, log and video.",
        ),
        (
            "RULE",
            ("{kind: any-of, options: [{title: a, requirements: [{kind: identity}]}, "
            "{title: b, requirements: [{kind: length, words: {max: 9}, items: [plam]}]}]}"),
            "plam] | there is no item 'plam'; did you mean 'plan'?. There are plan, log and video.",
        ),
        (
            "PART", "{kind: length, words: {max: 9}, items: [plan, video]}",
            ("video] | 'video' is no item of the part 'part-1'. "
            "Put the requirement on the part that has it, or on the whole credential."),
        ),
        (
            "WHOLE", "{kind: choose, items: [log, essay], min: 1}",
            "essay], min: 1 | there is no item 'essay'. There are plan, log and video.",
        ),
        (
            "WHOLE", "{kind: recording, minutes: {max: 9}, total: true, items: [tape]}",
            "tape] | there is no item 'tape'. There are plan, log and video.",
        ),
        (
            "WHOLE", "{kind: files, different: true, items: [tape]}",
            "tape] | there is no item 'tape'. There are plan, log and video.",
        ),
        (
            "WHOLE", "{kind: avoided-language, items: [tape]}",
            "tape] | there is no item 'tape'. There are plan, log and video.",
        ),
    ],
)  # fmt: skip
def test_what_is_not_there_is_told_at_its_place(tmp_path: Path, place: str, rule: str, told: str) -> None:
    """Lists, numbers and items that the spec does not have are told where they are named, with the nearest."""
    assert problems(tmp_path, **{place: rule}) == [told]


def test_every_mistake_is_told(tmp_path: Path) -> None:
    """Two requirements that name what is not there give two problems."""
    rules = {"RULE": "{kind: elements, at-least: {a: 1, skills: 9}}", "WHOLE": "{kind: evidence, artifacts: b}"}
    assert len(problems(tmp_path, **rules)) == 3
