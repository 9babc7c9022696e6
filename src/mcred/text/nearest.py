"""The known names that come nearest to one that is not known, for "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 100
"""Characters of a name that are compared: to compare them takes the longer the more there are of both."""


def nearest_names(wanted: str, known: Iterable[str], *, most: int = 1, least: float = 0.6) -> tuple[str, ...]:
    """Up to so many of the known names, whatever their case, the nearest first; () where none is near.

    `least` is how like the wanted one a name must be, from 0 to 1 (the ratio of difflib).
    """
    from difflib import get_close_matches

    spelt = {name.casefold(): name for name in known}
    plain = wanted.strip().casefold()[:_LONGEST]
    return tuple(spelt[name] for name in get_close_matches(plain, spelt, n=most, cutoff=least))
