"""prompts: every question of the item is answered.

```yaml
- kind: prompts
  separate: true        # each question wants an answer of its own, under a heading, a number or the question itself
  each:                 # what each of those answers must keep to
    - {kind: length, sentences: {min: 2, max: 3}, nature: guide}
```

There is one outcome for each of the item's `questions`. A question is answered where its number, its heading or the
question itself stands with words below it, or, weaker, where the text touches its topic. Nothing below a heading is
`unanswered-prompt` to be fixed; so is a question that has no answer among separate ones. A topic that is not touched
is for review, since a teacher may have said it in other words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from mcred.domain.context import Context, Prompt
from mcred.domain.findings import Finding, Result
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement
from mcred.text.placeholders import is_no_answer

if TYPE_CHECKING:
    from mcred.requirements import Kind
    from mcred.text.segments import Segment


class Prompts(Requirement):
    """Every question of the item is answered."""

    kind: Literal["prompts"]
    separate: bool = False
    each: tuple[Kind, ...] = ()

    def describe(self) -> tuple[str, ...]:
        """That each question wants an answer, and how long each answer may be."""
        lines = tuple(f"each answer: {line}" for requirement in self.each for line in requirement.describe())
        return ("an answer to each question" + (", under its number or a heading" if self.separate else ""), *lines)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for each question, with what each answer must keep to."""
        from mcred.text.segments import assigned, segments

        prompts, passage = context.item.prompts, context.passage
        found = segments(passage.blocks, prompts, passage.prompts)
        answers = assigned(found, prompts)
        for index, prompt in enumerate(prompts):
            mine = answers.get(index, [])
            if mine:
                yield _written(context, prompt, mine)
                if mine[0].text.strip():
                    yield from self._each(context, prompt, mine)
            else:
                yield self._without_its_own(context, prompt, found, answers)

    def _without_its_own(
        self, context: Context, prompt: Prompt, found: Sequence[Segment], answers: Mapping[int, Sequence[Segment]]
    ) -> Result:
        """What to say of a question that no heading, number or label answers: another answer may touch its topic."""
        from mcred.text.topics import touched

        numbered = sum(segment.number is not None for mine in answers.values() for segment in mine)
        every = len(context.item.prompts)
        left_out = numbered == every - 1 > 1
        if found and (self.separate or left_out):
            message = f"{len(answers)} of {every} questions are answered here. No answer was found to: {prompt.text}."
            return _result(prompt, "no answer found", _unanswered(context, message, certain=True))
        listed = len(found) == every - 1 and all(segment.listed for segment in found)
        phrase = None if listed else touched(context.passage.text, prompt.topic)
        if phrase:
            return _result(prompt, f"touched (“{phrase}”)")
        message = f"mcred does not see where this question is answered: {prompt.text}."
        return _result(prompt, "not seen", _unanswered(context, message, certain=False))

    def _each(self, context: Context, prompt: Prompt, mine: Sequence[Segment]) -> Iterator[Result]:
        """What the requirements of each answer say of this one."""
        blocks = tuple(block for segment in mine for block in segment.blocks)
        passage = replace(context.passage, blocks=blocks, prompts=frozenset())
        for requirement in self.each:
            for result in requirement.check(context.with_passage(passage)):
                findings = tuple(
                    replace(finding, message=f"Answer to “{mine[0].title}”: {finding.message}")
                    for finding in result.findings
                )
                yield replace(result, subject=prompt.text, findings=findings)


def _written(context: Context, prompt: Prompt, mine: Sequence[Segment]) -> Result:
    """What to say of a question that has a segment of its own."""
    text = "\n".join(segment.text for segment in mine).strip()
    if text and not is_no_answer(text):
        return _result(prompt, "answered")
    message = f"Nothing is written below “{mine[0].title}” yet."
    return _result(prompt, "nothing written yet", _unanswered(context, message, certain=True))


def _result(prompt: Prompt, said: str, finding: Finding | None = None) -> Result:
    return Result(subject=prompt.text, summary=f"{prompt.text}: {said}", findings=(finding,) if finding else ())


def _unanswered(context: Context, message: str, *, certain: bool) -> Finding:
    advice = "Write your answer there" if certain else "If it is, leave it; if not, add a sentence or two"
    return (wrong if certain else doubtful)(
        "unanswered-prompt",
        message,
        f"{advice}. A heading or the question's number above each answer helps reviewers to find it.",
        at(context.passage),
    )
