"""identity: what tells who wrote a submission, or whom it is about, as the issuer wants it.

```yaml
identity: forbidden     # at the top of a credential; also: required, unstated (the default)
```

Every item has this requirement unasked. Where identity is `forbidden`, what is certain (an e-mail address,
a phone number, a street address, a handle, a class page, a student number, a name that a file stores, an entry of the
private list) is to be fixed, and what is likely (names and places in prose) to be reviewed. Where the issuer says
nothing, an e-mail address, phone number, street address or student number in the text is to be reviewed and anything
else only noted. Where the author's name is `required`, it has to be there. Nothing that is found is ever shown whole.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar, Literal

from mcred.domain.context import Context
from mcred.domain.documents import Document, Holds, Paragraph, Property, Unreadable
from mcred.domain.findings import Confidence, Finding, Location, Result, Severity
from mcred.domain.identity import Policy, Trace
from mcred.domain.submission import File, Passage, passages_of
from mcred.requirements.requirement import Needs, Requirement, at
from mcred.text.identity import file_name_traces, find_traces, masked, property_traces
from mcred.text.identity.advice import CALLED, remedy

PRIVATE_EVERYWHERE = frozenset({"identity-email", "identity-phone", "identity-address", "identity-number"})
"""What nobody wants in a submission, whatever the issuer says."""
_AROUND = 60
"""Characters shown on each side of a detail."""
_MOST_AROUND = 200
"""The same where no space is near."""
_LONGEST = 1000
"""Characters in a detail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One identifying detail and where it was seen."""

    trace: Trace
    where: str
    """In words, to begin a message: "Paragraph 4", "The header or footer", "This file's properties"."""
    location: Location
    key: str
    """What was seen, folded, so that the same detail is told once; never shown."""
    quote: str | None = None
    in_text: bool = True
    stored: Property | None = None


class Identity(Requirement):
    """What tells who wrote a submission, or whom it is about, is as the issuer wants it."""

    kind: Literal["identity"] = "identity"

    needs: ClassVar[Needs] = Needs.NOTHING

    def describe(self) -> tuple[str, ...]:
        """Nothing to add: the credential says it once."""
        return ()

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the place, or for all that belongs to no single item; none where nothing is to be said."""
        sightings = tuple(_told_once(_sightings(context)))
        findings = tuple(_finding(sighting, context.identity) for sighting in sightings)
        if context.identity is Policy.REQUIRED and len(context.places) != 1 and not _named(context):
            findings += (_NAME_WANTED,)
        if findings or (context.identity is Policy.FORBIDDEN and len(context.places) == 1 and _there(context)):
            number = f"{len(findings)} identifying detail{'s' if len(findings) > 1 else ''} found"
            summary = number if findings else "no identifying details found by these checks"
            yield Result(summary=summary, findings=findings)


_NAME_WANTED = Finding(
    code="missing-detail",
    severity=Severity.WARNING,
    confidence=Confidence.LIKELY,
    message="The issuer wants your name on the submission, and these checks found no name in it.",
    fix="Write your name where the issuer asks for it, for example at the top of each document.",
)


def _named(context: Context) -> bool:
    """Whether a name stands anywhere: one of the private list where there is one, else any."""
    for file in context.submission.files:
        content = file.content
        text = content.text if isinstance(content, Document) else ""
        traces = (*find_traces(text, context.names), *file_name_traces(file.path, context.names, ()))
        wanted = Confidence.CERTAIN if context.names.private else Confidence.LIKELY
        if any(
            trace.code in ("identity-name", "identity-file-name")
            and (trace.confidence is wanted or not context.names.private)
            for trace in traces
        ):
            return True
    return False


def _there(context: Context) -> bool:
    return bool(passages_of(context.placement))


def _sightings(context: Context) -> Iterator[Sighting]:
    """All details in the texts of the context's places, and in files that belong to them alone."""
    single = len(context.places) == 1
    submission = context.submission
    if single:
        passages = passages_of(context.placement)
        for passage in passages:
            yield from _in_blocks(passage.blocks, at(passage), passage, context)
        files: list[File] = [p.file for p in passages if len(submission.used_for(p.file)) == 1]
    else:
        files = [file for file in submission.files if len(submission.used_for(file)) != 1]
        yield from _between(files, context)
    people = _people(context)
    for file in dict.fromkeys(files):
        yield from _beside(file, context, people)


def _between(files: Iterable[File], context: Context) -> Iterator[Sighting]:
    """Details in documents of several items, or of none, outside the passages that fill a place."""
    placed = {
        id(block)
        for placement in context.submission.places.values()
        for passage in passages_of(placement)
        for block in passage.blocks
    }
    for file in files:
        if isinstance(file.content, Document):
            blocks = tuple(block for block in file.content.blocks if id(block) not in placed)
            yield from _in_blocks(blocks, Location(file=file.path), None, context)


def _in_blocks(
    blocks: tuple[object, ...], where: Location, passage: Passage | None, context: Context
) -> Iterator[Sighting]:
    """Details in some blocks; they are read as one text, since a name in one place tells of a name in another."""
    texts = [getattr(block, "text") for block in blocks]  # noqa: B009 - every block has one
    whole = "\n".join(texts)
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))[:-1]
    numbers = list(accumulate(int(bool(text.strip())) for text in texts))  # as a person counts: empty ones left out
    traces = find_traces(whole, context.names) if whole else ()
    placed = sorted((t for t in traces if t.start is not None and t.end is not None), key=_start)
    for trace in traces:
        start, end = trace.start or 0, trace.end or 0
        index = bisect_right(starts, start) - 1
        block = blocks[index]
        kind = "Paragraph" if isinstance(block, Paragraph) else "Table, block"
        yield Sighting(
            trace=trace,
            where=f"{kind} {numbers[index]}",
            location=Location(
                file=where.file,
                section=where.section if passage else None,
                page=getattr(block, "page", None),
                line=getattr(block, "line", None),
            ),
            key=f"{trace.code} {whole[start:end].casefold()}",
            quote=_excerpt(whole, trace, placed),
        )


def _start(trace: Trace) -> int:
    return trace.start or 0


def _excerpt(text: str, trace: Trace, traces: list[Trace]) -> str:
    """The words around a detail, all details masked; the details come in the order of the text."""
    start, end = trace.start or 0, trace.end or 0
    begin = max(text.rfind("\n", 0, start) + 1, text.rfind(" ", 0, max(start - _AROUND, 0)) + 1, start - _MOST_AROUND)
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if stop > end + _AROUND:
        space = text.find(" ", end + _AROUND)
        stop = min(stop, space if space >= 0 else stop, end + _MOST_AROUND)
    near = traces[bisect_left(traces, begin - _LONGEST, key=_start) : bisect_right(traces, stop, key=_start)]
    for other in near:  # a detail at the edge is shown masked and whole, or not at all
        if other.start is not None and other.end is not None:
            begin = other.start if other.start < begin < other.end else begin
            stop = other.end if other.start < stop < other.end else stop
    inside = [
        Trace(code=t.code, confidence=t.confidence, masked=t.masked, start=t.start - begin, end=t.end - begin)
        for t in near
        if t.start is not None and t.end is not None and begin <= t.start and t.end <= stop
    ]
    return masked(text[begin:stop], inside).strip()


def _beside(file: File, context: Context, people: tuple[str, ...]) -> Iterator[Sighting]:
    """Details beside the text of a file: what it stores, what was left out of its text, its name."""
    place = Location(file=file.path)
    content = file.content
    stored = () if isinstance(content, Unreadable) else property_traces(content.properties, context.names)
    for kept, trace in stored:
        yield Sighting(
            trace=trace, where="This file stores", location=place, key=f"{kept.label} {kept.value}", in_text=False,
            stored=kept,
        )  # fmt: skip
    if isinstance(content, Document):
        for kind in dict.fromkeys(part.kind for part in content.left_out):
            text = "\n\n".join(part.text for part in content.left_out if part.kind is kind)
            for trace in find_traces(text, context.names):
                yield Sighting(
                    trace=trace,
                    where=f"In a {kind.value}",
                    location=place,
                    key=f"{trace.code} {text[trace.start : trace.end].casefold()}",
                )
    for trace in file_name_traces(file.path, context.names, people):
        yield Sighting(trace=trace, where="This file's name", location=place, key=file.path, in_text=False)


def _people(context: Context) -> tuple[str, ...]:
    """The names of people that the portfolio's files store."""
    return tuple(dict.fromkeys(
        kept.value
        for file in context.submission.files
        if not isinstance(file.content, Unreadable)
        for kept, _ in property_traces(file.content.properties, context.names)
        if kept.holds is Holds.PERSON
    ))  # fmt: skip


def _told_once(sightings: Iterable[Sighting]) -> Iterator[Sighting]:
    """Each detail once, where it is seen first."""
    seen: set[str] = set()
    for sighting in sightings:
        if sighting.key not in seen:
            seen.add(sighting.key)
            yield sighting


def _finding(sighting: Sighting, policy: Policy) -> Finding:
    trace = sighting.trace
    return Finding(
        code=trace.code,
        severity=severity_of(trace, policy, in_text=sighting.in_text),
        confidence=trace.confidence,
        message=_message(sighting),
        fix=remedy(trace.code, trace.confidence, sighting.location.file or "", sighting.stored),
        location=sighting.location,
        quote=sighting.quote,
    )


def _message(sighting: Sighting) -> str:
    trace = sighting.trace
    if sighting.stored is not None:
        return f"This file stores {sighting.stored.label}."
    if trace.code == "identity-file-name":
        sure = "holds" if trace.confidence is Confidence.CERTAIN else "seems to hold"
        return f"This file's name {sure} a person's name."
    probably = "" if trace.confidence is Confidence.CERTAIN else "probably "
    return f"{sighting.where}: {probably}{CALLED[trace.code]} ({trace.masked})."


def severity_of(trace: Trace, policy: Policy, *, in_text: bool) -> Severity:
    """What a detail leads to under an issuer's policy (DESIGN section 11)."""
    if policy is Policy.FORBIDDEN:
        return Severity.ERROR if trace.confidence is Confidence.CERTAIN else Severity.WARNING
    if in_text and trace.code in PRIVATE_EVERYWHERE and trace.confidence is Confidence.CERTAIN:
        return Severity.WARNING
    return Severity.NOTE
