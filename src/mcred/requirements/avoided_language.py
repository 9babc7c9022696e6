"""avoided-language: a text about a colleague describes, and does not rate.

```yaml
- kind: avoided-language
  about: your partner           # whom the texts are about, for messages
  items: [coach-log]            # on a part or the whole: only these items
```

Scores, grades, levels and verdicts on a colleague or her teaching ("a 2 out of 4", "her pacing needs improvement", "a
weak teacher") are to be fixed; praise, somebody's own worry and other doubtful sentences are to be reviewed (both
`evaluative-language`). Scores of students, ratings of one's own work and sentences that deny a rating are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Result
from mcred.domain.submission import Passage
from mcred.requirements.shared.findings import at_block, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement
from mcred.text.plurals import plural


class AvoidedLanguage(Requirement):
    """A text about a colleague does not rate her."""

    kind: Literal["avoided-language"]
    about: str = "a colleague"
    items: tuple[str, ...] = ()

    def describe(self) -> tuple[str, ...]:
        """One line: "says what was seen, with no rating of your partner"."""
        return (f"says what was seen and heard, with no rating of {self.about}",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for all texts, with a finding for each sentence that rates."""
        findings = [finding for passage in context.readable(self.items) for finding in self._in(passage)]
        what = f"{plural(len(findings), 'sentence')} may rate {self.about}"
        yield Result(summary=what if findings else f"no rating of {self.about} seen", findings=tuple(findings))

    def _in(self, passage: Passage) -> Iterator[Finding]:
        from mcred.text.ratings import ratings_in  # its patterns take long to prepare

        answer = passage.answer
        for rating in ratings_in(answer):
            sounds = "rates" if rating.certain else "may rate"
            yield (wrong if rating.certain else doubtful)(
                "evaluative-language",
                f"“{_short(rating.sentence)}” {sounds} {self.about}; this credential asks for no evaluation.",
                "Say what was done or said, and leave out how good it was.",
                at_block(passage, answer[rating.block]),
                rating.sentence,
            )


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= 160 else sentence[:159].rstrip() + "…"  # noqa: PLR2004 - what a message holds
