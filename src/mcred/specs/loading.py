"""Loads a credential from its YAML file, and the cues that may lie beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mcred.errors import YamlError
from mcred.specs.credential import Credential
from mcred.specs.extending import with_base
from mcred.specs.versions import refuse_newer
from mcred.specs.yaml import Data, Mark, parse_file, validate


def load_credential(path: Path) -> Credential:
    """The credential of a spec file; `NAME.cues.yaml` beside `NAME.yaml` adds cues to its element lists.

    Raises YamlError with every mistake of the file, or OSError when it cannot be opened.
    """
    own = parse_file(path)
    refuse_newer(own)
    node, bases = with_base(own, path)
    credential = validate(Credential, node)
    inherited: dict[str, Data] = {}
    for base in reversed(bases):
        _lay_over(inherited, _inherited_cues(credential, base))
    return _with_cues(credential, inherited, cues_beside(path))


def cues_beside(path: Path) -> Path:
    """The file of cues that belongs to a spec; it need not exist."""
    return path.with_suffix(".cues.yaml")


def _with_cues(credential: Credential, inherited: dict[str, Data], beside: Path) -> Credential:
    cues = parse_file(beside) if beside.is_file() else None
    if cues:
        _lay_over(inherited, cues.data)
    try:
        return credential.with_cues(inherited) if inherited else credential
    except ValueError as problem:
        if cues is None:
            raise
        raise YamlError((cues.source.problem(Mark(1, 1), str(problem), ""),)) from None


def _lay_over(cues: dict[str, Data], upper: Mapping[str, Data]) -> None:
    """Lay cues over others: those of a list take the place of the others', groups of words are put together."""
    for name, given in upper.items():
        there = cues.get(name)
        together = name == "words" and isinstance(there, dict) and isinstance(given, dict)
        cues[name] = {**there, **given} if together else given  # type: ignore[dict-item] # both are groups of keys


def _inherited_cues(credential: Credential, base: Path) -> Mapping[str, Data]:
    """The cues of a base, for the element lists that are still as they are there."""
    beside = cues_beside(base)
    if not beside.is_file():
        return {}
    listed = parse_file(base).data.get("elements")
    entries = [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    theirs = {entry.get("id"): entry.get("statements") for entry in entries}
    same = {elements.id for elements in credential.elements if list(elements.statements) == theirs.get(elements.id)}
    return {name: given for name, given in parse_file(beside).data.items() if name in same or name not in theirs}
