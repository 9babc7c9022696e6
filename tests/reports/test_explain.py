"""The page of a code says what to do, on a terminal and in the manual."""

from __future__ import annotations

import pytest

from mcred.domain.codes import CODES
from mcred.errors import UsageError
from mcred.reports import Options
from mcred.reports.explain import explain_list, explain_markdown, explain_text, find_code, nearest_codes
from tests.reports.golden_files import matches


def test_the_page_on_a_terminal() -> None:
    """The page is, letter by letter, the one in its golden file."""
    assert matches("explain.txt", explain_text("identity-metadata", Options(width=70)))


def test_the_page_in_the_manual() -> None:
    """The page in Markdown is, letter by letter, the one in its golden file."""
    assert matches("explain.md", explain_markdown("placeholder-text"))


def test_the_list_of_all_codes() -> None:
    """The list is, letter by letter, the one in its golden file."""
    assert matches("explain-list.txt", explain_list(Options(width=60)))


@pytest.mark.parametrize("code", CODES)
def test_every_page_holds_its_whole_text(code: str) -> None:
    """Each of the two pages of a code tells its meaning, its way out and its example."""
    words = " ".join(explain_text(code).split())
    assert all(text in words for text in (CODES[code].meaning, CODES[code].fix, CODES[code].example))
    assert explain_markdown(code).startswith(f"# {CODES[code].title}\n\n`{code}`\n\n## What it means\n\n")


@pytest.mark.parametrize("word", ["Too-Many-Words", "too many words", "too_many_words", "[too-many-words]"])
def test_small_slips_are_forgiven(word: str) -> None:
    """Capitals, spaces and brackets do not matter."""
    assert find_code(word).code == "too-many-words"


def test_a_misspelt_code_is_answered_with_the_nearest() -> None:
    """A wrong name names the right one."""
    assert nearest_codes("to-many-word")[0] == "too-many-words"
    with pytest.raises(UsageError, match=r"There is no code “to-many-word”\. Did you mean too-many-words"):
        explain_text("to-many-word")


def test_a_word_like_no_code_is_answered_with_the_list() -> None:
    """A word that is near nothing points at the list; what cannot be seen in it is shown."""
    with pytest.raises(UsageError) as caught:
        explain_markdown("zzz\x1b")
    assert str(caught.value) == "There is no code “zzz\\x1b”. `mcred explain` lists them all."


def test_a_console_without_signs_gets_ascii() -> None:
    """Every page can be printed on every console."""
    assert all(explain_text(code, Options(ascii_only=True)).isascii() for code in CODES)
