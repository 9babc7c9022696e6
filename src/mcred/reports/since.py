"""What changed between two reports on one portfolio: what is solved, new, different, and as it was."""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct

from mcred.domain.findings import Severity
from mcred.reports.problems import Problem

_Key = tuple[str | None, str | None, int | None, str, str | None, str]


class Since(Struct, frozen=True, kw_only=True):
    """The problems of two reports, sorted by what became of them; notes are left out."""

    solved: tuple[Problem, ...] = ()
    new: tuple[Problem, ...] = ()
    changed: tuple[Problem, ...] = ()
    """Problems that are left but read differently now, such as another count of words."""
    same: tuple[Problem, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether everything is as it was."""
        return not (self.solved or self.new or self.changed)


def since(before: tuple[Problem, ...], now: tuple[Problem, ...]) -> Since:
    """What became of the problems of one report in the next.

    Two problems are the same when they are of one rule at one place and read alike. Of those that are left over at the
    place, each of now is paired with one of before as the same problem that reads differently.
    """
    left = _by_key(before)
    new: list[Problem] = []
    changed: list[Problem] = []
    same: list[Problem] = []
    waiting: list[Problem] = []
    for problem in now:
        alike = left[_key(problem)]
        twin = next((old for old in alike if _reads(old) == _reads(problem)), None)
        if twin is None:
            waiting.append(problem)
        else:
            alike.remove(twin)
            same.append(problem)
    for problem in waiting:
        alike = left[_key(problem)]
        (changed if alike else new).append(problem)
        del alike[:1]
    still = {id(old) for alike in left.values() for old in alike}
    solved = [old for old in before if id(old) in still]
    return Since(solved=tuple(solved), new=tuple(new), changed=tuple(changed), same=tuple(same))


def grave(found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems to be fixed or looked at."""
    return tuple(problem for problem in found if problem.finding.severity is not Severity.NOTE)


def _by_key(found: tuple[Problem, ...]) -> defaultdict[_Key, list[Problem]]:
    sorted_out: defaultdict[_Key, list[Problem]] = defaultdict(list)
    for problem in found:
        sorted_out[_key(problem)].append(problem)
    return sorted_out


def _key(problem: Problem) -> _Key:
    """The rule and the place of a problem."""
    outcome = problem.outcome
    return (
        outcome.part, outcome.item, outcome.instance, outcome.requirement, outcome.result.subject, problem.finding.code,
    )  # fmt: skip


def _reads(problem: Problem) -> tuple[str, str | None, Severity]:
    """What makes two problems of one place alike; a place in the text may move when words are added above."""
    return (problem.finding.message, problem.finding.quote, problem.finding.severity)
