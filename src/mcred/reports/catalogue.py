"""The credentials known here, as a page: id, title, issuer, where each comes from."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from mcred.domain.findings import Status
from mcred.reports.marks import add_way_out, mark
from mcred.reports.page import Page, Span, Style
from mcred.reports.run import Options
from mcred.reports.safety import one_line


class Known(Struct, frozen=True, kw_only=True):
    """A credential that can be used."""

    id: str
    title: str
    issuer: str
    origin: str
    """Where it comes from, in words."""


class Broken(Struct, frozen=True, kw_only=True):
    """A spec with mistakes."""

    id: str
    path: str
    mistake: str
    """The first of them."""
    more: int
    """How many more there are."""


def render_catalogue(entries: Sequence[Known | Broken], options: Options) -> str:
    """The page."""
    page = Page(options)
    for entry in entries:
        page.blank()
        match entry:
            case Known():
                page.line(Span(entry.id, Style.BOLD, whole=True))
                page.line(Span(one_line(entry.title)), indent=2)
                page.line(Span(one_line(entry.issuer)), indent=2)
                page.line(Span(f"from: {entry.origin}", Style.DIM), indent=2)
            case Broken():
                page.line(mark(page, Status.FIX), Span(entry.id, Style.BOLD, whole=True),
                          Span("cannot be used: its spec has mistakes", gap=2))  # fmt: skip
                more = f" (and {entry.more} more)" if entry.more else ""
                page.line(Span(one_line(entry.mistake) + more), indent=2, hang=4)
                add_way_out(page, f"mcred spec lint {entry.path} shows them all.", 2)
    page.blank()
    page.line(Span("What one asks for:"), Span("mcred show ID", whole=True))
    return page.text()
