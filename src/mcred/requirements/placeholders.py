"""placeholders: nothing of a template is left, and the answer is one.

Every text has this requirement without asking for it. Bracketed instructions ("[Insert text here]"), "TBD", filler
text, rows of underscores and answers that only say that there is none ("see attached", "N/A") are `placeholder-text`.
Text in quotation marks is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from mcred.domain.context import Context
from mcred.domain.documents import Paragraph
from mcred.domain.findings import Result
from mcred.requirements.shared.findings import at, wrong
from mcred.requirements.shared.requirement import Needs, Requirement
from mcred.text.placeholders import is_no_answer, placeholders


class Placeholders(Requirement):
    """Nothing of a template is left."""

    kind: Literal["placeholders"] = "placeholders"

    needs: ClassVar[Needs] = Needs.TEXT

    def describe(self) -> tuple[str, ...]:
        """Nothing to add to a checklist: it goes without saying."""
        return ()

    def check(self, context: Context) -> Iterator[Result]:
        """One result with a finding for each leftover."""
        passage = context.passage
        answer = passage.answer
        findings = []
        for left in placeholders(answer):
            block = answer[left.block]
            line = block.line if isinstance(block, Paragraph) else None
            findings.append(
                wrong(
                    "placeholder-text",
                    f"“{left.text}” is left from a template: this place is not filled in yet.",
                    "Put your own words there, or delete it.",
                    at(passage, page=block.page, line=line),
                    left.text,
                )
            )
        if not findings and is_no_answer(passage.text):
            findings.append(
                wrong(
                    "placeholder-text",
                    f"“{passage.text.strip()}” is no answer: reviewers read only what stands in this place.",
                    "Write the answer itself here.",
                    at(passage),
                    passage.text.strip(),
                )
            )
        what = f"{len(findings)} left from a template" if findings else "nothing left from a template"
        yield Result(summary=what, findings=tuple(findings))
