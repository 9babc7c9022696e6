"""An Open Packaging container (docx, xlsx, pptx): its parts, their types and how they refer to each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from posixpath import normpath
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote

from msgspec import Struct

from mcred.readers.guards.archive import Archive, open_archive
from mcred.readers.guards.refusals import badly_built, damaged
from mcred.readers.guards.xml import Allowance, parse
from mcred.readers.office.compound import is_compound, refusal_of
from mcred.readers.office.strict import in_usual_terms

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES = "[Content_Types].xml"
_TYPES_NS = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Relation(Struct, frozen=True, kw_only=True):
    """One part's reference to another, or to something outside."""

    id: str
    kind: str
    """The last word of its type: "styles", "hyperlink"."""
    target: str
    """The name of a part; for something outside, the address as written."""
    outside: bool


class Program(Struct, frozen=True, kw_only=True):
    """An office program, by the files it writes."""

    families: tuple[str, ...]
    """One of them stands in the content type of a file's main part: without macros, with them."""
    called: str
    """One of its files, in messages."""


WORD = Program(families=("wordprocessingml", "ms-word"), called="a Word document")
EXCEL = Program(families=("spreadsheetml", "ms-excel"), called="an Excel workbook")
POWERPOINT = Program(families=("presentationml", "ms-powerpoint"), called="a PowerPoint presentation")


class Package:
    """A container with a main part of a program's."""

    def __init__(self, archive: Archive, program: Program) -> None:
        self.archive = archive
        self.allowance = Allowance()
        """What is left of what all parts together may cost."""
        if _TYPES not in archive:
            raise badly_built(f"The file is not {program.called}, although its name says so.")
        self._defaults: dict[str, str] = {}
        self._overrides: dict[str, str] = {}
        for entry in parse(archive.read(_TYPES), self.allowance):
            kind = entry.get("ContentType", "")
            if entry.tag == f"{_TYPES_NS}Override":
                self._overrides[entry.get("PartName", "").lstrip("/").casefold()] = kind
            elif entry.tag == f"{_TYPES_NS}Default":
                self._defaults[entry.get("Extension", "").casefold()] = kind
        self._relations: dict[str, tuple[Relation, ...]] = {}
        self._parts: dict[str, dict[str, list[str]]] = {}
        self._trees: dict[str, _Element] = {}
        self.main = self._main(program)

    def content_type(self, part: str) -> str:
        """The type a part is declared to have, or "" for none."""
        name = part.casefold()
        return self._overrides.get(name) or self._defaults.get(name.rpartition(".")[2], "")

    def relations(self, part: str = "") -> tuple[Relation, ...]:
        """What a part (or the package itself) refers to."""
        if part not in self._relations:
            folder, _, name = part.rpartition("/")
            listing = f"{folder}/_rels/{name}.rels".lstrip("/")
            entries = (
                parse(self.archive.read(listing), self.allowance).iter(_RELATION) if listing in self.archive else ()
            )
            self._relations[part] = tuple(_relation(entry, folder) for entry in entries)
        return self._relations[part]

    def parts(self, kind: str, source: str | None = None) -> list[str]:
        """The parts of a kind that a part (else the main part) refers to and that are there."""
        source = self.main if source is None else source
        if source not in self._parts:
            by_kind = self._parts[source] = {}
            for relation in self.relations(source):
                if not relation.outside and relation.target in self.archive:
                    by_kind.setdefault(relation.kind, []).append(relation.target)
        return list(dict.fromkeys(self._parts[source].get(kind, ())))

    def related_tree(self, kind: str) -> _Element | None:
        """The XML of the one part of a kind that the main part refers to; None without one."""
        found = self.parts(kind)
        return self.tree(found[0]) if found else None

    def tree(self, part: str) -> _Element:
        """A part's XML, in the usual namespaces."""
        if part not in self._trees:
            self._trees[part] = in_usual_terms(parse(self.archive.read(part), self.allowance))
        return self._trees[part]

    def _main(self, program: Program) -> str:
        targets = [relation.target for relation in self.relations() if relation.kind == "officeDocument"]
        if not targets:
            raise badly_built(f"The file is not {program.called}, although its name says so.")
        if targets[0] not in self.archive:
            raise damaged("The file is damaged: the part with its text is missing.")
        kind = self.content_type(targets[0])
        if not kind.endswith("main+xml") or not any(family in kind for family in program.families):
            raise damaged(f"The file is damaged, or not {program.called}.")
        return targets[0]


@contextmanager
def open_package(file: BinaryIO, program: Program) -> Iterator[Package]:
    """The package of a program in a file; raises CannotReadError for anything else, saying what it is."""
    if is_compound(file):
        raise refusal_of(file)
    with open_archive(file) as archive:
        yield Package(archive, program)


def _relation(entry: _Element, folder: str) -> Relation:
    target = entry.get("Target", "")
    outside = entry.get("TargetMode") == "External"
    return Relation(
        id=entry.get("Id", ""),
        kind=entry.get("Type", "").rpartition("/")[2],
        target=target if outside else _resolve(target, folder),
        outside=outside,
    )


def _resolve(target: str, folder: str) -> str:
    """The name of the part that a relative or absolute reference means."""
    path = unquote(target.partition("#")[0])
    return normpath(path if path.startswith("/") else f"/{folder}/{path}").lstrip("/")
