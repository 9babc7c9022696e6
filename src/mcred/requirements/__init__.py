"""The kinds of requirement: one file each, and this one list of them.

A new kind is a new file beside these and one line in `Kind`. Its docstring is its manual page, its fields are its
options, its `check` yields what it saw.
"""

from __future__ import annotations

from typing import Annotated, get_args

from pydantic import Field

from mcred.requirements.elements import Elements
from mcred.requirements.length import Length
from mcred.requirements.placeholders import Placeholders
from mcred.requirements.presence import Presence
from mcred.requirements.recording import RecordingLength
from mcred.requirements.requirement import Needs, Requirement, can_be_judged

Kind = Annotated[
    Presence
    | Placeholders
    | Length
    | Elements
    | RecordingLength,
    Field(discriminator="kind"),
]  # fmt: skip

KINDS: tuple[type[Requirement], ...] = get_args(get_args(Kind)[0])

__all__ = ["KINDS", "Elements", "Kind", "Length", "Needs", "Placeholders", "Presence", "Requirement", "can_be_judged"]
