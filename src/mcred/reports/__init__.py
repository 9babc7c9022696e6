"""The report formats: one module each, and the one table that names them.

A format is a module with `render(run, options) -> str`. A new one is a new file here and one line in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from mcred.reports.run import Failure, Options, Run

__all__ = ["FORMATS", "Failure", "Options", "Run", "render"]

FORMATS: Mapping[str, str] = MappingProxyType({
    "terminal": "mcred.reports.terminal",
    "json": "mcred.reports.json",
    "markdown": "mcred.reports.markdown",
    "html": "mcred.reports.html",
    "junit": "mcred.reports.junit",
    "sarif": "mcred.reports.sarif",
    "github": "mcred.reports.github",
})  # fmt: skip
"""The name of each format, as `--format` takes it, and its module; the first is the default."""


class _Format(Protocol):
    """What every format module has."""

    def render(self, run: Run, options: Options) -> str:
        """The whole report as text that ends with a line end."""


def render(name: str, run: Run, options: Options) -> str:
    """The report in the format of that name; loads only this format.

    Raises KeyError for a name that is not in `FORMATS`.
    """
    return cast("_Format", import_module(FORMATS[name])).render(run, options)
