"""Makes a folder to fill in on the disk; nothing that is there is ever touched."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct

from mcred.cli.credentials import beside_here
from mcred.cli.quoting import typed
from mcred.cli.saving import save_new
from mcred.errors import UsageError
from mcred.specs.credential import Credential
from mcred.specs.library import known
from mcred.specs.manifest import load_notes
from mcred.templates.folder import NewFile, files, folders


class Made(Struct, frozen=True, kw_only=True):
    """What came of making a folder; paths begin with the folder."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


def make(credential: Credential, folder: Path, form: str) -> Made:
    """Make the folder and all its files but those whose place is taken.

    Raises UsageError when the folder cannot be used, YamlError when what it says about itself has mistakes.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageError(f"{folder} is a file; name a folder to make, or one that is there.")
    _for_this(credential, folder)
    written, kept = [], []
    try:
        for inner in folders(credential):
            _open_folder(folder, inner)
        for new in files(credential, form):
            taken = _taken(folder, new)
            if taken is None:
                save_new(new.data, folder / new.path)
                written.append((folder / new.path).as_posix())
            else:
                kept.append(taken.as_posix())
    except OSError as problem:
        raise UsageError(
            f"{folder} cannot be filled ({problem.strerror}: {problem.filename}). What was there is as it was. "
            "Choose a folder in which you may save files, such as one in your Documents."
        ) from None
    return Made(written=tuple(written), kept=tuple(kept))


def _for_this(credential: Credential, folder: Path) -> None:
    """Raise UsageError where the folder is a portfolio for another credential."""
    named = load_notes(folder).manifest.credential
    if named not in (None, credential.id):
        raise UsageError(
            f"{folder} is a folder for {named}, as its portfolio.yaml says. Nothing was made. "
            f"Name another folder for {credential.id}."
        )


def _open_folder(folder: Path, inner: str) -> None:
    """Make a folder inside the folder, unless a link leads away from it."""
    path = folder
    path.mkdir(parents=True, exist_ok=True)
    for name in inner.split("/"):
        path /= name
        if path.is_symlink():
            raise UsageError(f"{path} is a link to another place; mcred makes files only in {folder} itself.")
        path.mkdir(exist_ok=True)


def _taken(folder: Path, new: NewFile) -> Path | None:
    """The file that is there already: of that name or, for a place to be filled, of another format."""
    path = folder / new.path
    beside = sorted(path.parent.iterdir())
    return next((other for other in beside if _same(other.name, path.name, fills=new.fills)), None)


def _same(there: str, new: str, *, fills: bool) -> bool:
    """Whether one file is in the way of another."""
    there, new = there.casefold(), new.casefold()
    return there == new or (fills and there.rpartition(".")[0] == new.rpartition(".")[0])


def swapped(credential: str, folder: Path) -> str:
    """What to say where the folder was named before the credential; nothing where it was not."""
    ids = {listed.id for listed in known(beside_here())}
    if str(folder) in ids and credential not in ids and not Path(credential).is_file():
        return f"The credential comes first, then the folder: mcred init {folder} {typed(credential)}"
    return ""


def check_command(credential: Credential, given: str, folder: Path) -> str:
    """The command that checks the folder; it names the spec's file where its id alone would not be found."""
    found_by_id = credential.id in {listed.id for listed in known((*beside_here(), folder.resolve().parent))}
    option = "" if found_by_id else f" -c {typed(given)}"
    return f"mcred check {typed(str(folder))}{option}"
