"""Tests of problems as text, and of the wording they share."""

from __future__ import annotations

import pytest

from mcred.errors import Problem
from mcred.specs.yaml import render_problems
from mcred.specs.yaml.wording import listed, nearest, quoted, visible


def _rendered(source: str, column: int, **more: str) -> list[str]:
    problem = Problem(file="f.yaml", line=7, column=column, message=more.get("message", "odd"), source=source)
    return render_problems([problem]).split("\n")


def test_a_problem_shows_its_line_with_a_caret() -> None:
    """Place and message come first, then the line, the caret and the hint."""
    problem = Problem(file="f.yaml", line=12, column=3, message="odd", source="  max: 1", hint="Change it.")
    assert render_problems([problem, problem]).split("\n") == 2 * [
        "f.yaml:12:3: odd",
        "   12 |   max: 1",
        "      |   ^",
        "      = Change it.",
    ]


def test_without_a_line_there_is_no_caret() -> None:
    """A problem of the whole file is one line."""
    assert _rendered("", 1) == ["f.yaml:7:1: odd"]


def test_what_cannot_be_seen_is_made_visible() -> None:
    """Control and bidirectional characters can neither move the cursor nor turn the line round."""
    lines = _rendered("a:\t\u202ex\x1b[2J", 4, message="no key '\u202ex'")
    assert lines == ["f.yaml:7:4: no key '<U+202E>x'", "    7 | a: <U+202E>x<U+001B>[2J", "      |    ^"]


@pytest.mark.parametrize(("column", "start", "end"), [(1, "^", "…"), (500, "…", "…"), (1000, "…", "x")])
def test_a_long_line_is_cut_around_the_place(column: int, start: str, end: str) -> None:
    """Only the neighbourhood of the place is shown, and the caret still stands under it."""
    line = "x" * (column - 1) + "^" + "x" * (1000 - column)
    _, shown, caret = _rendered(line, column)
    text = shown.partition("| ")[2]
    assert len(text) <= 170
    assert text.startswith(start)
    assert text.endswith(end) or column == 1000
    assert shown[caret.index("^")] == "^"


def test_the_caret_stands_under_wide_letters_too() -> None:
    """A letter that takes two columns moves the caret by two, a combining one by none."""
    assert _rendered("標題e\u0301: x", 5)[2] == "      |      ^"


def test_hidden_characters_get_their_number() -> None:
    """Zero-width and formatting characters are written out, letters stay."""
    assert visible("é\u200bß\ufeff語") == "é<U+200B>ß<U+FEFF>語"


def test_quotes_are_short_and_on_one_line() -> None:
    """Whatever is quoted fits into a message."""
    assert quoted("a\n  b\x1b") == "'a b<U+001B>'"
    assert len(quoted("x" * 100_000)) < 70


def test_lists_read_as_sentences() -> None:
    """The last word is joined by or."""
    assert [listed(["a"]), listed(["a", "b"]), listed("abc")] == ["a", "a or b", "a, b or c"]


@pytest.mark.parametrize(
    ("word", "near"),
    [("maximun", "max"), ("titel", "title"), ("Title", "title"), ("requirments", "requirements"),
     ("waiver", "waivers"), ("max_words", "max-words"), ("x", None), ("colour", None), ("", None)],
)  # fmt: skip
def test_the_nearest_word_is_offered_only_when_it_is_near(word: str, near: str | None) -> None:
    """Slips of the finger find their word; other words find none."""
    assert nearest(word, ["id", "title", "min", "max", "max-words", "requirements", "waivers"]) == near
