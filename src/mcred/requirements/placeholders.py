"""placeholders: nothing of a template is left, and the answer is one.

Every text has this requirement without asking for it. Bracketed instructions ("[Insert text here]"), "TBD", filler
text, rows of underscores and answers that only say that there is none ("see attached", "N/A") are `placeholder-text`.
Text in quotation marks is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Result
from mcred.domain.submission import Passage
from mcred.requirements.shared.findings import at, at_block, wrong
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
        findings = tuple(_left_over(passage)) or tuple(_no_answer(passage))
        what = f"{len(findings)} left from a template" if findings else "nothing left from a template"
        yield Result(summary=what, findings=findings)


def _left_over(passage: Passage) -> Iterator[Finding]:
    answer = passage.answer
    for left in placeholders(answer):
        yield wrong(
            "placeholder-text",
            f"“{left.text}” is left from a template: this place is not filled in yet.",
            "Put your own words there, or delete it.",
            at_block(passage, answer[left.block]),
            left.text,
        )


def _no_answer(passage: Passage) -> Iterator[Finding]:
    """A finding where all that stands there is "see attached" or the like."""
    if is_no_answer(passage.text):
        text = passage.text.strip()
        yield wrong(
            "placeholder-text",
            f"“{text}” is no answer: reviewers read only what stands in this place.",
            "Write the answer itself here.",
            at(passage),
            text,
        )
