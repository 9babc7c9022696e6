"""One waiver as portfolio.yaml writes it."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from mcred.domain.codes import CODES
from mcred.domain.waivers import Waiver
from mcred.requirements.shared.spec_model import SpecModel
from mcred.specs.texts import Id
from mcred.text.nearest import nearest_names

_LONGEST_REASON = 300


def _known(code: str) -> str:
    """A code that is in the table."""
    if code in CODES:
        return code

    near = nearest_names(code, CODES)
    offer = f"; did you mean {near[0]}?" if near else ""
    raise PydanticCustomError(
        "unknown_code",
        "there is no code '{code}'{offer}",
        {"code": code, "offer": offer, "hint": "mcred explain lists all codes."},
    )


class WaiverEntry(SpecModel):
    """What may be said of findings that were agreed to be left alone."""

    code: Annotated[str, AfterValidator(_known)]
    item: Id | None = Field(default=None, description="The item; leave it out for what concerns no single item.")
    path: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)] | None = Field(
        default=None, description="Files, with * for any letters; without it, all files."
    )
    reason: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=_LONGEST_REASON)] = Field(
        description="Why, and with whom it was agreed."
    )
    until: date = Field(description="The last day, such as 2027-06-30.")

    def waiver(self, line: int) -> Waiver:
        """The waiver that stands at a line."""
        return Waiver(code=self.code, item=self.item, path=self.path, reason=self.reason, until=self.until, line=line)
