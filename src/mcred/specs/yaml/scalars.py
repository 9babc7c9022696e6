"""What a plain word of YAML means: true, false, null, a decimal number, or text as it stands.

Everything that YAML 1.1 would read into a word stays text: `no` and `on`, `10:15`, `1_000`, `0x1F`, `010`, `1e3`,
`.inf`, dates. What is in quotes is always text.
"""

from __future__ import annotations

from mcred.domain.patterns import regex

_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_WHOLE = regex(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = regex(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}")


def typed(text: str) -> str | int | float | bool | None:
    """The value of a plain scalar."""
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else text
