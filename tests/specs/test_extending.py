"""A spec may be laid over another one; every mistake keeps the file and the line that it stands in."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.errors import YamlError
from mcred.specs.credential import Credential
from mcred.specs.loading import load_credential
from mcred.specs.yaml import render_problems

BASE = """\
id: family
title: The Family
issuer: The Issuer
about: What they share.
source: {title: A Page, publisher: A Publisher, licence: CC0}
elements:
  - {id: skills, title: Skills, singular: skill, statements: [listen well, ask openly]}
parts:
  - id: part-1
    title: Texts
    items:
      - id: overview
        title: Overview
        aliases: [summary]
        requirements: [{kind: length, words: {max: 200}}]
      - id: survey
        title: Survey
  - id: part-2
    title: Work
    items:
      - {id: plan, title: Plan}
"""
OWN = """\
extends: family
id: own
title: My Own
"""


def loaded(folder: Path, own: str, **others: str) -> Credential:
    """The credential of `own.yaml`, beside `family.yaml` and other specs."""
    for name, text in {"family": BASE, "own": own, **others}.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return load_credential(folder / "own.yaml")


def refused(folder: Path, own: str, **others: str) -> str:
    """What is said where the spec has mistakes."""
    with pytest.raises(YamlError) as caught:
        loaded(folder, own, **others)
    return render_problems(caught.value.problems)


def test_what_is_not_said_again_stays_as_it_is(tmp_path: Path) -> None:
    """Title and id are the spec's own; parts, lists and all else are the base's."""
    own = loaded(tmp_path, OWN)
    assert (own.id, own.title, own.issuer) == ("own", "My Own", "The Issuer")
    assert [item.id for item in own.items] == ["overview", "survey", "plan"]
    assert own.element_lists()["skills"].statements[1].text == "ask openly"


def test_an_item_is_changed_by_its_id(tmp_path: Path) -> None:
    """What an item says anew takes the place of the base's, lists whole; the rest stays, and new items follow."""
    own = loaded(
        tmp_path,
        OWN
        + "parts:\n  - id: part-1\n    items:\n      - {id: diary, title: Diary}\n      - id: overview\n"
        + "        title: Summary\n        requirements: [{kind: length, words: {max: 90}}]\n",
    )
    overview = own.items[0]
    assert [item.id for item in own.items] == ["overview", "survey", "diary", "plan"]
    assert (overview.title, overview.aliases) == ("Summary", ("summary",))
    assert [rule.describe() for rule in overview.requirements] == [("at most 90 words",)]


def test_groups_of_keys_are_laid_over_each_other(tmp_path: Path) -> None:
    """Of the source only the licence is said anew."""
    own = loaded(tmp_path, OWN + "source: {licence: MIT}\n")
    assert (own.source.publisher, own.source.licence) == ("A Publisher", "MIT")


def test_parts_items_and_lists_are_removed_by_their_ids(tmp_path: Path) -> None:
    """Whatever is removed is gone, wherever it stood."""
    own = loaded(tmp_path, OWN + "remove: [part-2, survey, skills]\n")
    assert [item.id for item in own.items] == ["overview"]
    assert own.element_lists() == {}


def test_a_base_is_found_by_the_name_of_its_file(tmp_path: Path) -> None:
    """A file's name may be given instead of an id."""
    assert loaded(tmp_path, OWN.replace("family", "family.yaml")).issuer == "The Issuer"


def test_a_shipped_credential_may_be_the_base(tmp_path: Path) -> None:
    """The ids of the credentials that come with mcred may be extended, and their cues come with them."""
    own = loaded(tmp_path, OWN.replace("family", "reflective-practices"))
    assert own.items[0].id == "activity-evaluation"
    assert any(statement.cues for elements in own.element_lists().values() for statement in elements.statements)


def test_specs_may_stand_upon_each_other(tmp_path: Path) -> None:
    """A base may extend another one."""
    middle = "extends: family\nid: middle\nabout: In between.\n"
    assert loaded(tmp_path, OWN.replace("family", "middle"), middle=middle).about == "In between."


def test_a_mistake_in_the_base_names_the_base(tmp_path: Path) -> None:
    """A mistake that stands in the base is told with the base's file and line, one's own with one's own."""
    own = OWN + "parts:\n  - id: part-1\n    items:\n      - {id: overview, titel: Summary}\n"
    said = refused(tmp_path, own, family=BASE.replace("max: 200", "max: many"))
    assert "family.yaml:15:52: a whole number is wanted here; this is the text 'many'" in said
    assert "own.yaml:7:24: there is no key 'titel' here; did you mean 'title'?" in said


@pytest.mark.parametrize(
    ("own", "message"),
    [
        (OWN.replace("family", "famly"), "own.yaml:1:10: there is no spec 'famly' to extend; did you mean 'family'?"),
        (OWN.replace("family", "../family"), "own.yaml:1:10: '../family' lies in another folder"),
        (OWN.replace("family", "own"), "own.yaml:1:10: this spec extends itself"),
        (OWN.replace("id: own\n", ""), "own.yaml:1:10: a spec that extends another needs an id of its own"),
        (OWN.replace("id: own", "id: family"), "own.yaml:1:10: a spec that extends another needs an id of its own"),
        (OWN + "remove: [part-9]\n", "own.yaml:4:10: there is no part, item or element list 'part-9' to remove"),
        ("remove: [part-1]\n" + BASE, "own.yaml:1:9: remove goes with extends"),
    ],
)
def test_what_cannot_be_extended(tmp_path: Path, own: str, message: str) -> None:
    """Each mistake about a base is told at the line that makes it."""
    assert message in refused(tmp_path, own)


def test_a_circle_names_all_that_are_in_it(tmp_path: Path) -> None:
    """Specs that extend each other are refused where the circle closes."""
    said = refused(tmp_path, OWN, family="extends: own\nid: family\n")
    assert said.startswith(
        "family.yaml:1:10: these specs extend each other in a circle: own.yaml, family.yaml, and own"
    )


def test_a_spec_of_a_newer_mcred(tmp_path: Path) -> None:
    """A later version of the language is one line, whatever else is unknown in it, in a base as well."""
    newer = "spec-version: 2\nid: family\nwonders: true\n"
    assert refused(tmp_path, OWN, family=newer).startswith("family.yaml:1:15: this spec is written for a newer mcred")
    assert refused(tmp_path, newer).count("\n    = ") <= 1
