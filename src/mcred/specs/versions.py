"""The version of the language of specs, and what becomes of a spec of a later one."""

from __future__ import annotations

from mcred.errors import YamlError
from mcred.specs.yaml import Node

NEWEST = 1
"""The version that is known here."""


def refuse_newer(node: Node) -> None:
    """Refuse a spec of a later version of the language, whose other mistakes would only mislead; raises YamlError."""
    version = node.data.get("spec-version")
    if isinstance(version, int) and version > NEWEST:
        message = f"this spec is written for a newer mcred: its spec-version is {version}, and this one knows {NEWEST}"
        raise YamlError((node.problem(("spec-version",), message, "Install a newer mcred, or ask for an older spec."),))
