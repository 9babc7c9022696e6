"""Text from outside made safe to show: one function for each medium.

Names, quotes and messages may hold anything a stranger typed. Nothing of it may move the cursor, turn the direction
of the text, end a line, or be read as markup.
"""

from __future__ import annotations

import re
import unicodedata

from mcred.domain.patterns import regex

_UNSEEN = regex(
    "["
    "\x00-\x1f\x7f-\x9f"  # control characters, with line ends
    "\xad\u180e\u200b\u2060-\u2064\ufeff"  # take no room
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # turn the direction of the text
    "\u2028\u2029"  # end a line
    "\ufff9-\ufffb\U000e0000-\U000e007f"  # annotations and tags
    "\ud800-\udfff"  # halves of characters: bytes of a name that is not UTF-8
    "]"
)
_LONE = regex("[\ud800-\udfff]")
_NOT_XML = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_APART = "&#8203;"
"""A space without width in Markdown: GitHub then sees no name, number or address to link."""
_MARKDOWN = str.maketrans({
    **{letter: f"\\{letter}" for letter in "\\`*_[]{}|~!$^"},
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": f"@{_APART}", "#": f"#{_APART}",
})  # fmt: skip
_LONGEST_QUOTE = 200
_BYTE = 0xDC00
"""A byte that is not UTF-8 stands in a path as this plus the byte (PEP 383)."""
_TYPEWRITER = str.maketrans({
    "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "…": "...", "·": "|", "→": "->",
    "•": "*", "×": "x", "\u2011": "-", "−": "-", "\xa0": " ",
})  # fmt: skip


def visible(text: str) -> str:
    r"""The text for a terminal, a plain text file or a log.

    What cannot be seen is written as \x1b or \u202e. `##[`, which CI services take for a command wherever it stands in
    a line, is split; see `no_command` for the other form.
    """
    return _UNSEEN.sub(_escape, text).replace("##[", "# #[")


def one_line(text: str) -> str:
    """Prose on one line, visible; every run of white space becomes one space."""
    return visible(" ".join(text.split()))


def quoted(text: str) -> str:
    """Words of a portfolio in quotation marks, on one line, cut where they are long."""
    quote = one_line(text)
    return f"“{quote}”" if len(quote) <= _LONGEST_QUOTE else f"“{quote[:_LONGEST_QUOTE].rstrip()}…”"


def plain_ascii(text: str) -> str:
    """The text for a console that prints nothing but ASCII: accents fall away, the rest is written as escapes."""
    if text.isascii():
        return text
    spread = unicodedata.normalize("NFKD", text.translate(_TYPEWRITER))
    bare = "".join(character for character in spread if not unicodedata.combining(character))
    return bare.encode("ascii", "backslashreplace").decode("ascii")


def no_command(line: str) -> str:
    """The line of a log so that no CI service takes it for a command, as it would `::error::` at its start.

    The line may become one column wider.
    """
    rest = line.lstrip()
    return f"{line[: len(line) - len(rest)]}: {rest[1:]}" if rest.startswith("::") else line


def unicode_scalars(text: str) -> str:
    """The text for JSON, whose strings hold no halves of characters; everything else JSON escapes by itself."""
    return _LONE.sub(_escape, text)


def markdown_text(text: str) -> str:
    """Prose for a line or a table cell of Markdown: no mark, no HTML, no link, and nobody is called by an @."""
    return one_line(text).translate(_MARKDOWN).replace("://", f":{_APART}//").replace("www.", f"www{_APART}.")


def html_text(text: str) -> str:
    """Prose for HTML, between tags or in a quoted attribute."""
    return one_line(text).translate(_HTML)


def xml_text(text: str) -> str:
    """Prose for XML, between tags or in a quoted attribute, without the characters that XML does not know."""
    return _NOT_XML.sub("", one_line(text)).translate(_HTML)


def annotation_text(text: str) -> str:
    """Prose as the message of a GitHub annotation."""
    return one_line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def annotation_property(text: str) -> str:
    """A name or a path as a property of a GitHub annotation; what GitHub would take for its end is escaped."""
    shown = visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return shown.replace(":", "%3A").replace(",", "%2C")


def _escape(match: re.Match[str]) -> str:
    """The escape for one character."""
    code = ord(match[0])
    if _BYTE + 0x80 <= code <= _BYTE + 0xFF:
        code -= _BYTE
    return chr(code).encode("unicode_escape").decode("ascii")
