"""Finds the specs that a spec `extends`, and lays it over them before anything is checked.

A base is another spec of the same folder, by its id or its file's name, or a credential that comes with mcred, by its
id.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from mcred.errors import YamlError
from mcred.specs.laying import laid_over
from mcred.specs.versions import refuse_newer
from mcred.specs.yaml import Node, parse_file
from mcred.specs.yaml.wording import did_you_mean, quoted

MOST = 8
"""How many specs may stand one upon the other."""
_SUFFIXES = (".yaml", ".yml")


def with_bases(node: Node, path: Path) -> tuple[Node, tuple[tuple[Path, Node], ...]]:
    """The data of a spec laid over those it extends, and these as they are in their files, the nearest first.

    Raises YamlError where a base is unknown, builds on this spec again, or has mistakes that keep it from being read;
    or OSError when it cannot be opened.
    """
    specs = [(path, node)]
    while (name := specs[-1][1].data.get("extends")) is not None:
        if not isinstance(name, str) or not name.strip():
            raise _wrong(specs[-1][1], "the id of another spec is wanted here", "Write it as in 'extends: family'.")
        specs.append(_base(name.strip(), specs))
    laid = specs[-1][1]
    for _, upper in reversed(specs[:-1]):
        laid = laid_over(laid, upper)
    return laid, tuple(specs[1:])


def _base(name: str, specs: Sequence[tuple[Path, Node]]) -> tuple[Path, Node]:
    """The file and the data of the spec that the last one extends."""
    holder, node = specs[-1]
    path = _find(name, holder, node)
    seen = [there.resolve() for there, _ in specs]
    if path.resolve() in seen or len(seen) > MOST:
        raise _wrong(node, *_round(path, seen, holder))
    base = parse_file(path, path.name if path.parent == specs[0][0].parent else str(path))
    refuse_newer(base)
    return path, base


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
    """The specs of a folder, by the names of their files or by their ids."""
    for path in sorted(folder.glob("*.y*ml")) if folder.is_dir() else ():
        if path.suffix in _SUFFIXES and "." not in path.stem:
            yield path.name if file else path.stem


def _round(base: Path, seen: list[Path], holder: Path) -> tuple[str, str]:
    """The message and the hint for a base that leads back to where it is named, or for one too many."""
    hint = "Let one of them stand by itself, and take out its line 'extends'."
    if base.resolve() == holder.resolve():
        return "this spec extends itself", "Name another spec, or delete the line."
    if base.resolve() in seen:
        way = [path.name for path in seen[seen.index(base.resolve()) :]]
        return f"these specs extend each other in a circle: {', '.join(way)}, and {base.name} again", hint
    return f"more than {MOST} specs stand one upon the other", "Let this one extend the first of them."


def _wrong(node: Node, message: str, hint: str) -> YamlError:
    return YamlError((node.problem(("extends",), message, hint),))
