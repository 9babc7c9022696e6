"""Quoting sentences for YAML and within sentences."""

from __future__ import annotations

import pytest

from mcred.specs.yaml import parse
from mcred.text.phrases import normalised
from mcred.text.quoting import in_yaml, quoted


@pytest.mark.parametrize(
    "text",
    [
        "I listen.", 'She said "yes" — twice.', "“Curly” and ‘single’", "a\\b: {c} #d - [e], &f *g !h %i @j `k` | > ?",
        "é ü 学校 🙂", "tab\tand\x07bell", "line\nends\r\nhere", "\u202eturned\u2028\ufeff", "null", "12", "'", '"',
        "\\", "\x85\xa0\U000e0041", "- no list", "key: value",
    ],
)  # fmt: skip
def test_what_is_written_for_yaml_is_read_again(text: str) -> None:
    """The scalar stands on one line, holds nothing invisible, and is the same text for the comparison of quotes."""
    written = in_yaml(text)
    assert written.replace("\xa0", " ").isprintable()
    assert parse(f"a: {{b: {written}}}\n".encode(), "a.yaml").data == {
        "a": {"b": text.replace("“", '"').replace("”", '"')}
    }


def test_curly_quotes_are_the_same_when_quotes_are_compared() -> None:
    """What in_yaml changes makes no difference to a declared sentence."""
    assert normalised("“Curly” „low‟") == normalised(in_yaml("“Curly” „low‟").replace("\\", "")[1:-1])


def test_a_quote_within_a_sentence_holds_no_end_of_itself() -> None:
    """Between “ and ” no other such mark stands, so that the whole of it is masked."""
    assert quoted('She said “no” and "yes"') == "“She said ‘no’ and 'yes'”"
