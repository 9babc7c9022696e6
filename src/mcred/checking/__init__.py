"""Judges a submission by a credential: every requirement at every place, one outcome each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from mcred.checking.allowing import allow_outcomes
from mcred.checking.files import file_outcomes
from mcred.checking.masking import mask_outcome
from mcred.checking.waiving import waive
from mcred.domain.context import Context
from mcred.domain.documents import Document
from mcred.domain.elements import Declared
from mcred.domain.findings import (
    AssessorNote,
    FileUse,
    Heading,
    Outcome,
    Report,
    Result,
    Source,
    status_of,
)
from mcred.domain.identity import KnownNames
from mcred.domain.submission import File, Found, Submission
from mcred.domain.waivers import Waiver
from mcred.requirements import Identity, Requirement, can_be_judged
from mcred.specs.credential import Credential, Part
from mcred.text.counting import count
from mcred.text.identity.spoken import spoken_names


class Declarations(Struct, frozen=True, kw_only=True):
    """What the educator declares beside the files."""

    elements: tuple[Declared, ...] = ()
    refused: tuple[Declared, ...] = ()
    """Sentences that are not to be taken for a statement again."""
    names: KnownNames = field(default_factory=KnownNames)
    covers: tuple[str, ...] = ()
    """The parts the portfolio is about; none means all."""
    waivers: tuple[Waiver, ...] = ()


def check(
    credential: Credential, submission: Submission, today: date, declarations: Declarations | None = None
) -> Report:
    """Everything that is to be said about a submission; pure, and the same for the same input."""
    declarations = declarations or Declarations()
    context = Context(
        submission=submission,
        places=tuple(submission.places),
        items=credential.facts(),
        element_lists=credential.element_lists(),
        declared=declarations.elements,
        refused=declarations.refused,
        names=declarations.names,
        identity=credential.identity,
        today=today,
    )
    parts = [part for part in credential.parts if not declarations.covers or part.id in declarations.covers]
    outcomes = [outcome for part in parts for outcome in _part_outcomes(part, context)]
    outcomes += _judge((*credential.requirements, Identity()), replace(context, whole=True), part=None, item=None)
    outcomes += file_outcomes(context)
    outcomes += allow_outcomes(submission, declarations.names)
    paths = frozenset(file.path for file in submission.files)
    spoken = spoken_names((file.content for file in submission.files), declarations.names)
    return Report(
        path=submission.path,
        credential_id=credential.id,
        credential_title=credential.title,
        issuer=credential.issuer,
        parts=tuple(
            Heading(id=part.id, title=part.title, items=tuple((item.id, item.title) for item in part.items))
            for part in parts
        ),
        outcomes=tuple(
            mask_outcome(outcome, declarations.names, paths, spoken)
            for outcome in waive(outcomes, declarations.waivers, today)
        ),
        files=tuple(_use(file, submission) for file in submission.files),
        assessor=tuple(_assessor_notes(credential, parts)),
    )


def _part_outcomes(part: Part, context: Context) -> Iterator[Outcome]:
    for item in part.items:
        for place in context.submission.places:
            if place.item == item.id:
                requirements = item.description_rules() if place.description else item.rules()
                yield from _judge(requirements, replace(context, places=(place,)), part.id, item.id, place.instance)
    here = {item.id for item in part.items}
    places = tuple(place for place in context.submission.places if place.item in here)
    yield from _judge(part.requirements, replace(context, places=places), part.id, None)


def _judge(
    requirements: Sequence[Requirement],
    context: Context,
    part: str | None,
    item: str | None,
    instance: int | None = None,
) -> Iterator[Outcome]:
    for requirement in requirements:
        if can_be_judged(requirement, context):
            results: Sequence[Result] = tuple(requirement.check(context))
        else:
            results = (Result.unread(),)
        for result in results:
            yield Outcome(
                part=part,
                item=item,
                instance=instance,
                requirement=requirement.tag,
                status=status_of(result),
                result=result,
                source=_source(context),
            )


def _source(context: Context) -> Source | None:
    """Where the one place was found; None for several places or none."""
    if len(context.places) != 1 or not isinstance(context.placement, Found):
        return None
    return Source(file=context.passage.file.path, section=context.passage.section)


def _use(file: File, submission: Submission) -> FileUse:
    words = count(file.content.blocks, "words").value if isinstance(file.content, Document) else None
    return FileUse(
        path=file.path, format=file.format, status=file.status, words=words, used_for=submission.used_for(file)
    )


def _assessor_notes(credential: Credential, parts: Sequence[Part]) -> Iterator[AssessorNote]:
    for part in parts:
        for item in part.items:
            lines = item.assessor + (item.description.assessor if item.description else ())
            yield from (AssessorNote(part=part.id, item=item.id, text=text) for text in lines)
        yield from (AssessorNote(part=part.id, item=None, text=text) for text in part.assessor)
    yield from (AssessorNote(part=None, item=None, text=text) for text in credential.assessor)
