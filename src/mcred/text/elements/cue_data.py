"""Cues as data beside a credential: putting them into its lists, and what may be wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from mcred.domain.elements import ElementList, Statement
from mcred.text.elements.cues import NOT, Phrase, Slot, cued, cues_of, index_of
from mcred.text.elements.sentences import Sentence

_GROUP = "$"


class CueMistake(Struct, frozen=True, kw_only=True):
    """What is wrong at one place of a cue file, in words for a spec author."""

    path: tuple[str | int, ...]
    """The way to the place, from the top of the file; never empty."""
    message: str
    key: bool = False
    """True when it is the key that is wrong, and not what stands after it."""


class CueError(ValueError):
    """A cue file has mistakes; its text is the first of them."""

    def __init__(self, mistakes: Sequence[CueMistake]) -> None:
        super().__init__(mistakes[0].message)
        self.mistakes = tuple(mistakes)


def with_cues(lists: Sequence[ElementList], raw: Mapping[str, object]) -> tuple[ElementList, ...]:
    """The lists with the cues and near wordings of a cue file, which is keyed by list id and statement number.

    Raises CueError where the file names a list, a statement, a key or a group of words that is not there, or where
    something else stands than belongs there.
    """
    reading = _Reading(raw)
    known = [elements.id for elements in lists]
    for name in raw:
        if name not in (*known, "words"):
            there = f"there are {', '.join(sorted(known))}" if known else "this credential has none"
            reading.wrong((name,), f"no list is called {name!r}; {there}", key=True)
    completed = tuple(reading.filled(elements) for elements in lists)
    if reading.mistakes:
        raise CueError(reading.mistakes)
    return completed


class _Reading:
    """Reads a cue file, and gathers its mistakes on the way."""

    def __init__(self, raw: Mapping[str, object]) -> None:
        self.mistakes: list[CueMistake] = []
        self._raw = raw
        groups = self._mapping(raw.get("words"), ("words",))
        self._groups = {name: self._text(words, ("words", name)) for name, words in groups.items()}

    def wrong(self, path: tuple[str | int, ...], message: str, *, key: bool = False) -> None:
        """Note a mistake."""
        self.mistakes.append(CueMistake(path=path, message=message, key=key))

    def filled(self, elements: ElementList) -> ElementList:
        """One list with its part of the file."""
        raw = self._mapping(self._raw.get(elements.id), (elements.id,))
        numbers = [str(statement.number) for statement in elements.statements]
        for number in raw:
            if number not in numbers:
                message = f"{elements.id} has no statement {number}; they are numbered 1 to {len(numbers)}"
                self.wrong((elements.id, number), message, key=True)
        statements = tuple(
            self._completed(statement, raw.get(str(statement.number)), (elements.id, str(statement.number)))
            for statement in elements.statements
        )
        return replace(elements, statements=statements)

    def _completed(self, statement: Statement, raw: object, path: tuple[str | int, ...]) -> Statement:
        """One statement with its entry."""
        entry = self._mapping(raw, path)
        for key in entry:
            if key not in ("also", "cues"):
                message = f"statement {statement.number}: {key!r} is not known here; 'also' and 'cues' are"
                self.wrong((*path, key), message, key=True)
        cues = tuple(
            tuple(self._expanded(slot, (*path, "cues", at)) for slot in _slots_of(cue))
            for at, cue in enumerate(self._lines(entry.get("cues"), (*path, "cues")))
        )
        also = self._lines(entry.get("also"), (*path, "also"))
        return replace(statement, also=(*statement.also, *also), cues=(*statement.cues, *cues))

    def _mapping(self, value: object, path: tuple[str | int, ...]) -> dict[str, object]:
        """A mapping with its keys as text; empty for what is not there."""
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self.wrong(path, f"{' '.join(map(str, path))}: names and what belongs to them are expected here")
            return {}
        return {str(key): entry for key, entry in value.items()}

    def _lines(self, value: object, path: tuple[str | int, ...]) -> tuple[str, ...]:
        """A list of texts; empty for what is not there."""
        if value is None:
            return ()
        if not isinstance(value, Sequence) or isinstance(value, str):
            self.wrong(path, f"a list of texts is expected here, not {str(value)[:40]!r}")
            return ()
        return tuple(self._text(line, (*path, at)) for at, line in enumerate(value))

    def _text(self, value: object, path: tuple[str | int, ...]) -> str:
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(path, f"a text is expected here{'; put it in quotes' if isinstance(value, Mapping) else ''}")
        return ""

    def _expanded(self, slot: str, path: tuple[str | int, ...]) -> str:
        """A slot with the names of word groups replaced by their words."""
        if _GROUP not in slot:
            return slot
        sign = NOT if slot.startswith(NOT) else ""
        parts = []
        for part in map(str.strip, slot.removeprefix(NOT).split("/")):
            name = part.removeprefix(_GROUP)
            if part.startswith(_GROUP) and name not in self._groups:
                there = ", ".join(sorted(self._groups)) or "none"
                self.wrong(path, f"no group of words is called {name!r}; there are {there}")
            parts.append(self._groups.get(name, "") if part.startswith(_GROUP) else part)
        return sign + "/".join(parts)


def _slots_of(cue: str) -> list[str]:
    """The slots of a cue as it stands in the file: a line with " + " between the slots."""
    return [slot.strip() for slot in cue.split("+")]


def cue_problems(lists: Sequence[ElementList]) -> list[CueMistake]:
    """What makes cues of some lists tell nothing, at the statements they belong to; empty when nothing does."""
    return [*(problem for elements in lists for problem in _own_names(elements)), *_shared(lists)]


def _own_names(elements: ElementList) -> Iterator[CueMistake]:
    """A cue that a mere mention of the list's own name would meet is none."""
    index = index_of((elements,))
    names = dict.fromkeys((elements.title, elements.singular, *elements.labels))
    talk = [Sentence(f"I will need my {name.lower()} here", 0) for name in names]
    empty = (cue for cue in cues_of(elements) if all(slot.startswith(NOT) for slot in cue.written))
    yield from (_weak(elements.id, cue.number, "a cue needs a word that must be there") for cue in empty)
    for cue in dict.fromkeys(cue for sentence in talk for cue, _ in cued(sentence, index)):
        written = " + ".join(cue.written)
        message = f"the list's own name would meet this cue ({written:.80}); make it say more"
        yield _weak(elements.id, cue.number, message)


def _alternatives(slot: Slot) -> Iterator[Phrase]:
    """All alternatives of a slot, as stems."""
    return (phrase for phrases in slot.values() for phrase in phrases)


def _shared(lists: Sequence[ElementList]) -> Iterator[CueMistake]:
    """The same cue for two statements tells neither."""
    seen: dict[object, tuple[str, int]] = {}
    for elements in lists:
        for cue in cues_of(elements):
            key = (
                frozenset(frozenset(_alternatives(slot)) for slot in cue.slots),
                frozenset(frozenset(_alternatives(slot)) for slot in cue.unless),
            )
            owner = (elements.id, cue.number)
            if seen.setdefault(key, owner) != owner:
                there = " ".join(map(str, seen[key]))
                message = f"this cue also serves {there} and tells neither; make one narrower"
                yield _weak(elements.id, cue.number, message)


def _weak(list_id: str, number: int, message: str) -> CueMistake:
    """A cue of a statement that tells nothing."""
    return CueMistake(path=(list_id, str(number)), message=f"{list_id} {number}: {message}", key=True)
