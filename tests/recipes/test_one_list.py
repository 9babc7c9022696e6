"""Kinds, readers and reports are each listed in one place."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

import pytest

from mcred import readers, reports
from mcred.requirements import KINDS

SOURCE = Path(__file__).resolve().parents[2] / "src" / "mcred"
LISTS = {
    "requirements/__init__.py": [kind.__name__ for kind in KINDS],
    "readers/formats.py": [known.name for known in readers.FORMATS],
    "reports/__init__.py": [*reports.FORMATS],
}
TAGS = {str(kind.model_fields["kind"].annotation.__args__[0]) for kind in KINDS}  # type: ignore[union-attr]
LEXICON = 300
"""A text with more letters is a list of plain words, in which a kind's name may stand by chance."""


@pytest.mark.parametrize("place", LISTS)
def test_one_file_names_them_all(place: str) -> None:
    """All names stand in the file of the table, and in no other."""
    assert [path for path, words in named().items() if words.issuperset(LISTS[place])] == [place]


@pytest.mark.parametrize(
    ("place", "names"), [("requirements/__init__.py", TAGS), ("reports/__init__.py", reports.FORMATS)]
)
def test_no_other_file_names_half_of_them(place: str, names: Collection[str]) -> None:
    """A list of kinds or of reports that is merely out of date would be a second list, too."""
    found = {path: words.intersection(names) for path, words in named().items() if path != place}
    assert {path: some for path, some in found.items() if len(some) * 2 >= len(names)} == {}


@cache
def named() -> Mapping[str, frozenset[str]]:
    """The words that each file of the source names in its code or its data; prose does not count."""
    return {path.relative_to(SOURCE).as_posix(): words_of(path) for path in SOURCE.rglob("*.*") if path.is_file()}


def words_of(path: Path) -> frozenset[str]:
    """The names and the words of the texts in a module, without its docstrings; all words of a data file."""
    match path.suffix:
        case ".py":
            nodes = list(ast.walk(ast.parse(path.read_bytes())))
        case ".json" | ".yaml" | ".toml":
            return frozenset(re.findall(r"[\w-]+", path.read_text("utf-8")))
        case _:
            return frozenset()
    prose = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    words = {node.id for node in nodes if isinstance(node, ast.Name)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            words.update(re.findall(r"[\w-]+", node.value[:LEXICON]))
    return frozenset(words)
