"""Cue files: what they say, and what is wrong with them."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Paragraph
from mcred.domain.elements import ElementList, Statement, Tier
from mcred.text.elements import cue_problems, find_elements, with_cues

LISTS = (
    ElementList(
        id="garden-skills",
        title="Garden skills",
        singular="garden skill",
        statements=(Statement(number=1, text="water wisely"), Statement(number=2, text="prune with care")),
    ),
)


def tier(text: str, *cues: str) -> Tier | None:
    """How sure a text shows the first statement, given these cues."""
    raw = {"words": {"wet": "water/soak"}, "garden-skills": {1: {"cues": list(cues)}}}
    found = find_elements((Paragraph(text=text),), with_cues(LISTS, raw))
    return found[0].tier if found else None


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("soak + bed", "I soaked the beds."),
        ("soak/drench + bed/plot", "I drench each plot."),
        ("soak the roots + dawn", "At dawn I always soak the roots."),
        ("soak the roots + dawn", "At dawn I soak the very roots."),
        ("$wet + dawn", "I water at dawn."),
        ("soak + unless cake", "I soak the beans."),
    ],
)
def test_a_cue_is_met_in_any_inflection_and_order(cue: str, text: str) -> None:
    """Slots meet in any order; alternatives, phrases and groups of words do as the file's head says."""
    assert tier(text, cue) is Tier.LIKELY


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("soak + bed", "I soaked the beans."),
        ("soak the roots + dawn", "At dawn I soak the old roots."),
        ("soak + unless cake", "I soak the cake."),
        ("soak + bed", "I soak. The beds are dry."),
        ("soak + bed", "I soak what my aunt, who has a shop in the town by the river, calls her best bed."),
    ],
)
def test_a_cue_that_is_not_met_shows_nothing(cue: str, text: str) -> None:
    """All slots, in one sentence, close together, and none of what is ruled out."""
    assert tier(text, cue) is None


def test_a_near_wording_confirms() -> None:
    """`also` counts as the statement itself."""
    lists = with_cues(LISTS, {"garden-skills": {2: {"also": ["prune every rose carefully"]}}})
    (match,) = find_elements((Paragraph(text="I prune every rose carefully."),), lists)
    assert (match.number, match.tier) == (2, Tier.CONFIRMED)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ({"garden-skill": {}}, "no list is called 'garden-skill'; there are garden-skills"),
        ({"garden-skills": {3: {"cues": []}}}, "garden-skills has no statement 3; they are numbered 1 to 2"),
        ({"garden-skills": {1: {"cue": []}}}, "statement 1: 'cue' is not known here; 'also' and 'cues' are"),
        ({"garden-skills": {1: {"cues": ["$dry + bed"]}}}, "no group of words is called 'dry'; there are none"),
        ({"garden-skills": ["soak"]}, "garden-skills: names and what belongs to them are expected here"),
        ({"garden-skills": {1: {"cues": "soak"}}}, "a list of texts is expected here, not 'soak'"),
        ({"garden-skills": {1: {"cues": [None]}}}, "a text is expected here"),
        ({"garden-skills": {1: {"cues": [{"soak": "bed"}]}}}, "a text is expected here; put it in quotes"),
        ({"words": {"wet": ["soak"]}}, "a text is expected here"),
    ],
)
def test_a_mistake_in_a_cue_file_is_named(raw: dict[str, object], message: str) -> None:
    """The message says what is not there and what is."""
    with pytest.raises(ValueError, match="^" + message.replace("$", r"\$") + "$"):
        with_cues(LISTS, raw)


@pytest.mark.parametrize(
    ("cues", "problem"),
    [
        ({1: ["garden + skill"]}, "garden-skills 1: the list's own name would meet this cue"),
        ({1: ["soak + bed"], 2: ["bed + soak"]}, "garden-skills 2: this cue also serves garden-skills 1"),
        ({1: ["unless rain"]}, "garden-skills 1: a cue needs a word that must be there"),
    ],
)
def test_the_lint_names_cues_that_tell_nothing(cues: dict[int, list[str]], problem: str) -> None:
    """The list's own name, a cue that serves two statements, and one without words are problems."""
    lists = with_cues(LISTS, {"garden-skills": {number: {"cues": lines} for number, lines in cues.items()}})
    (found,) = cue_problems(lists)
    assert found.message.startswith(problem)


def test_the_shipped_cues_have_no_problems(lists: tuple[ElementList, ...]) -> None:
    """The cues of reflective-practices pass their own lint, and every statement has some."""
    assert cue_problems(lists) == []
    assert all(statement.cues for elements in lists for statement in elements.statements)
