"""elements: the text shows at least so many elements of each of several lists.

```yaml
- kind: elements
  at-least: {beliefs: 1, coaching-skills: 1}   # by the id of an element list of the credential
```

There is one outcome for each list. An element passes when its statement stands there nearly word for word, or when the
educator declared the sentence that shows it (`elements:` in portfolio.yaml, or `mcred confirm`). Where a sentence
probably shows it, the outcome is review (`unconfirmed-element`); where nothing is found it is fix
(`missing-element`). The list's own name, the prompt and a pasted list of all statements are no evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.elements import Declared, ElementList, Match, Tier
from mcred.domain.findings import Confidence, Finding, Location, Result, Severity
from mcred.requirements.requirement import Requirement, at
from mcred.text.elements import find_elements, labelled, nearest_sentence, pasted_list


class Elements(Requirement):
    """The text shows elements of each of several lists."""

    kind: Literal["elements"]
    at_least: dict[str, int] = Field(min_length=1)

    def describe(self) -> tuple[str, ...]:
        """A line for all lists."""
        names = [list_id.replace("-", " ") for list_id in self.at_least]
        if len(names) > 1 and set(self.at_least.values()) == {1}:
            return (f"names at least one of each: {', '.join(names)}",)
        parts = [f"{number} of {name}" for name, number in zip(names, self.at_least.values(), strict=True)]
        return (f"names at least {', '.join(parts)}",)

    def check(self, context: Context) -> Iterator[Result]:
        """One result for each list."""
        lists = [context.element_lists[list_id] for list_id in self.at_least]
        declared = [entry for entry in context.declared if entry.item == context.place.item]
        matches = find_elements(
            context.passage.answer, lists, declared, [prompt.text for prompt in context.item.prompts]
        )
        for elements in lists:
            found = [match for match in matches if match.list_id == elements.id]
            mine = [entry for entry in declared if entry.list_id == elements.id]
            yield self._judge(context, elements, found, mine)

    def _judge(self, context: Context, elements: ElementList, found: list[Match], declared: list[Declared]) -> Result:
        confirmed = sorted({match.number for match in found if match.tier is Tier.CONFIRMED})
        likely = [match for match in found if match.tier is Tier.LIKELY and match.number not in confirmed]
        needed = self.at_least[elements.id]
        where = at(context.passage)
        findings = list(_misquoted(context, elements, found, declared))
        if len(confirmed) < needed:
            findings.append(_lacking(context, elements, likely, where))
        return Result(
            subject=elements.id,
            summary=_summary(elements, confirmed, likely),
            measured={"elements": len(confirmed)},
            allowed={"elements": {"min": needed}},
            findings=tuple(findings),
        )


def _statement(elements: ElementList, number: int) -> str:
    return next(statement.text for statement in elements.statements if statement.number == number)


def _summary(elements: ElementList, confirmed: list[int], likely: list[Match]) -> str:
    if confirmed:
        return f"{elements.singular}: " + ", ".join(_statement(elements, number) for number in confirmed)
    if likely:
        return f"{elements.singular}: likely, {_statement(elements, likely[0].number)}"
    return f"{elements.singular}: none found"


def _lacking(context: Context, elements: ElementList, likely: list[Match], where: Location) -> Finding:
    """What to say where too few elements are confirmed: ask about the likely ones, else say what would do."""
    name, item = elements.singular, context.place.item
    if likely:
        match = likely[0]
        declare = f'elements: {{{item}: {{{elements.id}: {{{match.number}: "{match.quote}"}}}}}}'
        return Finding(
            code="unconfirmed-element",
            severity=Severity.WARNING,
            confidence=Confidence.LIKELY,
            message=f"{name.capitalize()}: this sentence probably shows “{_statement(elements, match.number)}”. "
            "Is that it?",
            fix=f"Run mcred confirm, or paste this into portfolio.yaml: {declare}",
            location=where,
            quote=match.quote,
        )
    answer = context.passage.answer
    every = tuple(context.element_lists.values())
    if any(pasted.list_id == elements.id for pasted in pasted_list(answer, every)):
        return Finding(
            code="pasted-element-list",
            severity=Severity.ERROR,
            message=f"The whole list of {elements.title.lower()} is pasted here, so it does not say which you chose.",
            fix=f"Name the {name} you chose in a sentence of your own, and say how you will use it.",
            location=where,
        )
    some = "; ".join(f"“{statement.text}”" for statement in elements.statements[:3])
    point = f"Use the wording of one, such as {some}. If you said it in other words, point at your sentence: run mcred "
    point += f"confirm, or write it under elements: {item}: {elements.id}: in portfolio.yaml."
    if labelled(answer, elements, every):
        return Finding(
            code="unconfirmed-element",
            severity=Severity.WARNING,
            confidence=Confidence.LIKELY,
            message=f"A {name} is announced here, but mcred does not recognise which one of the list it is.",
            fix=point,
            location=where,
        )
    return Finding(
        code="missing-element",
        severity=Severity.ERROR,
        message=f"No {name} was found in {context.item.title}; at least one is asked for.",
        fix=point,
        location=where,
    )


def _misquoted(
    context: Context, elements: ElementList, found: list[Match], declared: list[Declared]
) -> Iterator[Finding]:
    """Declared sentences that do not stand in the text."""
    for entry in declared:
        if any(match.declared and match.number == entry.number for match in found):
            continue
        _, nearest = nearest_sentence(entry.quote, context.passage.answer)
        hint = f" The nearest sentence is: “{nearest}”" if nearest else ""
        yield Finding(
            code="misquoted-element",
            severity=Severity.WARNING,
            message=f"{entry.place} quotes a sentence for the {elements.singular} "
            f"“{_statement(elements, entry.number)}” that does not stand in {context.item.title}.{hint}",
            fix=f"Copy the sentence from your document word for word into {entry.place.partition(':')[0]}.",
            location=at(context.passage),
            quote=entry.quote,
        )
