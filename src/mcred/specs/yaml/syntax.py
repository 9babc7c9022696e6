"""What is wrong with a line that is no YAML, said to someone who does not know YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mcred.errors import Problem
from mcred.specs.yaml.positions import Mark, Source
from mcred.specs.yaml.wording import quoted

if TYPE_CHECKING:
    import yaml

_IN_QUOTES = "Put the whole value in quotes."
_ONE_PAIR = "Put the whole value in one pair of quotes; within '...' an apostrophe is written twice ('')."
_SPACES = "Indent with spaces only."
_INDENT = "Lines of one group begin in the same column; a line that belongs to the one above stands further right."
_OPEN = "the quote that opens here is never closed"
_BACKSLASH = "between double quotes a backslash means something else"

# Words of the parser's own message (libyaml's and PyYAML's differ), the message, the hint, and whether the place to
# look at is where the unfinished thing began. The first that fits counts.
_MEANINGS: tuple[tuple[tuple[str, ...], str, str, bool], ...] = (
    (("violates indentation",), "a tab stands where spaces are wanted", _SPACES, False),
    (("quoted scalar", "end of stream"), _OPEN, "Close it with the same quote.", True),
    (("quoted scalar", "document"), _OPEN, "Close it with the same quote.", True),
    (("scanning a double",), _BACKSLASH, "Use single quotes, or write the backslash twice.", False),
    (("parsing a quoted",), _BACKSLASH, "Use single quotes, or write the backslash twice.", False),
    (("flow sequence",), "a ',' or the closing ']' is missing", "The list that begins here must be closed.", True),
    (("flow mapping",), "a ',' or the closing '}' is missing", "The group that begins here must be closed.", True),
    (("entries are not allowed",), "a list cannot begin here", "Begin a new line; or put the text in quotes.", False),
    (("keys are not allowed",), "a value cannot begin with '?'", _IN_QUOTES, False),
    (("scanning an alias",), "a value cannot begin with '*'", _IN_QUOTES, True),
    (("scanning an anchor",), "a value cannot begin with '&'", _IN_QUOTES, True),
    (("unexpected ':'",), "a ':' stands within a value", _IN_QUOTES, False),
    (("incompatible",), "this version of YAML is not known", "Delete the line that begins with '%YAML'.", False),
    (("directive",), "a line cannot begin with '%'", _IN_QUOTES, True),
    (("tag",), "tags ('!') are not allowed", "Delete it; text that begins with '!' goes in quotes.", True),
    (
        ("block scalar",),
        "after '|' or '>' the text begins on the next line",
        "Move the text there, and indent it; or put the value in quotes.",
        False,
    ),
    (("<document start>",), "nothing can follow here", "Delete it, or the line '...' above it.", False),
)


def syntax_problem(error: yaml.MarkedYAMLError, source: Source) -> Problem:
    """The problem behind a parser's error, at the place where a person looks for it."""
    words = f"{error.context or ''} {error.problem or ''}"
    here = _mark(error.problem_mark or error.context_mark)
    began = _mark(error.context_mark or error.problem_mark)
    if "mapping values are not allowed" in words:
        return source.problem(here, *_colon(_line(source, here)[: here.column - 1]))
    if "could not find expected ':'" in words:
        return source.problem(began, *_no_key(_line(source, began)[began.column - 1 :]))
    if "start any token" in words or "node content" in words:
        return source.problem(_seen(here, source), *_bad_beginning(_line(source, here)[here.column - 1 : here.column]))
    for needed, message, hint, at_beginning in _MEANINGS:
        if all(word in words for word in needed):
            return source.problem(_seen(began if at_beginning else here, source), message, hint)
    if any(word in words for word in ("block end", "expected key", "'-' indicator")):
        return source.problem(_seen(here, source), *_misfit(_line(source, here), here))
    return source.problem(_seen(here, source), f"this cannot be read as YAML: {' '.join(words.split())}")


def _colon(before: str) -> tuple[str, str]:
    if ": " in before:
        return "this ':' makes the value look like a second key", _IN_QUOTES
    return "this line stands further right than the lines above allow", f"{_INDENT} Text over several lines needs '|'."


def _no_key(line: str) -> tuple[str, str]:
    if re.match(r"[\w-]+:\S", line):
        return "a space is missing after the ':'", "Write 'key: value'."
    hint = f"Is the ':' missing? {_INDENT}"
    return "this line is no 'key: value' and belongs to no text above it", hint


def _bad_beginning(character: str) -> tuple[str, str]:
    if character == "\t":
        return "a tab stands where spaces are wanted", _SPACES
    if character in ("", " ", ","):
        return "a value is missing here", "Write it, or delete what announces it."
    return f"a value cannot begin with {quoted(character)}", _IN_QUOTES


def _misfit(line: str, mark: Mark) -> tuple[str, str]:
    """What stands where a key or an entry is wanted: behind a closing quote, or in a column of its own."""
    before = line[: mark.column - 1]
    if line[mark.column - 1 :].startswith(":"):
        return "a key is missing before this ':'", "Write the key, or delete the line."
    if before.rstrip().endswith(("'", '"')):
        return "this stands behind the closing quote of the value", _ONE_PAIR
    return "this line does not fit the lines above", _INDENT


def _line(source: Source, mark: Mark) -> str:
    return source.lines[mark.line - 1] if mark.line <= len(source.lines) else ""


def _mark(mark: yaml.Mark | None) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark(1, 1)


def _seen(mark: Mark, source: Source) -> Mark:
    """The place itself; the end of the last line with text when it lies in an empty line."""
    line = min(mark.line, len(source.lines))
    while line > 1 and not source.lines[line - 1].strip():
        line -= 1
    return mark if line == mark.line else Mark(line, len(source.lines[line - 1].rstrip()) + 1)
