"""A credential as a checklist to print: what is asked for, where it goes, and what only the assessor judges."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.identity import Policy
from mcred.reports.page import Page, Span, Style
from mcred.reports.run import Options
from mcred.reports.safety import one_line
from mcred.requirements import Requirement
from mcred.requirements.presence import where_to_save
from mcred.requirements.prompts import Prompts
from mcred.specs.credential import Credential, Item, Part
from mcred.specs.guidance import sentence
from mcred.specs.layout import canonical_of_all

_BOX = "[ ]"
_ITEM, _BELOW, _DEEPER = 2, 6, 8
_IDENTITY = {
    Policy.FORBIDDEN: "Leave out everything that tells who you or others are: names, schools, addresses, numbers.",
    Policy.REQUIRED: "Your name has to be given.",
}


def render_checklist(credential: Credential, options: Options) -> str:
    """The checklist as text."""
    page = Page(options)
    page.line(Span(one_line(credential.title), Style.BOLD))
    page.line(Span(one_line(credential.issuer), Style.DIM))
    page.line(Span(one_line(credential.about)))
    for part in credential.parts:
        _add_part(page, part)
    _add_rules(page, "For the whole portfolio", credential.requirements, _IDENTITY.get(credential.identity))
    _add_lists(page, credential)
    _add_judged(page, credential)
    _add_rubric(page, credential)
    _add_ambiguities(page, credential)
    _add_source(page, credential)
    return page.text()


def _heading(page: Page, title: str) -> None:
    page.blank()
    page.line(Span(one_line(title), Style.BOLD))


def _add_part(page: Page, part: Part) -> None:
    """A part with its items and what they must keep to together."""
    _heading(page, part.title)
    for item in part.items:
        _add_item(page, part, item)
    for line in _lines(part.requirements):
        page.line(Span(_BOX, whole=True), Span(f"Together: {line}"), indent=_ITEM, hang=_BELOW)


def _add_item(page: Page, part: Part, item: Item) -> None:
    """An item: its box, what is asked, how it has to be, and where it goes."""
    page.line(Span(_BOX, whole=True), Span(one_line(item.title), Style.BOLD), Span(_how_many(item)),
              indent=_ITEM, hang=_BELOW)  # fmt: skip
    if item.prompt:
        page.line(Span(one_line(item.prompt.text)), indent=_BELOW)
    questions = [question.text for question in item.questions]
    if questions and not any(isinstance(rule, Prompts) for rule in item.requirements):
        _add_point(page, "Questions to guide you:")
        _add_questions(page, questions)
    for rule in item.requirements:
        for line in rule.describe():
            asked = questions if isinstance(rule, Prompts) else []
            _add_point(page, f"{sentence(line)[:-1]}:" if asked else sentence(line))
            _add_questions(page, asked)
            questions = [] if asked else questions
    _add_path(page, canonical_of_all(part, item))
    if item.description:
        page.line(
            Span("With a description of it:" if not item.several else "With a description of each:"), indent=_BELOW
        )
        for prompt in item.description.prompts:
            page.line(Span(one_line(prompt.text)), indent=_BELOW)
        for line in _lines(item.description.requirements):
            _add_point(page, line)
        _add_path(page, canonical_of_all(part, item, description=True))


def _add_path(page: Page, path: str) -> None:
    """Where a file goes, in words."""
    page.line(Span(f"Save {where_to_save(path)}"), indent=_BELOW, hang=_DEEPER)


def _add_point(page: Page, text: str, indent: int = _BELOW) -> None:
    page.line(Span("-", whole=True), Span(one_line(text)), indent=indent, hang=indent + 2)


def _add_questions(page: Page, questions: Sequence[str]) -> None:
    """The questions that want an answer, below the line that says so."""
    for question in questions:
        _add_point(page, question, _DEEPER)


def _how_many(item: Item) -> str:
    """How many of an item are asked for; nothing where it is one."""
    if item.instances is None:
        return ""
    least, most = item.instances.min, item.instances.max
    if most is None:
        return f"({least} or more)"
    return f"({least})" if least == most else f"({least} to {most})"


def _lines(rules: Sequence[Requirement]) -> list[str]:
    """The rules as sentences."""
    return [sentence(line) for rule in rules for line in rule.describe()]


def _add_rules(page: Page, title: str, rules: Sequence[Requirement], more: str | None) -> None:
    lines = [*_lines(rules), *([more] if more else [])]
    if lines:
        _heading(page, title)
    for line in lines:
        page.line(Span(_BOX, whole=True), Span(one_line(line)), indent=_ITEM, hang=_BELOW)


def _add_lists(page: Page, credential: Credential) -> None:
    """The lists of elements to choose from."""
    for elements in credential.elements:
        _heading(page, f"{elements.title} to choose from")
        for number, statement in enumerate(elements.statements, 1):
            page.line(Span(f"{number}.".rjust(3), whole=True), Span(one_line(statement)), indent=_ITEM, hang=_BELOW)


def _add_judged(page: Page, credential: Credential) -> None:
    """What only the assessor judges, and what is needed to pass."""
    notes: list[tuple[str, Sequence[str]]] = [("The whole portfolio", credential.assessor)]
    for part in credential.parts:
        for item in part.items:
            of_description = item.description.assessor if item.description else ()
            notes += [(item.title, item.assessor + of_description)]
        notes += [(part.title, part.assessor)]
    _add_notes(page, "What only the assessor judges", notes)
    passing = [("The whole portfolio", credential.passing), *((part.title, part.passing) for part in credential.parts)]
    _add_notes(page, "What is needed to pass", [(title, [text]) for title, text in passing if text])


def _add_notes(page: Page, heading: str, notes: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Remarks below what they are about; nothing where there are none."""
    if any(texts for _, texts in notes):
        _heading(page, heading)
    for title, texts in notes:
        if texts:
            page.line(Span(one_line(title), Style.BOLD), indent=_ITEM)
        for text in texts:
            _add_point(page, text, _ITEM + 2)


def _add_rubric(page: Page, credential: Credential) -> None:
    """The levels of each criterion."""
    if credential.rubric:
        _heading(page, "Rubric")
    for criterion in credential.rubric:
        page.line(Span(one_line(criterion.title), Style.BOLD), indent=_ITEM)
        for level, text in criterion.levels.items():
            page.line(Span(f"{one_line(level)}:", whole=True), Span(one_line(text)), indent=_ITEM + 2, hang=_BELOW)


def _add_ambiguities(page: Page, credential: Credential) -> None:
    """What the issuer's text leaves open, and how it is read here."""
    if credential.ambiguities:
        _heading(page, "Where the issuer's text leaves something open")
    for ambiguity in credential.ambiguities:
        page.line(Span("-", whole=True), Span(one_line(ambiguity.text)), indent=_ITEM, hang=_ITEM + 2)
        page.line(Span(f"How mcred reads it: {one_line(ambiguity.reading)}"), indent=_ITEM + 2)


def _add_source(page: Page, credential: Credential) -> None:
    """Where all this is written, and under which licence."""
    source = credential.source
    _heading(page, "Source")
    page.line(Span(one_line(f"{source.title}. {source.publisher}.")), indent=_ITEM)
    if source.address:
        page.line(Span(source.address, whole=True), indent=_ITEM)
    revised = f" As of {one_line(source.revised)}." if source.revised else ""
    page.line(Span(f"Licence: {one_line(source.licence)}.{revised}"), indent=_ITEM)
