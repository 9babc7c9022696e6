"""What requirements name has to be in the spec, and cues have to be written as they should."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.errors import YamlError
from mcred.specs.cues import weak_cues
from mcred.specs.loading import load_credential, load_spec
from mcred.specs.yaml import render_problems

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


@pytest.mark.parametrize(
    ("cues", "told"),
    [
        ("skils: {}\n", "garden.cues.yaml:1:1: no list is called 'skils'; there are skills\n"),
        ("words: {wet: [a]}\n", "garden.cues.yaml:1:14: a text is expected here\n"),
        (
            "skills:\n  3: {cues: [soak]}\n",
            "garden.cues.yaml:2:3: skills has no statement 3; they are numbered 1 to 2\n",
        ),
        ("skills:\n  1: soak\n", "garden.cues.yaml:2:6: skills 1: names and what belongs to them are expected here\n"),
        ("skills:\n  - soak\n", "garden.cues.yaml:2:3: skills: names and what belongs to them are expected here\n"),
        ("skills:\n  1: {cues: soak}\n", "garden.cues.yaml:2:13: a list of texts is expected here, not 'soak'\n"),
        ("skills:\n  1:\n    cue: [soak]\n", "garden.cues.yaml:3:5: statement 1: 'cue' is not known here; "),
        ("skills:\n  1:\n    cues:\n      - soak: bed\n", "garden.cues.yaml:4:9: a text is expected here; put it in "),
        ("skills:\n  1: {cues: [$wet + bed]}\n", "garden.cues.yaml:2:14: no group of words is called 'wet'; there are"),
    ],
)
def test_a_mistake_in_cues_is_told_with_its_line(tmp_path: Path, cues: str, told: str) -> None:
    """A list, statement or key that is not there, or a value of another kind, is an error of the file of cues."""
    assert problems(tmp_path) == []
    (tmp_path / "garden.cues.yaml").write_text(cues, "utf-8")
    with pytest.raises(YamlError) as caught:
        load_credential(tmp_path / "garden.yaml")
    assert render_problems(caught.value.problems).startswith(told)


def test_all_mistakes_in_cues_are_told(tmp_path: Path) -> None:
    """Mistakes of several statements are told in the order of their lines."""
    problems(tmp_path)
    (tmp_path / "garden.cues.yaml").write_text("skills:\n  2: soak\n  1: {also: soak}\n  4: {}\n", "utf-8")
    with pytest.raises(YamlError) as caught:
        load_credential(tmp_path / "garden.yaml")
    assert [problem.line for problem in caught.value.problems] == [2, 3, 4]


def test_mistakes_in_the_cues_of_a_base_are_told_where_it_is_extended(tmp_path: Path) -> None:
    """A spec that extends one with broken cues is told so at its own line."""
    problems(tmp_path)
    (tmp_path / "garden.cues.yaml").write_text("skills: {1: soak}\n", "utf-8")
    (tmp_path / "other.yaml").write_text("extends: garden\nid: other\n", "utf-8")
    with pytest.raises(YamlError) as caught:
        load_credential(tmp_path / "other.yaml")
    (problem,) = caught.value.problems
    assert (problem.file, problem.line) == ("other.yaml", 1)
    assert problem.message.startswith("the cues beside a spec that this one extends: skills 1: ")


def test_weak_cues_are_told_at_their_statement(tmp_path: Path) -> None:
    """A cue that the list's own name meets, or that serves two statements, is told by lint alone."""
    problems(tmp_path)
    cues = "skills:\n  1:\n    cues: [garden + skill, soak + bed]\n  2:\n    cues: [bed + soak]\n"
    (tmp_path / "garden.cues.yaml").write_text(cues, "utf-8")
    spec = load_spec(tmp_path / "garden.yaml")
    assert spec.cues
    told = weak_cues(spec.credential, spec.cues)
    assert [(problem.line, problem.message.partition(":")[0]) for problem in told] == [(2, "skills 1"), (4, "skills 2")]
