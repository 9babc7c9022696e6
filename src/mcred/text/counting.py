"""Counts one unit of a text, with what is not sure about the count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from mcred.domain.documents import Block, Paragraph, Table
from mcred.text import measures

MANY = 10**6

Unit = Literal["words", "characters", "sentences", "bullets", "paragraphs", "pages"]


class Count(Struct, frozen=True, kw_only=True):
    """A count and the other readings of it that could be right as well."""

    unit: Unit
    value: int
    readings: tuple[int, ...]
    """All that the count may be, `value` among them."""
    doubt: str = ""
    """Why it is not sure, as a clause."""
    slack: int = 0
    """A bound missed by no more than this is not missed for certain."""

    @staticmethod
    def total(counts: Sequence[Count]) -> Count:
        """The sum of several counts, with the sum of their lowest and of their highest readings."""
        value = sum(count.value for count in counts)
        low, high = sum(min(count.readings) for count in counts), sum(max(count.readings) for count in counts)
        doubt = next((count.doubt for count in counts if count.doubt), "")
        slack = max((count.slack for count in counts), default=0)
        readings = tuple(sorted({low, value, high}))
        return Count(unit=counts[0].unit, value=value, readings=readings, doubt=doubt, slack=slack)

    def less(self, by: int) -> Count:
        """The count without so many."""
        readings = tuple(max(0, reading - by) for reading in self.readings)
        return replace(self, value=max(0, self.value - by), readings=readings)


def count(  # noqa: PLR0913 - each is one thing that a spec may say about a count
    blocks: Sequence[Block],
    unit: Unit,
    *,
    margin: float = 0.0,
    headings: bool = True,
    tables: bool = True,
    notes: str = "",
) -> Count:
    """The count of one unit in some blocks; of pages see `count_pages`, since blocks do not know them."""
    kept = [block for block in blocks if _kept(block, headings=headings, tables=tables)]
    if notes:
        kept.append(Paragraph(text=notes))
    match unit:
        case "words":
            return _words(kept, margin)
        case "pages":
            return count_pages(1, exact=True)
        case "sentences":
            value = measures.count_sentences(kept)
            return Count(
                unit=unit, value=value, readings=(value,), slack=1
            )  # where a sentence ends is not always clear
        case _:
            value = _MEASURES[unit](kept)
            return Count(unit=unit, value=value, readings=(value,))


_MEASURES: dict[str, Callable[[Sequence[Block]], int]] = {
    "characters": measures.count_characters,
    "paragraphs": measures.count_paragraphs,
    "bullets": measures.count_bullets,
}


def count_pages(value: int, *, exact: bool, shared: int = 0) -> Count:
    """The pages; of a Word file there may be any number more, and `shared` ones hold other things as well."""
    if not exact:
        doubt = "how many pages a Word file has is known only to Word"
        return Count(unit="pages", value=value, readings=(value, MANY), doubt=doubt)
    doubt = "some pages are only partly filled by it" if shared else ""
    readings = tuple(sorted({max(1, value - shared), value}))
    return Count(unit="pages", value=value, readings=readings, doubt=doubt)


def _kept(block: Block, *, headings: bool, tables: bool) -> bool:
    if isinstance(block, Table):
        return tables
    return headings or not block.level


def _words(blocks: Sequence[Block], margin: float) -> Count:
    value, split = measures.count_words(blocks)
    slack = round(value * margin)
    doubt = "some counters split words at a dash" if split != value else ""
    if margin:
        doubt = f"the words of a PDF can be counted only within {margin:.0%}"
    readings = tuple(sorted({value - slack, value, value + slack, split}))
    return Count(unit="words", value=value, readings=readings, doubt=doubt)
