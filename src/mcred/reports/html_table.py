"""A table of the HTML report, which becomes a list of small blocks on a phone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The table; its cells are HTML already, the first of each row names it.

    The roles are written out, since a table that is laid out as blocks would be none to a screen reader.
    """
    yield '<table role="table">'
    yield '<thead role="rowgroup"><tr role="row">'
    yield from (f'<th role="columnheader" scope="col">{heading}</th>' for heading in headings)
    yield '</tr></thead><tbody role="rowgroup">'
    for name, *cells in rows:
        yield f'<tr role="row"><th role="rowheader" scope="row">{name}</th>'
        yield from (
            f'<td role="cell" data-name="{heading}">{cell}</td>'
            for heading, cell in zip(headings[1:], cells, strict=True)
        )
        yield "</tr>"
    yield "</tbody></table>"
