"""The mistakes in what a spec's requirements name: items, element lists and how many of them; each has to be there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcred.errors import Problem
from mcred.requirements import Elements, Requirement
from mcred.specs.credential import Credential
from mcred.specs.rules import Scope, every_rule
from mcred.specs.yaml import DataPath, Node
from mcred.specs.yaml.wording import did_you_mean, listed, quoted

_ANYWHERE = {("choose", "items"), ("mentions", "items"), ("when", "present"), ("evidence", "artifacts")}
"""Options that may name any item of the credential."""
_ITEMS = {name for _, name in _ANYWHERE}
"""Options that name items; those of other kinds only count the items that the requirement stands on."""


def reference_problems(credential: Credential, node: Node) -> Iterator[Problem]:
    """The mistakes in what requirements name, each with its place in the file."""
    for path, rule, scope in every_rule(credential):
        yield from _items_of(rule, path, scope, credential, node)
        if isinstance(rule, Elements):
            yield from _lists_of(rule, path, credential, node)


def _items_of(rule: Requirement, path: DataPath, scope: Scope, credential: Credential, node: Node) -> Iterator[Problem]:
    """The items that a requirement names and the credential, or what the requirement stands on, does not have."""
    every = [item.id for item in credential.items]
    for name in _ITEMS & set(type(rule).model_fields):
        value = getattr(rule, name)
        named = [((*path, name), value)] if isinstance(value, str) else _entries((*path, name), value or ())
        for place, item in named:
            if item not in every:
                offer = did_you_mean(item, every)
                yield node.problem(
                    place, f"there is no item {quoted(item)}{offer}", f"There are {listed(every, 'and')}."
                )
            elif (rule.tag, name) not in _ANYWHERE and item not in scope.items:
                hint = "Put the requirement on the part that has it, or on the whole credential."
                yield node.problem(place, f"{quoted(item)} is no item of {scope.name}", hint)


def _entries(path: DataPath, values: Sequence[str]) -> list[tuple[DataPath, str]]:
    return [((*path, at), value) for at, value in enumerate(values)]


def _lists_of(rule: Elements, path: DataPath, credential: Credential, node: Node) -> Iterator[Problem]:
    """The element lists that are not there, or have fewer statements than are asked for."""
    lists = credential.element_lists()
    for list_id, number in rule.at_least.items():
        place = (*path, "at-least", list_id)
        if list_id not in lists:
            offer = did_you_mean(list_id, lists)
            hint = f"There are {listed(lists, 'and')}." if lists else "Describe the list under 'elements:'."
            yield node.problem(place, f"there is no element list {quoted(list_id)}{offer}", hint, key=True)
        elif number > (most := len(lists[list_id].statements)):
            yield node.problem(place, f"{quoted(list_id)} has {most} statements, so {number} can never be shown")
