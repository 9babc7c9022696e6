"""Office files that store a person, each in one place only, and the same files without."""

from __future__ import annotations

from collections.abc import Mapping

from tests.identity.secrets_told import EMAIL, FOLDER, ORGANISATION, PERSON
from tests.readers.office_files import OFFICE, PACKAGE, p, relations, run, types, word_parts, zipped

BODY = "We read the story twice and counted who spoke."
CORE_NS = f'xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
CLEAN_CORE = (
    f"<cp:coreProperties {CORE_NS}><dc:title>Plan</dc:title><dc:creator>python-docx</dc:creator></cp:coreProperties>"
)
CLEAN_APP = f'<Properties xmlns="{OFFICE}/extended-properties"><Application>Word</Application></Properties>'
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"

Parts = dict[str, str | bytes]


def core(tag: str) -> str:
    """Core properties that name the person as `dc:creator` or `cp:lastModifiedBy`."""
    return f"<cp:coreProperties {CORE_NS}><{tag}>{PERSON}</{tag}></cp:coreProperties>"


def app(tag: str, value: str) -> str:
    """Extended properties with one entry."""
    return f'<Properties xmlns="{OFFICE}/extended-properties"><{tag}>{value}</{tag}></Properties>'


def custom(name: str, value: str) -> str:
    """Custom properties with one entry."""
    return (
        f'<Properties xmlns="{OFFICE}/custom-properties"><property name="{name}"><lpwstr>{value}</lpwstr></property>'
        "</Properties>"
    )


def office(parts: Parts, main: str, stored: Mapping[str, str]) -> bytes:
    """The file of some parts with these property parts, by the last word of their relations' types."""
    kinds = {"core-properties": CLEAN_CORE, "extended-properties": CLEAN_APP, **stored}
    parts = {**parts, **{f"docProps/{kind}.xml": content for kind, content in kinds.items()}}
    parts["_rels/.rels"] = relations(("officeDocument", main), *((kind, f"docProps/{kind}.xml") for kind in kinds))
    return zipped(parts).getvalue()


def word(extra: str = "", stored: Mapping[str, str] | None = None, files: Parts | None = None, **parts: str) -> bytes:
    """A Word document: `extra` stands in its body, `stored` are property parts, `parts` its own parts by kind."""
    return office({**word_parts(p(BODY) + extra, (), **parts), **(files or {})}, "word/document.xml", stored or {})


def comment(author: str) -> str:
    """A Word comment."""
    return f'<w:comment w:id="1" w:author="{author}">{p("Good.")}</w:comment>'


def changed(author: str) -> str:
    """A paragraph with a tracked change."""
    return p(f'<w:ins w:id="2" w:author="{author}">{run("And again.")}</w:ins>')


def person(author: str) -> str:
    """An entry of the list of people who worked on a Word document."""
    return f'<w15:person w15:author="{author}"/>'


def tied_to_template() -> bytes:
    """A Word document whose template lies in the person's folder."""
    files: Parts = {
        "word/_rels/settings.xml.rels": relations(("attachedTemplate", f"file:///{FOLDER}Plain.dotx", "External"))
    }
    return word(settings="", files=files)


def workbook(stored: Mapping[str, str] | None = None, sheet: str = "", **beside: str) -> bytes:
    """An Excel workbook of one cell; `beside` are parts of its sheet by kind."""
    kinds = {"persons": "persons/person.xml"}
    own = {kind: content for kind, content in beside.items() if kind not in kinds}
    parts: Parts = {
        "[Content_Types].xml": types(
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        ),
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}/relationships"><sheets>'
        '<sheet name="Tally" sheetId="1" r:id="r0"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("worksheet", "worksheets/sheet1.xml"), *(("person", kinds[kind]) for kind in beside if kind in kinds)
        ),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}"><sheetData><row r="1">'
        f'<c r="A1" t="inlineStr"><is><t>times</t></is></c></row></sheetData>{sheet}</worksheet>',
        "xl/worksheets/_rels/sheet1.xml.rels": relations(*((kind, f"../{kind}.xml") for kind in own)),
        **{f"xl/{kinds.get(kind, f'{kind}.xml')}": content for kind, content in beside.items()},
    }
    return office(parts, "xl/workbook.xml", stored or {})


def sheet_comment(author: str) -> str:
    """The comments of a sheet."""
    return (
        f'<comments xmlns="{SHEET}"><authors><author>{author}</author></authors><commentList>'
        '<comment ref="A1" authorId="0"><text><t>Good.</t></text></comment></commentList></comments>'
    )


def sheet_people(name: str) -> str:
    """Those who take part in the conversations of a workbook."""
    kind = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    return f'<personList xmlns="{kind}"><person displayName="{name}" id="1" userId="7" providerId="None"/></personList>'


def slides(stored: Mapping[str, str] | None = None, **beside: str) -> bytes:
    """A PowerPoint presentation of one slide; `beside` are parts of the presentation by kind."""
    parts: Parts = {
        "[Content_Types].xml": types(
            "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
        ),
        "ppt/presentation.xml": f'<p:presentation xmlns:p="{SLIDE}"/>',
        "ppt/_rels/presentation.xml.rels": relations(
            ("slide", "slides/slide1.xml"), *((kind, f"{kind}.xml") for kind in beside)
        ),
        "ppt/slides/slide1.xml": f'<p:sld xmlns:p="{SLIDE}" xmlns:a="{DRAWING}"><a:t>A story</a:t></p:sld>',
        **{f"ppt/{kind}.xml": content for kind, content in beside.items()},
    }
    return office(parts, "ppt/presentation.xml", stored or {})


def slide_authors(name: str) -> str:
    """Those who commented on slides, as PowerPoint kept them until 2021."""
    return f'<p:cmAuthorLst xmlns:p="{SLIDE}"><p:cmAuthor id="0" name="{name}" initials="X"/></p:cmAuthorLst>'


def slide_authors_today(name: str) -> str:
    """Those who commented on slides, as PowerPoint keeps them today."""
    kind = "http://schemas.microsoft.com/office/powerpoint/2018/8/main"
    return f'<p188:authorLst xmlns:p188="{kind}"><p188:author id="1" name="{name}" userId="{EMAIL}"/></p188:authorLst>'


OFFICE_STORED: dict[str, Mapping[str, str]] = {
    "author": {"core-properties": core("dc:creator")},
    "last editor": {"core-properties": core("cp:lastModifiedBy")},
    "company": {"extended-properties": app("Company", ORGANISATION)},
    "manager": {"extended-properties": app("Manager", PERSON)},
    "custom property": {"custom-properties": custom("Checked by", PERSON)},
}
"""Property parts that every kind of Office file can have, each with one secret."""
