"""Chooses the credential a portfolio is checked as: the one given, the one it names, or the one its files fit best."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from mcred.cli.quoting import typed
from mcred.collecting import place
from mcred.domain.submission import File, Found
from mcred.errors import PortfolioError, UndecidedError, UsageError, YamlError
from mcred.specs.credential import Credential
from mcred.specs.library import find, known
from mcred.specs.loading import load_credential
from mcred.specs.manifest import NAME


@lru_cache(maxsize=32)
def credential_named(name: str, beside: tuple[Path, ...]) -> Credential:
    """The credential of an id or a path, loaded once for all portfolios; errors as of `find`."""
    return find(name, beside)


def credential_of(folder: Path, named: str | None, files: tuple[File, ...], beside: tuple[Path, ...]) -> Credential:
    """The credential that portfolio.yaml names, or the one that places strictly more items than any other.

    Raises UndecidedError when there is none, naming the two nearest; PortfolioError when the one named is unknown;
    YamlError when it has mistakes.
    """
    if named:
        try:
            return credential_named(named, beside)
        except UsageError as wrong:
            raise PortfolioError(f"{NAME}: {wrong}") from None
    ranked = sorted(
        ((_placed(credential, folder, files), credential) for credential in loadable(beside)),
        key=lambda pair: (-pair[0], pair[1].id),
    )
    if ranked and ranked[0][0] > 0 and (len(ranked) == 1 or ranked[0][0] > ranked[1][0]):
        return ranked[0][1]
    raise UndecidedError(_which(folder, ranked[:2]), tuple(credential.id for number, credential in ranked if number))


def _which(folder: Path, nearest: Sequence[tuple[int, Credential]]) -> str:
    near = [credential.id for number, credential in nearest if number]
    fit = f"Its files fit {' or '.join(near)}." if near else "The names of its files do not tell."
    example = near[0] if near else "reflective-practices"
    call = f"mcred check {typed(folder.as_posix())}" if folder.parts else "mcred check"
    return (
        f"Which credential is this folder for? {fit}\n"
        f"Name it: {call} -c {example}\n"
        f"Or make a text file {NAME} in the folder, with this line in it:\n"
        f"credential: {example}\n"
        "mcred list shows all credentials. mcred init makes a folder with the right names."
    )


@lru_cache(maxsize=8)
def loadable(beside: tuple[Path, ...]) -> tuple[Credential, ...]:
    """All credentials known here that have no mistakes; a broken one that nobody asked for is no reason to stop."""
    loaded = []
    for listed in known(beside):
        try:
            loaded.append(load_credential(listed.path))
        except (YamlError, OSError):
            continue
    return tuple(loaded)


def _placed(credential: Credential, folder: Path, files: tuple[File, ...]) -> int:
    """How many items of a credential the files fill by their names, headings or folders."""
    named = {item.id for item in credential.items if item.takes == "named"}
    places = place(credential, folder, files).places
    return len({spot.item for spot, found in places.items() if isinstance(found, Found) and spot.item in named})
