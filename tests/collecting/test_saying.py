"""What names say: items with their numbers, how much of the name they are, and what else stands there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mcred.collecting.saying import Said, heading_says, naming
from mcred.specs.credential import Credential

SAID = [
    ("Overview Questions for my school", ["overview 16 67% school"]),
    ("My school overview at last", ["overview 8 0% school at last"]),
    ("Do 2", ["do-2 2 100%"]),
    ("do", []),
    ("Do 02 description", ["do-2 description 2 100%"]),
    ("Do 2 annotated photo", ["do-2 description 2 50% photo"]),
    ("Do 1 description and caption", ["do-1 description 2 100%"]),
    ("Action plan description", ["design 10 67% description"]),
    ("Artifact 4 Do 3", ["do-3 11 100%"]),
    ("Part 2 Do 1", ["do-1 2 100%"]),
    ("Feedback 99", ["feedback-99 8 100%"]),
    ("Feedback 100", ["feedback 8 100%"]),
    ("Feedback 0", ["feedback 8 100%"]),
    ("Feedback 2026 05 01", ["feedback 8 100%"]),
    ("Feedback 12 3", ["feedback-12 8 100%"]),
    ("Feedback 1 2 3", ["feedback 8 100%"]),
    ("2 Feedback", ["feedback 8 100%"]),
    ("First Feedback", ["feedback-1 8 100%"]),
    ("Feedback from Ana", ["feedback 8 100% from ana"]),
    ("Feedback by a friend of mine", ["feedback 8 100% by friend mine"]),
    ("Ana Feedback from here", ["feedback 8 50% ana from here"]),
    ("Review part 1", ["review-1 11 100%"]),
    ("Review 3", []),
    ("CircleMap", ["circle-map 9 100%"]),
    ("circle of the map", ["circle-map 9 100%"]),
    ("Design for feedback", ["design 6 50% feedback"]),
    ("Design, feedback", ["design 6 50% feedback", "feedback 8 50% design"]),
    ("Overview Do 1 Overview", ["overview 8 50% do", "do-1 2 0% overview overview"]),
    ("Do 1 and Do 2", ["do-2 2 100%"]),
    ("Word count 250 Design", ["design 6 100%"]),
    ("old Design page", ["design 6 100%"]),
    ("Design sketch one two three", ["design 6 50% sketch"]),
    ("Leading a workshop for colleagues: design", ["design 6 100%"]),
    ("a workshop for colleagues", []),
    ("workshop design", ["design 6 50% workshop"]),
]


def told(said: Said) -> str:
    """An item with its number, the letters of its name, its share and the other words."""
    number = "" if said.number is None else f"-{said.number}"
    described = " description" if said.description else ""
    return " ".join([f"{said.item.id}{number}{described} {said.length} {said.share:.0%}", *said.others])


@pytest.mark.parametrize(("name", "said"), SAID)
def test_a_name_says_items(name: str, said: list[str], credentials: Callable[[str], Credential]) -> None:
    """Each item comes with its number, the letters of its name there, its share of the name, and the other words."""
    assert list(map(told, naming(name, credentials("workshop")).said)) == said


@pytest.mark.parametrize(
    ("name", "joined"),
    [
        ("Design and Feedback", True),
        ("Design & Feedback", True),
        ("Design with feedback", True),
        ("Design, feedback", False),
        ("Design and more", False),
        ("And a design, feedback", False),
        ("Design, feedback and more", False),
    ],
)
def test_a_name_of_two_items_may_join_them(
    name: str, joined: bool, credentials: Callable[[str], Credential]  # noqa: FBT001 - a column of the table
) -> None:  # fmt: skip
    """Only a word between the two makes it the name of something that holds both."""
    assert naming(name, credentials("workshop")).joined == joined


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Design, feedback", "feedback 8 50% design"),
        ("Circle map, feedback", "circle-map 9 67% feedback"),
        ("Design of our first day", "design 6 50% day"),
        ("Design of our long day", None),
        ("Circle [my] map", "circle-map 9 100%"),
        ("(Circle map)", "circle-map 9 100%"),
        ("Circle map (with the feedback of all)", "circle-map 9 100%"),
        ("Design and feedback", None),
    ],
)
def test_a_heading_says_the_longest_item(
    title: str, said: str | None, credentials: Callable[[str], Credential]
) -> None:
    """Of two items the longer name wins; what stands in brackets does not count unless nothing else is there."""
    heard = heading_says(title, credentials("workshop"))
    assert (told(heard) if heard else None) == said


def test_a_part_knows_its_own_items_only(credentials: Callable[[str], Credential]) -> None:
    """In a part's folder only the part's items are said, unless the name gives another part's number."""
    workshop = credentials("workshop")
    part = workshop.parts[1]
    assert naming("Reflection design", workshop, part).only == naming("Reflection design", workshop, part).said[0]
    assert [told(one) for one in naming("Reflection design", workshop, part).said] == ["design 6 50% reflection"]
    assert naming("Overview", workshop, part).said == ()
