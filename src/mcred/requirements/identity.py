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

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mcred.domain.context import Context
from mcred.domain.documents import Document
from mcred.domain.findings import Confidence, Finding, Result, Severity
from mcred.domain.identity import Policy, Trace
from mcred.domain.submission import File, passages_of
from mcred.requirements.shared.findings import doubtful
from mcred.requirements.shared.requirement import Needs, Requirement
from mcred.text.plurals import plural

if TYPE_CHECKING:
    from mcred.requirements.shared.sightings import Sighting

_PRIVATE_EVERYWHERE = frozenset({"identity-email", "identity-phone", "identity-address", "identity-number"})
"""What nobody wants in a submission, whatever the issuer says."""


class Identity(Requirement):
    """What tells who wrote a submission, or whom it is about, is as the issuer wants it."""

    kind: Literal["identity"] = "identity"

    needs: ClassVar[Needs] = Needs.NOTHING

    def describe(self) -> tuple[str, ...]:
        """Nothing to add: the credential says it once."""
        return ()

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the place, or for all that belongs to no single item; none where nothing is to be said."""
        from mcred.requirements.shared.sightings import people_stored, sightings

        seen = sightings(context)
        people = people_stored(context) if seen else ()
        findings = tuple(_finding(sighting, context, people) for sighting in seen)
        one = len(context.places) == 1 and not context.whole
        if context.identity is Policy.REQUIRED and not one and not _named(context):
            findings += (_NAME_WANTED,)
        if findings or (context.identity is Policy.FORBIDDEN and one and _there(context)):
            number = f"{plural(len(findings), 'identifying detail')} found"
            summary = number if findings else "no identifying details found by these checks"
            yield Result(summary=summary, findings=findings)


_NAME_WANTED = doubtful(
    "missing-detail",
    "The issuer wants your name on the submission, and these checks found no name in it.",
    "Write your name where the issuer asks for it, for example at the top of each document.",
)


def _named(context: Context) -> bool:
    """Whether a name stands anywhere: one of the private list where there is one, else any."""
    wanted = Confidence.CERTAIN if context.names.private else Confidence.LIKELY
    return any(
        trace.code in {"identity-name", "identity-file-name"}
        and (trace.confidence is wanted or not context.names.private)
        for file in context.submission.files
        for trace in _shown_by(file, context)
    )


def _shown_by(file: File, context: Context) -> Iterator[Trace]:
    """The details that a reader of a file sees: in its text, beside it, in its name."""
    from mcred.text.identity import file_name_traces, find_traces

    content = file.content
    if isinstance(content, Document):
        for text in (content.text, *(part.text for part in content.left_out)):
            yield from find_traces(text, context.names)
    yield from file_name_traces(file.path, context.names, ())


def _there(context: Context) -> bool:
    return bool(passages_of(context.placement))


def _finding(sighting: Sighting, context: Context, people: Sequence[str]) -> Finding:
    from mcred.text.identity.advice import remedy

    trace, file = sighting.trace, sighting.location.file or ""
    return Finding(
        code=trace.code,
        severity=severity_of(trace, context.identity, in_text=sighting.in_text),
        confidence=trace.confidence,
        message=_message(sighting, _called_in_messages(file, context, people)),
        fix=remedy(trace.code, trace.confidence, file, sighting.stored),
        location=sighting.location,
        quote=sighting.quote,
    )


def _called_in_messages(path: str, context: Context, people: Sequence[str]) -> str:
    """A file's name, unless that tells who somebody is."""
    from mcred.text.identity import file_name_traces

    name = path.rpartition("/")[2]
    return "This file" if file_name_traces(name, context.names, people) else name


def _message(sighting: Sighting, called: str) -> str:
    from mcred.text.identity.advice import file_name_message, stored_message, text_message

    trace, file = sighting.trace, sighting.location.file or ""
    if trace.code == "identity-file-name" and not sighting.in_text:
        return file_name_message(trace, folder=any(word.endswith("/") for word in sighting.words))
    if sighting.stored is not None:
        return stored_message(called, file, sighting.stored)
    return text_message(called, sighting.where, trace, sighting.times)


def severity_of(trace: Trace, policy: Policy, *, in_text: bool) -> Severity:
    """What a detail leads to under an issuer's policy."""
    if policy is Policy.FORBIDDEN:
        return Severity.ERROR if trace.confidence is Confidence.CERTAIN else Severity.WARNING
    if in_text and trace.code in _PRIVATE_EVERYWHERE and trace.confidence is Confidence.CERTAIN:
        return Severity.WARNING
    return Severity.NOTE
