"""Strict Open XML, a choice under Word's "Save as": the same elements under other namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_STRICT = "http://purl.oclc.org/ooxml/"
_USUAL = "http://schemas.openxmlformats.org/"


def in_usual_terms(root: _Element) -> _Element:
    """The tree with the namespaces that nearly all files use; the tree itself is changed where it is strict."""
    if any(uri.startswith(_STRICT) for uri in root.nsmap.values()):
        for element in root.iter("*"):
            element.tag = _usual(str(element.tag))
            for name, value in [(str(name), str(value)) for name, value in element.attrib.items()]:
                if _STRICT in name:
                    del element.attrib[name]
                    element.set(_usual(name), value)
    return root


def _usual(name: str) -> str:
    """The usual name of a strict one: ".../ooxml/drawingml/chart" becomes ".../drawingml/2006/chart"."""
    namespace, _, local = name.rpartition("}")
    if not namespace.startswith("{" + _STRICT):
        return name
    family, _, rest = namespace.removeprefix("{" + _STRICT).partition("/")
    return f"{{{_USUAL}{family}/2006/{rest}}}{local}"
