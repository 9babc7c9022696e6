"""The two kinds of text that specs and the notes beside a portfolio are made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""What something is known by, and what files are called after."""
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Words for people: never empty, without white space around them."""
