"""Masks hide what they stand for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcred.domain.findings import Confidence
from mcred.domain.identity import KnownNames, Trace
from mcred.text.identity import mask, mask_known, masked

CODES = ("email", "phone", "address", "name", "place", "handle", "link", "number", "metadata", "file-name")


@pytest.mark.parametrize(
    ("text", "code", "shown"),
    [
        ("kemeka@sample.example", "identity-email", "k•••@s•••"),
        ("Marisol Beltran", "identity-name", "M••• B•••"),
        ("Mr. B.", "identity-name", "M••• •••"),
        ("Jo", "identity-name", "J•••"),
        ("B", "identity-name", "•••"),
        ("719-555-0138", "identity-phone", "•••"),
        ("@coachlupe", "identity-handle", "@c•••"),
        ("Willow Glen Elementary", "identity-place", "W••• G••• E•••"),
        ("", "identity-metadata", "•••"),
    ],
)
def test_a_mask_shows_initials_at_most(text: str, code: str, shown: str) -> None:
    """Names keep their initials, numbers and addresses nothing."""
    assert mask(text, code) == shown


@given(st.text(min_size=1, max_size=40), st.sampled_from(CODES))
def test_no_word_is_whole_in_its_mask(text: str, code: str) -> None:
    """Whatever is masked, no word of it can be read in the mask."""
    said = mask(text, f"identity-{code}").casefold()
    assert not any(word.casefold() in said for word in re.findall(r"[^\W_]+", text))


def test_masked_text_keeps_the_rest() -> None:
    """Only the traces of a quote are replaced."""
    traces = [
        Trace(code="identity-name", confidence=Confidence.LIKELY, masked="K•••", start=0, end=6),
        Trace(code="identity-file-name", confidence=Confidence.LIKELY, masked="X•••"),
    ]
    assert masked("Keisha read.", traces) == "K••• read."


def test_messages_lose_every_private_entry() -> None:
    """An entry of the private list is masked in a message, whole and in part."""
    known = KnownNames(private=("Dana Whitfield",))
    assert mask_known("Dana Whitfield, also Mrs. Whitfield", known) == "D••• W•••, also Mrs. W•••"
