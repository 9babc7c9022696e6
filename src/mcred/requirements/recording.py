"""recording: how long a video or a sound recording may be, and whether it must have picture and sound.

```yaml
- kind: recording
  minutes: {min: 10, max: 15}   # or seconds: {max: 90}; decimals are allowed
  picture: true                 # it must be a video
  sound: true                   # something must be heard
  total: true                   # the lengths of all recordings of the part, or of `items`, are added up
  items: [video, extra-clips]   # on a part or the whole: only these items
```

One second is tolerated at either bound, since programs cut between frames. A file that is no recording is
`wrong-file-type`; a sound recording where a video is asked for is `no-picture`. Where the length cannot be read the
outcome is review (`unplayable`), never a pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from mcred.domain.context import Context
from mcred.domain.documents import Document, Other, Picture, Recording
from mcred.domain.findings import Finding, Location, Result
from mcred.domain.submission import Found, Passage
from mcred.requirements.shared.bounds import Span
from mcred.requirements.shared.findings import at, at_one, doubtful, wrong
from mcred.requirements.shared.requirement import Needs, Requirement
from mcred.text.durations import clock

_TOLERANCE = 1.0
"""Seconds that a recording may miss a bound by."""


class RecordingLength(Requirement):
    """How long a recording may be, and what must be in it."""

    kind: Literal["recording"]
    minutes: Span | None = None
    seconds: Span | None = None
    picture: bool = False
    sound: bool = False
    total: bool = False
    items: tuple[str, ...] = ()

    needs: ClassVar[Needs] = Needs.FILE

    @model_validator(mode="after")
    def _one_unit(self) -> Self:
        if self.minutes and self.seconds:
            raise ValueError("give the bounds in minutes or in seconds, not in both")
        return self

    @property
    def bounds(self) -> Span | None:
        """The bounds in seconds."""
        return self.minutes.times(60) if self.minutes else self.seconds

    def describe(self) -> tuple[str, ...]:
        """One line: "10 to 15 minutes, with picture and sound"."""
        parts = []
        if span := self.minutes or self.seconds:
            together = " in all" if self.total else ""
            parts.append(span.describe("minutes" if self.minutes else "seconds") + together)
        wanted = [name for name, asked in (("picture", self.picture), ("sound", self.sound)) if asked]
        if wanted:
            parts.append(f"with {' and '.join(wanted)}")
        return (", ".join(parts) or "a video or sound recording",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for each recording, or one for all of them where the lengths are added up."""
        passages = self._asked(context)
        if self.total:
            yield self._judge(passages, context)
        else:
            for passage in passages:
                yield self._judge((passage,), context, None if len(context.places) == 1 else passage.file.path)

    def _asked(self, context: Context) -> tuple[Passage, ...]:
        """The files the requirement is about: on a part, its recordings or the files of the items named."""
        found = [
            placement.passage
            for place in context.places
            if not (place.description or (self.items and place.item not in self.items))
            and isinstance(placement := context.submission.places[place], Found)
        ]
        if len(context.places) == 1 or self.items:
            return tuple(dict.fromkeys(found))
        return tuple(dict.fromkeys(passage for passage in found if isinstance(passage.file.content, Recording)))

    def _judge(self, passages: Sequence[Passage], context: Context, subject: str | None = None) -> Result:
        findings: list[Finding] = []
        known, unknown = 0.0, 0
        for passage in passages:
            content = passage.file.content
            if isinstance(content, Document | Picture | Other):
                findings.append(_no_recording(passage, content, video=self.picture))
                continue
            seconds = content.seconds if isinstance(content, Recording) else None
            known += seconds or 0
            if seconds is None:
                unknown += 1
                findings += [_length_unknown(passage)] if self.bounds else []
            if isinstance(content, Recording):
                findings += self._tracks(passage, content)
        measurable = not unknown and not any(finding.code == "wrong-file-type" for finding in findings)
        if self.bounds:
            where = at_one(passages)
            findings += _length(known, self.bounds, where, measurable=measurable, several=self.total)
        summary = f"{clock(known)} of {self.bounds.clocks()}" if self.bounds else clock(known)
        if not measurable:
            summary = findings[0].message if findings else "the length could not be read"
        return Result(
            subject=subject or self._together(context),
            summary=summary,
            measured={"seconds": round(known, 1)} if measurable else {},
            allowed={"seconds": self.bounds.record()} if self.bounds else {},
            findings=tuple(findings),
        )

    def _together(self, context: Context) -> str | None:
        """The titles of the items whose lengths are added up."""
        if not self.total:
            return None
        return ", ".join(context.items[item].title for item in self.items if item in context.items) or None

    def _tracks(self, passage: Passage, recording: Recording) -> Iterator[Finding]:
        if self.picture and not recording.picture:
            yield wrong(
                "no-picture",
                "A video is asked for, and this recording has sound only: there is no picture in it.",
                "Send the video file itself, or export the recording again with its picture.",
                at(passage),
            )
        if self.sound and not recording.sound:
            yield wrong(
                "no-sound",
                "This recording has no sound, so nobody can hear what is said.",
                "Look for the first copy, which may still have its sound; else record it again.",
                at(passage),
            )


def _length(seconds: float, bounds: Span, where: Location, *, measurable: bool, several: bool) -> Iterator[Finding]:
    """What a length leads to; of recordings of unknown length only that the others are too long is sure."""
    what = "Together the recordings last" if several else "This recording lasts"
    if bounds.max is not None and seconds > bounds.max + _TOLERANCE:
        over = clock(seconds - bounds.max)
        yield wrong(
            "too-long",
            f"{what} {clock(seconds)}; at most {clock(bounds.max)} is allowed. That is {over} too long.",
            f"Cut {over}, or choose a shorter part.",
            where,
        )
    elif measurable and bounds.min is not None and seconds < bounds.min - _TOLERANCE:
        short = clock(bounds.min - seconds)
        yield wrong(
            "too-short",
            f"{what} {clock(seconds)}; at least {clock(bounds.min)} is asked for. That is {short} too short.",
            f"Use a part that is at least {short} longer, or record again.",
            where,
        )


def _length_unknown(passage: Passage) -> Finding:
    return doubtful(
        "unplayable",
        f"mcred could not read how long {passage.file.name} lasts.",
        "Play it from start to end and look at its length; if it does not play, export it again as an MP4.",
        at(passage),
    )


def _no_recording(passage: Passage, content: Document | Picture | Other, *, video: bool) -> Finding:
    names = {Document: "a text", Picture: "a picture", Other: "a file of another kind"}
    wanted = "A video" if video else "A video or sound recording"
    return wrong(
        "wrong-file-type",
        f"{wanted} is asked for, and {passage.file.name} is {names[type(content)]}.",
        "Put the recording itself into the folder, for example as an MP4 file; a link to it is not enough.",
        at(passage),
    )
