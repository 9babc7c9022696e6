"""Words are counted as a word processor counts them."""

from __future__ import annotations

import pytest

from mcred.text.words import count_dashes, count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t ", 0),
        ("one two\tthree\nfour", 4),
        ("no\u00a0break", 2),
        ("narrow\u202fspace", 2),
        ("zero\u200bwidth", 1),
        ("soft\u00adhyphen", 1),
        ("co\u2011plan", 1),
        ("\u200b \ufeff", 0),
        ("turn-and-talk and/or isn’t", 3),
        ("• a typed bullet", 4),
        ("5 € & more", 4),
        ("wait — what", 3),
        ("family \U0001f469\u200d\U0001f469\u200d\U0001f467 emoji", 3),
        ("https://example.org/a?b=c", 1),
    ],
)
def test_a_word_is_a_run_without_white_space(text: str, words: int) -> None:
    """A word ends at white space of any kind and at nothing else."""
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("教師の日記", 5),
        ("今天我们 meet 两次", 7),
        ("今天meet两次", 5),
        ("学生、先生。", 6),
        ("２０年", 3),
        ("コーヒー", 4),
        ("수업을 함께 준비했다", 3),
    ],
)
def test_each_square_character_is_a_word(text: str, words: int) -> None:
    """Han, Kana, their punctuation and full-width forms are a word each, as in Word; Hangul goes by spaces."""
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("text", "plain", "split"),
    [
        ("trust—and time", 2, 3),
        ("2019–2020", 1, 2),
        ("trust--and time", 2, 3),
        ("turn-and-talk", 1, 1),
        ("trust — and time", 4, 4),
        ("“Wait—”", 1, 1),
        ("yes—“no”—maybe", 1, 3),
        ("--flag", 1, 1),
    ],
)
def test_the_other_rule_splits_at_dashes(text: str, plain: int, split: int) -> None:
    """A dash splits by the other rule only where a word stands on both of its sides."""
    assert (count_words(text), count_words(text) + count_dashes(text)) == (plain, split)
