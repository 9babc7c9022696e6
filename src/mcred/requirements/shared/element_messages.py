"""What is said about elements that are likely, missing, announced, pasted as a whole or misquoted."""

from __future__ import annotations

from mcred.domain.context import Context
from mcred.domain.elements import Declared, ElementList
from mcred.domain.findings import Finding, Location, Severity
from mcred.domain.submission import Found
from mcred.requirements.shared.findings import at_one, doubtful, wrong
from mcred.requirements.shared.seen_elements import Seen, statement_of
from mcred.text.elements import nearest_sentence
from mcred.text.identity import find_traces
from mcred.text.quoting import in_yaml, quoted

_MANIFEST = "portfolio.yaml"
_SHORT = 150
"""So many characters of statements are offered; a checklist has them all."""
_NEAR = 60.0
"""A sentence that is less like the one declared is not what became of it."""


def probably(context: Context, elements: ElementList, seen: Seen) -> Finding:
    """A sentence that probably shows a statement: the educator is asked."""
    return doubtful(
        "unconfirmed-element",
        f"{elements.singular.capitalize()}: likely “{statement_of(elements, seen.match.number)}”, "
        f"by a sentence in {seen.where}. Is that it?",
        _ask(context, elements, seen),
        seen.location,
        seen.match.quote,
    )


def _ask(context: Context, elements: ElementList, seen: Seen) -> str:
    """How to say yes; a sentence that tells about a person is not written out."""
    quote, item = seen.match.quote, seen.place.item
    if find_traces(quote, context.names):
        return f"Run mcred confirm and answer yes or no. Or name the {elements.singular} in words of the list."
    entry = f"{elements.id}: {{{seen.match.number}: {in_yaml(quote)}}}"
    there = {(entry.item, entry.list_id) for entry in context.declared if entry.place.startswith(_MANIFEST)}
    if (item, elements.id) in there:
        how = f"add this to {elements.id} of {item} under elements in {_MANIFEST}"
        entry = f"{seen.match.number}: {in_yaml(quote)}"
    elif item in {known for known, _ in there}:
        how = f"add this to {item} under elements in {_MANIFEST}"
    elif there:
        how, entry = f"add this under elements in {_MANIFEST}", f"{item}: {{{entry}}}"
    else:
        how, entry = f"paste this into {_MANIFEST}", f"elements: {{{item}: {{{entry}}}}}"
    return f"Run mcred confirm, or {how}: {entry}"


def none_found(context: Context, elements: ElementList, *, found: int, needed: int) -> Finding:
    """Too few elements, and nothing that could be one."""
    name, titles = elements.singular, _titles(context)
    seen = f"No {name} was found in {titles}" if not found else f"Only {found} {name} was found in {titles}"
    if found > 1:
        seen = f"Only {found} of the {elements.title.lower()} were found in {titles}"
    return wrong(
        "missing-element",
        f"{seen}; at least {'one is' if needed == 1 else f'{needed} are'} asked for.",
        _point(context, elements),
        _whole(context),
    )


def announced(context: Context, elements: ElementList) -> Finding:
    """A label of the list with words behind it, in which no statement is recognised."""
    return doubtful(
        "unconfirmed-element",
        f"A {elements.singular} is announced here, but mcred does not recognise which one of the list it is.",
        _point(context, elements),
        _whole(context),
    )


def whole_list(context: Context, elements: ElementList) -> Finding:
    """The list itself, pasted."""
    name = elements.singular
    return wrong(
        "pasted-element-list",
        f"The whole list of {elements.title.lower()} is pasted here, so it does not say which you chose.",
        f"Name the {name} you chose in a sentence of your own, and say how you will use it.",
        _whole(context),
    )


def _point(context: Context, elements: ElementList) -> str:
    """What would do, in short, and how to point at a sentence of one's own."""
    item = context.places[0].item
    return (
        f"Use the wording of one: {_in_short(elements)}. Or, if you said it in other words, quote your sentence under "
        f'its number in {_MANIFEST}: elements: {{{item}: {{{elements.id}: {{1: "your sentence"}}}}}}'
    )


def _in_short(elements: ElementList) -> str:
    """The statements with their numbers, as many as are read at a glance."""
    texts = [f"({statement.number}) {statement.text}" for statement in elements.statements]
    while len(texts) > 1 and sum(map(len, texts)) > _SHORT:
        texts.pop()
    every = len(elements.statements)
    return ", ".join(texts) + (f"; mcred show lists all {every}" if len(texts) < every else "")


def misquoted(context: Context, entry: Declared, elements: ElementList) -> Finding:
    """A declared sentence that stands nowhere in its text."""
    score, nearest = max(
        (
            nearest_sentence(entry.quote, found.passage.answer)
            for place, found in context.submission.places.items()
            if place.item == entry.item and isinstance(found, Found)
        ),
        default=(0.0, ""),
    )
    near = f" The nearest sentence is: {quoted(nearest)}" if score >= _NEAR else ""
    title = context.items[entry.item].title
    about = f"the {elements.singular} “{statement_of(elements, entry.number)}”"
    file = entry.place.partition(":")[0]
    if entry.exact:
        message = f"The sentence that you confirmed for {about} ({entry.place}) has changed in {title}, or is gone."
        fix = "Run mcred confirm: it shows what stands there now."
    else:
        message = f"{entry.place} quotes a sentence for {about} that does not stand in {title}."
        fix = f"Copy the sentence from your document word for word into {file}, or take it out there."
    return Finding(
        code="misquoted-element",
        severity=Severity.WARNING,
        message=message + near,
        fix=fix,
        location=_whole(context),
        quote=entry.quote,
    )


def _titles(context: Context) -> str:
    """The items in question, as the credential calls them."""
    return " or ".join(dict.fromkeys(context.items[place.item].title for place in context.places))


def _whole(context: Context) -> Location:
    """The text in question as a place; no place where there are several."""
    passages = context.passages()
    return at_one(passages)
