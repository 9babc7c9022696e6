"""How each kind of identifying detail is called, and how to take it out."""

from __future__ import annotations

from mcred.domain.documents import Holds, Property
from mcred.domain.findings import Confidence

CALLED = {
    "identity-email": "an e-mail address",
    "identity-phone": "a phone number",
    "identity-address": "a street address",
    "identity-handle": "a name on a social network",
    "identity-link": "a link to a page of a class, a school or a person",
    "identity-number": "a student or staff number",
    "identity-name": "a person's name",
    "identity-place": "the name of a school, a district or a town",
    "identity-file-name": "a file's name with a person's name in it",
    "identity-metadata": "a name that a file stores",
}

_STORED = {
    "docx": "In Word: File > Info > Check for Issues > Inspect Document, then remove what it lists under properties.",
    "xlsx": "In Excel: File > Info > Check for Issues > Inspect Document, then remove what it lists under properties.",
    "pptx": "In PowerPoint: File > Info > Check for Issues > Inspect Document, then remove the properties.",
    "odt": "In LibreOffice: File > Properties, switch off user data and press Reset Properties; then save.",
    "pdf": "In Acrobat: File > Properties, empty the fields; or remove it in the source file and make the PDF anew.",
}
_OTHERWISE = "Save the file anew without its properties, or make it again in a program that stores none."
_LOCATION = "On the phone share it without its location, or take a screenshot of it and hand in the screenshot."


def remedy(code: str, confidence: Confidence, path: str, stored: Property | None = None) -> str:
    """What to do about a detail, in the imperative; `path` tells the kind of file."""
    if stored is not None:
        if stored.holds is Holds.LOCATION:
            return _LOCATION
        return _STORED.get(path.rpartition(".")[2].lower(), _OTHERWISE)
    if code == "identity-file-name":
        return "Rename the file; the item's name alone is enough."
    if confidence is Confidence.CERTAIN:
        return "Take it out, or write a role in its place, such as “a third-grade student”."
    if code == "identity-place":
        return "If it is one, describe it instead (“a rural school”). If not, list it under allow: in portfolio.yaml."
    return (
        "If it is somebody, write a role instead (“my colleague”). If it is a cited author or a pseudonym, "
        "list it under allow: in portfolio.yaml."
    )
