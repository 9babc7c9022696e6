"""details: the text gives certain details: when, how many took part, what for (on a part: anywhere in its texts).

```yaml
- kind: details
  wanted:
    - {name: when it took place, find: date}
    - {name: how many took part, find: participants}
    - {name: what it was for, topic: [purpose, used it to, so that]}
```

There is one outcome for each detail. That a date or a number of people is missing is certain: `missing-detail`, to be
fixed. A month or "several teachers" is for review, and so is a topic that is not touched, since it may have been said
in other words. A heading or a label that says the topic, with words behind it, says it, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, Self

from pydantic import model_validator

from mcred.domain.context import Context
from mcred.domain.findings import Finding, Location, Result
from mcred.domain.submission import Passage
from mcred.requirements.shared.findings import at_one, doubtful, wrong
from mcred.requirements.shared.requirement import Requirement
from mcred.requirements.shared.spec_model import SpecModel

Seen = Literal["there", "nearly", "missing", "unseen"]


class Detail(SpecModel):
    """One detail that is wanted."""

    name: str
    find: Literal["date", "participants"] | None = None
    topic: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _findable(self) -> Self:
        if (self.find is None) == (not self.topic):
            raise ValueError("a detail needs either find or topic")
        return self

    def seen(self, text: str) -> Seen:
        """How the detail stands in a text."""
        from mcred.text.dates import When, when_said
        from mcred.text.participants import HowMany, how_many_said
        from mcred.text.topics import touched

        if self.find == "date":
            when: dict[When, Seen] = {When.EXACT: "there", When.NEARLY: "nearly", When.NOT: "missing"}
            return when[when_said(text)]
        if self.find == "participants":
            many: dict[HowMany, Seen] = {HowMany.COUNTED: "there", HowMany.VAGUE: "nearly", HowMany.NOT: "missing"}
            return many[how_many_said(text)]
        return "there" if touched(text, self.topic) else "unseen"


class Details(Requirement):
    """The text gives certain details."""

    kind: Literal["details"]
    wanted: tuple[Detail, ...]

    def describe(self) -> tuple[str, ...]:
        """A line for each detail."""
        return ("says " + ", ".join(detail.name for detail in self.wanted),)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for each detail."""
        passages = context.readable()
        text = "\n".join(passage.text for passage in passages)
        where = at_one(passages)
        topics = tuple(detail.topic for detail in self.wanted if detail.topic)
        labelled = {topic for passage in passages for topic in _labelled(passage, topics)}
        for detail in self.wanted:
            seen = detail.seen(text)
            if seen == "unseen" and detail.topic in labelled:
                seen = "there"
            if seen == "there":
                yield Result(subject=detail.name, summary=f"{detail.name}: there")
            else:
                finding = _finding(where, detail, seen)
                yield Result(subject=detail.name, summary=f"{detail.name}: {finding.message}", findings=(finding,))


def _labelled(passage: Passage, topics: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The topics that a label with words behind it says; none where labels only stand above each other."""
    from mcred.text.fields import find_fields

    seen = find_fields(passage.blocks, topics)
    if all(one.filled or not one.blanks for one in seen):
        yield from (topic for topic, one in zip(topics, seen, strict=True) if one.filled)


def _finding(where: Location, detail: Detail, seen: Seen) -> Finding:
    certain = seen == "missing"
    message, fix = {
        "nearly": (f"It says only roughly {detail.name}.", "Give the exact date or number."),
        "missing": (f"It does not say {detail.name}.", f"Add {_example(detail)}."),
        "unseen": (f"mcred does not see that it says {detail.name}.", "If it does, leave it; if not, add a few words."),
    }[seen]
    return (wrong if certain else doubtful)("missing-detail", message, fix, where)


def _example(detail: Detail) -> str:
    return "a date, such as “Oct. 14”" if detail.find == "date" else "a number, such as “nine teachers”"
