"""Sheets as Markdown files: guidance as quotations, answers as plain paragraphs."""

from __future__ import annotations

from mcred.domain.patterns import regex
from mcred.templates.sheet import Sheet

_MARK = regex(r"[\\`*_\[\]<>#|&!~]")
_LIST = regex(r"^(\d{1,9})([.)])|^([-+=:])")
"""What would begin a list or underline a heading."""


def write(sheet: Sheet) -> bytes:
    """The whole file."""
    paragraphs = [f"# {_plain(sheet.title)}", *(f"> {_plain(line)}" for line in sheet.guidance)]
    for answer in sheet.answers:
        if answer.question:
            paragraphs.append(f"**{_plain(answer.question)}**")
        paragraphs.append(answer.placeholder)
    if sheet.table:
        head, *rows = sheet.table
        lines = [head, ("---",) * len(head), *rows]
        paragraphs.append("\n".join(_row(line) for line in lines))
    return ("\n\n".join(paragraphs) + "\n").encode()


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell if set(cell) == {"-"} else _plain(cell) for cell in cells) + " |"


def _plain(text: str) -> str:
    """The text with nothing in it that Markdown would take for a mark."""
    return _LIST.sub(lambda start: f"{start[1] or ''}\\{start[2] or start[3]}", _MARK.sub(r"\\\g<0>", text))
