"""Lays the data of one spec over that of another, each piece with the file and the line that it comes from.

- A single value of the upper spec takes the place of the base's.
- A group of keys is laid over the base's, key by key.
- A list takes the place of the base's; but of parts, items and element lists, an entry with an id that the base has is
  laid over that one, and any other comes after those of the base.
- `remove` names parts, items and element lists of the base that are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from mcred.errors import Problem, YamlError
from mcred.specs.yaml import Data, DataPath, Mark, Node, Positions, Source
from mcred.specs.yaml.wording import did_you_mean, quoted

_WITH_IDS = frozenset({"parts", "items", "elements"})
_OF_ONE_SPEC = frozenset({"extends", "remove", "id"})
"""Keys that no spec hands down."""
_Value: TypeAlias = "str | float | bool | list[_Piece] | dict[str, _Piece] | None"
"""What YAML can hold, in pieces."""


class _Piece(Struct, frozen=True, kw_only=True):
    """A value and where it comes from."""

    value: _Value
    source: Source
    mark: Mark
    key: Mark | None
    """Where its key stands; None for the entry of a list."""

    @property
    def id(self) -> str | None:
        """Its id, where it has one."""
        found = self.value.get("id") if isinstance(self.value, dict) else None
        return found.value if found and isinstance(found.value, str) else None


def laid_over(base: Node, upper: Node) -> Node:
    """The upper spec over the base; raises YamlError where it has no id of its own, or removes what is not there."""
    own_id = upper.data.get("id")
    if own_id is None or own_id == base.data.get("id"):
        message = "a spec that extends another needs an id of its own"
        raise YamlError((upper.problem(("extends",), message, "Add a line 'id: ...'."),))
    handed_down = {key: value for key, value in base.data.items() if key not in _OF_ONE_SPEC}
    low, high = _piece(base, handed_down, ()), _piece(upper, upper.data, ())
    if missing := tuple(_not_there(low, base, upper)):
        raise YamlError(missing)
    laid = _Laying(name for _, name in _removed(upper)).over(low, high)
    places = _Places()
    data = places.data(laid)
    return Node(
        source=upper.source,
        data=data if isinstance(data, dict) else {},
        positions=Positions(keys=places.keys, values=places.values),
        origins=places.origins,
    )


class _Laying:
    """Lays pieces over others, without what is to be removed from below."""

    def __init__(self, removed: Iterable[str]) -> None:
        self._removed = frozenset(removed)

    def over(self, base: _Piece, upper: _Piece, name: str = "") -> _Piece:
        """A piece over another; `name` is the key that both stand behind."""
        match base.value, upper.value:
            case dict() as low, dict() as high:
                both = {key: self._kept(piece, key) for key, piece in low.items()}
                both |= {key: self.over(low[key], piece, key) if key in low else piece for key, piece in high.items()}
                return replace(upper, value=both)
            case list() as low, list() as high if name in _WITH_IDS:
                return replace(upper, value=list(self._by_id(low, high)))
            case _:
                return upper

    def _by_id(self, base: list[_Piece], upper: list[_Piece]) -> Iterator[_Piece]:
        """The entries of a list with ids over those of another; of several with one id, the first is laid over."""
        own: dict[str | None, _Piece] = {entry.id: entry for entry in reversed(upper) if entry.id}
        for entry in base:
            if entry.id in own:
                yield self.over(entry, own[entry.id])
            elif entry.id not in self._removed:
                yield self._kept(entry)
        laid = {entry.id for entry in base}
        yield from (entry for entry in upper if entry.id not in laid or own.get(entry.id) is not entry)

    def _kept(self, piece: _Piece, name: str = "") -> _Piece:
        """A piece of the base, which stands behind a key of that name."""
        match piece.value:
            case dict() as group:
                return replace(piece, value={key: self._kept(inner, key) for key, inner in group.items()})
            case list() as entries:
                gone = self._removed if name in _WITH_IDS else frozenset()
                return replace(piece, value=[self._kept(entry) for entry in entries if entry.id not in gone])
            case _:
                return piece


def _removed(upper: Node) -> Iterator[tuple[int, str]]:
    """What `remove` names, each with its number in the list."""
    wanted = upper.data.get("remove")
    return ((at, name) for at, name in enumerate(wanted if isinstance(wanted, list) else ()) if isinstance(name, str))


def _not_there(low: _Piece, base: Node, upper: Node) -> Iterator[Problem]:
    """What is to be removed and is not there, as problems."""
    ids = sorted(set(_ids(low)))
    for at, name in _removed(upper):
        if name not in ids:
            yield upper.problem(
                ("remove", at),
                f"there is no part, item or element list {quoted(name)} to remove{did_you_mean(name, ids)}",
                f"{PurePath(base.source.name).name} has: {', '.join(ids)}.",
            )


def _ids(piece: _Piece) -> Iterator[str]:
    """The ids of all parts, items and element lists."""
    for key, inner in piece.value.items() if isinstance(piece.value, dict) else ():
        if key in _WITH_IDS and isinstance(inner.value, list):
            for entry in inner.value:
                if entry.id:
                    yield entry.id
                yield from _ids(entry)


def _piece(node: Node, data: Data, path: DataPath) -> _Piece:
    """The data at a path of a spec, with its places."""
    value: _Value
    match data:
        case dict():
            value = {key: _piece(node, inner, (*path, key)) for key, inner in data.items()}
        case list():
            value = [_piece(node, inner, (*path, at)) for at, inner in enumerate(data)]
        case _:
            value = data
    return _Piece(
        value=value,
        source=node.source_of(path),
        mark=node.positions.of_value(path),
        key=node.positions.keys.get(path),
    )


class _Places:
    """Where the pieces of a spec stand, gathered while their data are put together."""

    def __init__(self) -> None:
        self.keys: dict[DataPath, Mark] = {}
        self.values: dict[DataPath, Mark] = {}
        self.origins: dict[DataPath, Source] = {}

    def data(self, piece: _Piece, path: DataPath = ()) -> Data:
        """The data of a piece that stands at a path."""
        self.values[path], self.origins[path] = piece.mark, piece.source
        if piece.key:
            self.keys[path] = piece.key
        match piece.value:
            case dict() as group:
                return {key: self.data(inner, (*path, key)) for key, inner in group.items()}
            case list() as entries:
                return [self.data(inner, (*path, at)) for at, inner in enumerate(entries)]
            case value:
                return value
