"""What is allowed in a spec and yet seldom meant: warnings, each at its line.

Whether an id was renamed since an earlier version cannot be told from one file, so nothing is said about that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from mcred.errors import Problem
from mcred.requirements import Elements
from mcred.specs.credential import Credential, Item
from mcred.specs.rules import below, every_rule
from mcred.specs.yaml import DataPath, Node
from mcred.specs.yaml.ordering import ordered
from mcred.specs.yaml.wording import listed, quoted
from mcred.text.stated_limits import Stated, stated_limits

_ASKED = frozenset({"prompts", "unaltered-prompts"})
"""Kinds that look at the questions of their item."""
_SECONDS = {"minutes": 60, "hours": 3600, "seconds": 1}


def warnings(credential: Credential, node: Node) -> tuple[Problem, ...]:
    """All warnings, in the order of the lines."""
    return ordered((
        *_unmentioned(credential, node),
        *_alike(credential, node),
        *_unused_lists(credential, node),
        *_without_questions(credential, node),
        *_not_optional(credential, node),
        *_other_limits(credential, node),
    ))  # fmt: skip


def _items(credential: Credential) -> Iterator[tuple[DataPath, Item]]:
    for p, part in enumerate(credential.parts):
        yield from ((("parts", p, "items", i), item) for i, item in enumerate(part.items))


def _unmentioned(credential: Credential, node: Node) -> Iterator[Problem]:
    """Items of which nothing says what belongs into them."""
    named: set[str] = set()
    for _, rule, _ in every_rule(credential):
        for option in ("items", "present", "artifacts"):
            value = getattr(rule, option, None) or ()
            named.update([value] if isinstance(value, str) else value)
    for path, item in _items(credential):
        told = item.prompt or item.questions or item.requirements or item.description or item.id in named
        if not told:
            yield node.problem(
                (*path, "id"),
                f"no prompt, question or requirement says what belongs into {quoted(item.id)}",
                "Add a 'prompt:', so that people know what is asked for.",
            )


def _alike(credential: Credential, node: Node) -> Iterator[Problem]:
    """Items that one name of a file would say both."""
    first: dict[str, tuple[str, str]] = {}
    for path, item in _items(credential):
        for name in dict.fromkeys(map(_plain, item.names)):
            other, there = first.setdefault(name, (item.id, name))
            if other != item.id:
                yield node.problem(
                    (*path, "id"),
                    f"a file called {quoted(there)} would be both {quoted(other)} and {quoted(item.id)}",
                    "Give one of them another title, or take the alias out.",
                )
                break


def _plain(name: str) -> str:
    """A name without regard to case, punctuation and plural."""
    return " ".join(word.removesuffix("s") for word in re.findall(r"[^\W_]+", name.casefold()))


def _unused_lists(credential: Credential, node: Node) -> Iterator[Problem]:
    used = {name for _, rule, _ in every_rule(credential) if isinstance(rule, Elements) for name in rule.at_least}
    for index, elements in enumerate(credential.elements):
        if elements.id not in used:
            yield node.problem(
                ("elements", index, "id"),
                f"no requirement asks for the list {quoted(elements.id)}",
                f"Ask for it with {{kind: elements, at-least: {{{elements.id}: 1}}}}, or take the list out.",
            )


def _without_questions(credential: Credential, node: Node) -> Iterator[Problem]:
    """Requirements about an item's questions where it has none."""
    for path, item in _items(credential):
        if item.questions:
            continue
        for at, rule in enumerate(item.requirements):
            for place, inner in below((*path, "requirements", at), rule):
                if inner.tag in _ASKED and not getattr(inner, "lines", ()):
                    yield node.problem(
                        place,
                        f"{inner.tag} looks at the questions of {quoted(item.id)}, which has none",
                        "Add 'questions:' to the item, or take the requirement out.",
                    )


def _not_optional(credential: Credential, node: Node) -> Iterator[Problem]:
    """Items that one may choose to leave out, and yet must hand in."""
    optional = {item.id for _, item in _items(credential) if item.optional}
    for path, rule, _ in every_rule(credential):
        if rule.tag == "choose":
            chosen: tuple[str, ...] = getattr(rule, "items", ())
            must = [name for name in chosen if name not in optional]
            if must:
                yield node.problem(
                    (*path, "items"),
                    f"one may choose among these items, and yet {listed(map(quoted, must), 'and')} must be there",
                    "Mark each of them with 'optional: true'.",
                )


def _other_limits(credential: Credential, node: Node) -> Iterator[Problem]:
    """Limits that a prompt states and no requirement has."""
    whole = list(_limits(credential.requirements))
    for p, part in enumerate(credential.parts):
        shared = [*whole, *_limits(part.requirements)]
        for i, item in enumerate(part.items):
            held = {*shared, *_limits(item.requirements), *_limits((item,))}
            path: DataPath = ("parts", p, "items", i)
            asked = [((*path, "prompt", "text"), item.prompt)] if item.prompt else []
            asked += [((*path, "questions", at, "text"), each) for at, each in enumerate(item.questions)]
            for place, prompt in asked:
                for stated in stated_limits(prompt.text):
                    yield from _compared(stated, held, place, node)


def _compared(stated: Stated, held: set[tuple[str, float]], place: DataPath, node: Node) -> Iterator[Problem]:
    factor = _SECONDS.get(stated.unit, 1)
    unit = "seconds" if stated.unit in _SECONDS else stated.unit
    known = sorted(number for name, number in held if name == unit)
    if any(number * factor in known for number in stated.numbers):
        return
    if known:
        told = listed(f"{number / factor:g}" for number in known)
        message = f"the prompt speaks of {quoted(stated.text)}, the requirement of {told} {stated.unit}"
        yield node.problem(place, message, "Make the two agree.")
    elif len(stated.numbers) > 1 or stated.numbers[0] > 1:
        yield node.problem(
            place,
            f"the prompt speaks of {quoted(stated.text)}, and no requirement holds anyone to it",
            "Add a requirement such as {kind: length, ...}, or leave the number out of the prompt.",
        )


def _limits(models: tuple[BaseModel, ...]) -> Iterator[tuple[str, float]]:
    """The bounds of all requirements within some models, by their unit; times in seconds."""
    for model in models:
        for name in type(model).model_fields:
            value = getattr(model, name)
            unit = name.rstrip("_")
            if isinstance(value, BaseModel) and {"min", "max"} <= set(type(value).model_fields):
                factor = _SECONDS.get(unit, 1)
                bounds = (getattr(value, "min"), getattr(value, "max"))  # noqa: B009 - of Bounds, Span and Number alike
                yield from (
                    ("seconds" if unit in _SECONDS else unit, bound * factor) for bound in bounds if bound is not None
                )
            elif isinstance(value, int) and not isinstance(value, bool):
                yield unit, value
            elif isinstance(value, BaseModel):
                yield from _limits((value,))
            elif isinstance(value, tuple):
                yield from _limits(tuple(inner for inner in value if isinstance(inner, BaseModel)))
