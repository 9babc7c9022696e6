"""The table of codes is complete and its pages can be read by everyone."""

from __future__ import annotations

import re

import pytest

from mcred.domain.codes import CODES, GROUPS, Code

CONTRACT = set(
    """
    missing-response missing-artifact missing-description too-few-artifacts empty-response ambiguous-file
    unreadable-file no-text needs-password wrong-file-type wrong-file-name file-too-large duplicate-artifact unused-file
    too-many-words too-many-characters too-many-sentences too-many-bullets too-many-paragraphs too-many-pages
    too-few-words too-few-characters too-few-sentences too-few-bullets too-few-paragraphs too-few-pages
    no-alternative-met borderline-count hidden-text
    missing-element unconfirmed-element misquoted-element pasted-element-list unanswered-prompt missing-detail
    prompt-as-answer placeholder-text evaluative-language too-few-respondents
    wrong-formatting changed-template wrong-declared-count date-out-of-range too-few-hours too-few-sessions
    too-short too-long no-sound no-picture unplayable
    evidence-missing-file evidence-bad-locator evidence-out-of-range evidence-blank outcome-without-evidence
    identity-email identity-phone identity-address identity-name identity-place identity-handle identity-link
    identity-number identity-metadata identity-file-name
    waiver-expired waiver-unused
    """.split()
)
HARDEST_GRADE = 8.0


def prose(code: Code) -> str:
    """All of a page that a person reads."""
    fields = (code.meaning, code.why, code.fix, code.in_word, code.in_google_docs, code.on_a_phone, code.example)
    return " ".join(field for field in fields if field)


def syllables(word: str) -> int:
    """About how many syllables a word has: its groups of vowels, without a silent e at its end."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text."""
    words = re.findall(r"[A-Za-z']+", text)
    sentences = max(1, len(re.findall(r"[.?!:](?=\s|$|”)", text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_the_table_holds_exactly_the_codes_of_the_contract() -> None:
    """No code is missing from the table and none was made up."""
    assert set(CODES) == CONTRACT


def test_no_code_stands_in_two_groups() -> None:
    """Every entry of the groups is an entry of the table."""
    assert sum(len(group) for group in GROUPS.values()) == len(CODES)


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.code)
def test_a_page_is_complete(code: Code) -> None:
    """Each page has a title and whole sentences for meaning, reason, fix and example."""
    assert code.title
    assert not code.title.endswith(".")
    for field in (code.meaning, code.why, code.fix, code.example, code.in_word, code.in_google_docs, code.on_a_phone):
        assert field == " ".join(field.split())
        assert not field or re.search(r"[.?!]”?$", field)
    assert all((code.meaning, code.why, code.fix, code.example))


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.code)
def test_a_page_reads_easily(code: Code) -> None:
    """Each page has a reading grade of 8 or lower."""
    assert grade(prose(code)) <= HARDEST_GRADE


def test_titles_differ() -> None:
    """No two codes have the same title."""
    assert len({code.title for code in CODES.values()}) == len(CODES)


@pytest.mark.parametrize("group", GROUPS)
def test_word_and_google_docs_go_together(group: str) -> None:
    """Who is told a way in Word is told one in Google Docs, too."""
    assert [code.code for code in GROUPS[group] if code.in_word and not code.in_google_docs] == []
