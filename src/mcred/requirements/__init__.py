"""The kinds of requirement: one file each, and this one list of them.

A new kind is a new file beside these and one line in `Kind`. Its docstring is its manual page, its fields are its
options, its `check` yields what it saw.
"""

from __future__ import annotations

from typing import Annotated, get_args

from pydantic import Field
from typing_extensions import TypeAliasType

from mcred.requirements import any_of, prompts, sections, when
from mcred.requirements.any_of import AnyOf
from mcred.requirements.avoided_language import AvoidedLanguage
from mcred.requirements.choose import Choose
from mcred.requirements.dates import Dates
from mcred.requirements.declared_count import DeclaredCount
from mcred.requirements.details import Details
from mcred.requirements.elements import Elements
from mcred.requirements.evidence import Evidence
from mcred.requirements.file_names import FileNames
from mcred.requirements.files import Files
from mcred.requirements.formatting import DocumentFormatting
from mcred.requirements.identity import Identity
from mcred.requirements.length import Length
from mcred.requirements.links import Links
from mcred.requirements.log import Log
from mcred.requirements.mentions import Mentions
from mcred.requirements.placeholders import Placeholders
from mcred.requirements.presence import Presence
from mcred.requirements.prompts import Prompts
from mcred.requirements.recording import RecordingLength
from mcred.requirements.sections import Sections
from mcred.requirements.shared.requirement import Needs, Requirement, can_be_judged
from mcred.requirements.template import Template
from mcred.requirements.unaltered_prompts import UnalteredPrompts
from mcred.requirements.when import When

Kind = TypeAliasType("Kind", Annotated[
    Presence
    | Placeholders
    | Identity
    | Length
    | Elements
    | Prompts
    | Details
    | AnyOf
    | Choose
    | When
    | RecordingLength
    | Files
    | Evidence
    | AvoidedLanguage
    | Template
    | UnalteredPrompts
    | Sections
    | Dates
    | Log
    | DeclaredCount
    | Mentions
    | Links
    | FileNames
    | DocumentFormatting,
    Field(discriminator="kind"),
])  # fmt: skip
"""Any requirement, by its `kind`; an alias with a name, so that models that hold it share one schema."""

for holder in (any_of, prompts, sections, when):  # these hold other kinds, which are all known only here
    vars(holder)["Kind"] = Kind

KINDS: tuple[type[Requirement], ...] = get_args(get_args(Kind.__value__)[0])

__all__ = [
    "KINDS",
    "Elements",
    "Identity",
    "Kind",
    "Length",
    "Needs",
    "Placeholders",
    "Presence",
    "Requirement",
    "can_be_judged",
]
