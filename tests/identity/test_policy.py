"""What a detail leads to, as the issuer wants it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from mcred.domain.context import Context, ItemFacts
from mcred.domain.documents import Document, Holds, Paragraph, Property, text_of
from mcred.domain.findings import Confidence, Finding, Severity
from mcred.domain.identity import KnownNames, Policy, Trace
from mcred.domain.submission import File, Found, Passage, Place, Submission
from mcred.requirements.identity import Identity, severity_of

CONTACTS = ("identity-email", "identity-phone", "identity-address", "identity-number")
OTHERS = ("identity-name", "identity-place", "identity-handle", "identity-link")
ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
TABLE = [
    *((code, "certain", True, (ERROR, WARNING, WARNING)) for code in CONTACTS),
    *((code, "likely", True, (WARNING, NOTE, NOTE)) for code in CONTACTS),
    *((code, "certain", False, (ERROR, NOTE, NOTE)) for code in CONTACTS),
    *((code, "certain", True, (ERROR, NOTE, NOTE)) for code in OTHERS),
    *((code, "likely", True, (WARNING, NOTE, NOTE)) for code in OTHERS),
    *((code, "certain", False, (ERROR, NOTE, NOTE)) for code in ("identity-metadata", "identity-file-name")),
    *((code, "likely", False, (WARNING, NOTE, NOTE)) for code in ("identity-metadata", "identity-file-name")),
]


@pytest.mark.parametrize(("code", "confidence", "in_text", "wanted"), TABLE)
def test_severity_by_policy(code: str, confidence: str, in_text: bool, wanted: tuple[Severity, ...]) -> None:  # noqa: FBT001 - a column of the table
    """Forbidden makes certain details errors and likely ones warnings; else only contacts in the text are warnings."""
    trace = Trace(code=code, confidence=Confidence(confidence), masked="•••")
    policies = (Policy.FORBIDDEN, Policy.REQUIRED, Policy.UNSTATED)
    assert tuple(severity_of(trace, policy, in_text=in_text) for policy in policies) == wanted


def findings(*files: tuple[str, str, str], names: KnownNames = KnownNames(), several: bool = False) -> list[Finding]:  # noqa: B008 - a frozen value
    """What is said of files, each with its path, its text and its author, under a policy that forbids names."""
    made = [
        File(
            path=path,
            format="docx",
            content=Document(
                blocks=(block := (Paragraph(text=text),)),
                text=text_of(block),
                properties=(Property(label="the author's name", holds=Holds.PERSON, value=author),) if author else (),
            ),
        )
        for path, text, author in files
    ]
    places = {
        Place(item=f"answer-{number}"): Found(passage=Passage(file=file, blocks=file.content.blocks))  # type: ignore[union-attr]  # they are documents
        for number, file in enumerate(made)
    }
    context = Context(
        submission=Submission(path="p", files=tuple(made), places={} if several else places),
        places=tuple(places),
        items={place.item: ItemFacts(id=place.item, title=place.item, part="part-1") for place in places},
        names=names,
        identity=Policy.FORBIDDEN,
    )
    asked = [context] if several else [replace(context, places=(place,)) for place in places]
    return [finding for one in asked for result in Identity().check(one) for finding in result.findings]


def test_a_name_from_any_files_metadata_makes_a_file_name_certain() -> None:
    """Who is the author of one file is no guess in the name of another."""
    found = findings(("plan.docx", "We read.", "Tarn Quillfeather"), ("quillfeather.docx", "We read.", ""))
    assert [(f.code, f.confidence, f.location.file) for f in found] == [
        ("identity-metadata", Confidence.CERTAIN, "plan.docx"),
        ("identity-file-name", Confidence.CERTAIN, "quillfeather.docx"),
    ]


def test_a_folders_name_is_told_once() -> None:
    """A name in a folder's name is one finding, however many files lie in it."""
    found = findings(*((f"Marisol Garcia-Lopez/{name}.docx", "We read.", "") for name in ("plan", "log", "map")))
    assert [(f.code, f.message) for f in found] == [
        ("identity-file-name", "The name of this file's folder seems to have a person's name in it.")
    ]


def test_every_file_that_stores_a_name_is_told() -> None:
    """The same author in two files is to be taken out of both."""
    two = (("plan.docx", "We read.", "Tarn Quillfeather"), ("log.docx", "We read.", "Tarn Quillfeather"))
    for found in (findings(*two), findings(*two, several=True)):
        assert [f.message for f in found] == [
            "plan.docx: Word stores the author's name.",
            "log.docx: Word stores the author's name.",
        ]
        assert "Inspect Document removes it" in found[0].fix
