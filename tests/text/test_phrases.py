"""Comparing wordings across quotes, dashes, case, spelling and inflection."""

from __future__ import annotations

import pytest

from mcred.text.phrases import likeness, nearest, normalised, stem, stemmer, stems_of, words_of


def test_quotes_dashes_spaces_and_case_are_made_one() -> None:
    """What a word processor changes by itself makes no difference."""
    assert normalised("“I’ll  wait”\u00a0— He\u00adre") == '"i\'ll wait" - here'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I can't, won't, cannot", ["i", "can", "not", "will", "not", "can", "not"]),
        ("she'll and I've", ["she", "will", "and", "i", "have"]),
        ("it's the school's goal", ["it", "is", "the", "school", "goal"]),
        ("in-depth, teachers' o'clock", ["in", "depth", "teachers", "o", "clock"]),
        ("", []),
    ],
)
def test_contractions_are_written_out(text: str, words: list[str]) -> None:
    """A negation hidden in a contraction becomes a word; a possessive loses its ending."""
    assert words_of(text) == words


@pytest.mark.parametrize(
    "forms",
    [
        ("listen", "listens", "listening", "listened"),
        ("skillfully", "skilfully", "skillful", "skilful"),
        ("teach", "taught", "teaches"),
        ("grow", "grew", "growth", "growing"),
        ("behavior", "behaviours"),
        ("hear", "heard"),
    ],
)
def test_the_forms_of_a_word_share_a_stem(forms: tuple[str, ...]) -> None:
    """Inflection, irregular forms and the two spellings are brought together."""
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("willing", "will"), ("morale", "moral"), ("timely", "time")])
def test_words_of_another_meaning_keep_apart(one: str, other: str) -> None:
    """A stem that would join two meanings is not used."""
    assert stem(one) != stem(other)


def test_words_that_are_not_given_to_the_stemmer_would_not_change() -> None:
    """The short way around the stemmer gives what the stemmer gives."""
    words = words_of("team goal data question research trust change vision map check plan build club pack two box quiz")
    assert [stem(word) for word in words] == [stemmer().stemWord(word) for word in words]  # type: ignore[attr-defined]


def test_likeness_is_full_where_the_wording_stands() -> None:
    """A wording inside a longer text is wholly found; another is not."""
    assert likeness("listen skill", "i will listen skill to her") == 100
    assert likeness("listen skill", "the bus was late again") < 60
    assert likeness("i will listen skill to her", "listen") < 60


def test_the_nearest_candidate_wins() -> None:
    """The candidate most like the quote comes back with its likeness; none at all gives nothing."""
    score, text = nearest("I’ll wait a minute", ["She left early.", "I'll wait a minute."])
    assert (score, text) == (100, "I'll wait a minute.")
    assert nearest("anything", []) == (0.0, "")


def test_stems_keep_their_order() -> None:
    """A phrase can be looked for in the stems of a text."""
    assert stems_of("Teachers listened") == ("teacher", "listen")
