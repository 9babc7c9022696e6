"""Sentences that differ in one condition only: one shows a statement, the other does not."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Paragraph
from mcred.domain.elements import ElementList
from mcred.text.elements import find_elements, labelled


@pytest.mark.parametrize(
    ("shows", "does_not"),
    [
        ("I will listen skillfully, though I am not a talker.", "I am not one to listen skillfully."),
        ("I did not hurry, and I listen skillfully.", "I did not hurry and listen skillfully."),
        ("I never fail to listen skillfully.", "I fail to listen skillfully."),
        ("Without doubt I listen skillfully.", "I doubt I listen skillfully."),
        ("I have a little patience to listen skillfully.", "I have little patience to listen skillfully."),
        ("I not only listen skillfully.", "I not once listen skillfully."),
        ("Once we sit, I listen skillfully.", "Not once did I listen skillfully."),
        ("I stopped the clock to listen skillfully.", "I stopped trying to listen skillfully."),
        ("I listen skillfully and have yet more to give.", "I have yet to listen skillfully."),
        ("I would rather listen skillfully.", "I talk rather than listen skillfully."),
        ("Without question I listen skillfully.", "Without a pause to listen skillfully, I talked."),
        ("Instead of advice I listen skillfully.", "Instead of trying to listen skillfully, I talked."),
        ("To listen skillfully is not new to me.", "To listen skillfully is not my strength."),
        ("To listen skillfully is my weak knee's cure.", "My effort to listen skillfully was weak."),
        ("To listen skillfully did not tire me.", "To listen skillfully did not happen."),
        ("I will listen skillfully; I should have slept.", "I should have tried to listen skillfully."),
        ("I should have time to listen skillfully.", "I should have learned to listen skillfully."),
        ("I see what I could have heard as I listen skillfully.", "I could have heard more as I listen skillfully."),
        ("I wish to listen skillfully.", "I wish we would listen skillfully."),
        ("If we talk I listen skillfully.", "If only I would listen skillfully."),
        ("We agreed, so I listen skillfully.", "I regret how I listen skillfully."),
        ("It will be nice when I listen skillfully.", "It would be nice if I could listen skillfully."),
        ("For her I listen skillfully.", "She will listen skillfully."),
        ("A coach will listen skillfully.", "Our coach will listen skillfully."),
        ("With my colleague I listen skillfully.", "My colleague will listen skillfully."),
        ("Everyone here and I listen skillfully.", "The staff here listen skillfully."),
        ("She needs me to listen skillfully.", "She needs to listen skillfully."),
        ("Her plan asks for a coach to listen skillfully.", "Her goal is to listen skillfully."),
        ("My goal is to listen skillfully.", "His aim was to listen skillfully."),
        ("I help her when I listen skillfully.", "I help her to listen skillfully."),
        ("I asked him why we listen skillfully.", "I asked him to listen skillfully."),
        ("Teachers talk, but I listen skillfully.", "Teachers talk and listen skillfully."),
        ('I ask "Why?" and listen skillfully.', "Do I listen skillfully?"),
        ("She talks while I listen skillfully.", "I talk while she would listen skillfully."),
    ],
)
def test_a_statement_holds_in_one_of_two_sentences(shows: str, does_not: str, coaching: ElementList) -> None:
    """A denial, a regret, a wish, a question or someone else's doing takes away just what it is about."""
    seen = [
        2 in {match.number for match in find_elements((Paragraph(text=text),), (coaching,))}
        for text in (shows, does_not)
    ]
    assert seen == [True, False]


@pytest.mark.parametrize(
    ("shows", "does_not"),
    [
        ("Coaching skill: tall jars on desks.", "Coaching skill: tall jars."),
        ("Coaching skill: I hope tall jars on desks help.", "Coaching skill: I hope she finds tall jars on desks."),
        ("Coaching skill: there are jars on my tall desks.", "Coaching skill: there are jars on tall desks."),
        ("Coaching skill: jars on desks, nothing more.", "Coaching skill: not yet jars on tall desks."),
        ("My key coaching skill: jars on tall desks.", "My dull coaching skill: jars on tall desks."),
        (
            "Coaching skills that I take along: jars on tall desks.",
            "Coaching skills that I take along when we two meet on Fridays: jars on tall desks.",
        ),
        ("Coaching skill — jars on tall desks.", "Coaching skill, jars on tall desks."),
        ("Coaching skill: mine. I keep jars on tall desks.", "Coaching skill: mine. Weather: jars on tall desks."),
        (
            "Coaching skill: mine. In the hall at nine I do it: jars on tall desks.",
            "Coaching skill: mine. In the hall: jars on tall desks.",
        ),
    ],
)
def test_a_label_announces_prose_in_one_of_two_paragraphs(shows: str, does_not: str, coaching: ElementList) -> None:
    """It needs words enough that are neither wished of others nor under another label."""
    assert [labelled((Paragraph(text=text),), coaching) for text in (shows, does_not)] == [True, False]
