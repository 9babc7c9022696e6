"""What every kind of requirement is: options that a spec gives, a description, a check."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import ClassVar

from mcred.domain.context import Context
from mcred.domain.documents import Unreadable
from mcred.domain.findings import Result
from mcred.requirements.shared.spec_model import SpecModel
from mcred.text.placeholders import is_untouched


class Needs(Enum):
    """What must be there before a requirement can be judged."""

    NOTHING = "nothing"
    FILE = "a file"
    TEXT = "a text"
    ANSWER = "a text that is more than a template"


class Requirement(SpecModel):
    """One rule on an item, a part or the whole portfolio."""

    needs: ClassVar[Needs] = Needs.ANSWER

    @property
    def tag(self) -> str:
        """The kind's tag, as in YAML and in records."""
        return str(getattr(self, "kind"))  # noqa: B009 - each kind declares its own literal

    def describe(self) -> tuple[str, ...]:
        """What is asked for in an educator's words, a line each, for checklists and templates."""
        raise NotImplementedError

    def check(self, context: Context) -> Iterator[Result]:
        """What was seen, one result for each subject."""
        raise NotImplementedError


def can_be_judged(requirement: Requirement, context: Context) -> bool:
    """Whether what the requirement needs is there, at one of its places at least."""
    if requirement.needs is Needs.NOTHING:
        return True
    passages = context.passages()
    written = [passage for passage in passages if passage.readable and passage.text.strip()]
    if requirement.needs is Needs.TEXT:
        return bool(written)
    if requirement.needs is Needs.ANSWER:
        return any(not _is_untouched(passage.answer) for passage in written)
    return any(not isinstance(passage.file.content, Unreadable) for passage in passages)


_is_untouched = lru_cache(maxsize=64)(is_untouched)
"""Every requirement of an item asks this about the same answer."""
