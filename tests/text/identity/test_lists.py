"""The word lists: folded, apart from each other, loaded when they are needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files

import pytest

from mcred.text.identity import lexicon


def test_lists_are_not_loaded_with_the_package() -> None:
    """Importing the package leaves the long lists on disk."""
    code = (
        "import sys, mcred.text.identity; from mcred.text.identity.lexicon import first_names, last_names; "
        "sys.exit(first_names.cache_info().currsize + last_names.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code


@pytest.mark.parametrize(
    ("words", "least"),
    [
        (lexicon.first_names, 16_000),
        (lexicon.shared_first_names, 300),
        (lexicon.last_names, 19_000),
        (lexicon.shared_last_names, 200),
    ],
)
def test_the_long_lists_are_there(words: Callable[[], frozenset[str]], least: int) -> None:
    """The files that hold them are read to their ends."""
    assert len(words()) > least


def test_every_entry_is_folded() -> None:
    """Words are looked up in lower case without accents, so they must be stored so."""
    for words in (lexicon.first_names(), lexicon.last_names(), lexicon.ordinary_words(), lexicon.authors()):
        assert all(word == lexicon.fold(word) for word in words)


def test_a_name_is_either_sure_or_shared() -> None:
    """No name stands in both lists, and no sure first name is an ordinary word."""
    assert not lexicon.first_names() & lexicon.shared_first_names()
    assert not lexicon.last_names() & lexicon.shared_last_names()
    assert not lexicon.first_names() & lexicon.ordinary_words()


def test_the_notice_names_where_the_lists_come_from() -> None:
    """The licence of the lists' source is shipped beside them."""
    notice = (files("mcred.text.identity") / "NOTICE").read_text(encoding="utf-8")
    assert "Copyright (c) 2012 Daniele Faraglia" in notice
