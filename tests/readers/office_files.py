"""Small office files for tests, written part by part."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from mcred.domain.documents import Document, LeftOutKind, Paragraph, Table
from mcred.readers import docx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

Relation = tuple[str, str] | tuple[str, str, str]
"""Kind and target; a third member names the mode, "External"."""


def zipped(parts: Mapping[str, str | bytes]) -> BytesIO:
    """A zip container with these members."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    file.seek(0)
    return file


def types(main: str, kind: str) -> str:
    """The list of content types of a package."""
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/{main}" ContentType="{kind}"/></Types>'
    )


def relations(*listed: Relation) -> str:
    """The relations of a part."""
    entries = [
        f'<Relationship Id="r{number}" Type="{OFFICE}/relationships/{kind}" Target="{target}"{_mode(modes)}/>'
        for number, (kind, target, *modes) in enumerate(listed)
    ]
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(entries)}</Relationships>'


def _mode(modes: list[str]) -> str:
    return f' TargetMode="{modes[0]}"' if modes else ""


def story(root: str, content: str) -> str:
    """A part of a Word document, such as styles or footnotes."""
    return f"<w:{root} {NAMESPACES}>{content}</w:{root}>"


def word_parts(body: str, links: tuple[Relation, ...] = (), **parts: str) -> dict[str, str | bytes]:
    """The members of a Word document; keywords are parts by kind, their XML without the root element."""
    all_links = (*links, *((kind, f"{kind}.xml") for kind in parts))
    return {
        "[Content_Types].xml": types("word/document.xml", WORD_TYPE),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": story("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relations(*all_links),
        **{f"word/{kind}.xml": story(_ROOTS.get(kind, kind), content) for kind, content in parts.items()},
    }


_ROOTS = {"header": "hdr", "footer": "ftr"}


def style(identity: str, name: str, inside: str = "", kind: str = "paragraph") -> str:
    """A style of a Word document."""
    return f'<w:style w:type="{kind}" w:styleId="{identity}"><w:name w:val="{name}"/>{inside}</w:style>'


def styled(text: str, identity: str) -> str:
    """A paragraph of a Word document in a style."""
    return p(text, f'<w:pStyle w:val="{identity}"/>')


def box(text: str) -> str:
    """A text box of a Word document."""
    return f"<w:txbxContent>{p(text)}</w:txbxContent>"


def box_stored_twice(text: str) -> str:
    """A run with a text box, as programs store it for new and for old readers."""
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box(text)}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box(text)}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def read_word(body: str, links: tuple[Relation, ...] = (), **parts: str) -> Document:
    """What mcred reads in a Word document with this body."""
    return docx.read(zipped(word_parts(body, links, **parts)))


def p(content: str, properties: str = "") -> str:
    """A paragraph; plain text becomes one run."""
    inside = content if content.startswith("<") or not content else run(content)
    settings = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{settings}{inside}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraphs(document: Document) -> list[Paragraph]:
    """The paragraphs among the blocks."""
    return [block for block in document.blocks if isinstance(block, Paragraph)]


def grid(document: Document) -> list[list[str | None]]:
    """The first table's texts, None for merged cells."""
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [[None if cell.merged else cell.text for cell in row] for row in table.rows]


def left_out(document: Document) -> list[tuple[LeftOutKind, str]]:
    """What was left out, as pairs."""
    return [(entry.kind, entry.text) for entry in document.left_out]
