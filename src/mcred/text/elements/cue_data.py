"""Cues as data beside a credential: putting them into its lists, and what may be wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from mcred.domain.elements import ElementList, Statement
from mcred.text.elements.cues import NOT, Phrase, Slot, cued, cues_of, index_of
from mcred.text.elements.sentences import Sentence

GROUP = "$"


def with_cues(lists: Sequence[ElementList], raw: Mapping[str, object]) -> tuple[ElementList, ...]:
    """The lists with the cues and near wordings of a cue file, which is keyed by list id and statement number.

    Raises ValueError, in words for a spec author, where the file names a list, a statement, a key or a group of words
    that is not there.
    """
    groups = {name: str(words) for name, words in mapping(raw.get("words"), "words").items()}
    known = {elements.id for elements in lists}
    if unknown := [name for name in raw if name not in known | {"words"}]:
        raise ValueError(f"no list is called {unknown[0]!r}; there are {', '.join(sorted(known))}")
    return tuple(filled(elements, mapping(raw.get(elements.id), elements.id), groups) for elements in lists)


def mapping(value: object, where: str) -> dict[str, object]:
    """A mapping of the cue file with its keys as text; empty for what is not there."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise ValueError(f"{where}: names and what belongs to them are expected here")  # noqa: TRY004 - data, not code
    return {str(key): entry for key, entry in value.items()}


def filled(elements: ElementList, raw: Mapping[str, object], groups: Mapping[str, str]) -> ElementList:
    """One list with its part of a cue file."""
    numbers = {str(statement.number) for statement in elements.statements}
    if unknown := [number for number in raw if number not in numbers]:
        raise ValueError(f"{elements.id} has no statement {unknown[0]}")
    return replace(
        elements,
        statements=tuple(
            completed(statement, mapping(raw.get(str(statement.number)), f"{elements.id} {statement.number}"), groups)
            for statement in elements.statements
        ),
    )


def completed(statement: Statement, entry: Mapping[str, object], groups: Mapping[str, str]) -> Statement:
    """One statement with its entry of a cue file."""
    if unknown := [key for key in entry if key not in ("also", "cues")]:
        raise ValueError(f"statement {statement.number}: {unknown[0]!r} is not known here; 'also' and 'cues' are")
    cues = tuple(tuple(expanded(slot, groups) for slot in slots_of(cue)) for cue in lines(entry.get("cues")))
    return replace(statement, also=(*statement.also, *lines(entry.get("also"))), cues=(*statement.cues, *cues))


def lines(value: object) -> tuple[str, ...]:
    """A list of texts of the cue file; empty for what is not there."""
    if value is None:
        return ()
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise ValueError(f"a list of texts is expected here, not {str(value)[:40]!r}")  # noqa: TRY004 - data, not code
    return tuple(map(str, value))


def slots_of(cue: str) -> list[str]:
    """The slots of a cue as it stands in the file: a line with " + " between the slots."""
    return [slot.strip() for slot in cue.split("+")]


def expanded(slot: str, groups: Mapping[str, str]) -> str:
    """A slot with the names of word groups replaced by their words."""
    sign = NOT if slot.startswith(NOT) else ""
    parts = []
    for part in slot.removeprefix(NOT).split("/"):
        name = part.strip().removeprefix(GROUP)
        if part.strip().startswith(GROUP):
            if name not in groups:
                raise ValueError(
                    f"no group of words is called {name!r}; there are {', '.join(sorted(groups)) or 'none'}"
                )
            parts.append(groups[name])
        else:
            parts.append(part.strip())
    return sign + "/".join(parts)


def cue_problems(lists: Sequence[ElementList]) -> list[str]:
    """What is wrong with the cues of some lists, as sentences for a spec author; empty when nothing is."""
    return [*(problem for elements in lists for problem in own_names(elements)), *shared(lists)]


def own_names(elements: ElementList) -> Iterator[str]:
    """A cue that a mere mention of the list's own name would meet is none."""
    index = index_of((elements,))
    names = dict.fromkeys((elements.title, elements.singular, *elements.labels))
    talk = [Sentence(f"I will need my {name.lower()} here", 0) for name in names]
    empty = (cue for cue in cues_of(elements) if all(slot.startswith(NOT) for slot in cue.written))
    yield from (f"{elements.id} {cue.number}: a cue needs a word that must be there" for cue in empty)
    for cue in dict.fromkeys(cue for sentence in talk for cue, _ in cued(sentence, index)):
        written = " + ".join(cue.written)
        yield f"{elements.id} {cue.number}: the list's own name would meet this cue ({written:.80}); make it say more"


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
