"""What pydantic's errors mean, said to someone who writes a YAML file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcred.specs.yaml.positions import Data
from mcred.specs.yaml.wording import did_you_mean, listed, quoted

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_KEYS = "a group of keys ('key: value' lines)"
_LIST = "a list (lines that begin with '- ')"
_DATE = "a date like 2027-06-30"

# what is wanted, by the beginning of the error's type; the first that fits counts
_WANTED = (
    ("int_", "a whole number"),
    ("float_", "a number"),
    ("finite_number", "a number"),
    ("bool_", "true or false"),
    ("string_type", "text"),
    ("list_type", _LIST),
    ("tuple_type", _LIST),
    ("model_", _KEYS),
    ("dict_type", _KEYS),
    ("union_tag_not_found", _KEYS),
    ("date_from", _DATE),
    ("date_parsing", _DATE),
    ("date_type", _DATE),
)

_FORMS = {
    "^[a-z0-9]+(-[a-z0-9]+)*$": "An id has lower-case letters and digits, with single hyphens between: my-garden-2.",
}
"""What the patterns of the models mean, for people who read none."""

_BOUNDS = {
    "greater_than_equal": ("ge", "at least"),
    "greater_than": ("gt", "more than"),
    "less_than_equal": ("le", "at most"),
    "less_than": ("lt", "less than"),
    "multiple_of": ("multiple_of", "a multiple of"),
}


def wanted(error: ErrorDetails) -> str:
    """What kind of value is wanted: "a whole number"; empty when the kind is not what is wrong."""
    kind = error["type"]
    return next((words for beginning, words in _WANTED if kind.startswith(beginning)), "")


def described(value: Data) -> str:
    """What kind of value is there: "text ('abc')"."""
    match value:
        case None:
            return "empty"
        case bool():
            return quoted(str(value).lower())
        case int() | float():
            return str(value)
        case str():
            return f"the text {quoted(value)}" if value else "an empty text"
        case list():
            return "a list"
        case dict():
            return "a group of keys"


def wrong_kind(wants: str, value: Data) -> tuple[str, str]:
    """The message and the hint for a value of another kind than is wanted."""
    if value is None:
        return f"nothing stands here; {wants} is wanted", "Write it, or delete the line."
    hint = ""
    if wants == "text" and isinstance(value, bool | int | float):
        hint = "Put it in quotes to make it text."
    elif wants == _LIST and isinstance(value, str):
        hint = "Put it on a line of its own that begins with '- '."
    return f"{wants} is wanted here; this is {described(value)}", hint


def out_of_bounds(error: ErrorDetails, value: Data) -> tuple[str, str] | None:
    """The message and the hint for a value of the right kind that is too large, too long or not in form."""
    ctx = error.get("ctx", {})
    kind = error["type"]
    if kind in _BOUNDS:
        name, words = _BOUNDS[kind]
        bound = ctx[name]
        shown = f"{bound:g}" if isinstance(bound, float) else bound
        return f"this must be {words} {shown}; it is {described(value)}", ""
    if kind in ("string_too_short", "too_short"):
        return _too_short(value, ctx["min_length"], "character" if kind == "string_too_short" else "entry")
    if kind in ("string_too_long", "too_long"):
        units = "characters" if kind == "string_too_long" else "entries"
        return f"this has {_size(value)} {units}; at most {ctx['max_length']} are allowed", "Shorten it."
    if kind == "string_pattern_mismatch":
        pattern = str(ctx["pattern"])
        return f"{quoted(value)} is not written in the form wanted here", _FORMS.get(pattern, f"The form is {pattern}")
    return None


def _too_short(value: Data, least: object, unit: str) -> tuple[str, str]:
    size = _size(value.strip() if isinstance(value, str) else value)
    if size == 0:
        return "this is empty", "Write something, or delete the line."
    units = unit if least == 1 else f"{unit.removesuffix('y')}ies" if unit.endswith("y") else f"{unit}s"
    return f"this needs at least {least} {units}; it has {size}", ""


def _size(value: Data) -> int:
    return len(value) if isinstance(value, str | list | dict) else 0


def not_a_choice(value: Data, choices: list[str]) -> tuple[str, str]:
    """The message and the hint for a word that is none of those allowed."""
    shown = "nothing" if value is None else quoted(value) if isinstance(value, str) else described(value)
    offer = did_you_mean(value, choices) if isinstance(value, str) else ""
    return f"{shown} is not allowed here{offer}", f"Allowed: {listed(choices)}."


def fallback(error: ErrorDetails) -> tuple[str, str]:
    """The validator's own words; what it says after the type of its error is left out."""
    own = error.get("ctx", {}).get("error")
    text = str(own) if isinstance(own, Exception) and str(own) else error["msg"]
    hint = error.get("ctx", {}).get("hint", "")
    return text, str(hint)
