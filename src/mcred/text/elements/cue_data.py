"""Cues as data beside a credential: putting them into its lists, and what may be wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mcred.domain.elements import ElementList, Statement
from mcred.text.elements.cues import NOT, Phrase, Slot, cues_of
from mcred.text.phrases import stems_of

GROUP = "$"
EVERYWHERE = frozenset(
    stems_of(
        "i me my we us our you your it this that she he her his him they them their a an the of in on for to and or"
    )
)
"""Words that meet in any sentence."""


def with_cues(lists: Sequence[ElementList], raw: Mapping[str, Mapping[object, object]]) -> tuple[ElementList, ...]:
    """The lists with the cues and near wordings of a cue file, which is keyed by list id and statement number.

    Raises ValueError, in words for a spec author, where the file names a list or a statement that is not there.
    """
    groups = {str(name): str(words) for name, words in raw.get("words", {}).items()}
    known = {elements.id for elements in lists}
    if unknown := [name for name in raw if name not in known | {"words"}]:
        raise ValueError(f"no list is called {unknown[0]!r}; there are {', '.join(sorted(known))}")
    return tuple(filled(elements, raw.get(elements.id, {}), groups) for elements in lists)


def filled(elements: ElementList, raw: Mapping[object, object], groups: Mapping[str, str]) -> ElementList:
    """One list with its part of a cue file."""
    by_number = {int(str(number)): entry for number, entry in raw.items()}
    numbers = {statement.number for statement in elements.statements}
    if unknown := sorted(set(by_number) - numbers):
        raise ValueError(f"{elements.id} has no statement {unknown[0]}")
    return replace(
        elements,
        statements=tuple(
            completed(statement, by_number.get(statement.number, {}), groups) for statement in elements.statements
        ),
    )


def completed(statement: Statement, entry: object, groups: Mapping[str, str]) -> Statement:
    """One statement with its entry of a cue file."""
    if not isinstance(entry, Mapping) or set(entry) - {"also", "cues"}:
        raise ValueError(f"statement {statement.number}: only 'also' and 'cues' are known here")
    also = tuple(str(text) for text in entry.get("also", ()))
    cues = tuple(tuple(expanded(slot, groups) for slot in slots_of(cue)) for cue in entry.get("cues", ()))
    return replace(statement, also=(*statement.also, *also), cues=(*statement.cues, *cues))


def slots_of(cue: object) -> list[str]:
    """The slots of a cue as it stands in the file: a line with " + " between the slots."""
    return [slot.strip() for slot in str(cue).split("+")]


def expanded(slot: str, groups: Mapping[str, str]) -> str:
    """A slot with the names of word groups replaced by their words."""
    sign = NOT if slot.startswith(NOT) else ""
    parts = []
    for part in slot.removeprefix(NOT).split("/"):
        name = part.strip().removeprefix(GROUP)
        if part.strip().startswith(GROUP):
            if name not in groups:
                raise ValueError(f"no group of words is called {name!r}; there are {', '.join(sorted(groups))}")
            parts.append(groups[name])
        else:
            parts.append(part.strip())
    return sign + "/".join(parts)


def cue_problems(lists: Sequence[ElementList]) -> list[str]:
    """What is wrong with the cues of some lists, as sentences for a spec author; empty when nothing is."""
    return [*(problem for elements in lists for problem in own_names(elements)), *shared(lists)]


def own_names(elements: ElementList) -> Iterator[str]:
    """A cue that any mention of the list's own name would meet is none."""
    names = (elements.title, elements.singular, *elements.labels)
    empty = EVERYWHERE.union(*(stems_of(name) for name in names))
    for cue in cues_of(elements):
        where = f"{elements.id} {cue.number}"
        if not cue.slots:
            yield f"{where}: a cue needs a word that must be there"
        elif all(any(empty.issuperset(phrase) for phrase in alternatives(slot)) for slot in cue.slots):
            written = " + ".join(cue.written)
            yield f"{where}: the list's own name would meet this cue ({written:.80}); add a word of substance"


def alternatives(slot: Slot) -> Iterator[Phrase]:
    """All alternatives of a slot, as stems."""
    return (phrase for phrases in slot.values() for phrase in phrases)


def shared(lists: Sequence[ElementList]) -> Iterator[str]:
    """The same cue for two statements tells neither."""
    seen: dict[object, tuple[str, int]] = {}
    for elements in lists:
        for cue in cues_of(elements):
            key = (
                frozenset(frozenset(alternatives(slot)) for slot in cue.slots),
                frozenset(frozenset(alternatives(slot)) for slot in cue.unless),
            )
            owner = (elements.id, cue.number)
            if seen.setdefault(key, owner) != owner:
                there = " ".join(map(str, seen[key]))
                yield f"{elements.id} {cue.number}: this cue also serves {there} and tells neither; make one narrower"
