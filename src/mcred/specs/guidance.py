"""What `mcred init` prints in a file to guide the writing, and how a check tells it from the educator's words.

Guidance is recognised by its text: a paragraph that is, word for word, a line of it is nobody's answer, in whatever
program the file was edited and whatever format it has. Nothing else depends on a style or a mark that a program could
lose.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from mcred.domain.documents import Block, Paragraph, Table
from mcred.domain.submission import Place
from mcred.requirements import Elements, Requirement
from mcred.requirements.evidence import Evidence
from mcred.requirements.prompts import Prompts
from mcred.specs.credential import Credential, Item
from mcred.specs.prompt import PromptSpec
from mcred.specs.rules import within
from mcred.text.phrases import exchanged

Rows = tuple[tuple[str, ...], ...]

_EVIDENCE_HEAD = ("Outcome", "Artifact (the name of the file)", "Page or time", "Explanation")
_QUOTES = {"‘": "'", "’": "'", "“": '"', "”": '"'}


class Guidance(Struct, frozen=True, kw_only=True):
    """The guidance for one place."""

    lines: tuple[str, ...] = ()
    """Paragraphs above the answer."""
    questions: tuple[str, ...] = ()
    """Questions that want an answer each, below them."""
    table: Rows = ()
    """A table to fill in: its head, and a row for each outcome."""

    def without(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks that are no line of the guidance, and no table that nobody wrote into."""
        printed = _all_folded(self.lines)
        untouched = _folded_rows(self.table)
        return tuple(
            block
            for block in blocks
            if (_rows_of(block) != untouched if isinstance(block, Table) else folded(block.text) not in printed)
        )

    def asked_in(self, blocks: Sequence[Block]) -> frozenset[int]:
        """The indices of the blocks that are questions of the guidance."""
        asked = _all_folded(self.questions)
        return frozenset(
            index for index, block in enumerate(blocks) if isinstance(block, Paragraph) and folded(block.text) in asked
        )


def folded(text: str) -> str:
    """A text as it is compared: without regard to case, white space and the shape of quotation marks."""
    return " ".join(exchanged(unicodedata.normalize("NFKC", text), _QUOTES).casefold().split())


@lru_cache(maxsize=256)
def _all_folded(lines: tuple[str, ...]) -> frozenset[str]:
    """Lines of guidance as they are compared; they are the same in every portfolio."""
    return frozenset(map(folded, lines))


def _rows_of(table: Table) -> Rows:
    return _folded_rows(tuple(tuple(cell.text for cell in row) for row in table.rows))


def _folded_rows(rows: Rows) -> Rows:
    return tuple(tuple(folded(cell) for cell in row) for row in rows)


def guidance(credential: Credential, item: Item, place: Place) -> Guidance:
    """The guidance for a place of a credential."""
    return credential.guidance[item.id, place.description]


def every_guidance(credential: Credential) -> Mapping[tuple[str, bool], Guidance]:
    """The guidance for each item, and for the words that accompany it, by the item's id and whether it is for those."""
    return {
        (item.id, description): _guidance(credential, item, description=description)
        for item in credential.items
        for description in (False, True)
    }


def _guidance(credential: Credential, item: Item, *, description: bool) -> Guidance:
    rules: Sequence[Requirement] = item.requirements
    prompts: list[PromptSpec] = [item.prompt] if item.prompt else []
    questions: tuple[PromptSpec, ...] = item.questions
    if description:
        rules = item.description.requirements if item.description else ()
        prompts, questions = [], item.description.prompts if item.description else ()
    separate = any(isinstance(rule, Prompts) and rule.separate for rule in within(rules))
    asked = tuple(_one_line(question.text) for question in questions)
    lines = [_one_line(prompt.text) for prompt in prompts]
    if asked and not separate:
        lines += [f"• {question}" for question in asked]
    lines += [sentence(line) for rule in rules for line in rule.describe()]
    lines += _lists(credential, rules)
    return Guidance(lines=tuple(dict.fromkeys(lines)), questions=asked if separate else (), table=_table(rules))


def _table(rules: Sequence[Requirement]) -> Rows:
    """The table that a rule about evidence wants; none where there is no such rule."""
    rule = next((rule for rule in within(rules) if isinstance(rule, Evidence)), None)
    if rule is None:
        return ()
    rows = [(f"{outcome.id}: {_one_line(outcome.title)}", "", "", "") for outcome in rule.outcomes]
    return (_EVIDENCE_HEAD, *(rows or [("", "", "", "")]))


def sentence(line: str) -> str:
    """A line of a requirement's description as a sentence: "At most 250 words."."""
    return f"{line[:1].upper()}{line[1:]}."


def _lists(credential: Credential, rules: Sequence[Requirement]) -> Iterator[str]:
    """The element lists to choose from, a line each."""
    lists = credential.element_lists()
    wanted = [list_id for rule in within(rules) if isinstance(rule, Elements) for list_id in rule.at_least]
    for list_id in dict.fromkeys(wanted):
        if list_id in lists:
            elements = lists[list_id]
            numbered = "; ".join(f"({statement.number}) {statement.text}" for statement in elements.statements)
            yield f"{elements.title} to choose from: {numbered}."


def _one_line(text: str) -> str:
    return " ".join(text.split())
