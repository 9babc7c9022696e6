"""XML from strangers: no document type, no entities, no network, and limits on depth, text and the number of nodes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from mcred.errors import CannotReadError
from mcred.readers.guards.refusals import badly_built, damaged, too_large

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

MAX_ELEMENTS = 600_000
"""In one file; an honest 100-page thesis has about a third of it at most. A tree costs some 300 bytes an element."""
MAX_ATTRIBUTES = 2_000_000

_DOCTYPE = b"<!DOCTYPE"
_TOO_DEEP = "Excessive depth"
_TOO_LONG = ("Resource limit", "huge text")
"""How libxml2's versions word it."""


Cost = tuple[int, int]
"""The elements and the attributes of a part, or a few more."""


def cost_of(data: bytes) -> Cost:
    """What a part costs, counted without parsing it."""
    return data.count(b"<") - data.count(b"</") - data.count(b"<!--"), data.count(b"=")


class Allowance:
    """What all parts of one file together may cost."""

    def __init__(self) -> None:
        self._elements = MAX_ELEMENTS
        self._attributes = MAX_ATTRIBUTES

    def spend(self, data: bytes) -> None:
        """Count a part in before it is parsed; raises CannotReadError when there is too much."""
        self.take(cost_of(data))

    def take(self, cost: Cost) -> None:
        """The same for a part whose cost is known."""
        elements, attributes = cost
        self._elements -= elements
        self._attributes -= attributes
        if self._elements < 0 or self._attributes < 0:
            raise too_large("The file is built of more pieces than any document needs.")


def parse(data: bytes, allowance: Allowance) -> _Element:
    """The root of a part, without comments and processing instructions; raises CannotReadError.

    libxml2 itself refuses more than 256 levels and a text of more than 10 MB as long as `huge_tree` is off.
    """
    from lxml.etree import XMLSyntaxError, fromstring

    allowance.spend(data)
    if _DOCTYPE in (data.replace(b"\0", b"") if b"\0" in data[:4] else data):
        raise _has_doctype()
    try:
        root = fromstring(data, _parser())
    except XMLSyntaxError as error:
        if _TOO_DEEP in str(error):
            raise badly_built("The file is damaged: its content is nested deeper than any document needs.") from error
        if any(words in str(error) for words in _TOO_LONG):
            raise too_large("A single stretch of text in the file is longer than 10 MB.") from error
        raise damaged("The file is damaged: a part of it is not in order.") from error
    except (LookupError, ValueError) as error:
        raise damaged("The file is damaged: a part of it is not in order.") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _has_doctype()
    return root


@cache
def _parser() -> XMLParser:
    from lxml.etree import XMLParser

    return XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )


def _has_doctype() -> CannotReadError:
    return badly_built(
        "The file holds instructions (a document type) that no word processor writes, so it was not read."
    )
