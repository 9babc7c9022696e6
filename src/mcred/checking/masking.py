"""Masks what identifies a person in all that a report says; the paths of files stay readable."""

from __future__ import annotations

import re

from msgspec.structs import replace

from mcred.domain.findings import Finding, Location, Outcome, Result, Source
from mcred.domain.identity import KnownNames
from mcred.domain.patterns import regex
from mcred.text.identity import mask_known
from mcred.text.identity.spoken import without_names

_QUOTED = regex(r"“[^”]*”")


def mask_outcome(
    outcome: Outcome, known: KnownNames, paths: frozenset[str], spoken: re.Pattern[str] | None = None
) -> Outcome:
    """The outcome with every quotation masked, and every private name wherever it stands outside a path.

    `spoken` finds names that the submission shows elsewhere, where the words around tell that they are names.
    """
    mask = _Masking(known, paths, spoken)
    source = outcome.source
    return replace(
        outcome,
        result=mask.result(outcome.result),
        source=Source(file=source.file, section=mask.section(source.section)) if source else None,
    )


class _Masking:
    """Masks the parts of an outcome."""

    def __init__(self, known: KnownNames, paths: frozenset[str], spoken: re.Pattern[str] | None) -> None:
        self._known = known
        self._spoken = spoken
        self._paths = sorted(paths, key=len, reverse=True)

    def result(self, result: Result) -> Result:
        return replace(
            result,
            summary=self._said(result.summary),
            findings=tuple(map(self.finding, result.findings)),
            shown_by=tuple(map(self._said, result.shown_by)),
        )

    def finding(self, finding: Finding) -> Finding:
        quote = finding.quote
        shown = quote if quote is None or finding.code.startswith("identity-") else self._outside(quote)
        return replace(
            finding,
            message=self._said(finding.message),
            fix=self._said(finding.fix if shown == quote else _without_lines(finding.fix)),
            quote=shown,
            location=self._location(finding.location),
            waived=finding.waived and self._said(finding.waived),
        )

    def section(self, section: str | None) -> str | None:
        return self._outside(section) if section else section

    def _location(self, location: Location) -> Location:
        return replace(location, section=self.section(location.section))

    def _outside(self, text: str) -> str:
        """Words of the portfolio."""
        return without_names(text, self._known, self._spoken)

    def _said(self, text: str) -> str:
        """A sentence of ours: what it quotes is masked, and private names anywhere but in a path."""
        pieces = _split_at(text, self._paths)
        return "".join(piece if piece in self._paths else self._sentence(piece) for piece in pieces)

    def _sentence(self, text: str) -> str:
        quoted = _QUOTED.sub(lambda found: f"“{self._outside(found[0][1:-1])}”", text)
        return mask_known(quoted, self._known) if self._known.private else quoted


def _without_lines(fix: str) -> str:
    """A way out without the line to paste that it may offer: such a line repeats the quote."""
    before, mark, _ = fix.partition('"')
    return f"{before.rpartition(', or ')[0]}." if mark and ", or " in before else fix


def _split_at(text: str, paths: list[str]) -> list[str]:
    """The text in pieces, each a path or none."""
    standing = [re.escape(path) for path in paths if path in text]
    return re.split(f"({'|'.join(standing)})", text) if standing else [text]
