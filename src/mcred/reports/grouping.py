"""A report's outcomes sorted the way an educator thinks: part by part, item by item."""

from __future__ import annotations

from msgspec import Struct

from mcred.domain.findings import Finding, Heading, Outcome, Report, Severity, Source, Status

_WORST_FIRST = (Status.FIX, Status.REVIEW, Status.PASS, Status.SKIPPED)
GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)

Seen = tuple[Finding, Outcome]
"""A finding and the outcome it belongs to."""


class Group(Struct, frozen=True, kw_only=True):
    """All outcomes of one item, or of one of its instances; or those of a whole part or portfolio."""

    title: str
    outcomes: tuple[Outcome, ...]

    @property
    def status(self) -> Status:
        """The worst status among the outcomes."""
        statuses = {outcome.status for outcome in self.outcomes}
        return next(status for status in _WORST_FIRST if status in statuses)

    @property
    def findings(self) -> tuple[Seen, ...]:
        """The findings, gravest first, each with its outcome."""
        seen = [(finding, outcome) for outcome in self.outcomes for finding in outcome.result.findings]
        return tuple(sorted(seen, key=lambda pair: GRAVEST_FIRST.index(pair[0].severity)))

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files and sections it was taken from, each once."""
        return tuple(dict.fromkeys(outcome.source for outcome in self.outcomes if outcome.source))


class Section(Struct, frozen=True, kw_only=True):
    """One part of a report, or what concerns the whole portfolio."""

    title: str
    groups: tuple[Group, ...]


def sections(report: Report) -> tuple[Section, ...]:
    """The parts in the credential's order, those it does not know after them, the whole portfolio last."""
    outcomes: dict[str | None, list[Outcome]] = {part.id: [] for part in report.parts}
    for outcome in report.outcomes:
        outcomes.setdefault(outcome.part, []).append(outcome)
    whole = outcomes.pop(None, [])
    headings = {part.id: part for part in report.parts}
    found = [
        _section(
            headings.get(part or "", Heading(id=part or "", title=spoken(part or ""))), belonging, "The whole part"
        )
        for part, belonging in outcomes.items()
        if belonging
    ]
    if whole:
        everything = Heading(id="", title="", items=tuple(item for part in report.parts for item in part.items))
        found.append(_section(everything, whole, "The whole portfolio"))
    return tuple(found)


def item_title(report: Report, item: str) -> str:
    """How the credential calls an item."""
    titles = {name: title for part in report.parts for name, title in part.items}
    return titles.get(item, spoken(item))


def spoken(name: str) -> str:
    """An id as a title: "activity-description" becomes "Activity description"."""
    return name[:1].upper() + name[1:].replace("-", " ")


def _section(heading: Heading, outcomes: list[Outcome], whole: str) -> Section:
    """The outcomes of one part, sorted into groups; what concerns no single item comes last."""
    order = [item for item, _ in heading.items]
    titles = dict(heading.items)
    groups: dict[tuple[str | None, int | None], list[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault((outcome.item, outcome.instance), []).append(outcome)

    def place(key: tuple[str | None, int | None]) -> tuple[bool, int, int]:
        item, instance = key
        return item is None, order.index(item) if item in order else len(order), instance or 0

    def title(item: str | None, instance: int | None) -> str:
        name = whole if item is None else titles.get(item, spoken(item))
        return name if instance is None else f"{name} {instance}"

    return Section(
        title=heading.title,
        groups=tuple(Group(title=title(*key), outcomes=tuple(groups[key])) for key in sorted(groups, key=place)),
    )
