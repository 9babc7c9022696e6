"""Finds and loads credentials: by id from the folders where they are kept, or from a path."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

from mcred.errors import UsageError
from mcred.specs.credential import Credential
from mcred.specs.loading import load_credential
from mcred.text.nearest import nearest_names

Origin = Literal["here", "beside the portfolios", "yours", "shipped"]


class Listed(Struct, frozen=True, kw_only=True):
    """A credential known here: its id, its file and where that lies."""

    id: str
    path: Path
    origin: Origin


def shipped_folder() -> Path:
    """The credentials that come with mcred: inside the package, or beside `src` in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "credentials"
    return inside if inside.is_dir() else package.parent.parent / "credentials"


def configuration_folder() -> Path:
    """The user's configuration folder for mcred; it need not exist."""
    if given := os.environ.get("XDG_CONFIG_HOME"):
        return Path(given) / "mcred"
    if roaming := os.environ.get("APPDATA"):
        return Path(roaming) / "mcred"
    return Path.home() / ".config" / "mcred"


def known(beside: Sequence[Path] = ()) -> tuple[Listed, ...]:
    """All credentials known here, the first of an id winning; a shipped id is never taken by a local file."""
    shipped = list(_listed(shipped_folder(), "shipped"))
    reserved = {listed.id for listed in shipped}
    found: dict[str, Listed] = {}
    for listed in (*_local(beside), *shipped):
        if listed.id not in found and (listed.origin == "shipped" or listed.id not in reserved):
            found[listed.id] = listed
    return tuple(found.values())


def _local(beside: Sequence[Path]) -> Iterator[Listed]:
    yield from _listed(Path.cwd() / "credentials", "here")
    for folder in beside:
        yield from _listed(folder / "credentials", "beside the portfolios")
    yield from _listed(configuration_folder() / "credentials", "yours")


def _listed(folder: Path, origin: Origin) -> Iterator[Listed]:
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if entry.is_file())
    except OSError:
        return
    for name in names:
        stem, _, suffix = name.rpartition(".")
        if suffix in ("yaml", "yml") and "." not in stem:
            yield Listed(id=stem, path=folder / name, origin=origin)


def find(name: str, beside: Sequence[Path] = ()) -> Credential:
    """The credential of an id or a path.

    Raises UsageError when there is none, naming the nearest; YamlError when its file has mistakes.
    """
    if name.endswith((".yaml", ".yml")) or "/" in name or "\\" in name:
        path = Path(name)
        if not path.is_file():
            raise UsageError(f"There is no credential file {name}.")
        return load_credential(path)
    credentials = known(beside)
    for listed in credentials:
        if listed.id == name:
            return load_credential(listed.path)

    near = nearest_names(name, (listed.id for listed in credentials), most=2, least=0.4)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise UsageError(f"There is no credential “{name}”.{hint} mcred list shows all that are known here.")
