"""unaltered-prompts: the issuer's questions still stand in the form, as they were.

```yaml
- kind: unaltered-prompts
  lines: ["Part A", "Part B"]     # short labels of the form that must stand there word for word
```

Each of the item's `questions` must be recognised in the text by its own words or its `terms`, and each of `lines` must
stand there letter by letter, except for case, spaces and the shape of quotation marks. A line that is gone is
`changed-template`, to be fixed; a question that is not recognised is to be reviewed, since a spec describes it in words
of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from mcred.domain.context import Context
from mcred.domain.findings import Result
from mcred.requirements.shared.findings import at, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement


class UnalteredPrompts(Requirement):
    """The questions of a form are still there."""

    kind: Literal["unaltered-prompts"]
    lines: tuple[str, ...] = ()

    def describe(self) -> tuple[str, ...]:
        """One line."""
        return ("the questions and labels of the form stay in it as they are",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for the whole form."""
        from mcred.text.behind_labels import lines_of
        from mcred.text.phrases import normalised
        from mcred.text.prompts import is_prompt

        passage, questions = context.passage, context.item.prompts
        texts = [*lines_of(passage.blocks), *(block.text for block in passage.blocks)]
        whole = normalised("\n".join(block.text for block in passage.blocks))
        findings = [
            wrong(
                "changed-template",
                f"“{line}” of the form is not there any more.",
                "Take a fresh copy of the form and put your answers into it; leave its own words as they are.",
                at(passage),
            )
            for line in self.lines
            if normalised(line) not in whole
        ]
        findings += [
            doubtful(
                "changed-template",
                f"mcred does not see this question of the form: {prompt.text}.",
                "Look whether it still stands above your answer, in the form's own words; if so, leave it.",
                at(passage),
            )
            for prompt in questions
            if not any(is_prompt(text, (prompt,)) for text in texts)
        ]
        every = len(questions) + len(self.lines)
        yield Result(summary=f"{every - len(findings)} of {every} still there", findings=tuple(findings))
