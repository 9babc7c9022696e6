"""Names that mcred was told about, private and allowed ones, in sentences that differ in little."""

from __future__ import annotations

import pytest

from mcred.domain.identity import KnownNames
from mcred.text.identity import allowed_used, find_traces, mask_known
from mcred.text.identity.known_names import telling_parts


@pytest.mark.parametrize(
    ("text", "entry", "seen"),
    [
        ("We met Emily Quorn.", "Emily Quorn", []),
        ("We met Emily Quorn.", "Quorn", []),
        ("We met Ms. Emily Quorn.", "Quorn", ["Ms. Emily Quorn"]),
        ("We met Ms. Quorn.", "Ms. Quorn", []),
        ("We met Ms. Quorn.", "Quorn", []),
        ("We met Ms. Aguilar.", "Aguilar", ["Ms. Aguilar"]),
        ("We met Ms. Aguilar.", "Ms. Aguilar", []),
        ("We met Ms. Aguilar.", "Elena Aguilar", ["Ms. Aguilar"]),
        ("We met Ms. Quorn.", "Elena Quorn", []),
        ("We met Emily Quorn.", "Emily Brimble", ["Emily Quorn"]),
        ("We met Emily Quorn.", "Quorn Emily", ["Emily Quorn"]),
        ("We met Emily.", "Emily Quorn", []),
        ("We met Emily's mother.", "emily", []),
        ("We met Emily.", "Ms.", ["Emily"]),
        ("We met Emily.", "", ["Emily"]),
        ("We met Emily.", "the pseudonym: Emily", []),
        ("We met Emily.", "lamp Emily", []),
        ("We met Emily.", "Emilya", ["Emily"]),
    ],
)
def test_an_allowed_entry_covers_the_names_it_means(text: str, entry: str, seen: list[str]) -> None:
    """An entry covers the same name, a part of it, and a longer name without a title."""
    known = KnownNames(allowed=(entry,))
    assert [text[trace.start : trace.end] for trace in find_traces(text, known)] == seen


@pytest.mark.parametrize(
    ("text", "entry", "seen"),
    [
        ("zorbin, come", "Zorbin", ["zorbin"]),
        ("a zorbinal lamp", "Zorbin", []),
        ("quorn, ludo came", "Ludo Quorn", ["quorn, ludo"]),
        ("quorn_ludo came", "Ludo Quorn", ["quorn_ludo"]),
        ("ludo.quorn came", "Ludo Quorn", ["ludo.quorn"]),
        ("ludo and quorn came", "Ludo Quorn", []),
        ("the Quorn lamp", "Emily Quorn", ["Quorn"]),
        ("the quorn lamp", "Emily Quorn", []),
        ("the Quorn lamp", "Zumba Quorn", []),
        ("the Quorn lamp", "Mr. Quorn", ["Quorn"]),
        ("the Planning lamp", "Emily Planning", []),
        ("the Johnson lamp", "Emily Johnson", ["Johnson"]),
        ("the Brooks lamp", "Emily Brooks", []),
        ("the Zo lamp", "Emily Zo", []),
        ("the Zor lamp", "Emily Zor", ["Zor"]),
        ("quorn, mr. came", "Mr. Quorn", []),
        ("d’quorn came", "D'Quorn", ["d’quorn"]),
        ("ludo‑quorn came", "Ludo-Quorn", ["ludo‑quorn"]),
        ("any - thing", "-", []),
    ],
)
def test_a_private_entry_is_found_where_it_stands(text: str, entry: str, seen: list[str]) -> None:
    """An entry is found whole in any spelling, and its telling parts where they have a capital."""
    known = KnownNames(private=(entry,))
    assert [text[trace.start : trace.end] for trace in find_traces(text, known)] == seen


@pytest.mark.parametrize(
    ("text", "entry", "used"),
    [
        ("We met emily quorn.", "Emily Quorn", True),
        ("We met Emily. Quorn came.", "Emily Quorn", True),
        ("We met Emily and Quorn.", "Emily Quorn", False),
        ("We met Emilya.", "Emily", False),
        ("We met XEmily.", "Emily", False),
        ("We met D’Quorn.", "author D'Quorn", True),
        ("We met Emily.", " ", False),
    ],
)
def test_an_entry_is_used_where_its_words_stand(text: str, entry: str, used: bool) -> None:  # noqa: FBT001 - a column of the table
    """Case, a full stop between the words and the shape of an apostrophe do not matter."""
    assert (entry in allowed_used(text, KnownNames(allowed=(entry,)))) is used


def test_every_private_name_in_a_text_is_masked() -> None:
    """Whole names and their parts are masked, from the last to the first, and all else stays."""
    known = KnownNames(private=("Emily Quorn", "Ludo"))
    assert mask_known("Ask Ludo, Emily Quorn and Quorn now.", known) == "Ask L•••, E••• Q••• and Q••• now."


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Emily Quorn", ["Emily", "Quorn"]),
        ("Ms. Quorn's", ["Quorn"]),
        ("Grace Brooks", []),
        ("zorbin Zo Quorn", ["Quorn"]),
        ("Planning Quorn", ["Quorn"]),
        ("Hmong Quorn", ["Quorn"]),
    ],
)
def test_the_parts_of_a_name_that_tell_who_it_is(name: str, parts: list[str]) -> None:
    """Words, titles, peoples and names that are words tell nothing by themselves."""
    assert list(telling_parts(name)) == parts
