"""Mistakes in an educator's own notes are told without naming anybody."""

from __future__ import annotations

import pytest

from mcred.checking.masked_problems import masked_problems
from mcred.domain.identity import KnownNames
from mcred.errors import Problem

MAIL = "kwren@brook.example"


def told(file: str = "portfolio.yaml", *, known: KnownNames | None = None, **texts: str) -> Problem:
    """One problem after masking."""
    problem = Problem(file=file, line=3, column=5, **{"message": "It is wrong.", **texts})
    (shown,) = masked_problems([problem], known) if known else masked_problems([problem])
    return shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (f"'{MAIL}' is no id", "'k•••@b•••' is no id"),
        ("'reflexion' is no item", "'reflexion' is no item"),
        ("'kwren@brook.exam…' is too long", "'•••' is too long"),
    ],
)
def test_what_a_message_repeats_is_masked(message: str, shown: str) -> None:
    """An address between quotes is masked, a misspelt word stays, and nothing is left of what was cut short."""
    assert told(message=message).message == shown
    assert told(hint=message).hint == shown


def test_the_line_keeps_its_length() -> None:
    """Dots stand for the letters of an address, so that the mark below the line points at the same letter."""
    line = f"  - write to {MAIL} soon"
    assert told(source=line).source == f"  - write to {'•' * len(MAIL)} soon"


def test_the_spaces_of_a_name_stay_in_the_line() -> None:
    """A name of the private list is dotted out word by word."""
    known = KnownNames(private=("Ottoline Quarrendon",))
    assert told(source="allow: [Ottoline Quarrendon]", known=known).source == "allow: [•••••••• ••••••••••]"


def test_private_names_are_masked_outside_quotes_too() -> None:
    """A name of the private list is hidden wherever a message says it."""
    known = KnownNames(private=("Ottoline Quarrendon",))
    assert "Quarrendon" not in told(message="No file Ottoline Quarrendon here.", known=known).message
    assert told(message="No file 'x' here.", known=known).message == "No file 'x' here."


@pytest.mark.parametrize("file", ["portfolio.yaml", "folder/portfolio.yaml", "folder\\confirmed.yaml"])
def test_both_files_of_notes_are_masked_in_any_folder(file: str) -> None:
    """The notes beside a portfolio are masked wherever it stands, on any system."""
    assert MAIL not in told(file, message=f"'{MAIL}' is no id", source=MAIL).message


@pytest.mark.parametrize("file", ["credential.yaml", "my-portfolio.yaml", "portfolio.yaml/spec.yaml"])
def test_specs_are_shown_as_they_are(file: str) -> None:
    """The author of a spec sees the line as it stands, since a spec is about nobody."""
    problem = told(file, message=f"'{MAIL}' is no id", source=MAIL)
    assert (problem.message, problem.source) == (f"'{MAIL}' is no id", MAIL)


def test_place_and_number_of_problems_stay() -> None:
    """Masking neither moves nor drops a problem."""
    problems = [Problem(file=name, line=3, column=5, message=name) for name in ("portfolio.yaml", "x.yaml")]
    shown = masked_problems(problems)
    assert [(one.file, one.line, one.column) for one in shown] == [("portfolio.yaml", 3, 5), ("x.yaml", 3, 5)]
