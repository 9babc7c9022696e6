"""Rests of a template, and answers that are none, told from what people write by one word or sign."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.text.fields import Blank, Seen, find_fields
from mcred.text.placeholders import is_no_answer, placeholders
from mcred.text.sentences import sentences_of


@pytest.mark.parametrize(
    ("left", "written"),
    [
        ("(fill in the year)", "(filling in the year)"),
        ("(INSERT year)", "(inserted year)"),
        ("(describe it here)", "(describe it)"),
        ("(list your school)", "(list your own)"),
        ("(add a date)", "(add a pinch)"),
        ("TK TK", "tk tk"),
        ("FIXME", "fixme"),
        ("TODO now", "TODO lists"),
        ("Day: to be filled in", "It had to be filled in"),
        ("Click or tap here to add some words", "Click here to go"),
        ("Paste your text here", "Paste it there"),
        ("replace this text", "replace this tyre"),
        ("Your response goes here", "Your response goes"),
        ("????", "??"),
        ("……", "…"),
        ("......", "....."),
        ("____", "___"),
        ("xxxx", "xxx"),
        ("a ____ b", "a_____b"),
        ("[your name]", "[your name removed]"),
        ("{insert it}", "{inserts it}"),
        ("[date]", "[date palms]"),
        ("<enter it>", "<center it>"),
        ("[upload it!]", "[uploads it!]"),
        ("“We met.” ____", "“We met ____.”"),
        ('"We met." ____', '"We met ____."'),
        ("'s ____", "'____'"),
    ],
)
def test_a_rest_is_told_from_its_twin(left: str, written: str) -> None:
    """A word more, a sign less or quotation marks around it, and it is somebody's own."""
    assert [len(list(placeholders([Paragraph(text=text)]))) for text in (left, written)] == [1, 0]


@pytest.mark.parametrize(
    ("none", "answer"),
    [
        ("I will add it later.", "I will add it."),
        ("I'll send the film soon", "I'll send the film"),
        ("To be completed next week.", "To be kept next week."),
        ("I still need to upload my log tonight!", "I upload my log tonight"),
        ("see my log", "see my log, in which we two wrote all"),
        ("n/a\n- none", "n/a\n- none of us"),
        ("not sure yet", "not sure why"),
        ("-", "- a"),
        ("ok.", "okra"),
        (
            "I will write it in one or two of many, many weeks to come, soon.",
            "I will write it in one or two of the many, many weeks to come, soon.",
        ),
    ],
)
def test_no_answer_is_told_from_a_short_one(none: str, answer: str) -> None:
    """It promises, refers or says that there is nothing, in every line and in few words."""
    assert [is_no_answer(text) for text in (none, answer)] == [True, False]


def table(*rows: tuple[str, ...]) -> Table:
    """A table of texts."""
    return Table(rows=tuple(tuple(Cell(text=text) for text in row) for row in rows))


FULL, NOWHERE = Seen(filled=True), Seen(filled=False)


def blank(label: str = "Need", block: int = 0, *, sure: bool = True) -> Seen:
    """A field with one label that has nothing behind it."""
    return Seen(filled=False, blanks=(Blank(label=label, block=block, sure=sure),))


@pytest.mark.parametrize(
    ("blocks", "seen"),
    [
        ((Paragraph(text="Need: time"),), FULL),
        ((Paragraph(text="Need: –"),), blank()),
        ((Paragraph(text="Need: [Insert your need here]"),), blank()),
        ((Paragraph(text="Need: [Insert your need here] time"),), FULL),
        ((Paragraph(text="2) Need – time"),), FULL),
        ((Paragraph(text="Need - time"),), FULL),
        ((Paragraph(text="Need-based time"),), NOWHERE),
        ((Paragraph(text="Need."),), NOWHERE),
        ((Paragraph(text="Need. Time."),), FULL),
        ((Paragraph(text="The need of six of us was time. Yes."),), NOWHERE),
        ((Paragraph(text="The need of all of us was: time."),), FULL),
        ((Paragraph(text="Need", level=2), Paragraph(text="time")), FULL),
        (
            (Paragraph(text="Need", level=2), Paragraph(text="Other", level=2), Paragraph(text="time")),
            blank(sure=False),
        ),
        ((Paragraph(text="Need", level=2), Paragraph(text="Other", level=3), Paragraph(text="time")), FULL),
        ((Paragraph(text="Need:"), Paragraph(text="time")), FULL),
        ((Paragraph(text="Need:"), Paragraph(text="Other:"), Paragraph(text="time")), blank(sure=False)),
        ((Paragraph(text="Need:"), Paragraph(text="Goal:"), Paragraph(text="time")), blank()),
        ((Paragraph(text="Need: n/a"), Paragraph(text="time"), Paragraph(text="more")), FULL),
        ((Paragraph(text="Plan of need:"),), NOWHERE),
        ((Paragraph(text="Goal and need", level=2), Paragraph(text="time")), NOWHERE),
        ((Paragraph(text="Need", bold=True), table(("time", "x"))), FULL),
        ((table(("Need", "time")),), FULL),
        ((table(("Need", ""), ("", "time")),), FULL),
        ((table(("Need", ""), ("Goal", "time")),), blank()),
        ((table(("Need",), ("time",)),), FULL),
        ((table(("Need plan", ""), ("x", "")),), NOWHERE),
        ((table(("x", "y"), ("Need plan", "")),), blank("Need plan")),
        ((table(("Goal", "Need"), ("a", "b"), ("c", "")),), FULL),
        ((table(("Goal", "Need"), ("a",)),), blank()),
        ((Paragraph(text="Need: I"), table(("Need", ""))), Seen(filled=True, blanks=(Blank(label="Need", block=1),))),
        ((Table(rows=()),), NOWHERE),
        ((table(("Goal", "Need")),), NOWHERE),
    ],
)
def test_a_field_is_filled_blank_or_nowhere(blocks: tuple[Block, ...], seen: Seen) -> None:
    """A label is short and has a colon, a dash or a text behind it; what stands below it fills it up to the next."""
    assert find_fields(blocks, (("goal",), ("need",)))[1] == seen


@pytest.mark.parametrize(
    "text",
    [
        "“Ready?” she asked.",
        "“Ready?” | We were.",
        "“Ready?” The coach said yes.",
        "We met at 9 a.m. | The room was cold.",
        "We met at 9 a.m. and left.",
        "It took 5 mins. | We left.",
        "(We met.) | We left.",
        "(We met) and left.",
        "We left. | “So did we.”",
        "She has a Ph.D. | He has none.",
        "See vs. Nine of us.",
        "Maps, etc. | We left.",
        "Maps, etc. were left.",
    ],
)
def test_a_sentence_ends_in_one_of_two_texts(text: str) -> None:
    """Who speaks after a quotation, a capital after an abbreviation and a number before a unit decide it."""
    assert sentences_of(text.replace(" | ", " ")) == text.split(" | ")
