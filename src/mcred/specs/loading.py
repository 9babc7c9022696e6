"""Loads a credential from its YAML file, and the cues that may lie beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from mcred.errors import Problem, YamlError
from mcred.specs.credential import Credential
from mcred.specs.extending import with_base
from mcred.specs.references import reference_problems
from mcred.specs.versions import refuse_newer
from mcred.specs.yaml import Data, Node, parse_file, validate
from mcred.specs.yaml.ordering import ordered

if TYPE_CHECKING:
    from mcred.text.elements import CueMistake


class Spec(Struct, frozen=True, kw_only=True):
    """A spec as loaded: its credential, and its data with their places."""

    credential: Credential
    node: Node


def load_credential(path: Path) -> Credential:
    """The credential of a spec file; `NAME.cues.yaml` beside `NAME.yaml` adds cues to its element lists.

    Raises YamlError with every mistake of the file, or OSError when it cannot be opened.
    """
    return load_spec(path).credential


def load_spec(path: Path) -> Spec:
    """The credential of a spec file with its places; errors as of `load_credential`."""
    own = parse_file(path)
    refuse_newer(own)
    node, bases = with_base(own, path)
    credential = validate(Credential, node)
    if problems := ordered(reference_problems(credential, node)):
        raise YamlError(problems)
    inherited: dict[str, Data] = {}
    for base in reversed(bases):
        _lay_over(inherited, _inherited_cues(credential, base))
    return Spec(credential=_with_cues(credential, inherited, cues_beside(path), node), node=node)


def weak_cues(path: Path, spec: Spec | None = None) -> tuple[Problem, ...]:
    """The cues beside a spec that tell nothing, though they are written as they should be.

    `spec` is the spec where it is loaded already; else this raises what `load_credential` raises.
    """
    credential = (spec or load_spec(path)).credential
    beside = cues_beside(path)
    if not beside.is_file():
        return ()
    from mcred.text.elements import cue_problems

    cues = parse_file(beside)
    found = cue_problems(tuple(credential.element_lists().values()))
    return ordered(cues.problem(one.path, one.message, key=one.key) for one in found if one.path[0] in cues.data)


def cues_beside(path: Path) -> Path:
    """The file of cues that belongs to a spec; it need not exist."""
    return path.with_suffix(".cues.yaml")


def _with_cues(credential: Credential, inherited: dict[str, Data], beside: Path, spec: Node) -> Credential:
    cues = parse_file(beside) if beside.is_file() else None
    if cues:
        _lay_over(inherited, cues.data)
    if not inherited:
        return credential
    from mcred.text.elements import CueError

    try:
        return credential.with_cues(inherited)
    except CueError as wrong:
        raise YamlError(ordered(_cue_problem(mistake, cues, spec) for mistake in wrong.mistakes)) from None


def _cue_problem(mistake: CueMistake, cues: Node | None, spec: Node) -> Problem:
    """A mistake in cues, at its place; that of another spec's cues at the line that extends it."""
    if cues and mistake.path[0] in cues.data:
        return cues.problem(mistake.path, mistake.message, key=mistake.key)
    return spec.problem(("extends",), f"the cues beside a spec that this one extends: {mistake.message}")


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
