"""What is seen in a text, told by tables of snippets."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mcred.domain.findings import Confidence
from mcred.domain.identity import KnownNames
from mcred.text.identity import allowed_used, find_traces, masked

HERE = Path(__file__).parent
SNIPPETS = [
    pytest.param(row["text"], row["seen"], id=f"{table}-{number}")
    for table in ("fresh", "hard")
    for number, row in enumerate(yaml.safe_load((HERE / f"{table}.yaml").read_text(encoding="utf-8")), 1)
]
CERTAIN = {
    "identity-email": "Write to g.farnsworth@example.net.",
    "identity-phone": "Call 719-555-0138 x6.",
    "identity-address": "Send it to 6 Fenwick Terrace.",
    "identity-handle": "We are @farnsworth_fourths there.",
    "identity-link": "See https://sites.google.com/view/farnsworth-grade4.",
    "identity-number": "Student ID 40731886 is on the picture.",
}


@pytest.mark.parametrize(("text", "seen"), SNIPPETS)
def test_a_snippet_shows_what_it_gives_away_and_nothing_else(text: str, seen: list[str]) -> None:
    """Every detail of a snippet is met by a trace, and every trace meets a detail."""
    spans = [(text.index(detail), text.index(detail) + len(detail)) for detail in seen]
    traces = [(trace.start or 0, trace.end or 0) for trace in find_traces(text)]
    assert all(any(start < b and a < end for start, end in traces) for a, b in spans)
    assert all(any(start < b and a < end for a, b in spans) for start, end in traces)


@pytest.mark.parametrize(("text", "seen"), SNIPPETS)
def test_no_mask_holds_a_word_of_what_it_masks(text: str, seen: list[str]) -> None:
    """A masked text has lost every detail, and traces come in order without overlaps."""
    traces = find_traces(text)
    ends = [0, *(trace.end or 0 for trace in traces)]
    assert all(end <= (trace.start or 0) for end, trace in zip(ends, traces, strict=False))
    assert not any(text[trace.start : trace.end].casefold() in trace.masked.casefold() for trace in traces)
    assert not any(detail in masked(text, traces) for detail in seen)


@pytest.mark.parametrize(("code", "text"), CERTAIN.items())
def test_contacts_numbers_and_pages_are_certain(code: str, text: str) -> None:
    """What a machine can tell for sure is certain, under its own code."""
    assert [(trace.code, trace.confidence) for trace in find_traces(text)] == [(code, Confidence.CERTAIN)]


@pytest.mark.parametrize(
    ("code", "text"),
    [("identity-name", "Ms. Harlowe-Quist came."), ("identity-place", "We teach at Willow Glen Elementary.")],
)
def test_names_and_places_in_prose_are_likely(code: str, text: str) -> None:
    """A name or a school in prose is for a person to look at."""
    assert [(trace.code, trace.confidence) for trace in find_traces(text)] == [(code, Confidence.LIKELY)]


def test_offsets_count_code_points() -> None:
    """Characters outside the basic plane before a detail do not move it."""
    text = "🎉🎉 Ask Zoë Farnsworth."
    (trace,) = find_traces(text)
    assert text[trace.start : trace.end] == "Zoë Farnsworth"


def test_a_private_entry_is_certain_in_any_case_and_turned_round() -> None:
    """An entry of the private list is found in capitals, in lower case and as "Last, First"."""
    known = KnownNames(private=("Dana Whitfield",))
    text = "dana whitfield; DANA WHITFIELD; Whitfield, Dana"
    assert [trace.confidence for trace in find_traces(text, known)] == [Confidence.CERTAIN] * 3


def test_a_part_of_a_private_name_is_likely() -> None:
    """A family name of the private list that stands alone is found, and is no certain finding."""
    (trace,) = find_traces("The Whitfield method", KnownNames(private=("Dana Whitfield",)))
    assert trace.confidence is Confidence.LIKELY


def test_a_private_entry_that_is_a_word_is_not_found_in_parts() -> None:
    """The month in a private name is not the person."""
    assert find_traces("We met in May.", KnownNames(private=("Grace May",))) == ()


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("I call her Ms. Rivers.", "pseudonym Ms. Rivers"),
        ("Keisha spoke first.", "Keisha"),
        ("Keisha Odom spoke first.", "Keisha Odom"),
        ("I teach at Willow Glen Elementary.", "Willow Glen Elementary"),
    ],
)
def test_an_allowed_entry_is_no_finding_and_counts_as_used(text: str, entry: str) -> None:
    """A declared pseudonym or cited person is left alone, and the entry is known to be needed."""
    known = KnownNames(allowed=(entry, "Nobody Here"))
    assert find_traces(text)
    assert find_traces(text, known) == ()
    assert allowed_used(text, known) == {entry}


def test_an_allowed_author_does_not_hide_a_colleague_of_that_name() -> None:
    """A title before a cited family name still makes a person at school of it."""
    assert find_traces("Ms. Aguilar covered my class.", KnownNames(allowed=("Aguilar",)))


def test_a_private_entry_wins_over_an_allowed_one() -> None:
    """What is on the educator's own list is found whatever else is allowed."""
    known = KnownNames(private=("Dana Whitfield",), allowed=("Dana Whitfield",))
    assert [trace.confidence for trace in find_traces("By Dana Whitfield", known)] == [Confidence.CERTAIN]


def test_an_author_cited_with_a_year_is_left_alone_later() -> None:
    """A family name that the text cites once is no finding where it stands alone."""
    assert find_traces("Oduya (2019) found it. Oduya said more. Later Farnsworth et al. agreed.") == ()


def test_a_name_found_once_is_found_alone() -> None:
    """A family name that was seen with a title is seen again without it."""
    text = "Mrs. Kowalczyk smiled. Later, Kowalczyk asked for the tally."
    assert len(find_traces(text)) == 2


def test_a_reference_list_is_left_alone() -> None:
    """Names below a heading such as "References" are authors."""
    assert (
        find_traces("References\nFarnsworth, G. (2019). Quiet rooms.\nEmeka Oduya. Loud rooms. Bend, OR: Larkspur.")
        == ()
    )


@pytest.mark.parametrize("entry", ["kwren@brook.example", "719-555-0138"])
def test_only_names_and_places_can_be_allowed(entry: str) -> None:
    """An e-mail address or a phone number under `allow` is found nevertheless."""
    (trace,) = find_traces(f"Ask {entry} today.", KnownNames(allowed=(entry,)))
    assert trace.confidence is Confidence.CERTAIN
