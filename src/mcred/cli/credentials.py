"""The credentials known where a command was called, without any portfolio at hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mcred.errors import UsageError, YamlError
from mcred.reports.catalogue import Broken, Known
from mcred.specs.credential import Credential
from mcred.specs.library import Listed, find, known
from mcred.specs.loading import load_credential


def beside_here() -> tuple[Path, ...]:
    """The folder beside which credentials are kept when this folder is a portfolio itself."""
    return (Path.cwd().parent,)


def credential_here(name: str) -> Credential:
    """The credential of an id or a path.

    Raises UsageError when there is none or it cannot be opened, YamlError when its file has mistakes.
    """
    try:
        return find(name, beside_here())
    except OSError as problem:
        raise UsageError(f"The credential {name} cannot be opened ({problem.strerror}).") from None


def catalogue() -> Iterator[Known | Broken]:
    """Every credential known here, and every spec that has mistakes."""
    for listed in known(beside_here()):
        try:
            credential = load_credential(listed.path)
        except YamlError as wrong:
            first, *more = str(wrong).splitlines()
            yield Broken(id=listed.id, path=str(listed.path), mistake=first, more=len(more))
        except OSError as problem:
            yield Broken(
                id=listed.id, path=str(listed.path), mistake=f"It cannot be opened ({problem.strerror}).", more=0
            )
        else:
            yield Known(id=listed.id, title=credential.title, issuer=credential.issuer, origin=_origin(listed))


def _origin(listed: Listed) -> str:
    """Where a credential comes from, in words."""
    match listed.origin:
        case "shipped":
            return "shipped with mcred"
        case "here":
            return f"here ({_near(listed.path)})"
        case "yours":
            return f"yours ({listed.path})"
        case "beside the portfolios":
            return f"beside the portfolios ({listed.path})"


def _near(path: Path) -> str:
    """The path as seen from this folder."""
    return path.relative_to(Path.cwd()).as_posix()
