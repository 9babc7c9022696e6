"""The styles of a document, kept from one document to the next while they stay the same.

Parsing the styles is most of the work of reading a short Word file: a program writes all of its styles, some hundreds
of kilobytes, into each. Documents made by one program hold the same bytes there, so these are parsed once for all.
In a run over many portfolios that saves about a quarter of the time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from mcred.readers.guards.xml import Allowance, parse
from mcred.readers.office.package import Package
from mcred.readers.office.strict import in_usual_terms
from mcred.readers.word.styles import Styles

_LARGEST_KEPT: Final = 512 * 1024
"""Bytes; larger parts are parsed each time, so that strangers' files cannot fill the memory."""


def styles_of(package: Package) -> Styles:
    """The styles of the document in a package; raises CannotReadError where they are damaged."""
    found = package.parts("styles")
    if not found:
        return Styles(None)
    data = package.archive.read(found[0])
    package.allowance.spend(data)
    return _kept(data) if len(data) <= _LARGEST_KEPT else _parsed(data)


def _parsed(data: bytes) -> Styles:
    return Styles(in_usual_terms(parse(data, Allowance())))


_kept = lru_cache(maxsize=4)(_parsed)
