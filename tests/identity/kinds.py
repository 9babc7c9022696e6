"""Every place in which a file can store who somebody is: a file with a secret in it, and its clean counterpart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.identity import media_made as media
from tests.identity import office_made as office
from tests.identity import opendocument_made as odt
from tests.identity import pdf_made
from tests.identity.secrets_told import EMAIL, ORGANISATION, PERSON
from tests.readers.office_files import p, run

METADATA = "identity-metadata"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One place, in one format."""

    name: str
    suffix: str
    make: Callable[[], bytes]
    code: str = METADATA
    certain: bool = True


def _office(suffix: str, make: Callable[[Mapping[str, str]], bytes]) -> list[Kind]:
    return [
        Kind(name=name, suffix=suffix, make=lambda stored=stored: make(stored))  # type: ignore[misc]  # a default binds it
        for name, stored in office.OFFICE_STORED.items()
    ]


PHOTO = media.photo("JPEG", media.exif(media.ARTIST, PERSON))
PHOTO_PLACE = media.photo("JPEG", media.exif(place=True))
BY_PERSON = media.xmp(media.creator(PERSON))
XMP_PLACE = media.xmp("", 'exif:GPSLatitude="12,20.7N" exif:GPSLongitude="65,25.9W"')

HEAD = f"<headerFooter><oddHeader>&amp;LWrite to {EMAIL}</oddHeader></headerFooter>"

WORD = [
    *_office("docx", lambda stored: office.word(stored=stored)),
    Kind(name="comment author", suffix="docx", make=lambda: office.word(comments=office.comment(PERSON))),
    Kind(name="change author", suffix="docx", make=lambda: office.word(office.changed(PERSON))),
    Kind(name="people part", suffix="docx", make=lambda: office.word(people=office.person(PERSON))),
    Kind(name="template path", suffix="docx", make=office.tied_to_template),
    Kind(name="photo's owner", suffix="docx", make=lambda: office.word(files={"word/media/a.jpeg": PHOTO})),
    Kind(name="photo's place", suffix="docx", make=lambda: office.word(files={"word/media/a.jpeg": PHOTO_PLACE})),
    Kind(name="header", suffix="docx", make=lambda: office.word(header=p(f"Write to {EMAIL}")), code="identity-email"),
    Kind(
        name="footer", suffix="docx", make=lambda: office.word(footer=p(f"By {PERSON}")), code="identity-name",
        certain=False,
    ),
    Kind(
        name="hidden text", suffix="docx", make=lambda: office.word(p(run(f"Write to {EMAIL}", "<w:vanish/>"))),
        code="identity-email",
    ),
]  # fmt: skip
PDF = [
    Kind(name="author", suffix="pdf", make=lambda: pdf_made.made(info=f"/Author({PERSON})")),
    Kind(name="XMP", suffix="pdf", make=lambda: pdf_made.made(xmp=BY_PERSON)),
    Kind(name="annotation author", suffix="pdf", make=lambda: pdf_made.made(remark=(PERSON, "Good."))),
    Kind(
        name="attachment name", suffix="pdf", make=lambda: pdf_made.with_attachment(f"plan {PERSON}.docx"),
        code="identity-file-name", certain=False,
    ),
]  # fmt: skip
PHOTOS = [
    Kind(name=f"{name} ({kind})", suffix=suffix, make=lambda kind=kind, stored=stored: media.photo(kind, stored))  # type: ignore[misc]  # defaults bind them
    for suffix, kind in (("jpg", "JPEG"), ("png", "PNG"), ("tiff", "TIFF"), ("webp", "WEBP"))
    for name, stored in (
        ("artist", media.exif(media.ARTIST, PERSON)),
        ("copyright", media.exif(media.COPYRIGHT, f"(c) {PERSON}")),
        ("author", media.exif(media.XP_AUTHOR, PERSON)),
        ("owner", media.exif(media.OWNER, PERSON)),
        ("place", media.exif(place=True)),
    )
]
XMP = [
    Kind(name=f"{name} ({kind})", suffix=suffix, make=lambda kind=kind, xmp=xmp: media.photo(kind, xmp=xmp))  # type: ignore[misc]  # defaults bind them
    for suffix, kind in (("jpg", "JPEG"), ("png", "PNG"), ("tiff", "TIFF"), ("webp", "WEBP"))
    for name, xmp in (("XMP creator", BY_PERSON), ("XMP place", XMP_PLACE))
]
OTHER_PHOTOS = [
    Kind(name="text", suffix="png", make=lambda: media.png_with("Author", PERSON)),
    Kind(name="packed text", suffix="png", make=lambda: media.png_with("Author", PERSON, packed=True)),
    Kind(name="artist", suffix="heic", make=lambda: media.heic(media.exif(media.ARTIST, PERSON))),
    Kind(name="place", suffix="heic", make=lambda: media.heic(media.exif(place=True))),
]
RECORDINGS = [
    Kind(name="QuickTime place", suffix="mov", make=lambda: media.video(user=media.said("\xa9xyz", media.PLACE))),
    Kind(name="QuickTime place", suffix="mp4", make=lambda: media.video(user=media.said("\xa9xyz", media.PLACE))),
    Kind(name="3GPP place", suffix="mp4", make=lambda: media.video(user=media.loci())),
    Kind(
        name="iPhone place", suffix="mov",
        make=lambda: media.video(beside=media.apple("com.apple.quicktime.location.ISO6709", media.PLACE)),
    ),
    Kind(
        name="iPhone author", suffix="mov",
        make=lambda: media.video(beside=media.apple("com.apple.quicktime.author", PERSON)),
    ),
    Kind(name="artist", suffix="mp4", make=lambda: media.video(user=media.itunes("\xa9ART", PERSON))),
    Kind(name="author", suffix="mov", make=lambda: media.video(user=media.said("\xa9aut", PERSON))),
    Kind(name="artist", suffix="mp3", make=lambda: media.mp3("TPE1", PERSON)),
    Kind(name="composer", suffix="mp3", make=lambda: media.mp3("TCOM", PERSON)),
    Kind(name="owner", suffix="mp3", make=lambda: media.mp3("TOWN", PERSON)),
    Kind(name="artist", suffix="wav", make=lambda: media.wav("IART", PERSON)),
]  # fmt: skip
OPEN_DOCUMENT = [
    Kind(
        name="author", suffix="odt",
        make=lambda: odt.text(meta=f"<meta:initial-creator>{PERSON}</meta:initial-creator>"),
    ),
    Kind(name="last editor", suffix="odt", make=lambda: odt.text(meta=f"<dc:creator>{PERSON}</dc:creator>")),
    Kind(name="printed by", suffix="odt", make=lambda: odt.text(meta=f"<meta:printed-by>{PERSON}</meta:printed-by>")),
    Kind(
        name="custom property", suffix="odt",
        make=lambda: odt.text(meta=f'<meta:user-defined meta:name="School">{ORGANISATION}</meta:user-defined>'),
    ),
    Kind(name="comment author", suffix="odt", make=lambda: odt.text(odt.comment(PERSON))),
    Kind(name="change author", suffix="odt", make=lambda: odt.text(odt.change(PERSON))),
    Kind(name="photo's place", suffix="odt", make=lambda: odt.text(files={"Pictures/a.jpg": PHOTO_PLACE})),
    Kind(name="header", suffix="odt", make=lambda: odt.text(header=f"Write to {EMAIL}"), code="identity-email"),
]  # fmt: skip
SHEETS = [
    *_office("xlsx", office.workbook),
    Kind(name="comment author", suffix="xlsx", make=lambda: office.workbook(comments=office.sheet_comment(PERSON))),
    Kind(name="people", suffix="xlsx", make=lambda: office.workbook(persons=office.sheet_people(PERSON))),
    Kind(
        name="header", suffix="xlsx", code="identity-email",
        make=lambda: office.workbook(sheet=HEAD),
    ),
]  # fmt: skip
SLIDES = [
    *_office("pptx", office.slides),
    Kind(name="comment author", suffix="pptx", make=lambda: office.slides(commentAuthors=office.slide_authors(PERSON))),
    Kind(
        name="comment author today",
        suffix="pptx",
        make=lambda: office.slides(authors=office.slide_authors_today(PERSON)),
    ),
]

KINDS = [*WORD, *PDF, *PHOTOS, *XMP, *OTHER_PHOTOS, *RECORDINGS, *OPEN_DOCUMENT, *SHEETS, *SLIDES]

CLEAN: dict[str, Callable[[], bytes]] = {
    "docx": lambda: office.word(comments=office.comment("Author"), header=p("My plan"), files={
        "word/media/a.jpeg": media.photo("JPEG", media.exif()),
    }),
    "pdf": pdf_made.made,
    "jpg": lambda: media.photo("JPEG", media.exif()),
    "png": lambda: media.png_with("Software", "A program"),
    "tiff": lambda: media.photo("TIFF", media.exif()),
    "webp": lambda: media.photo("WEBP", media.exif()),
    "heic": lambda: media.heic(media.exif()),
    "mp4": media.video,
    "mov": media.video,
    "mp3": lambda: media.mp3("TIT2", "A lesson"),
    "wav": media.wav,
    "odt": odt.text,
    "xlsx": office.workbook,
    "pptx": office.slides,
}  # fmt: skip
"""A file of each format as a program writes it where nobody entered a name."""
