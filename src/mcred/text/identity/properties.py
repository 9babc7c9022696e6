"""Names that files store beside their text: the author, the last editor, the owner of a camera."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mcred.domain.documents import Holds, Property
from mcred.domain.findings import Confidence
from mcred.domain.identity import KnownNames, Trace
from mcred.text.identity.known_names import allowing
from mcred.text.identity.masks import mask

CODE = "identity-metadata"
PROGRAMS = re.compile(
    r"(?:python[- ]?docx|python[- ]?pptx|openpyxl|xlsxwriter|mcred|apache poi|aspose(?:\.\w+)*|docx4j|pandoc|latex|pdftex|reportlab|fpdf2?|weasyprint"
    r"|wkhtmltopdf|libreoffice|openoffice(?:\.org)?|google(?: docs| drive| slides| sheets)?|(?:microsoft )?(?:office|word|excel|powerpoint|windows|corporation|microsoft)"
    r"|microsoft(?: office| word| excel| powerpoint)?(?: (?:user|für mac|for mac|365|20\d\d))?|ms office|office user|windows user|mac user|apple(?: inc\.?)?|pages|word|acrobat"
    r"|adobe(?: \w+)?|canva|wps(?: office)?|kami|docusign|calibre|chrome|safari|skia/pdf|mozilla|quartz(?: pdfcontext)?|preview"
    r"|admin(?:istrator)?|(?:local |default |test |guest |standard )?(?:user|account)(?: ?\d{1,3})?|guest|owner|author|authors|unknown(?: author| user)?|anonymous|none|null|n/?a|nobody"
    r"|no name|untitled|default|test|teacher|student|staff|school|home|pc|hp|dell|lenovo|acer|asus|hewlett-packard(?: company)?|toshiba|sony|samsung|chromebook"
    r"|root|system|unnamed|editor|name|your name|first last|x|me|-|\.|\?|reviewer|commenter|coach|mentor|mentee|participant|candidate|educator)"
    r"(?:[ /]v?\d{1,4}(?:\.\d{1,4}){0,4})?",
    re.IGNORECASE,
)


def property_traces(properties: Sequence[Property], known: KnownNames) -> tuple[tuple[Property, Trace], ...]:
    """The properties that give somebody away, each with its trace; names of programs are no names."""
    return tuple(
        (
            stored,
            Trace(code=CODE, confidence=Confidence.CERTAIN, masked=mask(stored.value, CODE)),
        )
        for stored in properties
        if _gives_away(stored, known)
    )


def is_program(value: str) -> bool:
    """Whether a stored name is a program's or a placeholder's."""
    return PROGRAMS.fullmatch(" ".join(value.split())) is not None


def _gives_away(stored: Property, known: KnownNames) -> bool:
    """Whether a property holds more than the name of a program."""
    if stored.holds is Holds.LOCATION:
        return True
    value = " ".join(stored.value.split())
    if not any(char.isalnum() for char in value) or is_program(value):
        return False
    return not allowing(value, known)
