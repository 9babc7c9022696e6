"""confirmed.yaml as it is written is what is read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mcred.domain.elements import Declared
from mcred.errors import YamlError
from mcred.specs.confirmed import confirmed_text
from mcred.specs.manifest import load_notes

IDS = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True)
QUOTES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="“”„‟"), min_size=1).filter(
    lambda text: text.strip() == text
)
ENTRIES = st.builds(
    Declared, item=IDS, list_id=IDS, number=st.integers(1, 9999), quote=QUOTES, place=st.just("x"), exact=st.just(True)
)


def about(entry: Declared) -> tuple[str, str, int]:
    """What an entry is about."""
    return entry.item, entry.list_id, entry.number


@given(st.lists(ENTRIES, unique_by=about), st.lists(ENTRIES))
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, confirmed: list[Declared], refused: list[Declared]
) -> None:
    """Any sentence comes back as it was, for its statement, and several may be refused for one statement."""
    folder = tmp_path_factory.mktemp("portfolio")
    (folder / "confirmed.yaml").write_text(confirmed_text(confirmed, refused), "utf-8", newline="")
    notes = load_notes(folder)
    assert {replace(entry, place="x") for entry in notes.declared} == set(confirmed)
    assert {replace(entry, place="x") for entry in notes.refused} == set(refused)


def test_the_same_answers_give_the_same_bytes() -> None:
    """The order in which the answers were given makes no difference, nor do answers given twice."""
    entries = [
        Declared(item=item, list_id="skills", number=number, quote=f"Sentence {number}.", place="", exact=True)
        for item in ("plan", "log")
        for number in (10, 2)
    ]
    text = confirmed_text(entries, entries)
    assert text == confirmed_text(entries[::-1], [*entries, *entries])
    assert text.index("2: ") < text.index("10: ")


def test_no_answers_are_an_empty_file(tmp_path: Path) -> None:
    """A file that only says what it is holds no answers, and is no mistake."""
    (tmp_path / "confirmed.yaml").write_text(confirmed_text((), ()), "utf-8")
    assert load_notes(tmp_path).declared == ()


@pytest.mark.parametrize("number", ["0", "12345", "one", "-1", "1.5"])
def test_a_statement_has_a_number(tmp_path: Path, number: str) -> None:
    """What is no number of a statement is a mistake with its line, in words."""
    (tmp_path / "portfolio.yaml").write_text(f"elements:\n  plan:\n    skills: {{{number}: a sentence}}\n", "utf-8")
    with pytest.raises(YamlError, match=r"^portfolio\.yaml:3:14: ") as caught:
        load_notes(tmp_path)
    assert caught.value.problems[0].message.startswith("the number of a statement is wanted here, such as 2, not '")
