"""Makes the example portfolios from their texts: `python examples/make.py`, or with a folder to make them there.

`NAME.txt` beside this file holds the portfolio `NAME`. A line `=== PATH` begins each of its files; what follows is its
text, in the form that its suffix says:

- `.docx` and `.pdf`: `#`, `##` for headings, `- ` for bullets, `| a | b |` for the rows of a table, else paragraphs;
- `.png`: a picture with a black square for each letter; `.mp4`: `12:40 picture sound`, a recording that is that long;
- anything else: as it stands there.

A way after the path (`=== PATH ! WAY`) makes it as people make it by mistake: `empty` (0 bytes), `cut N` (only its
first N bytes), `scan` (a picture of a page, in a PDF), `as SUFFIX` (another format than its name says).

What stands before the first file lists the codes of the faults that were put in; a test looks for just these.

Nothing in the files says when they were made, or by whom.
"""  # noqa: INP001 - a script, no package

from __future__ import annotations

import datetime
import io
import math
import re
import shutil
import sys
import textwrap
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
FILE = re.compile(r"^=== (?P<path>[^!\n]+?)(?: ! (?P<way>\w+)(?: (?P<value>\w+))?)?$\n?", re.MULTILINE)
PRODUCED = datetime.datetime(2026, 9, 1, tzinfo=datetime.UTC)
PAGE_LINES, LINE_LETTERS = 46, 84
SCAN_WIDTH, SCAN_HEIGHT = 400, 520

Block = tuple[str, str]
"""A style (`#`, `##`, `-`, `|` or nothing) and its text."""


def main(to: Path) -> None:
    """Make every portfolio anew in a folder."""
    for source in sorted(HERE.glob("*.txt")):
        portfolio = to / source.stem
        shutil.rmtree(portfolio, ignore_errors=True)
        for path, content in files(source.read_text(encoding="utf-8")):
            file = portfolio / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def files(source: str) -> Iterator[tuple[str, bytes]]:
    """The files of a portfolio, each with its path and its bytes."""
    marks = list(FILE.finditer(source))
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        text = source[mark.end() : following.start() if following else len(source)].strip("\n") + "\n"
        suffix = mark["path"].rpartition(".")[2]
        match mark["way"]:
            case "empty":
                content = b""
            case "scan":
                content = scan()
            case "as":
                content = made(mark["value"], text)
            case "cut":
                content = made(suffix, text)[: int(mark["value"])]
            case None:
                content = made(suffix, text)
            case way:
                raise ValueError(f"{mark['path']}: there is no way {way}")
        yield mark["path"], content


def made(suffix: str, text: str) -> bytes:
    """A text as a file of that suffix."""
    if suffix == "docx":
        return word(list(blocks(text)))
    if suffix == "pdf":
        return pdf(list(pages(blocks(text))))
    if suffix in ("png", "mp4"):
        import media  # type: ignore[import-not-found]  # beside this script

        drawn: bytes = media.png(text) if suffix == "png" else media.mp4(text)
        return drawn
    return text.encode()


def blocks(text: str) -> Iterator[Block]:
    """Headings, bullets, rows of tables and paragraphs; lines that stand together are one paragraph."""
    for paragraph in re.split(r"\n{2,}", text.strip()):
        for piece in re.split(r"\n(?=(?:-|\||#{1,2}) ?)", paragraph):
            mark = re.match(r"(#{1,2}|-|\|)", piece)
            style = mark[1] if mark else ""
            yield style, " ".join(piece[len(style) :].split())


def word(content: Sequence[Block]) -> bytes:
    """A Word document."""
    import docx

    document = docx.Document()
    rows: list[list[str]] = []
    for style, text in [*content, ("", "")]:
        if style == "|":
            rows.append([cell.strip() for cell in text.strip("|").split("|")])
            continue
        if rows:
            table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
            for row, cells in zip(table.rows, rows, strict=True):
                for cell, said in zip(row.cells, cells, strict=True):
                    cell.text = said
            rows = []
        if style in ("#", "##"):
            document.add_heading(text, level=len(style))
        elif text:
            document.add_paragraph(text, style="List Bullet" if style == "-" else None)
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = properties.title = ""
    properties.created = properties.modified = PRODUCED
    buffer = io.BytesIO()
    document.save(buffer)
    return undated(buffer)


def undated(package: io.BytesIO) -> bytes:
    """A zip archive with the same members, none of which says when it was made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def pages(content: Iterator[Block]) -> Iterator[bytes]:
    """The pages of a PDF, each as the commands that draw it; a blank line after each block."""
    lines: list[tuple[str, str]] = []
    for style, text in content:
        font = "/F2 15 Tf" if style == "#" else "/F2 12 Tf" if style == "##" else "/F1 11 Tf"
        mark = "• " if style == "-" else ""
        width = LINE_LETTERS - 20 if style == "#" else LINE_LETTERS
        lines += [(font, line) for line in textwrap.wrap(mark + text, width, break_on_hyphens=False)]
        lines.append((font, ""))
    for start in range(0, len(lines), PAGE_LINES):
        drawn = "".join(f"{font} ({escaped(line)}) Tj T*\n" for font, line in lines[start : start + PAGE_LINES])
        yield f"BT 15 TL 72 740 Td\n{drawn}ET".encode("cp1252")


def escaped(line: str) -> str:
    """A line as PDF writes a string."""
    return re.sub(r"([\\()])", r"\\\1", line)


def pdf(drawn: Sequence[bytes], picture: bytes | None = None) -> bytes:
    """A PDF of some pages, each drawn by its commands; `picture` is what they call `/P1`."""
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    first = 6
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(drawn)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(drawn)} >>".encode(),
        font.format("Helvetica").encode(),
        font.format("Helvetica-Bold").encode(),
        stream(picture or b"", f"/Type /XObject /Subtype /Image /Width {SCAN_WIDTH} /Height {SCAN_HEIGHT} "
               "/ColorSpace /DeviceGray /BitsPerComponent 1" if picture else ""),
    ]  # fmt: skip
    for index, commands in enumerate(drawn):
        resources = "<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /P1 5 0 R >> >>"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources {resources} "
            f"/Contents {first + 2 * index + 1} 0 R >>".encode(),
            stream(commands),
        ]
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode()


def stream(content: bytes, entries: str = "") -> bytes:
    """A stream of a PDF."""
    return f"<< {entries} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def scan() -> bytes:
    """A PDF with a picture of handwriting and no text, as a phone or a copier makes it."""
    rows = [bytearray(b"\xff" * (SCAN_WIDTH // 8)) for _ in range(SCAN_HEIGHT)]
    for line in range(40, SCAN_HEIGHT - 40, 26):
        for x in range(30, SCAN_WIDTH - 30 - (line * 7) % 90):
            if (x // 9 + line) % 6:  # a gap between two words
                y = line + round(5 * math.sin(x / 2.3) + 3 * math.sin(x / 5.1 + line))
                rows[y][x // 8] &= ~(0x80 >> x % 8)
    return pdf([b"q 540 0 0 702 36 45 cm /P1 Do Q"], b"".join(rows))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else HERE)
