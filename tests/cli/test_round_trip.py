"""From `mcred init` to “Ready”: the folder is filled in as a teacher does it, with texts that are long enough."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph

from mcred.domain.documents import Block, Document, Paragraph, Table
from mcred.readers import read
from tests.cli.commands import Command

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CREDENTIALS = (
    "coaching-and-mentoring", "culture-of-self-reflection", "peer-coaching", "reflective-leadership-coaching",
    "reflective-practices",
)  # fmt: skip


@pytest.mark.parametrize("form", ["docx", "md"])
@pytest.mark.parametrize("credential", CREDENTIALS)
def test_what_was_made_and_filled_in_is_ready(mcred: Command, here: Path, credential: str, form: str) -> None:
    """Untouched it is not ready; with every answer in its place and every own file dropped in, it is."""
    assert mcred("init", credential, "My “own” portfolio", "--as", form).code == 0
    folder = here / "My “own” portfolio"
    assert mcred("check", "My “own” portfolio").code == 1
    example = EXAMPLES / f"{credential}-ready"
    left = set(folder.rglob(f"*.{form}"))
    for path in sorted(example.rglob("*.*")):
        place = folder / path.relative_to(example)
        sheet = place.with_suffix(f".{form}")
        if sheet in left:
            left.remove(sheet)
            fill_in(sheet, text_of(path))
        elif path.name != "portfolio.yaml":
            shutil.copy(path, place)
    assert left == set(), "every sheet has its answer"
    ended = mcred("check", "My “own” portfolio", "--strict")
    assert (ended.out.splitlines()[-1], ended.code) == ("Ready: nothing to fix.", 0), ended.out


def text_of(path: Path) -> tuple[Block, ...]:
    """What somebody wrote, without the title of the page."""
    with path.open("rb") as file:
        content = read(file, path.name).content
    assert isinstance(content, Document)
    first, *others = content.blocks
    return tuple(others) if isinstance(first, Paragraph) and first.level else content.blocks


def fill_in(sheet: Path, blocks: Sequence[Block]) -> None:
    """Write a text where the sheet wants it."""
    (fill_in_word if sheet.suffix == ".docx" else fill_in_markdown)(sheet, blocks)


def answers(blocks: Sequence[Block], places: int) -> list[list[Block]]:
    """A text in as many answers as there are places for one: under its headings, or by paragraphs."""
    if places == 1:
        return [list(blocks)]
    found: list[list[Block]] = []
    titled = [isinstance(block, Paragraph) and (block.level > 0 or block.bold) for block in blocks]
    for block, title in zip(blocks, titled, strict=True):
        if title or not any(titled):
            found.append([])
        if not title:
            found[-1].append(block)
    assert len(found) == places
    return found


def fill_in_word(sheet: Path, blocks: Sequence[Block]) -> None:
    """Type into a Word file: over each placeholder, and into the cells of a table that is there."""
    document = docx.Document(str(sheet))
    places = [paragraph for paragraph in document.paragraphs if paragraph.text.startswith("[")]
    if document.tables:
        (table,) = (block for block in blocks if isinstance(block, Table))
        fill_in_table(document.tables[0], table)
        places[0].text = ""
    else:
        for place, answer in zip(places, answers(blocks, len(places)), strict=True):
            type_over(document, place, answer)
    document.save(str(sheet))


def type_over(document: docx.document.Document, place: WordParagraph, blocks: Sequence[Block]) -> None:
    """Put a text in the place of a paragraph, one thing after the other."""
    at = place._p
    for block in blocks:
        if isinstance(block, Table):
            made = document.add_table(rows=len(block.rows), cols=max(map(len, block.rows)))
            for row, cells in zip(made.rows, block.rows, strict=True):
                for cell, written in zip(row.cells, cells, strict=False):
                    cell.text = written.text
            element = made._tbl
        else:
            style = f"Heading {block.level}" if block.level else "List Bullet" if block.listed else "Normal"
            element = document.add_paragraph(block.text, style=style)._p
        at.addnext(element)
        at = element
    document.element.body.remove(place._p)


def fill_in_table(table: WordTable, written: Table) -> None:
    """Type rows into a table; of what is printed in the first column, the rows that belong to it are made."""
    printed = {row.cells[0].text[:3]: row._tr for row in table.rows[1:]}
    last = dict(printed)
    used = set()
    for row in written.rows[1:]:
        outcome = row[0].text[:3]
        if outcome in used:
            fresh = deepcopy(printed[outcome])
            last[outcome].addnext(fresh)
            last[outcome] = fresh
        used.add(outcome)
        cells = next(one.cells for one in table.rows if one._tr is last[outcome])
        for cell, text in zip(cells[1:], row[1:], strict=True):
            cell.text = text.text


def fill_in_markdown(sheet: Path, blocks: Sequence[Block]) -> None:
    """Type into a Markdown file."""
    text = sheet.read_text("utf-8")
    head, *places = text.split("\n\n[")
    if "|" in text and "Fill in the table" in text:
        (table,) = (block for block in blocks if isinstance(block, Table))
        rows = places[0].partition("\n\n")[2].splitlines()[:2]
        rows += ["| " + " | ".join(cell.text for cell in row) + " |" for row in table.rows[1:]]
        sheet.write_text(head + "\n\n" + "\n".join(rows) + "\n", "utf-8")
        return
    for place, answer in zip(places, answers(blocks, len(places)), strict=True):
        head += "\n\n" + "\n\n".join(marked(answer)) + place.partition("]")[2]
    sheet.write_text(head, "utf-8")


def marked(blocks: Sequence[Block]) -> Iterator[str]:
    """Blocks as Markdown."""
    for block in blocks:
        if isinstance(block, Table):
            head, *rows = (tuple(cell.text for cell in row) for row in block.rows)
            lines = [head, ("---",) * len(head), *rows]
            yield "\n".join("| " + " | ".join(line) + " |" for line in lines)
        else:
            yield (
                f"{'#' * block.level} {block.text}"
                if block.level
                else f"- {block.text}"
                if block.listed
                else block.text
            )
