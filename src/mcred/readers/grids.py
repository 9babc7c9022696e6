"""A table gathered cell by cell, with its merged cells in their places."""

from __future__ import annotations

from mcred.domain.documents import Cell, Table

_MOST_MERGED = 100
"""More cells in one are a mistake or an attack."""


class Grid:
    """Gathers the rows of one table."""

    def __init__(self, line: int | None = None) -> None:
        self.in_cell = False
        self._line = line
        self._rows: list[list[Cell]] = []
        self._texts: list[str] = []
        self._across = self._down = 1
        self._from_above: dict[int, int] = {}

    def new_row(self) -> None:
        """Begin a row."""
        self.end_cell()
        self._rows.append([])
        self._merge_from_above()

    def new_cell(self, across: str = "", down: str = "") -> None:
        """Begin a cell; `across` and `down` say how many columns and rows it covers, as attributes do."""
        self.end_cell()
        if not self._rows:
            self.new_row()
        self.in_cell = True
        self._across, self._down = _span(across), _span(down)

    def add(self, text: str) -> None:
        """Put a paragraph into the open cell."""
        self._texts.append(text)

    def end_cell(self) -> None:
        """End the open cell, if one is open."""
        if not self.in_cell:
            return
        self.in_cell = False
        row = self._rows[-1]
        for column in range(len(row), len(row) + self._across):
            if self._down > 1:
                self._from_above[column] = self._down - 1
        row += [Cell(text="\n".join(self._texts)), *[Cell(merged=True, across=True)] * (self._across - 1)]
        self._texts = []
        self._merge_from_above()

    def table(self) -> Table:
        """The whole table; rows without a cell are dropped."""
        self.end_cell()
        return Table(rows=tuple(tuple(row) for row in self._rows if row), line=self._line)

    def _merge_from_above(self) -> None:
        """Fill the columns that come next and that a cell of an earlier row still covers."""
        row = self._rows[-1]
        while (column := len(row)) in self._from_above:
            row.append(Cell(merged=True))
            self._from_above[column] -= 1
            if not self._from_above[column]:
                del self._from_above[column]


def _span(given: str) -> int:
    """How many cells an attribute merges; 1 where it makes no sense."""
    return max(1, min(int(given[:4]), _MOST_MERGED)) if given.isascii() and given.isdecimal() else 1
