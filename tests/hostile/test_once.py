"""What looks for something in a text looks at no part of it more than a few times, however the text is made."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from mcred.domain.documents import Paragraph
from mcred.domain.elements import ElementList, Statement
from mcred.reports import page
from mcred.text import placeholders as leftovers
from mcred.text.elements.pasted import bare_statements
from mcred.text.elements.sentences import BROKEN, sentences_of
from mcred.text.identity.numbers import _around_digits, numbers


@pytest.mark.parametrize("stretch", ["word " * 218, "x" * 1099, "word " * 300, "x" * 5000])
def test_a_stretch_without_a_full_stop_is_taken_whole(stretch: str) -> None:
    """Wherever the search for overlong sentences stops, it goes on behind that, and not one character further on."""
    text = f"{stretch}. " * 20
    matches = list(BROKEN.finditer(text))
    assert sum(len(found.group()) for found in matches) >= len(text) - 20 * len(". ")
    assert len(matches) <= 20 * (1 + len(stretch) // 1100 + 1)


def test_an_answer_is_split_once() -> None:
    """The sentences of an answer are those that were made for the one who asked before."""
    blocks = (Paragraph(text="We met. We talked."),)
    assert sentences_of(blocks) is sentences_of(tuple(blocks))


@pytest.mark.parametrize(
    "text", ["555 " * 1000, "x" * 500 + " ID 4321 " + "y" * 500, "12345 " + "z" * 300 + " 678", "12"]
)
def test_no_digits_are_looked_around_twice(text: str) -> None:
    """The stretches in which a number may have its label do not overlap, and all numbers of three digits are in one."""
    stretches = list(_around_digits(text))
    assert all(end <= begin for (_, end), (begin, _) in pairwise(stretches))
    numbered = [found.start() for found in re.finditer(r"\d\d\d", text)]
    assert all(any(begin <= at < end for begin, end in stretches) for at in numbered)


def test_numbers_are_seen_in_a_sea_of_digits() -> None:
    """A number behind its label is found between other digits, and two of them beside each other."""
    text = "555 " * 100 + "Student ID: 40 1234, badge 778 and " + "555 " * 100
    assert [text[span.start : span.end] for span in numbers(text)] == ["40 1234", "778"]


def test_a_statement_is_compared_with_sentences_that_have_its_longest_word() -> None:
    """The statements seen are the same as when every sentence is compared with each of them."""
    texts = ("listen skillfully", "use effective questioning", "build trusting relationships")
    statements = tuple(Statement(number=number, text=text) for number, text in enumerate(texts, 1))
    elements = ElementList(id="skills", title="Skills", singular="skill", statements=statements)
    text = "Listen skillfully.\nWe use effective questioning.\nTrusting relationships!\nBuild trusting relationships"
    found = bare_statements(sentences_of((Paragraph(text=text),)), elements)
    assert found == [(0, 1), (1, 2), (3, 3)]


def test_the_quotes_of_a_text_are_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many hints a template left, the marks around them are looked for once; what is quoted is no hint."""
    made = 0
    find = leftovers._Quotes.__init__

    def counted(self: leftovers._Quotes, text: str) -> None:
        nonlocal made
        made += 1
        find(self, text)

    monkeypatch.setattr(leftovers._Quotes, "__init__", counted)
    text = "[insert name] " * 300 + "“[insert name]” and \"[insert name]\" and '[insert name]' [insert name]"
    assert len(list(leftovers.placeholders((Paragraph(text=text),)))) == 301
    assert made == 1


@pytest.mark.parametrize(
    ("text", "untouched"), [("[insert name] " * 300, True), ("[insert name] a [insert name]", False)]
)
def test_a_text_of_hints_is_cut_once(text: str, *, untouched: bool) -> None:
    """What stands between the hints says whether anybody wrote."""
    assert leftovers.is_untouched((Paragraph(text=text),)) is untouched


@pytest.mark.parametrize(("word", "room", "parts"), [
    ("abcdef", 4, ["abcd", "ef"]), ("漢字漢", 3, ["漢", "字", "漢"]), ("漢字", 1, ["漢", "字"]), ("ab", 0, ["a", "b"]),
    ("e\u0301e\u0301", 1, ["e\u0301", "e\u0301"]), ("", 4, [""]), ("é" * 9, 9, ["é" * 9]),
])  # fmt: skip
def test_a_word_is_cut_with_one_look(word: str, room: int, parts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A word of any length is broken at the edge of the page by looking at each character once; no room is no end."""
    looks: list[str] = []
    measure = page._column

    def counted(character: str) -> int:
        looks.append(character)
        return measure(character)

    monkeypatch.setattr(page, "_column", counted)
    assert list(page.cut(word, room)) == parts
    assert len(looks) == len(word)
