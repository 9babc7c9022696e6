"""sections: one file holds several labelled sections, such as Lesson 1 to Lesson 3.

```yaml
- kind: sections
  label: Lesson               # what their headings begin with
  names: [Lesson plan]        # what else people begin them with
  count: {min: 3, max: 5}
  each:                       # what each of them must keep to
    - {kind: length, pages: {max: 4}}
```

A section begins at a heading, a bold line or a short line by itself that begins with the label, and ends where the next
one begins. Too few are `too-few-artifacts`, to be fixed (to be reviewed where there is none at all, since they may be
called something else); too many are to be reviewed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace
from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Result
from mcred.requirements.shared.bounds import Bounds
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement, can_be_judged
from mcred.text.plurals import plural

if TYPE_CHECKING:
    from mcred.requirements import Kind
    from mcred.text.labelled import Stretch


class Sections(Requirement):
    """Several labelled sections in one file."""

    kind: Literal["sections"]
    label: str = Field(min_length=1)
    names: tuple[str, ...] = ()
    count: Bounds
    each: tuple[Kind, ...] = ()

    def describe(self) -> tuple[str, ...]:
        """How many, and what each must keep to."""
        lines = tuple(f"each section: {line}" for requirement in self.each for line in requirement.describe())
        return (f"{self.count.describe('sections')} with a heading that begins “{self.label}”", *lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for their number, and those of the requirements of each."""
        from mcred.text.labelled import stretches

        passage = context.passage
        found = tuple(stretches(passage.blocks, (self.label, *self.names)))
        yield self._counted(context, found)
        for stretch in found:
            blocks = passage.blocks[stretch.start + 1 : stretch.end]
            prompts = frozenset(i - stretch.start - 1 for i in passage.prompts if stretch.start < i < stretch.end)
            part = replace(passage, blocks=blocks, prompts=prompts, section=stretch.title)
            for requirement in self.each:
                yield from self._each(requirement, context.with_passage(part), stretch)

    def _each(self, requirement: Requirement, context: Context, stretch: Stretch) -> Iterator[Result]:
        """What a requirement says of one section."""
        if not can_be_judged(requirement, context):
            empty = f"Nothing stands under “{stretch.title}” yet."
            finding = wrong("empty-response", empty, "Write what belongs there.", at(context.passage))
            yield Result(subject=stretch.title, summary=empty, findings=(finding,))
            return
        for result in requirement.check(context):
            findings = tuple(replace(one, message=f"{stretch.title}: {one.message}") for one in result.findings)
            yield replace(result, subject=stretch.title, findings=findings)

    def _counted(self, context: Context, found: Sequence[Stretch]) -> Result:
        number, bounds = len(found), self.count
        findings: tuple[Finding, ...] = ()
        told = f"{plural(number, 'section')} with “{self.label}” in front"
        if bounds.min is not None and number < bounds.min:
            fix = f"Put a heading such as “{self.label} {number + 1}” in front of each; add what is missing."
            message = f"{told}; {bounds.describe('sections')} {bounds.verb} asked for."
            findings = ((wrong if number else doubtful)("too-few-artifacts", message, fix, at(context.passage)),)
        elif bounds.max is not None and number > bounds.max:
            message = f"{told}; {bounds.describe('sections')} may be sent, so some may not be read."
            findings = (doubtful("unused-file", message, f"Keep {bounds.max} of them.", at(context.passage)),)
        return Result(
            subject=self.label,
            summary=told,
            measured={"sections": number},
            allowed={"sections": bounds.record()},
            findings=findings,
        )
