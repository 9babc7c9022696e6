"""Quoting a sentence: for YAML that can be pasted, and in the midst of a sentence of ours."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories of characters that a terminal or an editor may swallow."""
_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
    **dict.fromkeys("“”„‟", '\\"'),  # a console without them prints a plain quotation mark, which would end the text
}
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def in_yaml(text: str) -> str:
    r"""The text as a YAML scalar on one line, between quotation marks: "she said \"yes\"".

    Curly double quotes become straight ones, which are the same where quotes are compared.
    """
    return f'"{"".join(map(_escaped, text))}"'


def quoted(text: str) -> str:
    """The text between “ and ”, with other quotation marks inside."""
    return f"“{text.translate(_INNER)}”"


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if unicodedata.category(character) not in _UNSEEN:
        return character
    return f"\\U{ord(character):08x}"
