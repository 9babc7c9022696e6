"""The words of a name: what counts, what does not, and what is the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mcred.collecting.names import part_said, stem_of, words_of
from mcred.collecting.saying import heading_says, naming
from mcred.specs.credential import Credential


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Activity-Evaluation_FINAL", "activity evaluation"),
        ("Coaching plan v3", "coaching plan"),
        ("Coaching plan v1.2 (updated)", "coaching plan"),
        ("Draft 2 of Reflection - Copy (3)", "of reflection"),
        ("CircleMap", "circle map"),
        ("R\u00e9union", "r\u00e9union"),
        ("Re\u0301union", "r\u00e9union"),
        ("Reflec\u00adtion\u200b", "reflection"),
        ("Coach's Logs", "coach log"),
        ("Analysis of class process", "analysis of class process"),
        ("Review II", "review 2"),
        ("Review I", "review 1"),
        ("First review", "review 1"),
        ("2nd feedback", "feedback 2"),
        ("First draft", ""),
        ("do-02", "do 2"),
        ("do 000", "do 0"),
        ("Observation & Reflection", "observation and reflection"),
        ("", ""),
        ("!?", ""),
    ],
)
def test_words_of_a_name(name: str, words: str) -> None:
    """Version words go, numbers and plurals become alike, and nothing else is lost."""
    assert " ".join(words_of(name)) == words


def test_a_name_without_end_is_cut() -> None:
    """Only the beginning of a very long name is looked at."""
    assert len(words_of("plan " * 10_000)) < 100


@pytest.mark.parametrize(
    ("path", "stem"),
    [("a/b/plan.docx", "plan"), ("Part 1. Plan", "Part 1. Plan"), (".docx", ".docx"), ("plan.docx.txt", "plan.docx")],
)
def test_stem_of_a_path(path: str, stem: str) -> None:
    """A suffix is a dot and a few letters at the end."""
    assert stem_of(path) == stem


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("part-2", "part-2"),
        ("Part Two - my samples", "part-2"),
        ("PART III", "part-3"),
        ("Pt. 2 - my samples", "part-2"),
        ("pt2", "part-2"),
        ("samples of part 1", "part-1"),
        ("Part V", None),
        ("Work Examples", "part-2"),
        ("02 Work Examples", "part-2"),
        ("Work Examples of others", None),
        ("Overview Questions", "part-1"),
        ("parting words 2", None),
    ],
)
def test_parts_are_said_by_number_or_by_their_whole_name(
    name: str, part: str | None, credentials: Callable[[str], Credential]
) -> None:
    """A part is its number, or its name and nothing else."""
    said = part_said(name, credentials("workshop"))
    assert (said.id if said else None) == part


@pytest.mark.parametrize(
    ("title", "item"),
    [
        ("Reflection", "reflection"),
        ("My reflection on coaching", "reflection"),
        ("Reflection (up to 300 words)", "reflection"),
        ("A word on reflection and what it is good for in schools", None),
        ("How reflection works", None),
        ("Feedback from Ms. Vane, who teaches physics", "feedback"),
        ("Feedback on the design", "feedback"),
        ("Design and Reflection", None),
        ("Do", None),
        ("Do 2", "do"),
        ("Do you see it 2", None),
        ("Review", None),
        ("Review 12", None),
        ("(Reflection)", "reflection"),
    ],
)
def test_a_heading_says_an_item_that_is_most_of_it(
    title: str, item: str | None, credentials: Callable[[str], Credential]
) -> None:
    """An item's name opens or closes the heading and makes up half of it, remarks and fillers aside."""
    said = heading_says(title, credentials("workshop"))
    assert (said.item.id if said else None) == item


def test_a_name_of_many_words_is_no_name(credentials: Callable[[str], Credential]) -> None:
    """A text in place of a name says nothing, and costs nothing."""
    assert naming("the design is so " * 60, credentials("workshop")).said == ()
