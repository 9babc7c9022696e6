"""What of a text a requirement about its length counts, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, Self

from pydantic import Field, model_validator

from mcred.domain.documents import Block, Document, LeftOutKind
from mcred.domain.submission import Passage
from mcred.requirements.shared.requirement import Requirement
from mcred.requirements.shared.spec_model import SpecModel
from mcred.text.counting import Count, Unit, count, count_pages
from mcred.text.labelled import MATTER, cover, stretches
from mcred.text.paging import pages_of
from mcred.text.plurals import plural

LeaveOut = Literal["headings", "tables", "references", "appendices", "cover", "contents"]
AlsoCount = Literal["prompts", "notes"]


class Allowance(SpecModel):
    """A section with a length of its own: as much of it as is allowed does not count towards the limit."""

    section: str = Field(min_length=1)
    """The heading it stands under, or how that begins."""
    names: tuple[str, ...] = ()
    """What else people call it."""
    words: int | None = Field(default=None, ge=1)
    pages: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _says_how_much(self) -> Self:
        if self.words is None and self.pages is None:
            raise ValueError("an allowance needs words or pages")
        return self

    def of(self, unit: Unit) -> int:
        """How much of a unit is allowed; 0 where nothing is said about it."""
        return (self.words if unit == "words" else self.pages if unit == "pages" else None) or 0

    def describe(self) -> str:
        """The allowance in words: "2 more pages for transcripts"."""
        amounts = [(self.words, "word"), (self.pages, "page")]
        parts = [plural(number, f"more {unit}") for number, unit in amounts if number]
        return f"{' and '.join(parts)} for {self.section}"


class Counted(Requirement):
    """A requirement that counts, and says what it counts."""

    leave_out: tuple[LeaveOut, ...] = ()
    """Not counted, though it is by default."""
    leave_out_sections: tuple[str, ...] = ()
    """Sections that are not counted, each by the beginning of its heading."""
    also_count: tuple[AlsoCount, ...] = ()
    """Counted, though it is not by default."""
    allowances: tuple[Allowance, ...] = ()
    """Sections that may be so long without counting towards the limit."""

    def counted(self, passage: Passage, unit: Unit) -> Count:
        """The count of a unit in a passage, without what is left out and with what is allowed taken off."""
        kept = frozenset(self._kept(passage))
        total = self._count(passage, kept, unit)
        for allowance in self.allowances:
            if allowed := allowance.of(unit):
                own = [i for name in _spans(passage.blocks, (allowance.section, *allowance.names)) for i in name]
                inside = kept.intersection(own)
                if inside:
                    total = total.less(min(self._count(passage, inside, unit, notes=False).value, allowed))
        return total

    def _kept(self, passage: Passage) -> Iterator[int]:
        """The indices of the blocks that count."""
        blocks = passage.blocks
        out = set[int]() if "prompts" in self.also_count else set(passage.prompts)
        names = [name for part in self.leave_out for name in MATTER.get(part, ())]
        for span in _spans(blocks, (*names, *self.leave_out_sections)):
            out.update(span)
        if "cover" in self.leave_out:
            out.update(range(cover(blocks)))
        return (index for index in range(len(blocks)) if index not in out)

    def _count(self, passage: Passage, kept: frozenset[int], unit: Unit, *, notes: bool = True) -> Count:
        content = passage.file.content
        document = content if isinstance(content, Document) else None
        if unit == "pages" and document:
            return self._pages(passage, document, kept)
        beside = ""
        if notes and "notes" in self.also_count and document:
            beside = "\n".join(part.text for part in document.left_out if part.kind is LeftOutKind.NOTE)
        return count(
            [passage.blocks[index] for index in sorted(kept)],
            unit,
            margin=passage.margin,
            headings="headings" not in self.leave_out,
            tables="tables" not in self.leave_out,
            notes=beside,
        )

    def _pages(self, passage: Passage, document: Document, kept: frozenset[int]) -> Count:
        """The pages: those of the whole file, or those on which what counts stands."""
        whole = passage.section is None and len(passage.prompts | kept) == len(passage.blocks)
        if whole or not any(block.page for block in passage.blocks):
            return count_pages(document.pages or 1, exact=document.pages_exact)
        blocks = document.blocks
        mine = {id(passage.blocks[index]) for index in kept}
        number, shared = pages_of(
            blocks, {index for index, block in enumerate(blocks) if id(block) in mine}, document.pages or 1
        )
        return count_pages(number, exact=document.pages_exact, shared=shared)

    def describe_counting(self) -> tuple[str, ...]:
        """What is and is not counted, in a line."""
        out = [f"“{name}”" for name in self.leave_out_sections]
        said = []
        if left := [*self.leave_out, *out]:
            said.append(f"not counted: {', '.join(left)}")
        if self.also_count:
            said.append(f"counted as well: {', '.join(self.also_count)}")
        said += [allowance.describe() for allowance in self.allowances]
        return ("; ".join(said),) if said else ()


def _spans(blocks: Sequence[Block], names: Sequence[str]) -> list[range]:
    return [range(found.start, found.end) for found in stretches(blocks, names)]
