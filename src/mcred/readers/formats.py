"""The one table of the formats mcred reads: a new format is a line here and a module beside this one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

Kind = Literal["text", "table", "slides", "video", "audio", "picture"]


class Format(Struct, frozen=True, kw_only=True):
    """One format: how its files are named, what is in them, and who reads them."""

    name: str
    suffixes: tuple[str, ...]
    module: str
    """A module of this package with `read(file) -> Content`; imported when the first such file is met."""
    kind: Kind
    contents: tuple[str, ...]
    """What `sniffing.sniff` calls the bytes that such a name promises."""
    called: str
    """In an educator's words, with its article: "a Word document"."""
    library: str
    """The library of native code that reads it, which may end or stop the process it runs in; "" where none does."""


_NATIVE = {"pdf": "pypdfium2", "recordings": "pymediainfo"}


def _format(  # noqa: PLR0913 - the columns of the table
    name: str, module: str, kind: Kind, called: str, *, suffixes: str = "", contents: str = ""
) -> Format:
    """A format whose suffix and content are called as itself, unless said otherwise (both lists by spaces)."""
    return Format(
        name=name,
        suffixes=tuple(f".{suffix}" for suffix in (suffixes or name).split()),
        module=module,
        kind=kind,
        contents=tuple((contents or name).split()),
        called=called,
        library=_NATIVE.get(module, ""),
    )


_ISO_MEDIA = "mp4 mov m4a"

FORMATS: tuple[Format, ...] = (
    _format("docx", "docx", "text", "a Word document", suffixes="docx docm dotx", contents="docx ole"),
    _format("doc", "docx", "text", "an old Word document", contents="ole"),
    _format("odt", "odt", "text", "an OpenDocument text"),
    _format("rtf", "rtf", "text", "a rich text (RTF) document"),
    _format("pdf", "pdf", "text", "a PDF"),
    _format("txt", "plain", "text", "a plain text", suffixes="txt text", contents="text html"),
    _format("md", "markdown", "text", "a Markdown text", suffixes="md markdown", contents="text html"),
    _format("html", "html", "text", "a web page", suffixes="html htm xhtml", contents="text html"),
    _format("csv", "csv", "table", "a table (CSV)", suffixes="csv tsv", contents="text html"),
    _format("xlsx", "xlsx", "table", "an Excel workbook", suffixes="xlsx xlsm", contents="xlsx ole"),
    _format("xls", "xlsx", "table", "an old Excel workbook", contents="ole"),
    _format("pptx", "pptx", "slides", "a PowerPoint presentation", suffixes="pptx ppsx pptm", contents="pptx ole"),
    _format("ppt", "pptx", "slides", "an old PowerPoint presentation", contents="ole"),
    _format("mp4", "recordings", "video", "an MP4 video", contents=_ISO_MEDIA),
    _format("mov", "recordings", "video", "a QuickTime video", suffixes="mov qt", contents=_ISO_MEDIA),
    _format("m4v", "recordings", "video", "an MP4 video", contents=_ISO_MEDIA),
    _format("webm", "recordings", "video", "a WebM video", contents="webm mkv"),
    _format("mkv", "recordings", "video", "a Matroska video", contents="webm mkv"),
    _format("avi", "recordings", "video", "an AVI video"),
    _format("wmv", "recordings", "video", "a Windows Media video"),
    _format("mp3", "recordings", "audio", "an MP3 recording"),
    _format("m4a", "recordings", "audio", "an MP4 sound recording", contents=_ISO_MEDIA),
    _format("wav", "recordings", "audio", "a WAV recording"),
    _format("png", "pictures", "picture", "a PNG picture"),
    _format("jpg", "pictures", "picture", "a JPEG picture", suffixes="jpg jpeg jpe"),
    _format("gif", "pictures", "picture", "a GIF picture"),
    _format("webp", "pictures", "picture", "a WebP picture"),
    _format("heic", "pictures", "picture", "a HEIC picture", suffixes="heic heif"),
    _format("tiff", "pictures", "picture", "a TIFF picture", suffixes="tiff tif"),
)

BY_NAME: Mapping[str, Format] = MappingProxyType({known.name: known for known in FORMATS})
BY_SUFFIX: Mapping[str, Format] = MappingProxyType({suffix: known for known in FORMATS for suffix in known.suffixes})
