"""Finds what an educator may be asked to confirm in a portfolio, and keeps what she answered; pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from mcred.domain.context import Context
from mcred.domain.elements import Declared
from mcred.domain.identity import KnownNames
from mcred.domain.submission import Found, Place, Submission
from mcred.requirements import Elements, Requirement
from mcred.requirements.shared.seen_elements import Seen, SeenList, seen_in, seen_of
from mcred.specs.confirmed import NAME, confirmed_text
from mcred.specs.credential import Credential
from mcred.specs.rules import within
from mcred.text.elements import stands_in
from mcred.text.identity.spoken import without_names


class Material(Struct, frozen=True, kw_only=True):
    """A portfolio before it is judged, and what the educator said beside it."""

    credential: Credential
    submission: Submission
    declared: tuple[Declared, ...] = ()
    """What she declared by hand in portfolio.yaml."""
    covers: tuple[str, ...] = ()
    names: KnownNames = field(default_factory=KnownNames)
    spoken: re.Pattern[str] | None = None
    """Names that the portfolio shows anywhere."""


class Question(Struct, frozen=True, kw_only=True):
    """One question to the educator: whether a sentence shows a statement."""

    item: str
    title: str
    """The item as the credential calls it."""
    list_id: str
    singular: str
    """What one element of the list is called: "coaching skill"."""
    number: int
    statement: str
    quote: str
    """The sentence word for word, to be kept."""
    shown: str
    """The sentence with what identifies a person masked, to be shown."""
    file: str
    where: str
    """Where in the file: "paragraph 3"."""


class Answers(Struct, frozen=True, kw_only=True):
    """What was answered so far, as confirmed.yaml keeps it."""

    confirmed: tuple[Declared, ...] = ()
    refused: tuple[Declared, ...] = ()

    def yes(self, question: Question) -> Answers:
        """The answers with a sentence confirmed, in place of another one for that statement."""
        entry = _entry(question)
        return replace(self, confirmed=(*(one for one in self.confirmed if _about(one) != _about(entry)), entry))

    def no(self, question: Question) -> Answers:
        """The answers with a sentence refused."""
        return replace(self, refused=(*self.refused, _entry(question)))

    def without(self, entries: Iterable[Declared]) -> Answers:
        """The answers without some sentences that were confirmed."""
        gone = set(entries)
        return replace(self, confirmed=tuple(one for one in self.confirmed if one not in gone))

    def text(self) -> str:
        """The whole of confirmed.yaml."""
        return confirmed_text(self.confirmed, self.refused)


def _entry(question: Question) -> Declared:
    return Declared(
        item=question.item,
        list_id=question.list_id,
        number=question.number,
        quote=question.quote,
        place=NAME,
        exact=True,
    )


def _about(entry: Declared) -> tuple[str, str, int]:
    return entry.item, entry.list_id, entry.number


def questions(material: Material, answers: Answers) -> tuple[Question, ...]:
    """What is left to be asked, item by item and list by list: the likely sentences of lists that lack elements."""
    context = _context(material, answers)
    asked: dict[Question, None] = {}
    for rules, places in _rules(material):
        needed = _needed(rules)
        if not needed or not places:
            continue
        here = replace(context, places=places)
        lists = [context.element_lists[list_id] for list_id in needed]
        everything = seen_in(here, lists)
        for elements in lists:
            seen = seen_of(elements, everything)
            if len(seen.confirmed) < needed[elements.id]:
                asked.update(dict.fromkeys(_question(one, seen, material) for one in seen.likely))
    return tuple(asked)


def outdated(material: Material, answers: Answers) -> tuple[Declared, ...]:
    """The confirmed sentences that stand no more in their item; an item that cannot be read now is left alone."""
    return tuple(entry for entry in answers.confirmed if _is_outdated(entry, material.submission))


def _is_outdated(entry: Declared, submission: Submission) -> bool:
    placements = [found for place, found in submission.places.items() if place.item == entry.item]
    texts = [found.passage.answer for found in placements if isinstance(found, Found) and found.passage.readable]
    return len(texts) == len(placements) and bool(texts) and not any(stands_in(entry, text) for text in texts)


def _context(material: Material, answers: Answers) -> Context:
    credential = material.credential
    return Context(
        submission=material.submission,
        places=(),
        items=credential.facts(),
        element_lists=credential.element_lists(),
        declared=(*material.declared, *answers.confirmed),
        refused=answers.refused,
        names=material.names,
    )


def _rules(material: Material) -> Iterator[tuple[Sequence[Requirement], tuple[Place, ...]]]:
    """All rules with the places they are about, in the order of a check."""
    credential, places = material.credential, tuple(material.submission.places)
    for part in credential.parts:
        if material.covers and part.id not in material.covers:
            continue
        for item in part.items:
            for place in places:
                if place.item == item.id:
                    yield item.description_rules() if place.description else item.rules(), (place,)
        ids = {item.id for item in part.items}
        yield part.requirements, tuple(place for place in places if place.item in ids)
    yield credential.requirements, places


def _needed(rules: Sequence[Requirement]) -> dict[str, int]:
    """How many elements of each list the rules want, whatever other rules they stand in."""
    needed: dict[str, int] = {}
    for rule in within(rules):
        if isinstance(rule, Elements):
            for list_id, number in rule.at_least.items():
                needed[list_id] = max(number, needed.get(list_id, 0))
    return needed


def _question(one: Seen, seen: SeenList, material: Material) -> Question:
    quote, section = one.match.quote, one.passage.section
    within_section = f" of “{_masked(section, material)}”" if section else ""
    titles = {item.id: item.title for item in material.credential.items}
    return Question(
        item=one.place.item,
        title=titles[one.place.item],
        list_id=seen.elements.id,
        singular=seen.elements.singular,
        number=one.match.number,
        statement=seen.statement(one),
        quote=quote,
        shown=_masked(quote, material),
        file=one.passage.file.path,
        where=one.where + within_section,
    )


def _masked(text: str, material: Material) -> str:
    return without_names(text, material.names, material.spoken)
