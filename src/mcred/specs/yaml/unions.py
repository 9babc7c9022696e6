"""Which branch of a plain union a writer meant.

pydantic reports the errors of every branch; a writer meant one of them, or none.
"""

from __future__ import annotations

from collections.abc import Sequence

from mcred.specs.yaml.messages import wanted
from mcred.specs.yaml.mistakes import Mistake


def split(mistakes: Sequence[Mistake]) -> tuple[list[Mistake], list[list[Mistake]]]:
    """The mistakes that stand for themselves, and those of each union that no branch of it fits."""
    alone: list[Mistake] = []
    by_union: dict[object, list[Mistake]] = {}
    for mistake in mistakes:
        branch = mistake.spot.branch
        if branch is None:
            alone.append(mistake)
        else:
            by_union.setdefault(mistake.spot.path[: branch.depth], []).append(mistake)
    unfit: list[list[Mistake]] = []
    for together in by_union.values():
        if meant := _meant(together):
            alone.extend(meant)
        else:
            unfit.append(together)
    return alone, unfit


def _meant(mistakes: list[Mistake]) -> list[Mistake]:
    """The errors of the branch that the value is of the right kind for, the one with the fewest; else none."""
    by_label: dict[str, list[Mistake]] = {}
    for mistake in mistakes:
        if mistake.spot.branch is not None:
            by_label.setdefault(mistake.spot.branch.label, []).append(mistake)
    fitting = [group for group in by_label.values() if not any(_is_another_kind(mistake) for mistake in group)]
    return min(fitting, key=len, default=[])


def _is_another_kind(mistake: Mistake) -> bool:
    branch = mistake.spot.branch
    at_union = branch is not None and len(mistake.spot.path) == branch.depth and not mistake.spot.is_key
    return at_union and (bool(wanted(mistake.error)) or mistake.kind in ("literal_error", "enum"))
