"""Writes small PDFs for tests, one operator at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

WIDTH, HEIGHT = 612, 792


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A line of words at a place on a page."""

    words: str
    y: float
    x: float = 72
    size: float = 12
    bold: bool = False
    mode: int = 0

    def operators(self) -> bytes:
        """What draws it."""
        escaped = self.words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        font = "F2" if self.bold else "F1"
        return f"BT /{font} {self.size} Tf {self.mode} Tr {self.x} {self.y} Td (".encode() + escaped + b") Tj ET\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A filled-in field of a form."""

    name: str
    value: str
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page."""

    texts: Sequence[Text] = ()
    fields: Sequence[Field] = ()
    picture: bool = False
    """Whether a gray picture covers it."""
    remarks: Sequence[tuple[str, str]] = ()
    """Author and text of notes stuck onto it."""


@dataclass(slots=True)
class _Objects:
    """The numbered objects of a file."""

    bodies: list[bytes] = field(default_factory=list)

    def add(self, body: str | bytes) -> int:
        """Add one; its number."""
        self.bodies.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(self.bodies)

    def stream(self, entries: str, data: bytes) -> int:
        """Add a stream; its number."""
        return self.add(f"<<{entries} /Length {len(data)}>>\nstream\n".encode() + data + b"\nendstream")


def paragraph(*lines: str, top: float, x: float = 72, size: float = 12) -> list[Text]:
    """Lines below each other."""
    return [Text(words=line, x=x, y=top - index * size * 1.2, size=size) for index, line in enumerate(lines)]


def pdf(*pages: Page, info: str = "", xmp: str = "") -> bytes:
    """A file with these pages; `info` holds the entries of its dictionary, `xmp` its block of XML."""
    objects = _Objects()
    root = objects.add("")
    tree = objects.add("")
    fonts = [
        objects.add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>")
        for name in ("Helvetica", "Helvetica-Bold")
    ]
    picture = objects.stream(
        " /Type/XObject/Subtype/Image /Width 1 /Height 1 /ColorSpace/DeviceGray /BitsPerComponent 8", b"\x80"
    )
    fields: list[int] = []
    kids = [_page(objects, page, tree, fonts, picture, fields) for page in pages]
    objects.bodies[tree - 1] = f"<</Type/Pages /Count {len(kids)} /Kids[{_references(kids)}]>>".encode()
    entries = f" /AcroForm<</Fields[{_references(fields)}]>>" if fields else ""
    if xmp:
        entries += f" /Metadata {objects.stream(' /Type/Metadata /Subtype/XML', xmp.encode())} 0 R"
    objects.bodies[root - 1] = f"<</Type/Catalog /Pages {tree} 0 R{entries}>>".encode()
    return _file(objects, root, objects.add(f"<<{info}>>"))


def _page(objects: _Objects, page: Page, tree: int, fonts: Sequence[int], picture: int, fields: list[int]) -> int:  # noqa: PLR0913, PLR0917 - numbers of what it uses
    """Add a page with all that is on it; its number."""
    drawn = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /P Do Q\n".encode() if page.picture else b""
    content = objects.stream("", drawn + b"".join(text.operators() for text in page.texts))
    notes = [
        objects.add(f"<</Type/Annot/Subtype/Text /Rect[10 10 20 20] /T({author}) /Contents({words})>>")
        for author, words in page.remarks
    ]
    widgets = [
        objects.add(
            f"<</Type/Annot/Subtype/Widget /FT/Tx /T({one.name}) /V({one.value}) /Rect[72 {one.y} 540 {one.y + 20}]>>"
        )
        for one in page.fields
    ]
    fields += widgets
    return objects.add(
        f"<</Type/Page /Parent {tree} 0 R /MediaBox[0 0 {WIDTH} {HEIGHT}] /Contents {content} 0 R"
        f" /Annots[{_references([*notes, *widgets])}]"
        f" /Resources<</Font<</F1 {fonts[0]} 0 R /F2 {fonts[1]} 0 R>> /XObject<</P {picture} 0 R>>>>>>"
    )


def _references(numbers: Sequence[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)


def _file(objects: _Objects, root: int, info: int) -> bytes:
    """The objects as a file with its table of places."""
    data = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects.bodies, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    size = len(objects.bodies) + 1
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<</Size {size} /Root {root} 0 R /Info {info} 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode()
