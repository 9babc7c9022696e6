"""From pydantic's errors to problems: each at its line, in plain words, and one for each mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mcred.errors import Problem
from mcred.specs.yaml.messages import fallback, not_a_choice, out_of_bounds, wanted, wrong_kind
from mcred.specs.yaml.mistakes import Mistake
from mcred.specs.yaml.ordering import ordered
from mcred.specs.yaml.positions import Data, DataPath, Node
from mcred.specs.yaml.schemas import Tracer
from mcred.specs.yaml.unions import split
from mcred.specs.yaml.wording import did_you_mean, listed, nearest, quoted

if TYPE_CHECKING:
    from pydantic import BaseModel, ValidationError

_MOST_TRACED = 1000


def problems_of(error: ValidationError, model: type[BaseModel], node: Node) -> tuple[Problem, ...]:
    """The mistakes of a file, in the order of its lines."""
    tracer = Tracer(model)
    mistakes = [
        Mistake(error=detail, spots=tuple(tracer.trace(detail["loc"])))
        for detail in error.errors(include_url=False)[:_MOST_TRACED]
    ]
    alone, unfit = split(mistakes)
    return ordered(_Teller(tracer, node, alone).problems(unfit))


class _Teller:
    """Says each mistake, knowing the others."""

    def __init__(self, tracer: Tracer, node: Node, mistakes: Sequence[Mistake]) -> None:
        self._tracer = tracer
        self._node = node
        self._mistakes = mistakes
        self._meant = {
            (mistake.parent.path, self._nearest_key(mistake)) for mistake in mistakes if mistake.is_unknown_key
        }

    def problems(self, unfit: Sequence[Sequence[Mistake]]) -> Iterator[Problem]:
        """A problem for each mistake, and one for each union that nothing of fits."""
        for mistakes in unfit:
            yield self._fits_nothing(mistakes)
        missing: dict[DataPath, list[Mistake]] = {}
        for mistake in self._mistakes:
            if self._only_follows(mistake):
                continue
            if not mistake.is_missing_key:
                yield self._problem(mistake)
            elif (mistake.parent.path, mistake.name) not in self._meant:  # else it is there, and told as misspelt
                missing.setdefault(mistake.parent.path, []).append(mistake)
        for path, mistakes in missing.items():
            yield self._missing_keys(path, mistakes)

    def _only_follows(self, mistake: Mistake) -> bool:
        """Whether a list is short only because its entries have mistakes of their own."""
        if mistake.kind != "too_short":
            return False
        there = self._value(mistake.spot.path)
        return isinstance(there, list) and len(there) >= mistake.error.get("ctx", {}).get("min_length", 0)

    def _problem(self, mistake: Mistake) -> Problem:
        if mistake.is_unknown_key:
            return self._unknown_key(mistake)
        if mistake.kind == "union_tag_invalid":
            return self._unknown_tag(mistake)
        if mistake.kind == "union_tag_not_found" and isinstance(self._value(mistake.spot.path), dict):
            return self._missing_tag(mistake)
        return self._wrong_value(mistake)

    def _wrong_value(self, mistake: Mistake) -> Problem:
        spot = mistake.spot
        value = mistake.name if spot.is_key else self._value(spot.path)
        choices = self._tracer.choices(spot)
        path = (*spot.path, *_further(mistake))
        if mistake.kind in ("literal_error", "enum") and choices:
            message, hint = not_a_choice(value, choices)
        elif wants := wanted(mistake.error):
            message, hint = wrong_kind(wants, value)
            fields = self._tracer.fields(spot)
            hint = hint or (f"Keys allowed here: {listed(fields, 'and')}." if fields else "")
        else:
            message, hint = out_of_bounds(mistake.error, value) or fallback(mistake.error)
        if mistake.kind == "string_pattern_mismatch" and spot.description:
            hint = spot.description
        return self._node.problem(path, message, hint, key=spot.is_key)

    def _unknown_key(self, mistake: Mistake) -> Problem:
        fields = self._tracer.fields(mistake.parent)
        near = self._nearest_key(mistake)
        offer = f"; did you mean {quoted(near)}?" if near else ""
        hint = f"Keys allowed here: {listed(fields, 'and')}." if fields else ""
        if not near and any(mistake.name in self._tracer.fields(outer) for outer in mistake.outer):
            hint = f"{quoted(mistake.name)} belongs to what holds this: move the line further left. {hint}"
        number = mistake.name.isdecimal()
        if (number or " " in mistake.name) and self._value(mistake.spot.path) is None:  # {text: one thing, and another}
            message = f"the comma before {quoted(mistake.name)} ends the value"
            hint = "Text with a comma goes in quotes where it stands in braces or brackets."
            hint = "A number is written without a comma: 1200." if number else hint
            return self._node.problem(mistake.spot.path, message, hint, key=True)
        return self._node.problem(
            mistake.spot.path, f"there is no key {quoted(mistake.name)} here{offer}", hint, key=True
        )

    def _missing_keys(self, path: DataPath, mistakes: Sequence[Mistake]) -> Problem:
        names = listed((quoted(mistake.name) for mistake in mistakes), "and")
        subject = f"the key {names} is" if len(mistakes) == 1 else f"the keys {names} are"
        hint = " ".join(map(_line_to_add, mistakes))
        return self._node.problem(path, f"{subject} missing here", hint)

    def _nearest_key(self, mistake: Mistake) -> str | None:
        """The allowed key that an unknown one comes nearest to, rather one that is not there yet."""
        there = self._value(mistake.parent.path)
        taken = there if isinstance(there, dict) else {}
        fields = self._tracer.fields(mistake.parent)
        return nearest(mistake.name, [name for name in fields if name not in taken]) or nearest(mistake.name, fields)

    def _unknown_tag(self, mistake: Mistake) -> Problem:
        key = _discriminator(mistake)
        path = (*mistake.spot.path, key)
        value = self._value(path)
        choices = self._tracer.choices(mistake.spot)
        offer = did_you_mean(value, choices) if isinstance(value, str) else ""
        shown = quoted(value) if isinstance(value, str | int | float) else "like that"
        message = f"nothing stands after {quoted(key)}" if value is None else f"there is no {key} {shown}{offer}"
        return self._node.problem(path, message, f"Allowed: {listed(choices)}.")

    def _missing_tag(self, mistake: Mistake) -> Problem:
        path, key = mistake.spot.path, _discriminator(mistake)
        there = self._value(path)
        hint = f"Allowed after '{key}:' are {listed(self._tracer.choices(mistake.spot))}."
        misspelt = nearest(key, there if isinstance(there, dict) else ())
        if misspelt is not None:
            message = f"there is no key {quoted(misspelt)} here; did you mean {quoted(key)}?"
            return self._node.problem((*path, misspelt), message, hint, key=True)
        return self._node.problem(path, f"the key {quoted(key)} is missing here", hint)

    def _fits_nothing(self, mistakes: Sequence[Mistake]) -> Problem:
        first = mistakes[0]
        depth = first.spot.branch.depth if first.spot.branch is not None else len(first.spot.path)
        path = first.spot.path[:depth]
        at_union = [mistake for mistake in mistakes if len(mistake.spot.path) == depth]
        choices = [choice for mistake in at_union for choice in self._tracer.choices(mistake.spot)]
        kinds = [wants for mistake in at_union if (wants := wanted(mistake.error))]
        wants = listed(dict.fromkeys([*kinds, *map(quoted, choices)]))
        value = self._value(path)
        message, hint = wrong_kind(wants, value)
        if isinstance(value, str):
            message += did_you_mean(value, choices)
        return self._node.problem(path, message, hint)

    def _value(self, path: DataPath) -> Data:
        value: Data = self._node.data
        for step in path:
            match value, step:
                case dict(), _ if step in value:
                    value = value[str(step)]
                case list(), int() if 0 <= step < len(value):
                    value = value[step]
                case _:
                    return None
        return value


def _discriminator(mistake: Mistake) -> str:
    return str(mistake.error.get("ctx", {}).get("discriminator", "kind")).strip("'")


def _further(mistake: Mistake) -> DataPath:
    """The way on from the spot that a validator of ours gives: {"at": ("items", 3)}."""
    at = mistake.error.get("ctx", {}).get("at", ())
    return tuple(at) if isinstance(at, list | tuple) else (at,)


def _line_to_add(mistake: Mistake) -> str:
    about = f" ({mistake.spot.description.rstrip('.')})" if mistake.spot.description else ""
    return f"Add a line '{mistake.name}: ...'{about}."
