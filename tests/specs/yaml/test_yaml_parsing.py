"""Tests of the strict reading of YAML: what is refused, with its message and place, and what is taken."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from mcred.errors import Problem, YamlError
from mcred.specs.yaml import parse, render_problems
from mcred.specs.yaml.events import MAX_DEPTH, MAX_KEY, MAX_NODES

REFUSED = sorted((Path(__file__).parent / "refused").glob("*.yaml"))
FILE = "f.yaml"
needs_libyaml = pytest.mark.skipif(not yaml.__with_libyaml__, reason="PyYAML was built without libyaml")

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20)
TREES = st.recursive(
    WORDS | st.booleans() | st.none() | st.integers(-(10**9), 10**9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS.filter(bool), inner, max_size=4),
    max_leaves=20,
)


def _problems(raw: bytes) -> list[tuple[int, int, str]]:
    with pytest.raises(YamlError) as caught:
        parse(raw, FILE)
    return [(problem.line, problem.column, problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_a_broken_file_gives_its_problems(path: Path) -> None:
    """A file that is refused gives exactly the problems written beside it."""
    with pytest.raises(YamlError) as caught:
        parse(path.read_bytes(), path.name)
    assert render_problems(caught.value.problems) + "\n" == path.with_suffix(".out").read_text(encoding="utf-8")


@needs_libyaml
@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_the_messages_do_not_depend_on_libyaml(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where libyaml is missing, the same lines get the same messages."""
    told: list[list[tuple[int, str]]] = []
    for there in (True, False):
        monkeypatch.setattr(yaml, "__with_libyaml__", there)
        with pytest.raises(YamlError) as caught:
            parse(path.read_bytes(), path.name)
        told.append([(problem.line, problem.message) for problem in caught.value.problems])
    assert told[0] == told[1]


@needs_libyaml
@pytest.mark.parametrize("there", [True, False])
def test_a_colon_within_an_entry_in_brackets_is_explained(monkeypatch: pytest.MonkeyPatch, *, there: bool) -> None:
    """What libyaml and PyYAML see differently is told in plain words by both."""
    monkeypatch.setattr(yaml, "__with_libyaml__", there)
    with pytest.raises(YamlError) as caught:
        parse(b"formats: [when:?, docx]\n", FILE)
    message = "a ':' stands within a value" if there else "a ',' or the closing ']' is missing"
    assert [problem.message for problem in caught.value.problems] == [message]


@pytest.mark.parametrize(
    ("raw", "line", "message"),
    [
        (b"a: " + b"[" * 30_000, 1, f"this is nested too deep: more than {MAX_DEPTH} levels"),
        (b"{" * 30_000, 1, "a key must be a word, not a list or a group of keys"),
        (b"- " * 30_000, 1, "the file is a list; keys with values are wanted"),
        (
            b"".join(b" " * n + b"a:\n" for n in range(200)),
            52,
            f"this is nested too deep: more than {MAX_DEPTH} levels",
        ),
        (b"a: [" + b"1," * 60_000 + b"]", 1, f"the file holds more than {MAX_NODES:,} values"),
        (b"k" * 200_000 + b": 1\n", 1, "the file is text; keys with values are wanted"),
        (b"a: 1\n" + b"k" * 200_000 + b": 1\n", 2, "this line is no 'key: value' and belongs to no text above it"),
        (b"? " + b"k" * 300 + b"\n: 1\n", 1, f"this key has 300 characters; at most {MAX_KEY} are allowed"),
        (b"a: 1\n\tb: 2\n", 2, "a tab stands where spaces are wanted"),
    ],
    ids=["brackets", "braces", "dashes", "indents", "values", "long-key", "long-second-key", "long-asked-key", "tab"],
)
def test_what_is_too_much_is_one_problem(raw: bytes, line: int, message: str) -> None:
    """Nesting, size and length are bounded, and each excess is told once at its line."""
    assert [(problem[0], problem[2]) for problem in _problems(raw)] == [(line, message)]


def test_an_endless_row_of_mistakes_is_cut_short() -> None:
    """After fifty problems nothing more is told."""
    assert len(_problems(b"a: 1\n" * 100_000)) == 50


@pytest.mark.parametrize("raw", [b"", b"\n \n", b"# a comment\n", b"---\n", b"\xef\xbb\xbf", b"null\n", b"---\n...\n"])
def test_a_file_of_nothing_is_empty(raw: bytes) -> None:
    """A file without any data parses, and says that it is empty."""
    node = parse(raw, FILE)
    assert (node.empty, node.data) == (True, {})


def test_an_empty_group_is_not_an_empty_file() -> None:
    """Braces with nothing in them are data."""
    assert not parse(b"{}\n", FILE).empty


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_are_read(end: str) -> None:
    """Lines count the same whatever ends them."""
    node = parse(end.join(["a: 1", "b:", "  - x", "  - y"]).encode(), FILE)
    assert node.data == {"a": 1, "b": ["x", "y"]}
    assert node.line_of(("b", 1)) == 4


def test_keys_are_always_text() -> None:
    """A number or a word such as no is a key as it is written."""
    assert parse(b"2: x\nno: y\n1.50: z\ntrue: w\n", FILE).data == {"2": "x", "no": "y", "1.50": "z", "true": "w"}


def test_quoted_and_block_text_is_text() -> None:
    """Nothing in quotes or behind a bar becomes a number."""
    raw = b"a: '1'\nb: \"true\"\nc: |\n  250\nd: >-\n  null\ne: ''\n"
    assert parse(raw, FILE).data == {"a": "1", "b": "true", "c": "250\n", "d": "null", "e": ""}


def test_every_key_and_value_has_its_place() -> None:
    """Positions are those of the key's and the value's first characters, counted from one."""
    raw = "# Übung\nтитул: один\nparts:\n  - id: p\n    max: [1, 22]\n    empty:\n".encode()
    positions = parse(raw, FILE).positions
    assert positions.keys[("титул",)] == (2, 1)
    assert positions.values[("титул",)] == (2, 8)
    assert positions.values[("parts", 0)] == (4, 5)
    assert positions.keys[("parts", 0, "max")] == (5, 5)
    assert positions.values[("parts", 0, "max", 1)] == (5, 14)
    assert positions.values[("parts", 0, "empty")] == (6, 5)


def test_a_path_that_is_not_there_leads_to_what_holds_it() -> None:
    """A caller can point at what is missing, and gets the place that misses it."""
    node = parse(b"parts:\n  - id: p\n", FILE)
    problem = node.problem(("parts", 0, "title", 3), "no title")
    assert (problem.line, problem.column, problem.source) == (2, 5, "  - id: p")
    assert node.problem(("parts",), "odd", key=True).column == 1
    assert node.line_of(("parts", 0, "id")) == 2


@given(st.dictionaries(WORDS.filter(bool), TREES, max_size=5))
def test_what_is_written_by_the_book_is_read_back(data: dict[str, object]) -> None:
    """Data written by another YAML writer is read as it was."""
    written = yaml.safe_dump(data, allow_unicode=True)
    assert parse(written.encode(), FILE).data == data


@given(st.text("ab:-?#*&!|>'\"%@`{}[], \n\t~<1.\\", max_size=60) | st.binary(max_size=60))
def test_nothing_else_is_ever_raised(text: str | bytes) -> None:
    """Any bytes give data or problems with a line that exists."""
    raw = text if isinstance(text, bytes) else text.encode()
    lines = raw.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    problems = _problems_if_any(raw)
    assert all(1 <= problem.line <= lines and problem.column >= 1 for problem in problems)
    assert render_problems(problems).count(f"{FILE}:") >= len(problems)


def _problems_if_any(raw: bytes) -> tuple[Problem, ...]:
    try:
        parse(raw, FILE)
    except YamlError as error:
        return error.problems
    return ()
