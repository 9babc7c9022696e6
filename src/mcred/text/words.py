"""Words, counted as Word and Google Docs count them.

A word is a run of characters that are not white space; a no-break space is white space, a soft or no-break hyphen is
not. Zero-width characters neither separate words nor make one. Every character that East Asian type sets in a square
of its own (Han, Kana, their punctuation, full-width forms) is a word, as it is in Word; Hangul goes by its spaces.
"""

from __future__ import annotations

from mcred.domain.patterns import regex

_INVISIBLE = regex("[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+")
_SQUARE = (
    "\u2e80-\u2fff\u3001-\u3004\u3005-\u303f\u3041-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\ufe30-\ufe4f\uff01-\uff9f\uffe0-\uffe6\U00020000-\U0003ffff"
)
_HAS_SQUARE = regex(f"[{_SQUARE}]")
_SQUARE_OR_RUN = regex(rf"[{_SQUARE}]|[^\s{_SQUARE}]+")
_DASH = regex("[\u2013\u2014]|-{2,}")


def count_words(text: str) -> int:
    """The number of words in a text."""
    if text.isascii():
        return len(text.split())
    text = _INVISIBLE.sub("", text)
    if _HAS_SQUARE.search(text):
        return sum(1 for _ in _SQUARE_OR_RUN.finditer(text))
    return len(text.split())


def count_dashes(text: str) -> int:
    """How many words more there are by the other common rule: a dash between two words, never a hyphen, parts them."""
    if not any(dash in text for dash in ("–", "—", "--")):
        return 0
    return sum(_splits(token) for token in _INVISIBLE.sub("", text).split())


def _splits(token: str) -> int:
    """How many dashes of a run of characters stand between words."""
    parts = _DASH.split(token)
    return max(0, sum(any(map(str.isalnum, part)) for part in parts) - 1) if len(parts) > 1 else 0
