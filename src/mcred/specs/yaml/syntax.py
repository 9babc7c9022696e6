"""What is wrong with a line that is no YAML, said to someone who does not know YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcred.errors import Problem
from mcred.specs.yaml.positions import Mark, Source
from mcred.specs.yaml.wording import quoted

if TYPE_CHECKING:
    import yaml

_QUOTES = "Put the whole value in quotes."
_INDENT = "Lines of one group begin in the same column; a line that belongs to the one above stands further right."

# (words in the parser's own message, message, hint, whether the place is where the thing began);
# the words are those of libyaml or of PyYAML, which differ
_MEANINGS: tuple[tuple[tuple[str, ...], str, str, bool], ...] = (
    (
        ("mapping values are not allowed",),
        "a ':' stands where no key can be",
        f"Text with ': ' in it goes in quotes. {_INDENT}",
        False,
    ),
    (
        ("could not find expected ':'",),
        "this line is no 'key: value', and belongs to no text above it",
        f"Is a ':' missing after the key? {_INDENT}",
        True,
    ),
    (("violates indentation",), "a tab stands where spaces are wanted", "Indent with spaces only.", False),
    (
        ("quoted scalar", "end of stream"),
        "the quote that opens here is never closed",
        "Close it with the same quote.",
        True,
    ),
    (("quoted scalar", "document separator"), "the quote that opens here is never closed", "Close it.", True),
    (("escape character",), "in double quotes a backslash needs a letter that YAML knows", "Use single quotes.", False),
    (("escape sequence",), "in double quotes a backslash needs a letter that YAML knows", "Use single quotes.", False),
    (("hexadecimal",), "in double quotes a backslash needs a letter that YAML knows", "Use single quotes.", False),
    (("flow sequence",), "a ',' or the closing ']' is missing", "The list that begins here must be closed.", True),
    (("flow mapping",), "a ',' or the closing '}' is missing", "The group that begins here must be closed.", True),
    (
        ("sequence entries are not allowed",),
        "a list cannot begin here",
        "Put the '- ' on a line of its own, or the text in quotes.",
        False,
    ),
    (("scanning an alias",), "a value cannot begin with '*'", _QUOTES, True),
    (("scanning an anchor",), "a value cannot begin with '&'", _QUOTES, True),
    (("tag",), "tags ('!') are not allowed", "Delete it; text that begins with '!' goes in quotes.", True),
    (("directive",), "a line cannot begin with '%'", _QUOTES, True),
    (
        ("block scalar",),
        "after '|' or '>' the text begins on the next line",
        "Move the text there, and indent it; or put the value in quotes.",
        False,
    ),
    (("<document start>",), "nothing can follow here", "Is the end of the file part of another one?", False),
    (
        ("block end",),
        "this does not fit the lines above",
        f"{_INDENT} A value that begins with a quote ends with it.",
        False,
    ),
    (
        ("expected key",),
        "this does not fit the lines above",
        f"{_INDENT} A value that begins with a quote ends with it.",
        False,
    ),
    (("'-' indicator",), "this does not fit the list above", f"{_INDENT} Each entry begins with '- '.", False),
    (("node content",), "a value is missing here", f"Write it. {_QUOTES}", False),
)


def syntax_problem(error: yaml.MarkedYAMLError, source: Source) -> Problem:
    """The problem behind a parser's error, at the place where a person looks for it."""
    words = f"{error.context or ''} {error.problem or ''}"
    here = _mark(error.problem_mark or error.context_mark)
    if "cannot start any token" in words:
        return _unusable_character(here, source)
    for needed, message, hint, at_beginning in _MEANINGS:
        if all(word in words for word in needed):
            mark = _mark(error.context_mark) if at_beginning and error.context_mark else here
            return source.problem(_within(mark, source), message, hint)
    return source.problem(_within(here, source), f"this cannot be read as YAML: {' '.join(words.split())}", _INDENT)


def _unusable_character(mark: Mark, source: Source) -> Problem:
    character = source.lines[mark.line - 1][mark.column - 1 : mark.column]
    if character == "\t":
        return source.problem(mark, "a tab stands where spaces are wanted", "Indent with spaces only.")
    return source.problem(mark, f"a value cannot begin with {quoted(character)}", _QUOTES)


def _mark(mark: yaml.Mark | None) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark(1, 1)


def _within(mark: Mark, source: Source) -> Mark:
    """The place itself, or the end of the last line with text when it lies behind it."""
    line = min(mark.line, len(source.lines))
    while line > 1 and not source.lines[line - 1].strip():
        line -= 1
    return mark if line == mark.line else Mark(line, len(source.lines[line - 1].rstrip()) + 1)
