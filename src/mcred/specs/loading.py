"""Loads a credential from its spec: the file, the specs that it extends and the cues beside them."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from mcred.errors import YamlError
from mcred.specs.credential import Credential
from mcred.specs.cues import cues_beside, with_cues
from mcred.specs.extending import with_bases
from mcred.specs.references import reference_problems
from mcred.specs.versions import refuse_newer
from mcred.specs.yaml import Node, parse_file, validate
from mcred.specs.yaml.ordering import ordered


class Spec(Struct, frozen=True, kw_only=True):
    """A spec as loaded: its credential, and its data with their places."""

    credential: Credential
    node: Node
    cues: Node | None
    """The cues beside it; None without any."""


def load_credential(path: Path) -> Credential:
    """The credential of a spec file; `NAME.cues.yaml` beside `NAME.yaml` adds cues to its element lists.

    Raises YamlError with every mistake of the file, or OSError when it cannot be opened.
    """
    return load_spec(path).credential


def load_spec(path: Path) -> Spec:
    """The credential of a spec file with its places; errors as of `load_credential`."""
    own = parse_file(path)
    refuse_newer(own)
    node, bases = with_bases(own, path)
    credential = validate(Credential, node)
    if problems := ordered(reference_problems(credential, node)):
        raise YamlError(problems)
    cues = cues_beside(path)
    return Spec(credential=with_cues(credential, node, cues, bases), node=node, cues=cues)
