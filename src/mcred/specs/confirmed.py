"""confirmed.yaml, which `mcred confirm` writes beside a portfolio: what the educator said of likely sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from pydantic import AfterValidator, Field

from mcred.domain.elements import Declared
from mcred.domain.patterns import regex
from mcred.requirements.shared.spec_model import SpecModel
from mcred.specs.texts import Text
from mcred.specs.yaml import Node
from mcred.specs.yaml.wording import quoted
from mcred.text.quoting import in_yaml

NAME = "confirmed.yaml"

_NUMBER = regex(r"[1-9][0-9]{0,3}")


def _numbered(key: str) -> str:
    """A key that is the number of a statement."""
    if not _NUMBER.fullmatch(key):
        raise ValueError(f"the number of a statement is wanted here, such as 2, not {quoted(key)}")
    return key


Number = Annotated[str, AfterValidator(_numbered)]
Quotes = dict[str, dict[str, dict[Number, Text]]]
"""Item, element list, statement number, and the sentence word for word."""
Refusals = dict[str, dict[str, dict[Number, Text | tuple[Text, ...]]]]
"""The same with one sentence or several."""

_HEAD = """\
# Written by mcred confirm, which you can run again at any time. These are sentences of your portfolio: under
# "confirmed" those that you said show a statement, under "refused" those that do not. Take a line out, and mcred asks
# about it again.
"""


class Confirmed(SpecModel):
    """What confirmed.yaml says: the sentences the educator confirmed, and those she refused."""

    confirmed: Quotes = Field(default_factory=dict)
    refused: Refusals = Field(default_factory=dict)


def declared_in(quotes: Quotes | Refusals, node: Node, key: str, name: str, *, exact: bool = False) -> list[Declared]:
    """The sentences of one part of a file, each with its line."""
    return [
        Declared(
            item=item,
            list_id=list_id,
            number=int(number),
            quote=quote,
            place=f"{name}:{node.line_of((key, item, list_id, number))}",
            exact=exact,
        )
        for item, lists in quotes.items()
        for list_id, numbers in lists.items()
        for number, said in numbers.items()
        for quote in ((said,) if isinstance(said, str) else said)
    ]


def confirmed_text(confirmed: Iterable[Declared], refused: Iterable[Declared]) -> str:
    """The file as it is written: equal answers give equal bytes, whatever order they were given in."""
    return (
        _HEAD + "".join(_part("confirmed", confirmed, several=False)) + "".join(_part("refused", refused, several=True))
    )


def _part(key: str, entries: Iterable[Declared], *, several: bool) -> Iterator[str]:
    """The lines of one part; nothing where there are no entries."""
    before: tuple[str, str, int] | None = None
    for entry in sorted(set(entries), key=lambda one: (one.item, one.list_id, one.number, one.quote)):
        if before is None:
            yield f"{key}:\n"
        here = (entry.item, entry.list_id, entry.number)
        if before is None or before[0] != entry.item:
            yield f"  {entry.item}:\n"
        if before is None or before[:2] != here[:2]:
            yield f"    {entry.list_id}:\n"
        if several:
            yield f"      {entry.number}:\n" if before != here else ""
            yield f"        - {in_yaml(entry.quote)}\n"
        elif before != here:
            yield f"      {entry.number}: {in_yaml(entry.quote)}\n"
        before = here
