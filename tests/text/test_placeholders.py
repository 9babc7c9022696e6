"""What a template left behind is told from what people write."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Cell, Paragraph, Table
from mcred.text.placeholders import is_no_answer, is_untouched, placeholders


def _found(text: str) -> list[str]:
    return [left.text for left in placeholders([Paragraph(text=text)])]


@pytest.mark.parametrize(
    "left",
    [
        "[Insert text here]", "[Your answer here]", "[your name]", "[DATE]", "[Student's name]", "[Date of the visit]",
        "[describe how equity is supported]", "[Number of participants]", "[TBD]", "[XX]", "[to come]", "[Text]",
        "{{Enter the purpose}}", "<insert purpose>", "<Your school>", "[[Type your reflection]]",
        "[Please add a sentence]",
        "(insert name)", "(type your answer here)", "(enter date)", "TBD", "TODO", "Lorem ipsum", "____", "......",
        "XXXX", "Click here to enter text", "Write your answer here", "Replace this text",
    ],
)  # fmt: skip
def test_leftovers_are_found(left: str) -> None:
    """A leftover is found alone, behind a label and inside a sentence, with just its own text."""
    assert _found(left) == [left]
    assert _found(f"Purpose: {left}") == [f"{left}"]
    assert _found(f"We met on {left}, then we left") == [left]


@pytest.mark.parametrize(
    "text", ["To be determined", "Date: to be determined.", "Who – to be announced", "9\tto be filled in"]
)
def test_what_is_to_be_determined_is_found_as_a_value(text: str) -> None:
    """A phrase such as "to be determined" is left over where it is all that a line, a label or a cell holds."""
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "What remained to be determined was the pace.",
        "There are forms to be filled in by families.",
        "She said, “I [write] more now than [your name] does.”",
        'The frame was "I noticed ____ because ____."',
        "He wrote ‘____’ on the board.",
        "We thanked [name removed] and [school name redacted].",
        "Scores rose from <2 on the text to >3 in May.",
        "Write to <pat.doe@example.org> or see <https://example.org/your/page>.",
        "The task (write for two minutes) was theirs, and so was (add 5 and 7).",
        "My TODO list grew [sic] and [the answer] was plain [1].",
        "See [Table 2] and [Nguyen, 2020] for [more].",
        "We waited... and then, …, they spoke.",
        "Really?? Yes!",
        "A to-do: list your questions; choose one; your name stays off.",
    ],
)  # fmt: skip
def test_what_people_write_is_no_leftover(text: str) -> None:
    """Quotations, redactions, citations and ordinary phrases are left alone."""
    assert _found(text) == []


def test_leftovers_in_a_table_are_found() -> None:
    """A cell that was not filled in is found in its table."""
    table = Table(rows=((Cell(text="Date"), Cell(text="[date]")), (Cell(text="Who"), Cell(text="to be determined"))))
    assert [(left.block, left.text) for left in placeholders([Paragraph(text="We met."), table])] == [
        (1, "[date]"),
        (1, "to be determined"),
    ]


def test_each_leftover_is_named_once() -> None:
    """Patterns that overlap make one leftover, and several come in the order in which they stand."""
    assert _found("TBD [Insert your answer here] and ____") == ["TBD", "[Insert your answer here]", "____"]


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("See attached.", True), ("N/A", True), ("none", True), ("  ---  ", True), ("I don’t know.", True),
        ("Coming soon!", True), ("asdf", True), ("See attached table, where each visit is listed", False),
        ("None of us knew.", False), ("Nothing changed until May.", False), ("Yes, twice.", False), ("", False),
    ],
)  # fmt: skip
def test_an_answer_that_is_none(text: str, none: bool) -> None:  # noqa: FBT001 - a column of the table
    """An answer is none when it says so and nothing else."""
    assert is_no_answer(text) is none


@pytest.mark.parametrize(
    ("lines", "untouched"),
    [
        (["[Write your answer here]"], True),
        (["[Write your answer here]", " – ", "[Write your answer here]"], True),
        (["[Write your answer here] We met."], False),
        (["We met.", "[Write your answer here]"], False),
        (["We met."], False),
        ([""], False),
        ([], False),
    ],
)
def test_a_template_is_untouched_while_nobody_has_written_into_it(lines: list[str], untouched: bool) -> None:  # noqa: FBT001 - a column of the table
    """Only placeholders make a template untouched; an empty text is none, and one word of an answer is enough."""
    assert is_untouched([Paragraph(text=line) for line in lines]) is untouched
