"""What became of the mutants, as a table and as a list of survivors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt

from msgspec import Struct

CERTAINTY = 1.96
"""Standard deviations on each side that hold 95 of 100 estimates."""


class Result(Struct, frozen=True, kw_only=True):
    """What became of one mutant."""

    file: str
    line: int
    operator: str
    before: str
    after: str
    fate: str

    @property
    def told(self) -> str:
        """The mutant in one line."""
        return f"{self.file}:{self.line}: {self.operator}: {self.before[:100]} -> {self.after[:100]}"


def table(results: Mapping[str, Sequence[Result]]) -> str:
    """The survivors, and a row for each package with the share of mutants that tests noticed."""
    lines = [result.told for found in results.values() for result in found if result.fate == "survived"]
    lines += [
        "",
        "| package | mutants | killed | of these by time | share | 95 % of such samples |",
        "|---|---|---|---|---|---|",
    ]
    for package, found in results.items():
        timed = sum(result.fate == "timeout" for result in found)
        killed = sum(result.fate == "killed" for result in found) + timed
        low, high = interval(killed, len(found))
        lines.append(
            f"| {package} | {len(found)} | {killed} | {timed} | {killed / len(found):.1%} | {low:.1%} to {high:.1%} |"
        )
    return "\n".join(lines)


def interval(killed: int, many: int) -> tuple[float, float]:
    """Wilson's interval of a share."""
    share, square = killed / many, CERTAINTY**2
    middle = (share + square / (2 * many)) / (1 + square / many)
    half = CERTAINTY * sqrt(share * (1 - share) / many + square / (4 * many**2)) / (1 + square / many)
    return middle - half, middle + half
