"""Excel workbooks: each visible sheet as a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from mcred.domain.documents import Document, Holds, LeftOut, LeftOutKind, Property, Table, text_of
from mcred.domain.patterns import regex
from mcred.readers.office.package import EXCEL, Package, open_package
from mcred.readers.office.properties import DAMAGED, office_properties, stored_tree
from mcred.readers.workbook.formats import Formats
from mcred.readers.workbook.sheets import Values, sheet_table, string
from mcred.readers.workbook.tags import R, S

if TYPE_CHECKING:
    from lxml.etree import _Element

_WITHOUT_VALUE = (Holds.LOCATION, Holds.UNKNOWN)
_HEAD_CODES = regex(r'&(?:"[^"]{0,80}"|[A-Za-z]|\d{1,3}|&)')
"""What Excel replaces by page numbers, dates and the like, or sets a font with."""
_MAX_SHEETS = 50
_NOT_ALL = "The workbook has more sheets than are read; only the first were."


def read(file: BinaryIO) -> Document:
    """The sheets of a workbook, in order; raises CannotReadError with the reason."""
    with open_package(file, EXCEL) as package:
        return _read(package)


def _read(package: Package) -> Document:
    book = package.tree(package.main)
    values = _values(
        package, since_1904=any(entry.get("date1904") in ("1", "true") for entry in book.iter(f"{S}workbookPr"))
    )
    parts = {relation.id: relation.target for relation in package.relations(package.main) if not relation.outside}
    sheets = [sheet for sheet in book.iter(f"{S}sheet") if parts.get(sheet.get(f"{R}id", ""), "") in package.archive]
    tables: list[Table] = []
    left_out: list[LeftOut] = []
    properties = [*office_properties(package), *_people(package)]
    for sheet in sheets[:_MAX_SHEETS]:
        part = parts[sheet.get(f"{R}id", "")]
        left_out += _heads(package.tree(part))
        table = sheet_table(package.tree(part), values)
        if table.rows and sheet.get("state", "visible") == "visible":
            tables.append(table)
        elif table.rows:
            left_out.append(LeftOut(kind=LeftOutKind.HIDDEN, text=table.text))
        for text, author in _comments(package, part):
            left_out.append(LeftOut(kind=LeftOutKind.COMMENT, text=text))
            properties.append(Property(label="the name of a comment's author", holds=Holds.PERSON, value=author))
    return Document(
        blocks=tuple(tables),
        text=text_of(tuple(tables)),
        left_out=tuple(left_out),
        properties=tuple(dict.fromkeys(entry for entry in properties if entry.value or entry.holds in _WITHOUT_VALUE)),
        notices=(_NOT_ALL,) if len(sheets) > _MAX_SHEETS else (),
    )


def _values(package: Package, *, since_1904: bool) -> Values:
    strings = package.related_tree("sharedStrings")
    return Values(
        strings=() if strings is None else tuple(string(entry) for entry in strings.iterchildren(f"{S}si")),
        formats=Formats(package.related_tree("styles"), since_1904=since_1904),
    )


def _people(package: Package) -> Iterator[Property]:
    """Those who take part in the conversations of a workbook, with the accounts they were signed in with."""
    for part in package.parts("person"):
        people = stored_tree(package, part)
        if people is None:
            yield DAMAGED
            continue
        for person in people:
            label = "the name of someone who commented"
            yield Property(label=label, holds=Holds.PERSON, value=person.get("displayName", "").strip())
            if "@" in (account := person.get("userId", "")):
                yield Property(label="the account of someone who commented", holds=Holds.ACCOUNT, value=account)


def _heads(sheet: _Element) -> Iterator[LeftOut]:
    """What is printed above and below a sheet."""
    for head in sheet.iterfind(f"{S}headerFooter/*"):
        if text := " ".join(_HEAD_CODES.sub(" ", head.text or "").split()):
            yield LeftOut(kind=LeftOutKind.HEADER, text=text)


def _comments(package: Package, sheet: str) -> Iterator[tuple[str, str]]:
    """The comments on a sheet, with their authors' names."""
    for part in package.parts("comments", sheet):
        root = package.tree(part)
        authors = [(author.text or "").strip() for author in root.iter(f"{S}author")]
        for comment in root.iter(f"{S}comment"):
            index = comment.get("authorId", "")
            known = index.isascii() and index.isdigit() and int(index) < len(authors)
            text = comment.find(f"{S}text")
            yield "" if text is None else string(text), authors[int(index)] if known else ""
