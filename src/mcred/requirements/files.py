"""files: which kinds of file are taken, how large, how many, and that no two are the same.

```yaml
- kind: files
  kinds: [picture, document, video, audio, table, slides]   # one or several of these
  formats: [pdf, docx]      # a file must be of one of the kinds or one of the formats
  max-megabytes: 500
  different: true           # no two files hold the same bytes; on an item: none of its instances
  count: {min: 2, max: 4}   # how many files there are; more than the most is to be reviewed
  items: [lesson, notes]    # on a part or the whole: only these items (else its artifacts)
```

A file is taken for what is in it, whatever its name ends in. On an item with several instances each file is judged in
its own place, and a copy in the place that comes later. Descriptions of artifacts are no files in this sense.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from mcred.domain.context import Context
from mcred.domain.documents import Unreadable
from mcred.domain.findings import Finding, Result, Severity
from mcred.domain.submission import Found, Passage, Place
from mcred.requirements.shared.bounds import Number
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Needs, Requirement
from mcred.text.filekinds import CALLED, PLURAL, FileKind, format_name, kind_of
from mcred.text.plurals import plural

_MEGABYTE = 1_000_000
_LARGE_MEGABYTE = 1024 * 1024
"""Some programs count 1,024 times 1,024 bytes, others a million."""


class Files(Requirement):
    """Which files are taken, and how many."""

    kind: Literal["files"]
    kinds: tuple[FileKind, ...] = ()
    formats: tuple[Annotated[str, AfterValidator(format_name)], ...] = ()
    max_megabytes: float | None = Field(default=None, gt=0)
    different: bool = False
    count: Number | None = None
    items: tuple[str, ...] = ()

    needs: ClassVar[Needs] = Needs.NOTHING

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.kinds or self.formats or self.max_megabytes or self.different or self.count):
            raise ValueError("files needs one of kinds, formats, max-megabytes, different, count")
        return self

    @property
    def taken(self) -> str:
        """The kinds and formats that are taken, in words: "pictures, videos or PDF files"."""
        names = [PLURAL[kind] for kind in self.kinds] + [f"{name.upper()} files" for name in self.formats]
        return " or ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)

    def describe(self) -> tuple[str, ...]:
        """A line for each option."""
        lines = [self.count.describe()] if self.count else []
        lines += [f"{self.taken} only"] if self.taken else []
        lines += [f"at most {self.max_megabytes:g} MB each"] if self.max_megabytes else []
        lines += ["no two files the same"] if self.different else []
        return tuple(lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the files in question, and one for their number."""
        places = self._places(context)
        passages = _passages(context, places)
        if self.count and (counted := self._counted(context)) is not None:
            yield _number(counted, self.count)
        if not (self.taken or self.max_megabytes or self.different):
            return
        if not passages:
            yield Result(summary="not checked: there is no file yet", skipped=True)
            return
        once = {passage.file.path: passage for passage in reversed(passages)}
        findings = [finding for passage in reversed(once.values()) for finding in self._one(passage)]
        if self.different:
            findings += _copies(context, places, _siblings(context, places))
        kind = kind_of(passages[0].file) if len(once) == 1 else None
        seen = CALLED[kind] if kind else plural(len(once), "file")
        yield Result(summary=findings[0].message if findings else seen, findings=tuple(findings))

    def _places(self, context: Context) -> tuple[Place, ...]:
        """The places in question: on a part, those of the items named, of its artifacts, or all of them."""
        places = tuple(place for place in context.places if not place.description)
        if self.items:
            return tuple(place for place in places if place.item in self.items)
        artifacts = tuple(place for place in places if context.items[place.item].artifact)
        return artifacts if artifacts and len(context.places) > 1 else places

    def _counted(self, context: Context) -> tuple[Passage, ...] | None:
        """The files to be counted; None at any but the first place of an item, where they are counted once."""
        places = self._places(context)
        if len(context.places) == 1 and places:
            siblings = _siblings(context, places)
            return _passages(context, siblings) if siblings[0] == places[0] else None
        return _passages(context, places)

    def _one(self, passage: Passage) -> Iterator[Finding]:
        """What is wrong with one file by itself."""
        file = passage.file
        if isinstance(file.content, Unreadable):
            return
        kind = kind_of(file)
        if self.taken and kind not in self.kinds and format_name(file.format) not in self.formats:
            called = CALLED[kind] if kind else "a file of another kind"
            yield wrong(
                "wrong-file-type",
                f"{file.name} is {called} ({file.format or 'no known format'}); only {self.taken} are taken.",
                f"Save or export it as one of these and put that file in its place: {self.taken}.",
                at(passage),
            )
        if self.max_megabytes and file.size > self.max_megabytes * _MEGABYTE:
            sure = file.size > self.max_megabytes * _LARGE_MEGABYTE
            yield (wrong if sure else doubtful)(
                "file-too-large",
                f"{file.name} has {file.size / _MEGABYTE:,.1f} MB; the most is {self.max_megabytes:g} MB.",
                "Make it smaller: save a video in a lower quality, or make the pictures in it smaller.",
                at(passage),
            )


def _passages(context: Context, places: Sequence[Place]) -> tuple[Passage, ...]:
    found = (context.submission.places[place] for place in places)
    return tuple(placement.passage for placement in found if isinstance(placement, Found))


def _siblings(context: Context, places: Sequence[Place]) -> tuple[Place, ...]:
    """The places to compare with: on an item all its instances, else the same places."""
    if len(context.places) > 1:
        return tuple(places)
    items = {place.item for place in places}
    return tuple(place for place in context.submission.places if place.item in items and not place.description)


def _number(passages: Sequence[Passage], bounds: Number) -> Result:
    """The result of counting: each file once."""
    number = len({passage.file.path for passage in passages})
    findings = []
    told = plural(number, "file")
    if bounds.min is not None and number < bounds.min:
        short = bounds.min - number
        findings.append(
            wrong(
                "too-few-artifacts",
                f"{told}; {bounds.describe()} {'is' if bounds.min == 1 else 'are'} asked for.",
                f"Add {short} more, or check the names of the files that are there.",
            )
        )
    elif bounds.max is not None and number > bounds.max:
        findings.append(
            Finding(
                code="unused-file",
                severity=Severity.WARNING,
                message=f"{told}; {bounds.describe()} may be sent, so reviewers may leave some unread.",
                fix=f"Keep the {bounds.max} that show most, and move the others out of the folder.",
            )
        )
    return Result(
        subject="count",
        summary=f"{number} of {bounds.describe()}",
        measured={"files": number},
        allowed={"files": bounds.record()},
        findings=tuple(findings),
    )


def _copies(context: Context, places: Sequence[Place], among: Sequence[Place]) -> Iterator[Finding]:
    """A finding for each file that is the same as one in an earlier place."""
    first: dict[object, Passage] = {}
    for place in among:
        for passage in _passages(context, (place,)):
            file = passage.file
            if passage.section is not None or not file.size:
                continue
            same = (file.size, file.digest) if file.digest else file.path
            earlier = first.setdefault(same, passage)
            if earlier is passage or place not in places:
                continue
            other = f"the same as {earlier.file.path}" if earlier.file.path != file.path else "used twice"
            yield wrong(
                "duplicate-artifact",
                f"{file.path} is {other}; each one must be different.",
                "Put another work sample in place of one of the two.",
                at(passage),
            )
