"""Guards: the sentence must say it of the coach, and say that it holds."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Paragraph
from mcred.domain.elements import ElementList
from mcred.text.elements import find_elements


def seen(text: str, lists: tuple[ElementList, ...]) -> set[str]:
    """What a paragraph shows, as "coaching-skills 2"."""
    return {f"{match.list_id} {match.number}" for match in find_elements((Paragraph(text=text),), lists)}


@pytest.mark.parametrize(
    "text",
    [
        "I am not respected by my peers.",
        "I never listen skillfully.",
        "I have no in-depth content knowledge of physics.",
        "I cannot say that I work effectively with teachers and principals.",
        "I failed to communicate effectively.",
        "I lacked patience with her as she learned.",
        "My questioning skills were not effective.",
        "Listening is not one of my strengths.",
        "Without a specific reflection process, our meetings wandered.",
        "I talked instead of listening to her.",
        "I stopped listening to her.",
        "There was little trust between us.",
    ],
)
def test_what_is_denied_is_not_seen(text: str, lists: tuple[ElementList, ...]) -> None:
    """A negation in the clause, before, within or behind the match, leaves nothing."""
    assert not seen(text, lists)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("I do not assume I have the answer.", "beliefs 5"),
        ("Rather than hand her my solution, I let her find her own.", "beliefs 5"),
        ("I am not responsible for how he behaves.", "beliefs 8"),
        ("I never stop learning.", "beliefs 2"),
        ("I will not only listen closely but write down what she says.", "coaching-skills 2"),
        ("I have no doubt that she can grow.", "beliefs 4"),
        ("Without trust, nothing in this plan will work.", "relational-skills 3"),
        ("Trust will not come by itself, so I will build it week by week.", "relational-skills 3"),
        ("I listen, not to reply but to understand.", "coaching-skills 2"),
        ("Instead of advice I will offer her good questions.", "coaching-skills 4"),
    ],
)
def test_what_only_sounds_denied_is_seen(text: str, shown: str, lists: tuple[ElementList, ...]) -> None:
    """A negation that belongs to the statement, or is none, does no harm."""
    assert shown in seen(text, lists)


@pytest.mark.parametrize(
    "text",
    [
        "I should have listened to her more closely.",
        "I would have built a trusting relationship first.",
        "I wish that I had used data to drive decisions.",
        "If I had asked better questions, she might have told me.",
        "It would be nice if she trusted me more.",
        "I regret that I did not communicate effectively.",
    ],
)
def test_what_is_regretted_or_wished_is_not_seen(text: str, lists: tuple[ElementList, ...]) -> None:
    """What should have been or is only wished was not shown."""
    assert not seen(text, lists)


@pytest.mark.parametrize(
    "text",
    [
        "She listens skillfully to her students.",
        "My principal communicates the school's vision in August.",
        "He has a passion for baseball.",
        "He has a passion for ongoing development and learning.",
        "His questioning skills are effective.",
        "My colleague is patient with people as they learn.",
        "The district has aligned its goals with the plan of the state.",
        "Her goal is to ask better questions.",
        "I want her to listen closely to her students.",
        "I will help him use data to drive decisions.",
        "My mentor last year listened to me.",
        "Students reflect on their practice in a journal.",
        "An educator who holds the beliefs below listens skillfully.",
    ],
)
def test_what_someone_else_does_is_not_seen(text: str, lists: tuple[ElementList, ...]) -> None:
    """A skill of the colleague, the principal or the students is no evidence for the coach's."""
    assert not seen(text, lists)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("I need to listen closely, because she is new.", "coaching-skills 2"),
        ("She needs someone to listen to her.", "coaching-skills 2"),
        ("My colleague needs patience from me as she learns.", "relational-skills 5"),
        ("Her goal calls for deep knowledge of chemistry on my side.", "content-expertise 1"),
        ("Building a trusting relationship has to come first.", "relational-skills 3"),
        ("Coaching skills: listening skilfully.", "coaching-skills 2"),
        ("My peers respect me.", "relational-skills 4"),
        ("When she talks, I will paraphrase.", "coaching-skills 2"),
        ("She is new to the school, so I will share the school's vision with her.", "leadership-skills 2"),
        ("My colleague and I will build a relationship of trust.", "relational-skills 3"),
        (
            "A second belief, that others have the capacity to grow and develop, is what lets me stay quiet.",
            "beliefs 4",
        ),
    ],
)
def test_what_the_coach_does_or_needs_is_seen(text: str, shown: str, lists: tuple[ElementList, ...]) -> None:
    """Intentions, needs, headings and clauses beside someone else's count for the coach."""
    assert shown in seen(text, lists)


@pytest.mark.parametrize(
    "text", ["How will you build a trusting relationship?", "Do I listen skillfully when it matters?"]
)
def test_a_question_shows_nothing(text: str, lists: tuple[ElementList, ...]) -> None:
    """A prompt or a question to oneself is no statement."""
    assert not seen(text, lists)


@pytest.mark.parametrize(
    ("task", "own"),
    [
        ("Explain how you listen skillfully.", "I explain how you and I listen skillfully."),
        ("Question 1: Describe how you listen skillfully.", "Question 1: I listen skillfully."),
        ("In your plan, show how to listen skillfully.", "In my plan, show and tell wait while I listen skillfully."),
        (
            "Name a time when you listen skillfully to your peers.",
            "To give you time, listen skillfully: that is my rule.",
        ),
        ("Show your colleague how you listen skillfully.", "Show and listen skillfully: both are in this plan."),
    ],
)
def test_a_task_that_is_set_shows_nothing(task: str, own: str, coaching: ElementList) -> None:
    """What tells its reader what to write is the issuer's, even where the credential does not have that sentence."""
    assert not find_elements((Paragraph(text=task),), (coaching,))
    assert seen(own, (coaching,)) == {"coaching-skills 2"}


@pytest.mark.parametrize(
    "text",
    [
        "Beliefs, teaching expertise, coaching skills and leadership skills all matter.",
        "I have both content expertise and teaching expertise.",
        "Relational skills will be needed.",
        "The coaching skill I chose is on the list.",
    ],
)
def test_the_names_of_the_lists_show_nothing(text: str, lists: tuple[ElementList, ...]) -> None:
    """Talk about the categories names no element."""
    assert not seen(text, lists)


def test_adult_development_and_change_are_told_apart(lists: tuple[ElementList, ...]) -> None:
    """Near twins are not seen in each other's sentences."""
    assert seen("I apply what I know about how adults learn.", lists) == {"coaching-skills 1"}
    assert seen("I apply what I know about the change process.", lists) == {"leadership-skills 1"}
