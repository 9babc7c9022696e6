"""What a console can show, worked out from what it says about itself."""

from __future__ import annotations

from collections.abc import Mapping

from mcred.reports.run import Options

_SIGNS = "✓✗–→•·…“”"
"""The signs a report uses beside ASCII."""
_PIPED = 100


def console_options(  # noqa: PLR0913 - all that a console says about itself
    environ: Mapping[str, str],
    *,
    encoding: str | None,
    is_terminal: bool,
    columns: int = 0,
    plain: bool = False,
    verbosity: int = 0,
) -> Options:
    """The options for a stream with that encoding; `columns` is what the terminal says of its width, 0 for unknown.

    A width in COLUMNS wins over the terminal's; NO_COLOR, a dumb terminal and `plain` switch color off, and `plain`
    gives words in place of signs as well. What is piped is as wide as a report gets, so that nothing is cut short.
    """
    told = environ.get("COLUMNS", "")
    width = int(told) if told.isascii() and told.isdigit() and len(told) < len("100000") else 0
    dumb = environ.get("TERM") == "dumb"
    return Options(
        width=width or (columns if is_terminal else _PIPED),
        color=is_terminal and not (plain or dumb or environ.get("NO_COLOR")),
        ascii_only=plain or not _can_print(encoding),
        verbosity=verbosity,
    )


def _can_print(encoding: str | None) -> bool:
    """Whether a stream of that encoding can print the signs."""
    try:
        _SIGNS.encode(encoding or "ascii")
    except (UnicodeError, LookupError):
        return False
    return True
