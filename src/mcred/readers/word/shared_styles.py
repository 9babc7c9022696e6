"""The styles of a document, kept from one document to the next while they stay the same.

Unpacking and parsing the styles is most of the work of reading a short Word file: a program writes all of its styles,
some hundreds of kilobytes, into each. Documents made by one program hold the same bytes there, packed the same way, so
these are unpacked and parsed once for all. In a run over many portfolios that is more than half of the time. Bytes are
compared, not hashed: that is faster, and no document can pass its styles off as another's.
"""

from __future__ import annotations

from collections import deque

from msgspec import Struct

from mcred.readers.guards.archive import Packed
from mcred.readers.guards.xml import Allowance, Cost, cost_of, parse
from mcred.readers.office.package import Package
from mcred.readers.office.strict import in_usual_terms
from mcred.readers.word.styles import Styles

_LARGEST_KEPT = 512 * 1024
"""Bytes; larger parts are parsed each time, so that strangers' files cannot fill the memory."""


class _Kept(Struct, frozen=True, kw_only=True):
    packed: Packed
    cost: Cost
    styles: Styles


_LAST: deque[_Kept] = deque(maxlen=4)


def styles_of(package: Package) -> Styles:
    """The styles of the document in a package; raises CannotReadError where they are damaged."""
    found = package.parts("styles")
    if not found:
        return Styles(None)
    packed = package.archive.packed(found[0])
    for kept in _LAST:
        if kept.packed == packed:
            package.allowance.take(kept.cost)
            return kept.styles
    data = package.archive.read(found[0])
    cost = cost_of(data)
    package.allowance.take(cost)
    styles = Styles(in_usual_terms(parse(data, Allowance())))
    if max(len(data), len(packed.data)) <= _LARGEST_KEPT:
        _LAST.append(_Kept(packed=packed, cost=cost, styles=styles))
    return styles
