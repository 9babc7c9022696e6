"""Lays a spec over the one that it `extends`, before anything is checked, so that every mistake keeps its own file.

- A single value of the spec takes the place of the base's.
- A group of keys is laid over the base's, key by key.
- A list takes the place of the base's; but of parts, items and element lists, an entry with an id that the base has is
  laid over that one, and any other comes after those of the base.
- `remove` names parts, items and element lists of the base that are left out.

A base is another spec of the same folder, by its id or its file's name, or a credential that comes with mcred, by its
id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath

from mcred.errors import Problem, YamlError
from mcred.specs.versions import refuse_newer
from mcred.specs.yaml import Data, DataPath, Mark, Node, Positions, Source, parse_file
from mcred.specs.yaml.wording import did_you_mean, quoted

MOST = 8
"""How many specs may stand one upon the other."""
_SUFFIXES = (".yaml", ".yml")
_WITH_IDS = frozenset({"parts", "items", "elements"})


def with_base(node: Node, path: Path) -> tuple[Node, tuple[Path, ...]]:
    """The data of a spec laid over those it extends, and their files, the nearest base first.

    Raises YamlError where a base is unknown, builds on this spec again, or has mistakes that keep it from being read;
    or OSError when it cannot be opened.
    """
    chain, bases = [node], list[Path]()
    seen = [path.resolve()]
    while (name := chain[-1].data.get("extends")) is not None:
        if not isinstance(name, str) or not name.strip():
            raise _wrong(chain[-1], "the id of another spec is wanted here", "Write it as in 'extends: family'.")
        holder = bases[-1] if bases else path
        base = _find(name.strip(), holder, chain[-1])
        if base.resolve() in seen or len(seen) > MOST:
            raise _wrong(chain[-1], *_round(base, seen, holder))
        seen.append(base.resolve())
        bases.append(base)
        shown = base.name if base.parent == path.parent else str(base)
        chain.append(parse_file(base, shown))
        refuse_newer(chain[-1])
    merged = chain[-1]
    for upper in reversed(chain[:-1]):
        merged = _Laying(merged, upper).result()
    return merged, tuple(bases)


def _find(name: str, holder: Path, node: Node) -> Path:
    """The file of a base."""
    from mcred.specs.library import shipped_folder

    if "/" in name or "\\" in name or name.startswith("."):
        raise _wrong(
            node, f"{quoted(name)} lies in another folder", "A base is a spec of the same folder: give its id."
        )
    file = name.endswith(_SUFFIXES)
    folders = [holder.parent] if file else [holder.parent, shipped_folder()]
    for folder in folders:
        for suffix in ("",) if file else _SUFFIXES:
            if (candidate := folder / f"{name}{suffix}").is_file():
                return candidate
    near = did_you_mean(name, sorted({known for folder in folders for known in _specs(folder, file=file)}))
    hint = "Give the id of a spec in the same folder, its file's name, or an id that mcred list shows."
    raise _wrong(node, f"there is no spec {quoted(name)} to extend{near}", hint)


def _specs(folder: Path, *, file: bool) -> Iterator[str]:
    for path in sorted(folder.glob("*.y*ml")) if folder.is_dir() else ():
        if path.suffix in _SUFFIXES and "." not in path.stem:
            yield path.name if file else path.stem


def _round(base: Path, seen: list[Path], holder: Path) -> tuple[str, str]:
    hint = "Let one of them stand by itself, and take out its line 'extends'."
    if base.resolve() == holder.resolve():
        return "this spec extends itself", "Name another spec, or delete the line."
    if base.resolve() in seen:
        way = [path.name for path in seen[seen.index(base.resolve()) :]]
        return f"these specs extend each other in a circle: {', '.join(way)}, and {base.name} again", hint
    return f"more than {MOST} specs stand one upon the other", "Let this one extend the first of them."


def _wrong(node: Node, message: str, hint: str) -> YamlError:
    return YamlError((node.problem(("extends",), message, hint),))


class _Laying:
    """One spec laid over another; it gathers where each piece of the result comes from."""

    def __init__(self, base: Node, upper: Node) -> None:
        self._base, self._upper = base, upper
        self._keys: dict[DataPath, Mark] = {}
        self._values: dict[DataPath, Mark] = {}
        self._origins: dict[DataPath, Source] = {}

    def result(self) -> Node:
        """The upper spec over the base; raises YamlError where what the upper one removes is not there."""
        own_id = self._upper.data.get("id")
        if own_id is None or own_id == self._base.data.get("id"):
            raise _wrong(self._upper, "a spec that extends another needs an id of its own", "Add a line 'id: ...'.")
        base = {key: value for key, value in self._base.data.items() if key not in ("extends", "remove", "id")}
        missing = list(self._removed(base))
        if missing:
            raise YamlError(tuple(missing))
        data = self._group(base, self._upper.data, (), (), ())
        positions = Positions(keys=self._keys, values=self._values)
        return Node(source=self._upper.source, data=data, positions=positions, origins=self._origins)

    def _removed(self, base: dict[str, Data]) -> Iterator[Problem]:
        """What is to be removed and is not there, as problems."""
        wanted = self._upper.data.get("remove")
        ids = set(_ids(base))
        for index, name in enumerate(wanted if isinstance(wanted, list) else ()):
            if isinstance(name, str) and name not in ids:
                yield self._upper.problem(
                    ("remove", index),
                    f"there is no part, item or element list {quoted(name)} to remove{did_you_mean(name, sorted(ids))}",
                    f"{PurePath(self._base.source.name).name} has: {', '.join(sorted(ids))}.",
                )

    def _group(
        self, base: Mapping[str, Data], upper: Mapping[str, Data], low: DataPath, high: DataPath, here: DataPath
    ) -> dict[str, Data]:
        """A group of keys over another."""
        self._mark(self._upper, high, here)
        laid: dict[str, Data] = {}
        for key in dict.fromkeys((*base, *upper)):
            below, above, at = (*low, key), (*high, key), (*here, key)
            if key not in upper:
                laid[key] = self._copy(self._base, base[key], below, at)
            elif key not in base:
                laid[key] = self._copy(self._upper, upper[key], above, at)
            else:
                laid[key] = self._both(base[key], upper[key], below, above, at)
        return laid

    def _both(self, base: Data, upper: Data, low: DataPath, high: DataPath, here: DataPath) -> Data:
        if isinstance(base, dict) and isinstance(upper, dict):
            return self._group(base, upper, low, high, here)
        if here[-1] in _WITH_IDS and isinstance(base, list) and isinstance(upper, list):
            return self._by_id(base, upper, low, high, here)
        return self._copy(self._upper, upper, high, here)

    def _by_id(self, base: list[Data], upper: list[Data], low: DataPath, high: DataPath, here: DataPath) -> list[Data]:
        """A list of entries with ids over another."""
        self._mark(self._upper, high, here)
        own = {_id(entry): index for index, entry in reversed(list(enumerate(upper))) if _id(entry)}
        gone = self._upper.data.get("remove")
        laid: list[Data] = []
        used: set[int] = set()
        for index, entry in enumerate(base):
            name = _id(entry)
            at = (*here, len(laid))
            if isinstance(gone, list) and name in gone and name not in own:
                continue
            if name in own and isinstance(entry, dict) and isinstance(over := upper[own[name]], dict):
                used.add(own[name])
                laid.append(self._group(entry, over, (*low, index), (*high, own[name]), at))
            else:
                laid.append(self._copy(self._base, entry, (*low, index), at))
        for index, entry in enumerate(upper):
            if index not in used:
                laid.append(self._copy(self._upper, entry, (*high, index), (*here, len(laid))))
        return laid

    def _copy(self, node: Node, value: Data, there: DataPath, here: DataPath) -> Data:
        """A piece of one of the two, with all that it holds."""
        self._mark(node, there, here)
        if isinstance(value, dict):
            return {key: self._copy(node, inner, (*there, key), (*here, key)) for key, inner in value.items()}
        if isinstance(value, list):
            gone = self._upper.data.get("remove")
            kept = [
                (index, inner)
                for index, inner in enumerate(value)
                if not (node is self._base and here[-1] in _WITH_IDS and isinstance(gone, list) and _id(inner) in gone
                        and _id(inner))
            ]  # fmt: skip
            return [self._copy(node, inner, (*there, index), (*here, at)) for at, (index, inner) in enumerate(kept)]
        return value

    def _mark(self, node: Node, there: DataPath, here: DataPath) -> None:
        self._values[here] = node.positions.of_value(there)
        if there in node.positions.keys:
            self._keys[here] = node.positions.keys[there]
        self._origins[here] = node.source_of(there)


def _id(entry: Data) -> str | None:
    found = entry.get("id") if isinstance(entry, dict) else None
    return found if isinstance(found, str) else None


def _ids(value: Data) -> Iterator[str]:
    """The ids of all parts, items and element lists."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in _WITH_IDS and isinstance(inner, list):
                for entry in inner:
                    if name := _id(entry):
                        yield name
                    yield from _ids(entry)
