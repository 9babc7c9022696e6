"""Builds the little worlds in which one requirement is tested: places filled with texts, recordings or pictures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import zip_longest
from typing import Any

from msgspec.structs import replace

from mcred.domain.context import Context, ItemFacts, Prompt
from mcred.domain.documents import (
    Block,
    Cell,
    Content,
    Document,
    LeftOut,
    LeftOutKind,
    Other,
    Paragraph,
    Picture,
    Recording,
    Table,
    Unreadable,
    text_of,
)
from mcred.domain.elements import Declared, ElementList, Statement
from mcred.domain.formatting import FontUse, Formatting
from mcred.domain.identity import KnownNames, Policy
from mcred.domain.submission import Absent, Ambiguous, File, Found, Passage, Place, Placement, Submission
from mcred.text.elements import with_cues
from mcred.text.prompts import pasted_prompts

TODAY = date(2026, 11, 21)


def blocks_of(text: str) -> tuple[Block, ...]:
    """Blocks of a small markup: "# " headings, "- " bullets, "1. " numbers, "| " tables, blank lines between them."""
    blocks: list[Block] = []
    rows: list[tuple[Cell, ...]] = []
    for chunk in text.strip("\n").split("\n\n"):
        lines = []
        for line in chunk.splitlines():
            stripped = line.lstrip("#")
            if line.startswith("|"):
                rows.append(tuple(map(cell_of, line.strip()[1:-1].split("|"))))
            elif line.startswith("#") and stripped.startswith(" "):
                blocks.append(Paragraph(text=stripped.strip(), level=len(line) - len(stripped)))
            elif line.startswith("- "):
                blocks.append(Paragraph(text=line[2:], listed="bullet"))
            elif line[:1].isdigit() and line[1:3] == ". ":
                blocks.append(Paragraph(text=line[3:], listed="number"))
            elif line.startswith("**") and line.endswith("**"):
                blocks.append(Paragraph(text=line.strip("*"), bold=True))
            else:
                lines.append(line)
        if lines:
            blocks.append(Paragraph(text="\n".join(lines)))
        if rows:
            blocks.append(Table(rows=tuple(rows)))
            rows = []
    return tuple(blocks)


def cell_of(text: str) -> Cell:
    """A cell of the small markup; "^^" is merged with the one above or beside it."""
    return Cell(merged=True) if text.strip() == "^^" else Cell(text=text.strip())


def content_of(given: Mapping[str, Any]) -> Content:
    """The content that a place's description says: `text`, `recording`, `picture`, `other` or `unreadable`."""
    if "recording" in given:
        return Recording(**given["recording"])
    if "picture" in given:
        return Picture(width=640, height=480)
    if "other" in given:
        return Other(empty=bool(given["other"]))
    if "unreadable" in given:
        return Unreadable(code=given["unreadable"], reason="It cannot be read.", fix="Save it again.")
    blocks = tuple(
        replace(block, page=page)
        for block, page in zip_longest(blocks_of(given.get("text", "")), given.get("paged", ()))
        if block
    )
    asides = tuple(
        LeftOut(kind=LeftOutKind[kind.upper()], text=text) for kind, text in given.get("left_out", {}).items()
    )
    extra = {key: given[key] for key in ("pages", "pages_exact", "margin") if key in given}
    return Document(blocks=blocks, text=text_of(blocks), left_out=asides, **extra)


def placed(given: Mapping[str, Any], number: int) -> tuple[Place, Placement]:
    """One place of a test: `item`, `instance`, `description`, `absent`, `file`, `section`, `format` and its content.

    An absent place may have `nearest` and `expected`; one with several `candidates` has the names of their files.
    """
    place = Place(
        item=given.get("item", "answer"), instance=given.get("instance"), description=given.get("description", False)
    )
    if given.get("absent"):
        near = tuple(given.get("nearest", ()))
        return place, Absent(nearest=near, expected=given.get("expected", "part-1/answer.docx"))
    if "candidates" in given:
        files = (
            File(path=path, format="docx", content=content_of({"text": "We met."})) for path in given["candidates"]
        )
        return place, Ambiguous(candidates=tuple(Passage(file=file, section=given.get("section")) for file in files))
    content = content_of(given)
    name = given.get("file", f"file-{number}.docx")
    file = File(
        path=name, format=given.get("format", name.rpartition(".")[2]), content=content,
        size=given.get("size", 1000 + number), digest=given.get("digest", ""),
        disguised=given.get("disguised", False),
    )  # fmt: skip
    blocks = content.blocks if isinstance(content, Document) else ()
    prompts = tuple(prompt_of(prompt) for prompt in given.get("prompts", ()))
    return place, Found(
        passage=Passage(
            file=file, section=given.get("section"), blocks=blocks, prompts=pasted_prompts(blocks, prompts),
            margin=content.margin if isinstance(content, Document) else 0.0,
        )
    )  # fmt: skip


def prompt_of(given: Mapping[str, Any] | str) -> Prompt:
    """A prompt as a test gives it: its text alone, or with terms, names and topic."""
    if isinstance(given, str):
        return Prompt(text=given)
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}
    return Prompt(**values)


def context_of(case: Mapping[str, Any]) -> Context:
    """The context of a case: a place from its own keys, or several from `places`, then `others`; `at` picks one."""
    givens = (*case.get("places", [case]), *case.get("others", ()))
    places = dict(placed(given, number) for number, given in enumerate(givens, 1))
    ids = dict.fromkeys(place.item for place in places)
    artifacts = {given.get("item", "answer") for given in givens if given.get("artifact")}
    asked = tuple(places)[case["at"] - 1 : case["at"]] if "at" in case else tuple(places)
    unplaced = [placed(given, number)[1] for number, given in enumerate(case.get("unplaced", ()), 50)]
    items = {
        item: ItemFacts(
            id=item, title=item.replace("-", " ").capitalize(), part="part-1",
            artifact=case.get("artifact", item in artifacts),
            prompts=tuple(prompt_of(prompt) for prompt in case.get("questions", ())),
        )
        for item in ids
    }  # fmt: skip
    return Context(
        submission=Submission(
            path="portfolio",
            files=tuple(dict.fromkeys(p.passage.file for p in (*places.values(), *unplaced) if isinstance(p, Found))),
            places=places,
            formatting={
                p.passage.file.path: looks_of(given["looks"])
                for given, p in zip(givens, places.values(), strict=True)
                if "looks" in given and isinstance(p, Found)
            },
        ),
        places=asked,
        items=items,
        element_lists={
            name: list_of(name, given, case.get("cues", {}).get(name, {}))
            for name, given in case.get("lists", {}).items()
        },
        declared=tuple(map(declared_of, case.get("declared", ()))),
        refused=tuple(map(declared_of, case.get("refused", ()))),
        names=KnownNames(
            private=tuple(case.get("private", ())), allowed=tuple(case.get("allow", ()))
        ),
        identity=Policy(case.get("identity", "unstated")),
        today=TODAY,
    )  # fmt: skip


def declared_of(given: Mapping[str, Any]) -> Declared:
    """A sentence that the educator declared or refused."""
    return Declared(**{"item": "answer", "place": "portfolio.yaml:3", **given})


def looks_of(given: Mapping[str, Any]) -> Formatting:
    """How a Word file looks: `fonts` as [font, points, characters], `lines` as [lines, characters], `margin`."""
    return Formatting(
        fonts=tuple(FontUse(font=font, points=points, characters=many) for font, points, many in given["fonts"]),
        line_spacings=tuple((lines, many) for lines, many in given.get("lines", ())),
        least_margin=given.get("margin"),
    )


def list_of(name: str, statements: list[str], cues: Mapping[int, list[str]]) -> ElementList:
    """An element list named by its id, with cues as a file of cues has them."""
    title = name.replace("-", " ").capitalize()
    plain = ElementList(
        id=name, title=title, singular=name.rstrip("s").replace("-", " "),
        statements=tuple(Statement(number=number, text=text) for number, text in enumerate(statements, 1)),
    )  # fmt: skip
    (filled,) = with_cues((plain,), {name: {number: {"cues": lines} for number, lines in cues.items()}})
    return filled
