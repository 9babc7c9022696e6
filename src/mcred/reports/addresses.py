"""Where a file of a portfolio lies in the repository, for services that show findings beside the files."""

from __future__ import annotations

import posixpath

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.reports.run import Options

_DRIVE = regex(r"[A-Za-z]:/")


class Address(Struct, frozen=True, kw_only=True):
    """A path, and the folder it is relative to."""

    path: str
    """Relative, with "/", never empty."""
    base: str | None = None
    """An absolute folder that ends in "/"; None for the root of the repository."""


def address(portfolio: str, file: str | None, options: Options) -> Address:
    """The address of a file of a portfolio, or of its folder where there is no file.

    A path below the repository is relative to its root. One outside is relative to the folder that holds the
    portfolio.
    """
    folder = posixpath.normpath(posixpath.join(options.folder, portfolio or "."))
    root = options.root or options.folder
    if root and (folder == root or folder.startswith(root.rstrip("/") + "/")):
        folder = folder[len(root) :].strip("/")
    elif folder.startswith("/") or _DRIVE.match(folder):
        base, name = posixpath.split(folder)
        return Address(path=_joined(name, file), base=base.rstrip("/") + "/")
    return Address(path=_joined("" if folder == "." else folder, file))


def uri(path: str) -> str:
    """A path as that of a URI: percent-encoded byte by byte, but for letters, digits, slashes and a few signs."""
    from urllib.parse import quote

    try:
        raw = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = path.encode("utf-8", "backslashreplace")
    return quote(raw, safe="/")


def _joined(folder: str, file: str | None) -> str:
    return "/".join(part for part in (folder, file) if part) or "."
