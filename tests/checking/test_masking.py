"""Everything that a report says is masked, and the paths of files stay readable."""

from __future__ import annotations

import re

import pytest

from mcred.checking.masking import mask_outcome
from mcred.domain.findings import Finding, Location, Outcome, Result, Severity, Source, Status
from mcred.domain.identity import KnownNames

NOBODY = KnownNames()
PRIVATE = KnownNames(private=("Ottoline Quarrendon",))
SPOKEN = re.compile("Dellamora")
PATH = "part-1/Ottoline Quarrendon talk.docx"
MAIL = "kwren@brook.example"


def masked(
    *findings: Finding, summary: str = "", shown_by: tuple[str, ...] = (), known: KnownNames = NOBODY,
    spoken: re.Pattern[str] | None = None, source: Source | None = None,
) -> Outcome:  # fmt: skip
    """An outcome after masking."""
    result = Result(summary=summary, findings=findings, shown_by=shown_by)
    outcome = Outcome(
        part="part-1", item="talk", instance=None, requirement="length", status=Status.PASS, result=result,
        source=source,
    )  # fmt: skip
    return mask_outcome(outcome, known, frozenset({PATH, "talk.docx"}), spoken)


def finding_of(code: str = "unanswered-prompt", message: str = "It is.", fix: str = "", quote: str | None = None,
               section: str | None = None) -> Finding:  # fmt: skip
    """A note with the texts of a case."""
    return Finding(
        code=code, severity=Severity.NOTE, message=message, fix=fix, quote=quote, location=Location(section=section)
    )


@pytest.mark.parametrize("where", ["summary", "message", "fix", "shown_by"])
def test_what_a_sentence_quotes_is_masked(where: str) -> None:
    """An address between quotation marks is masked in every sentence of a report, and the words around it stay."""
    said = f"Look at “write to {MAIL} today” again."
    if where in ("summary", "shown_by"):
        outcome = masked(**{where: said if where == "summary" else (said,)})  # type: ignore[arg-type]  # one of both
        told = [outcome.result.summary, *outcome.result.shown_by]
    else:
        (finding,) = masked(finding_of(**{where: said})).result.findings
        told = [finding.message, finding.fix]
    assert "Look at “write to k•••@b••• today” again." in told


def test_a_quote_is_masked() -> None:
    """The educator's own words are shown without what identifies somebody."""
    (finding,) = masked(finding_of(quote=f"Write to {MAIL}.")).result.findings
    assert finding.quote == "Write to k•••@b•••."


def test_the_quote_of_an_identity_finding_is_masked_already() -> None:
    """Such a quote is made of masks, which are not masked again."""
    quote = f"by D••• from {MAIL}"
    (finding,) = masked(finding_of("identity-name", quote=quote)).result.findings
    assert finding.quote == quote


def test_names_that_files_show_elsewhere_are_masked_in_quotes() -> None:
    """A name that nothing around tells as one is masked where another text showed that it is one."""
    (finding,) = masked(finding_of(quote="and Dellamora too"), spoken=SPOKEN).result.findings
    assert finding.quote == "and D••• too"


def test_private_names_are_masked_anywhere_but_in_a_path() -> None:
    """Whoever reads the report must be able to find the file."""
    (finding,) = masked(
        finding_of(message=f"{PATH} and talk.docx name Ottoline Quarrendon."), known=PRIVATE
    ).result.findings
    assert finding.message == f"{PATH} and talk.docx name O••• Q•••."


@pytest.mark.parametrize(
    ("fix", "shown"),
    [
        ('Name the belief, or put this line into portfolio.yaml: talk: {1: "We met Dellamora"}', "Name the belief."),
        ('Write "Talk" above it.', 'Write "Talk" above it.'),
        ("Cut it, or ask.", "Cut it, or ask."),
        ('Cut, add, or say, or paste "We met Dellamora"', "Cut, add, or say."),
    ],
)
def test_a_line_to_paste_goes_with_the_quote_it_repeats(fix: str, shown: str) -> None:
    """Where the quote had to be masked, a line to paste would give it away; other ways out stay."""
    (finding,) = masked(finding_of(fix=fix, quote="We met Dellamora"), spoken=SPOKEN).result.findings
    assert finding.fix == shown


def test_a_line_to_paste_stays_where_the_quote_does() -> None:
    """A sentence that names nobody can be pasted as it is."""
    fix = 'Name the belief, or put this line into portfolio.yaml: talk: {1: "We met"}'
    (finding,) = masked(finding_of(fix=fix, quote="We met"), spoken=SPOKEN).result.findings
    assert (finding.fix, finding.quote) == (fix, "We met")


def test_headings_are_masked_wherever_they_are_named() -> None:
    """A heading may name somebody, as the place of a finding and as the source of an outcome."""
    heading = f"By {MAIL}"
    outcome = masked(finding_of(section=heading), source=Source(file="talk.docx", section=heading))
    assert outcome.source == Source(file="talk.docx", section="By k•••@b•••")
    assert outcome.result.findings[0].location.section == "By k•••@b•••"


@pytest.mark.parametrize("source", [None, Source(file="talk.docx")])
def test_without_a_heading_there_is_nothing_to_mask(source: Source | None) -> None:
    """An outcome without a source, and one on a whole file, stay so."""
    outcome = masked(finding_of(), source=source)
    assert (outcome.source, outcome.result.findings[0].location) == (source, Location())
