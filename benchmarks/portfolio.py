"""The standard portfolio: three Word files of about 500, 250 and 300 words, a PDF of four pages, a video of 12:40.

It is made as the examples are, so nothing in it was written by anybody. Its credential is `culture-of-self-reflection`.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

CREDENTIAL = "culture-of-self-reflection"
WORD_FILES = ("part-1/narrative.docx", "part-2/evidence.docx", "part-3/reflection.docx")
PDF = "part-2/artifact-a.pdf"
VIDEO = "part-2/artifact-b.mp4"

_WORDS = (
    "our team met every second week to look at the work of the children and to ask what helped them learn so that the "
    "next lesson could begin where they were and each of us tried one small change and told the others how it went"
).split()
_PARAGRAPH = 60


def prose(words: int) -> str:
    """So many words of dull prose, in paragraphs."""
    text = [_WORDS[index % len(_WORDS)] for index in range(words)]
    pieces = [" ".join(text[at : at + _PARAGRAPH]) for at in range(0, words, _PARAGRAPH)]
    return "\n\n".join(f"{piece.capitalize()}." for piece in pieces)


def source() -> str:
    """The portfolio as a text that `examples/make.py` makes files of."""
    rows = [
        f"| EO{1 + row % 4} - Detail {row} | {'artifact-a.pdf' if row % 2 else 'artifact-b.mp4'} "
        f"| {f'page {1 + row % 4}' if row % 2 else f'0{row}:30'} | {prose(18)} |"
        for row in range(9)
    ]
    table = "\n".join(["| Outcome detail | Artifact file | Where | Explanation |", *rows])
    pages = "\n\n".join(f"## Section {page}\n\n{prose(400)}" for page in range(1, 5))
    parts = {
        WORD_FILES[0]: f"## How we began\n\n{prose(500)}",
        WORD_FILES[1]: table,
        WORD_FILES[2]: prose(300),
        PDF: pages,
        VIDEO: "12:40 picture sound",
    }
    return "\n".join(f"=== {path}\n{text}\n" for path, text in parts.items())


def standard_portfolio(folder: Path) -> Path:
    """Make the portfolio in a new folder."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "examples"))
    from make import files  # type: ignore[import-not-found]  # a script beside the examples

    for path, content in files(source()):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def copies(portfolio: Path, root: Path, count: int) -> list[str]:
    """So many copies below a folder, of which no two hold the same bytes; their names."""
    names = [f"p{number:06}" for number in range(count)]
    for name in names:
        shutil.copytree(portfolio, root / name)
        for path in WORD_FILES:
            with zipfile.ZipFile(root / name / path, "a") as archive:
                archive.comment = name.encode()
        with (root / name / PDF).open("ab") as file:
            file.write(f"%% {name}\n".encode())
    return names
