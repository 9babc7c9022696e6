"""Invents specs, manifests, folders and texts, and looks for what mcred does not expect.

    python benchmarks/fuzz/words.py [--examples 500]

A spec or manifest may be refused with its mistakes, a folder may hold anything; nothing may raise anything else.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

import mcred
from mcred.collecting import place
from mcred.domain.documents import Cell as Field
from mcred.domain.documents import Document, Paragraph, Table, text_of
from mcred.domain.submission import File
from mcred.errors import YamlError
from mcred.reports import FORMATS, Options, Run, render
from mcred.specs.credential import Credential
from mcred.specs.manifest import Manifest
from mcred.specs.yaml import parse, validate

ROOT = Path(__file__).resolve().parents[2]
TODAY = datetime.date(2026, 9, 1)
CREDENTIALS = {path.stem: path for path in sorted((ROOT / "credentials").glob("*.yaml")) if "." not in path.stem}
SPECS = [path.read_text(encoding="utf-8") for path in CREDENTIALS.values()]
LOADED = [mcred.load_credential(path) for path in CREDENTIALS.values()]

_words = some.sampled_from(
    "part-1 plan reflection final v2 (1) coach I'll repeat back what Describe your Ms. Rivera said [Insert name] 12:40 "
    "page 3 • - 1. a@b.org 555-123-4567 Part 2 Explanation of the"
    " é ﷺ 漢字 \u202e \x1b[31m ::error:: ``` <b> & | \n \t".split(" ")
)
texts = some.lists(some.one_of(_words, some.text(max_size=8)), max_size=60).map(" ".join)
cells = some.lists(some.builds(Field, text=texts, merged=some.booleans()), min_size=1, max_size=4).map(tuple)
blocks = some.one_of(
    some.builds(Paragraph, text=texts, level=some.integers(0, 9), listed=some.sampled_from(("", "bullet", "number"))),
    some.builds(Table, rows=some.lists(cells, max_size=4).map(tuple)),
)
documents = some.lists(blocks, max_size=12).map(tuple).map(lambda found: Document(blocks=found, text=text_of(found)))
names = some.lists(some.one_of(_words, some.text(max_size=6)), min_size=1, max_size=4).map(
    lambda words: " ".join(words).replace("/", "-").replace("\x00", "") or "x"
)
files = some.builds(
    File,
    path=some.builds(lambda folder, name: f"{folder}/{name}.docx", some.sampled_from(("part-1", "part-2", "x")), names),
    format=some.just("docx"),
    content=documents,
    size=some.integers(0, 9),
)
_scraps = some.one_of(
    some.sampled_from(
        ("- ", ": ", "{", "}", "[", "]", "\n", "  ", "&a ", "*a", "!!int ", "|", ">", "'", '"', "#", "null")
    ),
    some.text(max_size=5),
)


@given(some.sampled_from(SPECS), some.data())
def spec(text: str, data: some.DataObject) -> None:
    """A spec with scraps put in or lines taken out is loaded or refused."""
    lines = text.splitlines(keepends=True)
    for _ in range(data.draw(some.integers(1, 4))):
        at = data.draw(some.integers(0, len(lines) - 1))
        deed = data.draw(some.sampled_from(("in", "out", "twice", "behind")))
        if deed == "in":
            column = data.draw(some.integers(0, len(lines[at])))
            lines[at] = lines[at][:column] + data.draw(_scraps) + lines[at][column:]
        elif deed == "behind":
            lines[at] = lines[at].partition(":")[0] + ": " + data.draw(_scraps) + "\n"
        else:
            lines[at : at + 1] = [] if deed == "out" and len(lines) > 1 else [lines[at]] * 2
    _validated(Credential, "".join(lines).encode("utf-8", "surrogatepass"))


@given(some.lists(_scraps, max_size=40).map("".join) | some.text(max_size=200))
def manifest(text: str) -> None:
    """Any text at all is a manifest or refused."""
    _validated(Manifest, text.encode("utf-8", "surrogatepass"))


@given(some.binary(max_size=200))
def bytes_of_a_manifest(data: bytes) -> None:
    """Any bytes at all are a manifest or refused."""
    _validated(Manifest, data)


@given(some.sampled_from(LOADED), some.lists(files, max_size=5, unique_by=lambda file: file.path).map(tuple))
def folder(credential: Credential, found: tuple[File, ...]) -> None:
    """Any files at all can be placed, judged and shown."""
    report = mcred.check(credential, place(credential, Path("x"), found), TODAY)
    for form in FORMATS:
        render(form, Run(portfolios=(report,)), Options(verbosity=1, ascii_only=True)).encode()


def _validated(model: type, data: bytes) -> None:
    try:
        node = parse(data, "x.yaml")
        if not node.empty:
            validate(model, node)
    except YamlError as refused:
        if not all(problem.line and problem.message for problem in refused.problems) or not refused.problems:
            raise TypeError("refused without a place or a reason") from refused


def main() -> int:
    """Try each; the first counter-example is printed by hypothesis."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=500)
    args = parser.parse_args()
    every: tuple[Callable[[], None], ...] = (spec, manifest, bytes_of_a_manifest, folder)
    for each in every:
        tried = settings(
            max_examples=args.examples, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        )(each)
        tried()
        print(f"{each.__name__}: {args.examples} examples, nothing found", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
