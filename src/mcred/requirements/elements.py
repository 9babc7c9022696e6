"""elements: the text shows at least so many elements of each of several lists.

```yaml
- kind: elements
  at-least: {beliefs: 1, coaching-skills: 1}   # by the id of an element list of the credential
```

There is one outcome for each list. An element passes when its statement stands there nearly word for word, or when the
educator declared the sentence that shows it (`elements:` in portfolio.yaml, or `mcred confirm`). Where a sentence
probably shows it, the outcome is review (`unconfirmed-element`); where nothing is found it is fix
(`missing-element`). The list's own name, the prompt and a pasted list of all statements are no evidence. On a part or
the whole portfolio, the elements may stand in any of the texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.elements import Declared
from mcred.domain.findings import Finding, Result
from mcred.domain.submission import Found
from mcred.requirements.shared.requirement import Requirement

if TYPE_CHECKING:
    from mcred.requirements.shared.seen_elements import Seen, SeenList


class Elements(Requirement):
    """The text shows elements of each of several lists."""

    kind: Literal["elements"]
    at_least: dict[str, Annotated[int, Field(ge=1)]] = Field(min_length=1)

    def describe(self) -> tuple[str, ...]:
        """A line for all lists."""
        names = [list_id.replace("-", " ") for list_id in self.at_least]
        if len(names) > 1 and set(self.at_least.values()) == {1}:
            return (f"names at least one of each: {', '.join(names)}",)
        parts = [f"{number} of {name}" for name, number in zip(names, self.at_least.values(), strict=True)]
        return (f"names at least {', '.join(parts)}",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for each list."""
        from mcred.requirements.shared.seen_elements import seen_in, seen_of

        lists = [context.element_lists[list_id] for list_id in self.at_least]
        everything = seen_in(context, lists)
        for elements in lists:
            yield self._judge(context, seen_of(elements, everything))

    def _judge(self, context: Context, seen: SeenList) -> Result:
        """What is to be said about one list."""
        from mcred.requirements.shared.element_messages import misquoted, probably

        needed = self.at_least[seen.elements.id]
        findings = [misquoted(context, entry, seen.elements) for entry in _not_there(context, seen)]
        missing = needed - len(seen.confirmed)
        if missing > 0 and seen.likely:
            findings.append(probably(context, seen.elements, seen.likely[0]))
        if missing > len(seen.likely):
            findings.append(_lacking(context, seen, needed))
        return Result(
            subject=seen.elements.id,
            summary=_summary(seen),
            measured={"elements": len(seen.confirmed)},
            allowed={"elements": {"min": needed}},
            findings=tuple(findings),
            shown_by=tuple(map(seen.line, (*seen.confirmed, *(seen.likely if missing > 0 else ())))),
        )


def _summary(seen: SeenList) -> str:
    name = seen.elements.singular
    if seen.confirmed:
        return f"{name}: {', '.join(map(seen.statement, seen.confirmed))}"
    return f"{name}: likely, {seen.statement(seen.likely[0])}" if seen.likely else f"{name}: none found"


def _lacking(context: Context, seen: SeenList, needed: int) -> Finding:
    """What to say where too few elements are so much as likely."""
    from mcred.requirements.shared.element_messages import announced, none_found, whole_list
    from mcred.text.elements import labelled, pasted_list

    every = tuple(context.element_lists.values())
    answers = [passage.answer for passage in context.readable()]
    if any(pasted.list_id == seen.elements.id for answer in answers for pasted in pasted_list(answer, every)):
        return whole_list(context, seen.elements)
    if not seen.confirmed and not seen.likely and any(labelled(answer, seen.elements, every) for answer in answers):
        return announced(context, seen.elements)
    return none_found(context, seen.elements, found=len(seen.confirmed) + len(seen.likely), needed=needed)


def _not_there(context: Context, seen: SeenList) -> Iterator[Declared]:
    """The declared sentences of the list that stand in no text of their item."""
    from mcred.text.elements import stands_in

    here = {place.item for place in context.places}
    for entry in context.declared:
        if entry.item not in here or entry.list_id != seen.elements.id or _shown(entry, seen.confirmed):
            continue
        texts = [
            found.passage.answer
            for place, found in context.submission.places.items()
            if place.item == entry.item and isinstance(found, Found) and found.passage.readable
        ]
        if not any(stands_in(entry, text) for text in texts):
            yield entry


def _shown(entry: Declared, confirmed: Sequence[Seen]) -> bool:
    """Whether a declared sentence of that item shows the statement."""
    return any(
        one.match.declared and one.match.number == entry.number and one.place.item == entry.item for one in confirmed
    )
