"""The bounded walk over a YAML file's events, which builds plain data and collects every mistake.

The events come from PyYAML's parser, never from its constructor: nothing is expanded, resolved or made into an
object, and nesting is cut off long before any stack is. libyaml's events are as safe and twenty times as fast as those
written in Python, which serve where libyaml is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from mcred.errors import Problem, YamlError
from mcred.specs.yaml.ordering import MAX_PROBLEMS, ordered
from mcred.specs.yaml.positions import Data, DataPath, Mark, Node, Positions, Source
from mcred.specs.yaml.scalars import typed
from mcred.specs.yaml.syntax import syntax_problem
from mcred.specs.yaml.wording import quoted

MAX_DEPTH = 50
MAX_NODES = 50_000
MAX_KEY = 200
"""The longest key, in characters."""


class _StopError(Exception):
    """The walk cannot or need not go on; its reason is among the problems."""


class Walk:
    """One walk over one file."""

    def __init__(self, text: str, source: Source) -> None:
        self._source = source
        self._events = _events(text)
        self._problems: list[Problem] = []
        self._keys: dict[DataPath, Mark] = {}
        self._values: dict[DataPath, Mark] = {}
        self._nodes = 0
        self._silent = 0

    def run(self) -> Node:
        """The file's data; raises YamlError with every mistake that was met."""
        data: Data = None
        empty = False
        try:
            data, empty = self._document()
        except yaml.MarkedYAMLError as error:
            self._problems.append(syntax_problem(error, self._source))
        except _StopError:
            pass
        if self._problems:
            raise YamlError(ordered(self._problems))
        positions = Positions(keys=self._keys, values=self._values)
        return Node(source=self._source, data=data if isinstance(data, dict) else {}, positions=positions, empty=empty)

    def _document(self) -> tuple[Data, bool]:
        next(self._events)  # the stream begins
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return None, True
        top = next(self._events)
        empty = isinstance(top, yaml.ScalarEvent) and _is_bare(top) and typed(top.value) is None
        if not empty and not isinstance(top, yaml.MappingStartEvent):
            kind = "a list" if isinstance(top, yaml.SequenceStartEvent) else "text"
            self._stop(top, f"the file is {kind}; keys with values are wanted", "Begin with a line like 'key: value'.")
        data = self._node(top, ())
        next(self._events)  # the document ends
        following = next(self._events)
        if not isinstance(following, yaml.StreamEndEvent):
            self._refuse(
                following,
                "a second document begins here; a file holds one",
                "Delete the line '---', or split the file.",
            )
        return data, empty

    def _node(self, event: yaml.Event, path: DataPath) -> Data:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(event, f"the file holds more than {MAX_NODES:,} values", "Check that it is the right file.")
        if len(path) > MAX_DEPTH:
            self._stop(
                event,
                f"this is nested too deep: more than {MAX_DEPTH} levels",
                "Check the brackets and the indentation.",
            )
        self._values[path] = _mark(event)
        self._check_properties(event)
        if isinstance(event, yaml.ScalarEvent):
            return typed(event.value) if event.style in (None, "") else event.value
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        return self._sequence(path) if isinstance(event, yaml.SequenceStartEvent) else None

    def _sequence(self, path: DataPath) -> list[Data]:
        entries: list[Data] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            entries.append(self._node(event, (*path, len(entries))))
        return entries

    def _mapping(self, path: DataPath) -> dict[str, Data]:
        data: dict[str, Data] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self._complex_key(event, path)
                continue
            key = event.value
            place: DataPath = (*path, key)
            first = self._keys.get(place) if key in data else None
            good = self._check_key(event, first)
            value_event = next(self._events)
            if not good:
                walk = self._pass_over if key == "<<" else self._node
                walk(value_event, place)
                continue
            self._keys[place] = _mark(event)
            data[key] = self._node(value_event, place)
            if data[key] is None:
                self._values[place] = self._keys[place]  # an empty value is looked for at its key
        return data

    def _check_key(self, event: yaml.ScalarEvent, first: Mark | None) -> bool:
        before = len(self._problems)
        self._check_properties(event)
        key = event.value
        if event.style in (None, "") and key == "<<":
            self._refuse(event, "merge keys ('<<') are not allowed", "Write the lines out where they are needed.")
        elif not key:
            self._refuse(event, "a key is missing before this ':'", "Write the key, or delete the line.")
        elif len(key) > MAX_KEY:
            self._refuse(event, f"this key has {len(key):,} characters; at most {MAX_KEY} are allowed", "Shorten it.")
        elif first is not None:
            self._refuse(event, f"the key {quoted(key)} is already on line {first.line}", "Keep one of the two.")
        return len(self._problems) == before

    def _complex_key(self, event: yaml.Event, path: DataPath) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._check_properties(event)
        else:
            hint = "Write a word before the ':'. A value that begins with '{' or '[' goes in quotes."
            self._refuse(event, "a key must be a word, not a list or a group of keys", hint)
        self._pass_over(event, (*path, "?"))
        self._node(next(self._events), (*path, "?"))

    def _pass_over(self, event: yaml.Event, path: DataPath) -> None:
        """Walk over what goes with a mistake that is already told."""
        self._silent += 1
        self._node(event, path)
        self._silent -= 1

    def _check_properties(self, event: yaml.Event) -> None:
        anchor = getattr(event, "anchor", None)
        if isinstance(event, yaml.AliasEvent):
            hint = "Write the value out; text that begins with '*' goes in quotes."
            self._refuse(event, f"aliases ({quoted(f'*{anchor}')}) are not allowed", hint)
        elif anchor is not None:
            hint = "Delete it; text that begins with '&' goes in quotes."
            self._refuse(event, f"anchors ({quoted(f'&{anchor}')}) are not allowed", hint)
        if (tag := getattr(event, "tag", None)) is not None:
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            self._refuse(
                event, f"tags ({quoted(shown)}) are not allowed", "Delete it; text that begins with '!' goes in quotes."
            )

    def _refuse(self, event: yaml.Event, message: str, hint: str) -> None:
        if not self._silent:
            self._problems.append(self._source.problem(_mark(event), message, hint))
        if len(self._problems) > MAX_PROBLEMS:
            raise _StopError

    def _stop(self, event: yaml.Event, message: str, hint: str) -> None:
        self._refuse(event, message, hint)
        raise _StopError


def _events(text: str) -> Iterator[yaml.Event]:
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    return iter(loader(text).get_event, None)


def _mark(event: yaml.Event) -> Mark:
    begin = event.start_mark
    return Mark(begin.line + 1, begin.column + 1) if begin is not None else Mark(1, 1)


def _is_bare(event: yaml.ScalarEvent) -> bool:
    return event.style in (None, "") and event.anchor is None and event.tag is None
