"""Sentences that differ in one condition only: one rates a colleague, the other does not."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Cell, Paragraph, Table
from mcred.text.ratings import ratings_in


def judged(*texts: str) -> str:
    """The gravest that is found in paragraphs: certain, likely or none."""
    found = [rating.certain for rating in ratings_in([Paragraph(text=text) for text in texts])]
    return "certain" if any(found) else "likely" if found else "none"


@pytest.mark.parametrize(
    ("rates", "does_not"),
    [
        ("I did not change the plan, but I rated her a 2.", "I did not say that I rated her a 2."),
        ("It was not long; I rated her a 2.", "It was not long that I rated her a 2."),
        ("She has poor pacing.", "I avoid words such as poor pacing."),
        ("I rated her lesson a 2.", "I rated my lesson a 2."),
        ("I rated my partner's lesson a 2.", "I rated our lesson a 2."),
        ("My partner came in. She scored a 2 on pacing.", "A pupil came in. She scored a 2 on pacing."),
        ("A pupil met my partner. She scored a 2 on pacing.", "My partner met a pupil. She scored a 2 on pacing."),
        ("A kid left as my mentee sat down. She got a 3.", "My mentee left as a kid sat down. She got a 3."),
        ("A kid left. The teacher was rated proficient.", "A kid left. He was rated proficient."),
        ("Ms. Odarin spoke. Her work was poor.", "The essay was done. Her work was poor."),
        ("We met. Her presence was weak.", "A girl spoke. Her presence was weak."),
        ("The classroom was full. She got a 3.", "The class was full. She got a 3."),
        ("Ms. Odarin met two girls and Ms. Tuvel. She scored a 3.", "Ms. Odarin met two girls. She scored a 3."),
        ("The teacher spoke. She scored a 4.", "The kids and their teacher aloud. She scored a 4."),
    ],
)
def test_a_rating_is_told_from_its_twin(rates: str, does_not: str) -> None:
    """A denial reaches its own clause only, and a pronoun means whom the words before it named last."""
    assert (judged(rates), judged(does_not)) == ("certain", "none")


@pytest.mark.parametrize(
    ("certain", "likely"),
    [
        ("She was rated proficient.", "Was she proficient?"),
        ("I thought about it, and her questioning is weak.", "She feared that her questioning is weak."),
        ("I said that her questioning is weak.", "He said that her questioning is weak."),
        ("We rated the lesson a 2.", "We rewrote it. I rated the lesson a 2."),
        ("We rewrote it. I rated her pacing a 2.", "I led it. I rated the lesson a 2."),
        ("Her pacing is terrible.", "Her pacing is superb."),
        ("She is a mediocre teacher.", "She is a superb teacher."),
    ],
)
def test_what_somebody_else_asks_or_fears_is_only_likely(certain: str, likely: str) -> None:
    """A question, somebody's worry, a lesson of the writer's own and praise leave it to a person."""
    assert (judged(certain), judged(likely)) == ("certain", "likely")


@pytest.mark.parametrize(
    ("label", "verdict"),
    [
        ("Final rating: 3 stars", "certain"),
        ("Lesson grade = C+", "certain"),
        ("Teacher score: 2.5 points", "certain"),
        ("Overall effectiveness: low", "certain"),
        ("Component 3b: developing", "certain"),
        ("Indicator 2 rating: 'basic'", "certain"),
        ("Grade for her pacing: fail", "certain"),
        ("Mark for Ms. Odarin - D.", "certain"),
        ("Teacher pacing - weak", "certain"),
        ("Evaluation of him: level 2 (2/4)", "certain"),
        ("Grade: Building bridges", "none"),
        ("Grade: 12 pupils", "none"),
        ("Component 3b: developing questions with her", "none"),
        ("Score: 3 points", "none"),
        ("Pacing: she slowed down", "none"),
    ],
)
def test_a_label_rates_with_a_verdict_and_nothing_else_behind_it(label: str, verdict: str) -> None:
    """What a form calls a rating is one where a level, a grade or a score is all that follows."""
    assert judged(label) == verdict


@pytest.mark.parametrize(
    "sentence",
    [
        "I gave the teacher low marks.", "I gave her a rating of 3.", "I awarded his lesson four stars.",
        "She got full marks for planning.", "Her lesson received high scores.", "He would merit a 4 overall.",
        "She taught poorly today.", "My partner is one of our weakest teachers.", "She ranks last.",
        "The teacher does not yet meet the district standards.", "My colleague exceeded our expectations.",
        "I marked her down.", "Her lesson was graded lower.", "She fails at classroom management.",
        "He handles transitions badly.", "She would not pass an evaluation.", "The quality of her planning was low.",
        "Her pacing landed in the basic category.", "He came out at level 2.", "I found her lesson mediocre.",
        "She still needs much improvement.", "Her lesson was a 2.", "He is not very effective.",
        "She did a rather sloppy job.", "That was a truly poor lesson.", "Weak questioning throughout.",
        "Four stars for her closing.", "With such poor planning, it ended early.", "2 out of 4 teacher.",
        "I would rate the lesson and say it is a 2.", "We rated her:",
    ],
)  # fmt: skip
def test_each_way_to_rate_a_colleague_is_known(sentence: str) -> None:
    """Marks, ranks, verdicts and places on a scale rate a colleague in whatever words they come."""
    assert judged(sentence) == "certain"


@pytest.mark.parametrize(
    "sentence",
    [
        "I gave the teacher low tables.", "I gave her a rating sheet.", "She got full support for planning.",
        "She taught patiently today.", "She ranks the books.", "The teacher meets the district coach.",
        "I marked her place.", "He handles transitions calmly.", "The quality of her voice was low.",
        "I found her lesson folder.", "She still needs much time.", "Her lesson was a 2 day project.",
        "She did a rather long job.", "Four stars for her pupils.", "With such short planning, it ended early.",
        "We rated the songs:", "He is not very tall.", "She needs to improve the lighting.",
    ],
)  # fmt: skip
def test_the_same_frame_without_a_verdict_rates_nobody(sentence: str) -> None:
    """The words that lead to a rating are none by themselves."""
    assert judged(sentence) == "none"


@pytest.mark.parametrize(
    ("cells", "many"),
    [
        (("Questioning", "4/5"), 1),
        (("Domain 3", "B+"), 1),
        (("Pacing", "two stars."), 1),
        (("Pacing", "", "weak"), 1),
        (("Pacing", "She slowed down."), 0),
        (("Pacing of the pupils", "weak"), 0),
        (("Bus route", "B"), 0),
        (("Pacing", "weak at first"), 0),
        (("weak", "Pacing"), 0),
        (("Pacing",), 0),
    ],
)
def test_a_row_of_a_form_rates_with_one_verdict_beside_a_side_of_teaching(cells: tuple[str, ...], many: int) -> None:
    """The first cell says what is rated, and one of those behind it holds a verdict and nothing else."""
    table = Table(rows=(tuple(Cell(text=text) for text in cells),))
    assert len([one for one in ratings_in([table]) if one.sentence.startswith(f"{cells[0]}: ")]) == many
