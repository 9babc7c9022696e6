"""Places inside a file, as people write them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mcred.text.locators import Pages, Times, is_whole, names_section, pages_in, parse_locator, times_in

CASES = yaml.safe_load((Path(__file__).parent / "locators.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_locator_is_read_as_a_person_means_it(text: object, expected: list[object] | None) -> None:
    """Pages, slides and times are told in all the ways people write them; what cannot be is none."""
    found = parse_locator(str(text))
    shown = [type(found).__name__.lower(), found.first, found.last] if isinstance(found, Pages | Times) else None
    assert shown == expected


def test_text_with_a_page_and_a_time_names_both() -> None:
    """A row that cites a document and a video may give a place in each."""
    assert pages_in("p. 2 and 01:40") == Pages(first=2, last=2)
    assert times_in("p. 2 and 01:40") == Times(first=100, last=100)


def test_bare_number_is_no_named_page() -> None:
    """Only a number is told apart from a page that says so."""
    assert (pages_in("4"), pages_in("p. 4")) == (Pages(first=4, last=4, named=False), Pages(first=4, last=4))


@pytest.mark.parametrize(
    "text", ["whole document", "the entire video", "throughout", "all pages", "all", "the full text"]
)
def test_all_of_a_file_is_no_place(text: str) -> None:
    """What points at the whole file is told."""
    assert is_whole(text)


@pytest.mark.parametrize("text", ["page 4", "06:05", "the wholesale part", "alley"])
def test_place_is_not_all_of_a_file(text: str) -> None:
    """A place, or a word that only looks like one for all, is not the whole."""
    assert not is_whole(text)


def test_heading_is_a_place_for_people() -> None:
    """A section or a quoted heading is told from no place at all."""
    assert names_section("Section 3, table 1")
    assert names_section("under “Our norms”")
    assert not names_section("near the end")
