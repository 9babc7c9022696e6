"""Places that tell where somebody teaches: schools, districts and towns."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.text.identity.guard import Guard
from mcred.text.identity.schools import named_schools, numbered_schools
from mcred.text.identity.spans import Span
from mcred.text.identity.towns import larger_cities, schools_with_grades, towns
from mcred.text.identity.words import Passage

_FINDERS = (named_schools, numbered_schools, schools_with_grades, towns, larger_cities)


def named_places(passage: Passage, guard: Guard) -> Iterator[Span]:
    """Schools, districts, towns; universities, states and countries by themselves are left out."""
    for finder in _FINDERS:
        for span in finder(passage):
            if not guard.covers(span.start, span.end):
                yield span
