"""Finds the fields of a template in a text, and whether something stands behind each of them.

A field is a heading, a bold line, a label before the text ("Need: ...") or a cell in the first column or the first row
of a table that says one of the field's names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from mcred.domain.documents import Block, Paragraph, Table
from mcred.domain.patterns import regex
from mcred.text.phrases import holds_in_order, stems_of
from mcred.text.placeholders import is_no_answer, placeholders

Names = Sequence[str]

_LABEL_WORDS = 12
_RUN_IN_WORDS = 6
_WEAK = 10
"""The level of a label that is no heading: deeper than any heading."""
_RUN_IN = regex(r"[\W_]{0,4}(?:\d{1,2}[.)]\s)?([^.:–—?\n]{2,90}?)\s*(?:([.:–—?])|\s(-)\s)\s*")
_TITLES = frozenset(stems_of("plan design map template form worksheet"))


class Blank(Struct, frozen=True, kw_only=True):
    """A label with nothing behind it."""

    label: str
    block: int
    sure: bool = True
    """False where a label follows that is no field's, since what stands below that one may be meant."""


class Seen(Struct, frozen=True, kw_only=True):
    """What was seen of one field; neither filled nor blank means that it is nowhere."""

    filled: bool
    blanks: tuple[Blank, ...] = ()

    @property
    def there(self) -> bool:
        """Whether a label was seen, filled in or not."""
        return self.filled or bool(self.blanks)


class _Line(Struct, frozen=True, kw_only=True):
    block: int
    label: str = ""
    level: int = 0
    rest: str = ""
    table: Table | None = None


def find_fields(blocks: Sequence[Block], fields: Sequence[Names]) -> tuple[Seen, ...]:
    """What is seen of each field, which is given by its names."""
    stems = [tuple(map(stems_of, names)) for names in fields]
    lines = tuple(_lines(blocks))
    filled = [False] * len(fields)
    blanks: list[list[Blank]] = [[] for _ in fields]
    for at, line in enumerate(lines):
        if line.table:
            for index, full, blank in _in_table(line.table, line.block, stems):
                filled[index] |= full
                blanks[index] += [blank] if blank else []
        elif line.label and (said := _said(line.label, stems)):
            text, end = _behind(lines, at, stems)
            full = _says_something(text)
            sure = end is None or bool(_said(end.label, stems))
            for index in said:
                filled[index] |= full
                if not full and not _is_title(line.label):
                    blanks[index].append(Blank(label=line.label, block=line.block, sure=sure))
    in_tables = {line.block for line in lines if line.table}
    return tuple(
        Seen(filled=full, blanks=tuple(blank for blank in found if not full or blank.block in in_tables))
        for full, found in zip(filled, blanks, strict=True)
    )


def _lines(blocks: Sequence[Block]) -> Iterator[_Line]:
    """The labels and the text of a document, line by line."""
    for index, block in enumerate(blocks):
        if isinstance(block, Table):
            yield _Line(block=index, table=block)
            continue
        text = block.text.strip()
        if block.level or (block.bold and len(text.split()) <= _LABEL_WORDS):
            yield _Line(block=index, label=text.rstrip(":"), level=block.level or _WEAK)
            continue
        for line in text.splitlines():
            yield _run_in(line, index)


def _run_in(line: str, block: int) -> _Line:
    """A line with the label it begins with, if it does: "Need: ..." or, shorter and never empty, "Need. ..."."""
    found = _RUN_IN.match(line[:200])
    if found:
        label, rest = found[1], line[found.end() :].strip()
        words = len(label.split())
        if (found[2] == ":" and words <= _LABEL_WORDS) or (rest and words <= _RUN_IN_WORDS):
            return _Line(block=block, label=label, level=_WEAK, rest=rest)
    return _Line(block=block, rest=line.strip())


def _said(label: str, fields: Sequence[tuple[tuple[str, ...], ...]]) -> tuple[int, ...]:
    """The fields that a label says; a title that says all of several is the label of none."""
    stems = stems_of(label)
    if len(stems) > _LABEL_WORDS:
        return ()
    said = tuple(
        index for index, names in enumerate(fields) if any(name and holds_in_order(stems, name) >= 0 for name in names)
    )
    return () if len(said) == len(fields) > 1 else said


def _is_title(label: str) -> bool:
    """Whether a label may name the whole: "Activity design", "Action plan"."""
    return not _TITLES.isdisjoint(stems_of(label))


def _behind(lines: Sequence[_Line], at: int, fields: Sequence[tuple[tuple[str, ...], ...]]) -> tuple[str, _Line | None]:
    """What stands behind a label: the rest of its line, and all up to the next of its kind, which comes with it."""
    label = lines[at]
    texts = [label.rest]
    for line in lines[at + 1 :]:
        if line.level and line.level < _WEAK and line.level <= label.level:
            return "\n".join(texts), line
        if line.level == _WEAK == label.level and (not line.rest or _said(line.label, fields)):
            return "\n".join(texts), line
        texts.append(line.table.text if line.table else line.rest)
        if label.rest:
            break
    return "\n".join(texts), None


def _in_table(
    table: Table, block: int, fields: Sequence[tuple[tuple[str, ...], ...]]
) -> Iterator[tuple[int, bool, Blank | None]]:
    """The fields that a table says in its first row (their values below) or in its first column (values beside)."""
    rows = [[" ".join(cell.text.split()) for cell in row] for row in table.rows]
    header = [_said(text, fields) for text in rows[0]] if rows else []
    if len(rows) > 1 and len({index for said in header for index in said}) > 1:
        for column, said in enumerate(header):
            below = "\n".join(row[column] for row in rows[1:] if column < len(row))
            for index in said:
                full = _says_something(below)
                yield index, full, None if full else Blank(label=rows[0][column], block=block)
        return
    for at, (row, cells) in enumerate(zip(rows, table.rows, strict=True)):
        said = _said(row[0], fields) if row else ()
        following = rows[at + 1] if at + 1 < len(rows) else []
        heads = bool(following) and not _said(following[0], fields) and any(following[1:])
        for index in said:
            if len(row) == 1 or all(cell.merged for cell in cells[1:]):
                yield index, bool(following) and _says_something("\n".join(following)), None
                continue
            full = _says_something("\n".join(row[1:])) or (heads and not any(row[1:]))
            title = at == 0 and _is_title(row[0])  # "Action plan" above the fields, with nothing beside it
            yield index, full, None if full or title else Blank(label=row[0], block=block)


def _says_something(text: str) -> bool:
    """Whether a text is more than nothing, a dash, "n/a" or what a template left."""
    if is_no_answer(text) or not any(map(str.isalnum, text)):
        return False
    for left in placeholders((Paragraph(text=text),)):
        text = text.replace(left.text, " ", 1)
    return any(map(str.isalnum, text))
