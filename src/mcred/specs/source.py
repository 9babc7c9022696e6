"""Where a credential is described, and what that page leaves open."""

from __future__ import annotations

from mcred.requirements.shared.spec_model import SpecModel
from mcred.specs.texts import Text


class SourcePage(SpecModel):
    """Where the credential is described, and under which licence."""

    title: Text
    publisher: Text
    licence: Text
    """As the page states it; "none stated" where it does not."""
    address: Text | None = None
    revised: Text | None = None


class Ambiguity(SpecModel):
    """Something the issuer's own text leaves open or contradicts, and how this spec reads it."""

    text: Text
    reading: Text
