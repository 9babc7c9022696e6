"""Text from outside is made safe for each medium."""

from __future__ import annotations

import pytest

from mcred.reports.safety import no_command, one_line, plain_ascii, unicode_scalars, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plan für später – “ja” 反省 👩‍🏫 e\u0301", "Plan für später – “ja” 反省 👩‍🏫 e\u0301"),
        ("a\x1b[31mb", r"a\x1b[31mb"),
        ("a\nb\r\tc\0", r"a\nb\r\tc\x00"),
        ("\x7f\x9b", r"\x7f\x9b"),
        ("fdp.\u202excod", r"fdp.\u202excod"),
        ("\u2066\u2069\u200e\u200f\u061c", r"\u2066\u2069\u200e\u200f\u061c"),
        ("\u200b\ufeff\xad", r"\u200b\ufeff\xad"),
        ("\u2028\u2029", r"\u2028\u2029"),
        ("\U000e0041", r"\U000e0041"),
        ("\udcff\udc80\ud83d", r"\xff\x80\ud83d"),
        ("[/b] ${HOME} %n", "[/b] ${HOME} %n"),
        ("##[error]x", "# #[error]x"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, shown: str) -> None:
    """Control, bidirectional and zero-width characters are written as escapes; all else stays."""
    assert visible(text) == shown


def test_prose_stands_on_one_line() -> None:
    """Line ends and tabs in prose become spaces, what cannot be seen is shown."""
    assert one_line(" I asked\n\n\ther\u202e. ") == r"I asked her\u202e."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("“Où” – José’s…", '"Ou" - Jose\'s...'),
        ("a → b • c", "a -> b * c"),
        ("反", r"\u53cd"),
        ("😀", r"\U0001f600"),
    ],
)
def test_ascii_keeps_what_it_can(text: str, shown: str) -> None:
    """Quotes, dashes and accents have an ASCII form, other characters are written as escapes."""
    assert plain_ascii(text) == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("::error::x", ": :error::x"),
        ("   ::set-env::x", "   : :set-env::x"),
        ("a ::error::x", "a ::error::x"),
        (":x", ":x"),
        ("", ""),
    ],
)
def test_no_line_is_a_command(line: str, shown: str) -> None:
    """A line that begins like a command to a CI service does so no longer."""
    assert no_command(line) == shown


def test_json_gets_whole_characters() -> None:
    """Halves of characters are replaced, whole ones beyond the first plane are not."""
    assert unicode_scalars("\udce9\ud800😀\x1b") == "\\xe9\\ud800😀\x1b"
