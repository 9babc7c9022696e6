"""Names that files store beside their text: the author, the last editor, the owner of a camera."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.documents import Holds, Property
from mcred.domain.findings import Confidence
from mcred.domain.identity import KnownNames, Trace
from mcred.domain.patterns import regex
from mcred.text.identity.known_names import allowing
from mcred.text.identity.masks import mask

_CODE = "identity-metadata"
_PROGRAMS = frozenset(
    name.strip()
    for name in """
python-docx; python docx; python-pptx; openpyxl; xlsxwriter; mcred; apache poi; aspose; aspose.words; docx4j; pandoc;
latex; pdftex; reportlab; fpdf; fpdf2; weasyprint; wkhtmltopdf; libreoffice; openoffice; openoffice.org; google;
google docs; google drive; google slides; google sheets; office; word; excel; powerpoint; windows; microsoft;
microsoft office; microsoft word; microsoft excel; microsoft powerpoint; microsoft windows; microsoft corporation;
microsoft office user; microsoft user; microsoft word user; microsoft office word; ms office; ms word; office user;
windows user; mac user; apple; apple inc; apple inc.; pages; keynote; numbers; acrobat; adobe; adobe acrobat; adobe
pdf; adobe systems; adobe scan; canva; wps; wps office; kami; docusign; calibre; chrome; chromium; safari; skia/pdf;
mozilla; quartz; quartz pdfcontext; preview; admin; administrator; user; account; local user; default user; test user;
guest user; standard user; guest; owner; author; authors; unknown; unknown author; unknown user; anonymous; none;
null; n/a; na; nobody; no name; untitled; default; test; teacher; student; staff; school; home; pc; hp; dell; lenovo;
acer; asus; hewlett-packard; hewlett-packard company; toshiba; sony; samsung; chromebook; root; system; unnamed;
editor; name; your name; first last; x; me; reviewer; commenter; coach; mentor; mentee; participant; candidate;
educator; ipad; iphone; macbook
""".replace("\n", " ").split(";")
)
"""In lower case; what Word, Docs and the like write where nobody entered a name."""
_VERSION = regex(r"(?:[ /]?v?\d{1,4}(?:\.\d{1,4}){0,4}| for mac| für mac)\Z")


def property_traces(properties: Sequence[Property], known: KnownNames) -> tuple[tuple[Property, Trace], ...]:
    """The properties that give somebody away, each with its trace; names of programs are no names."""
    return tuple(
        (
            stored,
            Trace(
                code=_CODE,
                confidence=Confidence.LIKELY if stored.holds is Holds.UNKNOWN else Confidence.CERTAIN,
                masked=mask(stored.value, _CODE),
            ),
        )
        for stored in properties
        if _gives_away(stored, known)
    )


def is_program(value: str) -> bool:
    """Whether a stored name is a program's or a placeholder's."""
    plain = " ".join(value.lower().split())
    return plain in _PROGRAMS or _VERSION.sub("", plain, count=1) in _PROGRAMS


def _gives_away(stored: Property, known: KnownNames) -> bool:
    """Whether a property holds more than the name of a program."""
    if stored.holds in {Holds.LOCATION, Holds.UNKNOWN}:
        return True
    value = " ".join(stored.value.split())
    if not any(char.isalnum() for char in value) or is_program(value):
        return False
    return not allowing(value, known)
