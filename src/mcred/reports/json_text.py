"""Values as JSON text: pure ASCII, and equal bytes for equal values."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from mcred.reports.safety import unicode_scalars

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


def dump(value: Json) -> str:
    """The value on one line of ASCII, so that every console can print it and nothing in it moves the cursor.

    `##[`, which CI services take for a command wherever it stands in a line, is written with an escape.
    """
    text = json.dumps(value, allow_nan=False)
    if r"\ud" in text:
        text = json.dumps(_scalars(value), allow_nan=False)
    return text.replace("##[", r"##\u005b")


def dump_rows(rows: Sequence[Json], indent: int) -> str:
    """A list with one entry a line, so that two texts can be compared line by line."""
    return "[" + ",".join(f"\n{' ' * indent}{dump(row)}" for row in rows) + "]"


def _scalars(value: Json) -> Json:
    """The same value with no half of a character in its texts."""
    match value:
        case str():
            return unicode_scalars(value)
        case Mapping():
            return {unicode_scalars(key): _scalars(entry) for key, entry in value.items()}
        case list() | tuple():
            return [_scalars(entry) for entry in value]
        case _:
            return value
