"""The files that `mcred init` makes: one writer for each format, and the one table that names them.

A format is a module with `write(sheet) -> bytes`. A new one is a new file here and one line in `FORMS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from mcred.templates.sheet import Sheet

__all__ = ["FORMS", "Sheet", "path_as", "write"]

FORMS: Mapping[str, str] = MappingProxyType({
    "docx": "mcred.templates.word",
    "md": "mcred.templates.markdown",
})  # fmt: skip
"""The ending of each format, as `--as` takes it, and its module; the first is the default."""


class _Form(Protocol):
    """What every module of a format has."""

    def write(self, sheet: Sheet) -> bytes:
        """The whole file."""


def path_as(form: str, path: str) -> str:
    """The canonical path of a text, with the ending of that format."""
    return path.removesuffix("docx") + form


def write(form: str, sheet: Sheet) -> bytes:
    """The sheet as a file of that format; loads only this format.

    Raises KeyError for a format that is not in `FORMS`.
    """
    return cast("_Form", import_module(FORMS[form])).write(sheet)
