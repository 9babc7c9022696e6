"""Finds what stands behind a label: "Published: 3 May 2026", the cell beside it, the column below it, the next line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcred.domain.documents import Block, Paragraph, Table
from mcred.text.phrases import WORD, holds_in_order, stems_of

_LABEL_WORDS = 12
"""A line with more words before its value is a sentence."""


def behind(blocks: Sequence[Block], names: Sequence[str]) -> Iterator[str]:
    """What stands behind each label that says one of the names: the rest of its line, or else the next line."""
    wanted = [stems for name in names if (stems := stems_of(name))]
    waiting = False
    for block in blocks:
        if isinstance(block, Table):
            yield from _in_table(block, wanted)
            waiting = False
            continue
        for line in block.text.splitlines():
            if not line.strip():
                continue
            if waiting and not _end_of_label(line, wanted):
                yield line
            waiting = False
            if end := _end_of_label(line, wanted):
                rest = line[end:].strip(" \t:–—-.")
                if rest:
                    yield rest
                waiting = not rest


def lines_of(blocks: Sequence[Block]) -> Iterator[str]:
    """The lines of a text, a table's row being one."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from filter(str.strip, block.text.splitlines())
        else:
            yield from filter(str.strip, block.text.split("\n"))


def _in_table(table: Table, wanted: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """What stands beside a label in its row, or below a label in the first row."""
    head = [cell.text for cell in table.rows[0]] if table.rows else []
    columns = [index for index, text in enumerate(head) if _end_of_label(text, wanted)]
    is_header = len(table.rows) > 1 and len(head) > 1 and not any(map(str.isdigit, "".join(head)))
    if columns and is_header and (columns != [0] or _labels(table, wanted) == 1):
        for row in table.rows[1:]:
            yield from (row[index].text for index in columns if index < len(row) and row[index].text.strip())
        return
    for row in table.rows:
        for index, cell in enumerate(row):
            if end := _end_of_label(cell.text, wanted):
                beside = "\t".join(other.text for other in row[index + 1 :] if other.text.strip())
                yield f"{cell.text[end:]}\t{beside}".strip()
                break


def _labels(table: Table, wanted: Sequence[tuple[str, ...]]) -> int:
    """How many cells of the first column look like labels: the wanted ones, and words without a digit."""
    first = [row[0].text for row in table.rows if row]
    return sum(bool(_end_of_label(text, wanted)) or not any(map(str.isdigit, text)) for text in first)


def _end_of_label(line: str, wanted: Sequence[tuple[str, ...]]) -> int:
    """Where the label of a line ends, in characters; 0 where the line has none."""
    words = [(found.group(), found.end()) for found in WORD.finditer(line[:300])][:_LABEL_WORDS]
    stems = [stems_of(word) for word, _ in words]
    flat = [(stem, end) for group, (_, end) in zip(stems, words, strict=True) for stem in group]
    for name in wanted:
        at = holds_in_order([stem for stem, _ in flat], name)
        if at >= 0:
            return flat[at + len(name) - 1][1]
    return 0
