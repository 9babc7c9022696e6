"""Ratings of a colleague, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.text.ratings import ratings_in

CORPUS = yaml.safe_load((Path(__file__).parent / "ratings.yaml").read_text(encoding="utf-8"))


def judged(*blocks: Block) -> str:
    """The gravest that is found: certain, likely or none."""
    found = [rating.certain for rating in ratings_in(blocks)]
    return "certain" if any(found) else "likely" if found else "none"


@pytest.mark.parametrize(("kind", "sentence"), [(kind, text) for kind, texts in CORPUS.items() for text in texts])
def test_sentence_is_told_for_what_it_is(kind: str, sentence: str) -> None:
    """A rating of a colleague is certain, a doubtful one likely, and anything else is none."""
    assert judged(Paragraph(text=sentence)) == kind


def test_pronoun_means_whom_the_sentence_before_named() -> None:
    """A score of a student named just before is no rating; that of a teacher is."""
    student = Paragraph(text="A new student joined us in March. She scored a 2 on the first essay.")
    teacher = Paragraph(text="My partner tried the routine in March. She scored a 2 on questioning.")
    assert (judged(student), judged(teacher)) == ("none", "certain")


def test_grade_of_students_work_is_doubtful() -> None:
    """A bare grade below a sentence about students may be theirs."""
    assert judged(Paragraph(text="The students wrote an exit ticket."), Paragraph(text="Grade: B")) == "likely"


def test_row_with_one_verdict_rates_and_a_rubric_does_not() -> None:
    """A table that puts a level beside a side of teaching rates; one that lists all levels is the rubric itself."""
    cells = ["Classroom management", "Basic"], ["Questioning", "Basic", "Proficient", "Distinguished"]
    form, rubric = (Table(rows=(tuple(Cell(text=text) for text in row),)) for row in cells)
    assert (judged(form), judged(rubric)) == ("certain", "none")


def test_rating_gives_the_sentence_and_its_block() -> None:
    """What is quoted is the sentence as written, with the block it stands in."""
    blocks = Paragraph(text="We met twice."), Paragraph(text="She planned. I would rate her a 2 out of 4. We went on.")
    assert [(rating.sentence, rating.block) for rating in ratings_in(blocks)] == [("I would rate her a 2 out of 4.", 1)]
