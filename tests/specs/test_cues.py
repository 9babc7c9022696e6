"""Cues beside a spec have to be written as they should, and to tell something."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.errors import Problem, YamlError
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
  - {id: part-1, title: Part 1, items: [{id: plan, title: Plan}]}
"""


def put(folder: Path, cues: str) -> None:
    """Write the spec with cues beside it."""
    (folder / "garden.yaml").write_text(SPEC, "utf-8")
    (folder / "garden.cues.yaml").write_text(cues, "utf-8")


def problems(path: Path) -> tuple[Problem, ...]:
    """The problems of a spec that cannot be loaded."""
    with pytest.raises(YamlError) as caught:
        load_credential(path)
    return caught.value.problems


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
    put(tmp_path, cues)
    assert render_problems(problems(tmp_path / "garden.yaml")).startswith(told)


def test_all_mistakes_in_cues_are_told(tmp_path: Path) -> None:
    """Mistakes of several statements are told in the order of their lines."""
    put(tmp_path, "skills:\n  2: soak\n  1: {also: soak}\n  4: {}\n")
    assert [problem.line for problem in problems(tmp_path / "garden.yaml")] == [2, 3, 4]


def test_mistakes_in_the_cues_of_a_base_are_told_where_it_is_extended(tmp_path: Path) -> None:
    """A spec that extends one with broken cues is told so at its own line."""
    put(tmp_path, "skills: {1: soak}\n")
    (tmp_path / "other.yaml").write_text("extends: garden\nid: other\n", "utf-8")
    (problem,) = problems(tmp_path / "other.yaml")
    assert (problem.file, problem.line) == ("other.yaml", 1)
    assert problem.message.startswith("the cues beside a spec that this one extends: skills 1: ")


def test_weak_cues_are_told_at_their_statement(tmp_path: Path) -> None:
    """A cue that the list's own name meets, or that serves two statements, is told by lint alone."""
    cues = "skills:\n  1:\n    cues: [garden + skill, soak + bed]\n  2:\n    cues: [bed + soak]\n"
    put(tmp_path, cues)
    spec = load_spec(tmp_path / "garden.yaml")
    assert spec.cues
    told = weak_cues(spec.credential, spec.cues)
    assert [(problem.line, problem.message.partition(":")[0]) for problem in told] == [(2, "skills 1"), (4, "skills 2")]
