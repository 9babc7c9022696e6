"""What a report is made of: everything one run of a check found, and how it is to be shown."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from mcred.domain.findings import Report, Verdict

_WORST_FIRST = (Verdict.FIX, Verdict.REVIEW, Verdict.READY)


class Failure(Struct, frozen=True, kw_only=True):
    """A portfolio that could not be checked, and why."""

    path: str
    """What the user gave, with "/"."""
    message: str


class Run(Struct, frozen=True, kw_only=True):
    """All portfolios of one run, in the order in which they were given."""

    portfolios: tuple[Report, ...] = ()
    errors: tuple[Failure, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """The worst verdict of the portfolios; None when nothing could be checked."""
        return worst(report.verdict for report in self.portfolios)


class Options(Struct, frozen=True, kw_only=True):
    """How a report is to be shown; formats for machines leave it out of account."""

    width: int = 80
    """Columns of the terminal; 0 or less where it is not known."""
    color: bool = False
    ascii_only: bool = False
    """True where the console cannot print a tick."""
    verbosity: int = 0
    """-1 shows only what must be fixed, 1 shows everything."""
    folder: str = ""
    """The working folder, absolute and with "/"; portfolios' paths are relative to it. Empty where it is not known."""
    root: str = ""
    """The root of the repository, likewise; empty where it is the working folder."""


def worst(verdicts: Iterable[Verdict]) -> Verdict | None:
    """The worst of some verdicts; None when there are none."""
    seen = set(verdicts)
    return next((verdict for verdict in _WORST_FIRST if verdict in seen), None)


def run_of(outcomes: Iterable[Report | Failure]) -> Run:
    """All outcomes of a run as reports take them."""
    entries = tuple(outcomes)
    return Run(
        portfolios=tuple(entry for entry in entries if isinstance(entry, Report)),
        errors=tuple(entry for entry in entries if isinstance(entry, Failure)),
    )
