"""Everything in a spec that can answer something the source asks for: an address and its words.

Addresses: `overview/length`, `do/description/details`, `coach/details` (a part's), `overview/assessor`,
`part-1/passing`, `passing`, `assessor`, `identity`, `licence`, `elements`, `rubric`, `ambiguity`; `overview/prompt` is
what an item's instruction says. The words are a requirement's own description, or what it is about where it has an
outcome for each: the question, the detail, the element list, the field, the outcome.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mcred.requirements import Requirement
from mcred.requirements.details import Details
from mcred.requirements.elements import Elements
from mcred.requirements.evidence import Evidence
from mcred.requirements.prompts import Prompts
from mcred.requirements.template import Template
from mcred.specs.credential import Credential, Item, Part

Answer = tuple[str, str]
"""An address and the words that stand there."""

OPTIONAL = ("prompt", "licence")
"""What may answer something, and need not."""


def answers(credential: Credential) -> Iterator[Answer]:
    """All answers of a spec."""
    yield "identity", credential.identity.value
    yield "licence", credential.source.licence
    yield from (("elements", f"{elements.id}: {len(elements.statements)}") for elements in credential.elements)
    if credential.passing:
        yield "passing", credential.passing
    yield from _said("", credential.requirements, ())
    yield from (("assessor", line) for line in credential.assessor)
    yield from (("rubric", criterion.title) for criterion in credential.rubric)
    yield from (("ambiguity", ambiguity.text) for ambiguity in credential.ambiguities)
    for part in credential.parts:
        yield from _of_part(part)


def _of_part(part: Part) -> Iterator[Answer]:
    if part.passing:
        yield f"{part.id}/passing", part.passing
    yield from ((f"{part.id}/assessor", line) for line in part.assessor)
    yield from _said(f"{part.id}/", part.requirements, ())
    for item in part.items:
        yield from _of_item(item)


def _of_item(item: Item) -> Iterator[Answer]:
    least, most = (item.instances.min, item.instances.max) if item.instances else (1, 1)
    yield f"{item.id}/presence", str(least) if least == most else f"at least {least}"
    if item.prompt:
        yield f"{item.id}/prompt", item.prompt.text
    yield from _said(f"{item.id}/", item.requirements, [question.text for question in item.questions])
    yield from ((f"{item.id}/assessor", line) for line in item.assessor)
    if item.description:
        yield f"{item.id}/description/presence", "each"
        yield from _said(f"{item.id}/description/", item.description.requirements, ())
        yield from ((f"{item.id}/description/assessor", line) for line in item.description.assessor)


def _said(before: str, rules: Iterable[Requirement], questions: Iterable[str]) -> Iterator[Answer]:
    """What requirements ask for, a line for each thing."""
    for rule in rules:
        for words in _words(rule, questions):
            yield f"{before}{rule.tag}", words


def _words(rule: Requirement, questions: Iterable[str]) -> Iterable[str]:
    match rule:
        case Prompts():
            return [*questions, *rule.describe()[1:]]
        case Details():
            return [detail.name for detail in rule.wanted]
        case Elements():
            return list(rule.at_least)
        case Template():
            return [
                f"{option.title}: {field.name}"
                for option in rule.templates
                for field in option.fields
                if not field.optional
            ]
        case Evidence():
            return [rule.describe()[0], *(outcome.title for outcome in rule.outcomes)]
        case _:
            return rule.describe()
