"""Prints a picture (SVG) of a real report: `python docs/picture.py examples/NAME > docs/report.svg`.

The report is what mcred shows on a terminal in color; every character stands where the terminal would put it.
"""  # noqa: INP001 - a script, no package

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COLUMNS = 88
FONT, ADVANCE, LINE = 14, 8.43, 20
"""The size of a letter, how wide it is and how high a line is, in pixels."""
MARGIN, BAR = 20, 34
STYLED = re.compile(r"\x1b\[(?P<style>\d+)m(?P<text>.*?)\x1b\[0m|(?P<plain>[^\x1b]+)")
CLASSES = {"1": "b", "2": "d", "31": "r", "32": "g", "33": "y"}
LOOK = (
    "text{font:14px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#e6e6e6;white-space:pre}"
    ".b{font-weight:700;fill:#fff}.d{fill:#a8a8a8}.r{fill:#ff9191}.g{fill:#7ee08a}.y{fill:#ffd866}"
)


def main(example: str) -> None:
    """Print the picture of an example's report."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a script's stdout is a text stream
    sys.stdout.write(picture(f"mcred check {example}", report(example)))


def report(example: str) -> str:
    """What a terminal shows of an example, with its styles."""
    from mcred.cli.portfolios import Settings, check_one
    from mcred.reports import Options, render
    from mcred.reports.run import run_of

    checked = check_one(Path(example), Settings(today=datetime.date(2026, 9, 1)))
    return render("terminal", run_of((checked.outcome,)), Options(width=COLUMNS, color=True))


def picture(command: str, shown: str) -> str:
    """A window with the command and what it shows."""
    lines = [f"$ \x1b[1m{command}\x1b[0m", *shown.splitlines()]
    width = round(2 * MARGIN + COLUMNS * ADVANCE)
    height = BAR + len(lines) * LINE + MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
        f"<title>What {escape(command)} shows</title>",
        f"<style>{LOOK}</style>",
        f'<rect width="{width}" height="{height}" rx="8" fill="#1c1f26"/>',
        *(f'<circle cx="{MARGIN + 20 * at}" cy="17" r="6" fill="#4b515e"/>' for at in range(3)),
    ]
    for at, line in enumerate(lines):
        parts += letters(line, BAR + at * LINE + FONT)
    return "\n".join([*parts, "</svg>\n"])


def letters(line: str, y: int) -> Iterator[str]:
    """The stretches of a line, each in its place and as wide as a terminal has it, whatever the font."""
    column = 0
    for found in STYLED.finditer(line):
        text = found["text"] if found["plain"] is None else found["plain"]
        for stretch in re.finditer(r"\S+(?: \S+)*", text):
            x = MARGIN + (column + stretch.start()) * ADVANCE
            name = f' class="{CLASSES[found["style"]]}"' if found["style"] else ""
            size = f'textLength="{len(stretch[0]) * ADVANCE:.1f}" lengthAdjust="spacingAndGlyphs"'
            yield f'<text x="{x:.1f}" y="{y}" {size}{name}>{escape(stretch[0])}</text>'
        column += len(text)


if __name__ == "__main__":
    main(sys.argv[1])
