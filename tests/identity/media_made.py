"""Photos and recordings that store a person or a place, each in one place only."""

from __future__ import annotations

import struct
from io import BytesIO

from PIL import Image, PngImagePlugin

from tests.readers.recording_builder import box, mp4

ARTIST, COPYRIGHT, XP_AUTHOR, EXIF_IFD, OWNER, GPS_IFD = 0x013B, 0x8298, 0x9C9D, 0x8769, 0xA430, 0x8825
PLACE = "+12.3456-065.4321/"
LATITUDE = (12.0, 20.0, 44.0)


def exif(tag: int = 0, name: str = "", *, place: bool = False) -> Image.Exif:
    """What a camera stores: a name under a tag, and a place."""
    stored = Image.Exif()
    stored[0x010F] = "Camera maker"
    if tag == OWNER:
        stored[EXIF_IFD] = {OWNER: name}
    elif tag == XP_AUTHOR:
        stored[XP_AUTHOR] = name.encode("utf-16-le") + b"\0\0"
    elif tag:
        stored[tag] = name
    if place:
        stored[GPS_IFD] = {1: "N", 2: LATITUDE, 3: "W", 4: LATITUDE}
    return stored


def photo(kind: str, stored: Image.Exif | None = None, xmp: str = "") -> bytes:
    """A photo of a few dots."""
    file = BytesIO()
    image = Image.new("RGB", (40, 30))
    options: dict[str, object] = {"exif": stored} if stored else {}
    if stored and kind == "TIFF":
        options = {"tiffinfo": dict(stored)}
    if xmp and kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", xmp)
        options["pnginfo"] = info
    elif xmp and kind == "TIFF":
        options["tiffinfo"] = {700: xmp.encode()}
    elif xmp:
        options["xmp"] = xmp.encode()
    image.save(file, kind, **options)
    return file.getvalue()


def png_with(key: str, value: str, *, packed: bool = False) -> bytes:
    """A PNG with an entry of text."""
    file = BytesIO()
    info = PngImagePlugin.PngInfo()
    info.add_text(key, value, zip=packed)
    Image.new("RGB", (40, 30)).save(file, "PNG", pnginfo=info)
    return file.getvalue()


def heic(stored: Image.Exif) -> bytes:
    """A photo as an iPhone takes it."""
    size = box("ispe", bytes(4), struct.pack(">II", 4032, 3024))
    return box("ftyp", b"heic", bytes(4)) + box("meta", bytes(4), size) + box("mdat", stored.tobytes())


def xmp(inside: str, attributes: str = "") -> str:
    """A block of XMP."""
    names = (
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
    )
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {names}><rdf:Description rdf:about="" {attributes}>{inside}'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )


def creator(name: str) -> str:
    """The author as XMP writes it."""
    return f"<dc:creator><rdf:Seq><rdf:li>{name}</rdf:li></rdf:Seq></dc:creator>"


def said(kind: str, text: str) -> bytes:
    """An entry of a video's user data, as QuickTime writes it."""
    value = text.encode()
    return box(kind, struct.pack(">HH", len(value), 0), value)


def loci() -> bytes:
    """The place of a video, as phones of other makes write it."""
    return box(
        "loci",
        bytes(4),
        struct.pack(">H", 0x15C7),
        b"\0",
        b"\0",
        struct.pack(">iii", -4280000, 809000, 0),
        b"earth\0\0",
    )


def itunes(kind: str, text: str) -> bytes:
    """An entry as iTunes writes it."""
    value = box("data", struct.pack(">II", 1, 0), text.encode())
    handler = box("hdlr", bytes(8), b"mdirappl", bytes(9))
    return box("meta", bytes(4), handler, box("ilst", box(kind, value)))


def apple(key: str, text: str) -> bytes:
    """An entry as iPhones write it."""
    keys = box("keys", bytes(4), struct.pack(">I", 1), box("mdta", key.encode()))
    value = box("data", struct.pack(">II", 1, 0), text.encode())
    entry = struct.pack(">II", len(value) + 8, 1) + value
    return box("meta", box("hdlr", bytes(8), b"mdta", bytes(13)), keys, box("ilst", entry))


def video(*, user: bytes = b"", beside: bytes = b"") -> bytes:
    """A video with user data, or with boxes beside it in its header."""
    data = mp4(30, extra=user)
    if not beside:
        return data
    at = data.index(b"moov") - 4
    size = struct.unpack(">I", data[at : at + 4])[0]
    return data[:at] + struct.pack(">I", size + len(beside)) + data[at + 4 : at + size] + beside + data[at + size :]


def mp3(frame: str = "", text: str = "") -> bytes:
    """A sound recording with one entry of ID3."""
    sound = (b"\xff\xfb\x90\x00" + bytes(413)) * 80
    value = b"\x03" + text.encode()
    inside = (frame.encode() + struct.pack(">IH", len(value), 0) + value) if frame else b""
    size = len(inside)
    spread = bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + spread + inside + sound


def wav(chunk: str = "", text: str = "") -> bytes:
    """A WAV recording with one entry of its list of information."""
    import wave

    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(b"\x80" * 20000)
    data = file.getvalue()
    if not chunk:
        return data
    value = text.encode() + bytes(2 - len(text) % 2)
    entry = b"INFO" + chunk.encode() + struct.pack("<I", len(value)) + value
    data += b"LIST" + struct.pack("<I", len(entry)) + entry
    return data[:4] + struct.pack("<I", len(data) - 8) + data[8:]
