"""Labels: whether a list's own name stands before prose of the coach's."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.domain.elements import ElementList
from mcred.text.elements import labelled


def heading(text: str) -> Paragraph:
    """A heading."""
    return Paragraph(text=text, level=2)


def prose(text: str) -> Paragraph:
    """A paragraph."""
    return Paragraph(text=text)


OWN = "I keep a jar of sticky prompts on my desk and hand her one before each visit."


@pytest.mark.parametrize(
    "blocks",
    [
        (prose(f"Coaching skill: {OWN}"),),
        (prose(f"Coaching skills – {OWN}"),),
        (prose(f"A coaching skill: {OWN}"),),
        (prose(f"Coaching skills I will need with her: {OWN}"),),
        (prose("Coaching skill: letting a pause run until somebody fills it."),),
        (heading("Coaching skills"), prose(OWN)),
        (prose("Coaching skill"), prose(OWN)),
        (prose(f"Belief: we all count. Coaching skill: {OWN}"),),
        (Table(rows=((Cell(text="Coaching skill"), Cell(text=OWN)),)),),
    ],
)
def test_a_label_with_the_coachs_own_prose_counts(
    blocks: tuple[Block, ...], coaching: ElementList, lists: tuple[ElementList, ...]
) -> None:
    """Before a colon or a dash, as a heading, a line or a cell, a label announces what follows."""
    assert labelled(blocks, coaching, lists)
    assert labelled(blocks, coaching)


@pytest.mark.parametrize(
    "blocks",
    [
        (prose("Coaching skill:"),),
        (heading("Coaching skills"),),
        (heading("Coaching skills"), heading("The calendar"), prose(OWN)),
        (prose("Coaching skills: see attached plan."),),
        (prose("Coaching skill: one will be needed for this colleague."),),
        (prose("Coaching skill: it would be wonderful if she had more of it by spring."),),
        (prose("Coaching skill: I hope she finds a way through the winter term."),),
        (prose("Coaching skill: she runs wonderful science fairs every single spring."),),
        (prose("Coaching skill: not something I have picked up in my years here."),),
        (prose("Coaching skill: which of these old jars should I bring along?"),),
        (prose(f"Coaching skill: to be added. Belief: {OWN}"),),
        (prose(f"We talked about coaching skills at the meeting. {OWN}"),),
        (prose(OWN),),
    ],
)
def test_a_label_without_prose_of_the_coach_does_not(
    blocks: tuple[Block, ...], coaching: ElementList, lists: tuple[ElementList, ...]
) -> None:
    """Nothing behind it, talk of the category, a wish or a fact about someone else announce nothing."""
    assert not labelled(blocks, coaching, lists)
    assert not labelled(blocks, coaching)


@pytest.mark.parametrize("someone", ["he", "she", "they"])
def test_what_is_wished_of_someone_else_is_no_prose_of_the_coach(someone: str, coaching: ElementList) -> None:
    """A hope or a wish for another person announces nothing, whoever that is."""
    assert not labelled((prose(f"Coaching skill: I hope {someone} will walk through winter term."),), coaching)
    assert not labelled(
        (prose(f"Coaching skill: tall jars on desks would be lovely if {someone} kept any."),), coaching
    )


@pytest.mark.parametrize("someone", ["her", "him", "them"])
def test_what_is_wanted_of_someone_else_is_no_prose_of_the_coach(someone: str, coaching: ElementList) -> None:
    """The same of what the coach wants another person to do."""
    assert not labelled((prose(f"Coaching skill: I want {someone} to walk through winter term."),), coaching)
    assert not labelled((prose(f"Coaching skill: I would love for {someone} to keep tall jars on desks."),), coaching)
