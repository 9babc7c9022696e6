"""The blocks of an RTF file while they are gathered."""

from __future__ import annotations

from mcred.domain.documents import Block, Cell, LeftOut, LeftOutKind, ListKind, Paragraph, Table
from mcred.readers.office.line import Line
from mcred.readers.office.pages import Pages

_MERGED = Cell(merged=True)


class Builder:
    """Paragraphs, and tables out of cells and rows."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.pages = Pages()
        self.line = Line()
        self.level = 0
        self.listed: ListKind = ""
        self.in_table = False
        """Whether the paragraph belongs to a cell."""
        self.merged: list[bool] = []
        """Which cells of the row are only the rest of a merged one."""
        self.rest = False
        """Whether the cell that is being defined is one of those."""
        self._cell: list[str] = []
        self._row: list[str] = []
        self._rows: list[tuple[Cell, ...]] = []

    def take(self, text: str, *, bold: bool) -> None:
        """Add visible text to the paragraph."""
        self.line.take(text, bold=bold, page=self.pages.number)
        if not text.isspace():
            self.pages.fresh = False

    def end_paragraph(self) -> None:
        """End the paragraph, in a cell or in the text."""
        line, self.line = self.line, Line()
        self.left_out.extend(LeftOut(kind=part.kind, text=whole(part.text)) for part in line.left_out())
        text = whole(line.text).strip("\n")
        if self.in_table:
            self._cell.append(text)
        else:
            self._end_table()
            if text.strip():
                self.blocks.append(
                    Paragraph(text=text, level=self.level, listed=self.listed, bold=line.bold, page=line.page)
                )
        self.listed = ""

    def end_cell(self) -> None:
        """End the cell and the paragraph in it."""
        self.in_table = True
        self.end_paragraph()
        self._row.append("\n".join(text for text in self._cell if text.strip()))
        self._cell = []

    def end_row(self) -> None:
        """End the row."""
        if self._row:
            merged = [*self.merged, *[False] * len(self._row)]
            row = zip(self._row, merged, strict=False)
            self._rows.append(tuple(_MERGED if rest and not text else Cell(text=text) for text, rest in row))
            self._row = []

    def end(self) -> tuple[Block, ...]:
        """All blocks, once the text is over."""
        if self.line.text.strip() or self._cell:
            self.end_paragraph()
        self._end_table()
        return tuple(self.blocks)

    def leave_out(self, kind: LeftOutKind, text: str) -> None:
        """Keep a stretch of text as seen and not counted."""
        if text.strip():
            self.left_out.append(LeftOut(kind=kind, text=text.strip()))

    def _end_table(self) -> None:
        if self._cell:
            self._row.append("\n".join(self._cell))
            self._cell = []
        self.end_row()
        if any(cell.text.strip() for row in self._rows for cell in row):
            self.blocks.append(Table(rows=tuple(self._rows), page=self.pages.number))
        self._rows = []


def whole(text: str) -> str:
    """The text with characters beyond the first plane, which RTF writes as two halves, put together."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
