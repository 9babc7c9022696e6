"""The one table of all codes a finding can have, each with the page that explains it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mcred.domain.codes.code import Code
from mcred.domain.codes.content import CONTENT
from mcred.domain.codes.evidence import EVIDENCE
from mcred.domain.codes.form import FORM
from mcred.domain.codes.identity import IDENTITY
from mcred.domain.codes.length import LENGTH
from mcred.domain.codes.media import MEDIA
from mcred.domain.codes.presence import PRESENCE
from mcred.domain.codes.waivers import WAIVERS

__all__ = ["CODES", "GROUPS", "Code"]

GROUPS: Mapping[str, tuple[Code, ...]] = MappingProxyType({
    "Is everything there?": PRESENCE,
    "Length": LENGTH,
    "What the text says": CONTENT,
    "Form, dates and logs": FORM,
    "Video and sound": MEDIA,
    "Evidence tables": EVIDENCE,
    "Names and other private details": IDENTITY,
    "Waivers": WAIVERS,
})  # fmt: skip
"""The codes in the order of the manual, under the headings of the manual."""

CODES: Mapping[str, Code] = MappingProxyType({entry.code: entry for group in GROUPS.values() for entry in group})
"""Every code by its name."""
