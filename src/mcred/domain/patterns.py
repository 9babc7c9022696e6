"""Regular expressions that are compiled when they are first used.

mcred knows some 240 of them, and one check needs a third. Compiling them all as their modules are loaded took a tenth
of the time of that check; docs/performance.md has the figures.
"""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The expression, as `re.compile` would give it; raises re.error at its first use where it is none."""
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))


class _Pattern(Generic[AnyStr]):
    """Stands for a compiled expression until somebody asks for one of its methods."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile, and keep the method, so that it is not asked for here again."""
        value: object = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, value)
        return value
