"""The cues of a spec's element lists: those in the file beside it, laid over those of the specs it extends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mcred.errors import Problem, YamlError
from mcred.specs.credential import Credential
from mcred.specs.yaml import Data, Node, parse_file
from mcred.specs.yaml.ordering import ordered

if TYPE_CHECKING:
    from mcred.text.elements import CueMistake


def cues_beside(path: Path) -> Node | None:
    """The cues in the file that belongs to a spec, `NAME.cues.yaml` beside `NAME.yaml`; None without one."""
    beside = path.with_suffix(".cues.yaml")
    return parse_file(beside) if beside.is_file() else None


def with_cues(credential: Credential, node: Node, own: Node | None, bases: Iterable[tuple[Path, Node]]) -> Credential:
    """The credential with its own cues and those of the specs it extends, the nearest first in `bases`.

    Raises YamlError with every mistake in them.
    """
    cues: dict[str, Data] = {}
    for path, base in reversed(tuple(bases)):
        _lay_over(cues, _inherited(credential, path, base))
    _lay_over(cues, own.data if own else {})
    if not cues:
        return credential
    from mcred.text.elements import CueError
    from mcred.text.elements import with_cues as completed

    try:
        return credential.with_cues(completed(tuple(credential.element_lists().values()), cues))
    except CueError as wrong:
        raise YamlError(ordered(_problem(mistake, own, node) for mistake in wrong.mistakes)) from None


def weak_cues(credential: Credential, cues: Node) -> tuple[Problem, ...]:
    """The cues beside a spec that tell nothing, though they are written as they should be."""
    from mcred.text.elements import cue_problems

    found = cue_problems(tuple(credential.element_lists().values()))
    return ordered(cues.problem(one.path, one.message, key=one.key) for one in found if one.path[0] in cues.data)


def _problem(mistake: CueMistake, cues: Node | None, spec: Node) -> Problem:
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


def _inherited(credential: Credential, path: Path, base: Node) -> Mapping[str, Data]:
    """The cues of a base, for the element lists that are still as they are there."""
    cues = cues_beside(path)
    if cues is None:
        return {}
    listed = base.data.get("elements")
    entries = [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    theirs = {entry.get("id"): entry.get("statements") for entry in entries}
    same = {elements.id for elements in credential.elements if list(elements.statements) == theirs.get(elements.id)}
    return {name: given for name, given in cues.data.items() if name in same or name not in theirs}
