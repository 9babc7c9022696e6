"""Guidance is told from the educator's words by its own words, and by nothing else."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Block, Paragraph
from mcred.domain.submission import Place
from mcred.specs.credential import Credential
from mcred.specs.guidance import Guidance, guidance
from mcred.specs.layout import asked_places, canonical, canonical_of_all
from mcred.specs.yaml import parse, validate
from tests.cli.specs_made_up import SPEC

CREDENTIAL = validate(Credential, parse(SPEC.encode(), "made-up.yaml"))
ITEMS = {item.id: item for item in CREDENTIAL.items}


def for_item(name: str, *, description: bool = False) -> Guidance:
    """The guidance of an item of the made-up credential."""
    return guidance(CREDENTIAL, ITEMS[name], Place(item=name, description=description))


def test_everything_a_writer_needs() -> None:
    """The prompt, the questions, the limits and the lists to choose from are printed, a line each."""
    assert for_item("overview").lines == (
        "Say what you did, and *why* [briefly].",
        "• Where it took place",
        "• Who took part",
        "At most 20 words.",
        "Names at least 1 of skills.",
        "Skills to choose from: (1) listen skillfully; (2) ask open questions.",
    )


def test_questions_with_answers_of_their_own_stand_apart() -> None:
    """Where each question wants its own answer, the questions are no lines above the answer."""
    survey = for_item("survey")
    assert survey.questions == ("What went well in your work", "What you would change next year")
    assert not set(survey.questions) & set(survey.lines)


def test_the_description_of_an_artifact_has_its_own_guidance() -> None:
    """A description is guided by its own prompts and limits."""
    assert for_item("trial", description=True).lines == ("• Say what the trial shows", "At most 30 words.")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("At most 20 words.", False),
        ("  at most 20\u00a0words. ", False),
        ("Skills to choose from: (1) listen skillfully; (2) ask open questions.", False),
        ("listen skillfully", True),
        ("I wrote at most 20 words.", True),
        ("At most 20 words. I mean it.", True),
    ],
)
def test_only_a_whole_line_is_guidance(line: str, kept: bool) -> None:  # noqa: FBT001 - a column of the table
    """A paragraph is guidance when it is a line of it word for word, whatever a program did to its looks."""
    blocks: tuple[Block, ...] = (Paragraph(text="My answer."), Paragraph(text=line))
    assert (len(for_item("overview").without(blocks)) == 2) is kept


def test_quotation_marks_may_change_their_shape() -> None:
    """Word processors turn straight quotation marks into curly ones; the line is the same."""
    printed = Guidance(lines=('Say "yes" to the school\'s plan.',))
    assert printed.without((Paragraph(text="Say “yes” to the school’s plan."),)) == ()


def test_the_canonical_paths() -> None:
    """Every place has the path of the canonical layout; a place for many files is a folder."""
    assert [canonical(part, item, place) for part, item, place in asked_places(CREDENTIAL)] == [
        "part-1/overview.docx",
        "part-1/survey.docx",
        "part-1/proof.docx",
        "part-2/circle-map.*",
        "part-2/trial-1.*",
        "part-2/trial-1-description.docx",
        "part-2/trial-2.*",
        "part-2/trial-2-description.docx",
        "part-2/artifacts/*",
    ]
    part = CREDENTIAL.parts[1]
    assert canonical_of_all(part, ITEMS["trial"], description=True) == "part-2/trial-<n>-description.docx"
