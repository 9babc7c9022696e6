"""How a run ended: the exit code that its portfolios lead to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from mcred.cli.exit_codes import CANNOT_RUN, NOTHING_TO_FIX, TO_FIX
from mcred.domain.findings import Report, Verdict
from mcred.reports import Failure, Run
from mcred.reports.run import worst


class Ending(Struct, kw_only=True):
    """What is kept of the portfolios that went by."""

    verdict: Verdict | None = None
    failed: bool = False
    waived: bool = False

    def watching(self, outcomes: Iterable[Report | Failure]) -> Iterator[Report | Failure]:
        """The outcomes as they come, each looked at."""
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                self.failed = True
            else:
                self.verdict = worst([outcome.verdict] + ([self.verdict] if self.verdict else []))
                self.waived = self.waived or outcome.waived
            yield outcome

    def exit_code(self, *, strict: bool) -> int:
        """2 when a portfolio could not be checked or there was none, 1 when something is to be fixed."""
        if self.failed or self.verdict is None:
            return CANNOT_RUN
        if self.verdict is Verdict.FIX:
            return TO_FIX
        return TO_FIX if strict and (self.verdict is Verdict.REVIEW or self.waived) else NOTHING_TO_FIX


def ending_of(run: Run) -> Ending:
    """How a run that is known as a whole ended."""
    ending = Ending()
    for _ in ending.watching((*run.portfolios, *run.errors)):
        pass
    return ending
