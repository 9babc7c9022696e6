"""The one table of the formats mcred reads: a new format is a line here and a module beside this one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

Extent = Literal["whole", "parts", "header"]
"""How much of a file is read: the whole, the parts of a zip container, or no more than the header."""


class Format(Struct, frozen=True, kw_only=True):
    """One format: how its files are named, what is in them, and who reads them."""

    name: str
    suffixes: tuple[str, ...]
    module: str
    """A module of this package with `read(file) -> Content`; imported when the first such file is met."""
    contents: tuple[str, ...]
    """What `sniffing.sniff` calls the bytes that such a name promises."""
    called: str
    """In an educator's words, with its article: "a Word document"."""
    reads: Extent
    library: str
    """The library of native code that reads it, which may end or stop the process it runs in; "" where none does."""


def _format(  # noqa: PLR0913 - the columns of the table
    name: str,
    module: str,
    called: str,
    *,
    suffixes: str = "",
    contents: str = "",
    reads: Extent = "whole",
    library: str = "",
) -> Format:
    """A format whose suffix and content are called as itself, unless said otherwise (both lists by spaces)."""
    return Format(
        name=name,
        suffixes=tuple(f".{suffix}" for suffix in (suffixes or name).split()),
        module=module,
        contents=tuple((contents or name).split()),
        called=called,
        reads=reads,
        library=library,
    )


def _recording(name: str, called: str, *, suffixes: str = "", contents: str = "") -> Format:
    """A format of sounds, with pictures or without."""
    return _format(
        name, "recordings", called, suffixes=suffixes, contents=contents, reads="header", library="pymediainfo"
    )


def _picture(name: str, called: str, *, suffixes: str = "") -> Format:
    """A format of pictures that stand still."""
    return _format(name, "pictures", called, suffixes=suffixes, reads="header")


_ISO_MEDIA = "mp4 mov m4a"

FORMATS: tuple[Format, ...] = (
    _format("docx", "docx", "a Word document", suffixes="docx docm dotx", contents="docx ole", reads="parts"),
    _format("doc", "docx", "an old Word document", contents="ole", reads="parts"),
    _format("odt", "odt", "an OpenDocument text", reads="parts"),
    _format("rtf", "rtf", "a rich text (RTF) document"),
    _format("pdf", "pdf", "a PDF", library="pypdfium2"),
    _format("txt", "plain", "a plain text", suffixes="txt text", contents="text html"),
    _format("md", "markdown", "a Markdown text", suffixes="md markdown", contents="text html"),
    _format("html", "html", "a web page", suffixes="html htm xhtml", contents="text html"),
    _format("csv", "csv", "a table (CSV)", suffixes="csv tsv", contents="text html"),
    _format("xlsx", "xlsx", "an Excel workbook", suffixes="xlsx xlsm", contents="xlsx ole", reads="parts"),
    _format("xls", "xlsx", "an old Excel workbook", contents="ole", reads="parts"),
    _format("pptx", "pptx", "a PowerPoint presentation", suffixes="pptx ppsx pptm", contents="pptx ole", reads="parts"),
    _format("ppt", "pptx", "an old PowerPoint presentation", contents="ole", reads="parts"),
    _recording("mp4", "an MP4 video", contents=_ISO_MEDIA),
    _recording("mov", "a QuickTime video", suffixes="mov qt", contents=_ISO_MEDIA),
    _recording("m4v", "an MP4 video", contents=_ISO_MEDIA),
    _recording("webm", "a WebM video", contents="webm mkv"),
    _recording("mkv", "a Matroska video", contents="webm mkv"),
    _recording("avi", "an AVI video"),
    _recording("wmv", "a Windows Media video"),
    _recording("mp3", "an MP3 recording"),
    _recording("m4a", "an MP4 sound recording", contents=_ISO_MEDIA),
    _recording("wav", "a WAV recording"),
    _picture("png", "a PNG picture"),
    _picture("jpg", "a JPEG picture", suffixes="jpg jpeg jpe"),
    _picture("gif", "a GIF picture"),
    _picture("webp", "a WebP picture"),
    _picture("heic", "a HEIC picture", suffixes="heic heif"),
    _picture("tiff", "a TIFF picture", suffixes="tiff tif"),
)

BY_NAME: Mapping[str, Format] = MappingProxyType({known.name: known for known in FORMATS})
BY_SUFFIX: Mapping[str, Format] = MappingProxyType({suffix: known for known in FORMATS for suffix in known.suffixes})
