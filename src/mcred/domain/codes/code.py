"""What mcred can say about one code of a finding."""

from __future__ import annotations

from msgspec import Struct


class Code(Struct, frozen=True, kw_only=True):
    """One code with the page that explains it, for educators."""

    code: str
    title: str
    """What is wrong, as a short heading."""
    meaning: str
    """What mcred saw."""
    why: str
    """Why issuers ask for it, or why it sends portfolios back."""
    fix: str
    """What to do, whatever the program."""
    in_word: str = ""
    in_google_docs: str = ""
    on_a_phone: str = ""
    example: str
    """One small case, with the way out."""
