"""any-of: one of several sets of requirements is met.

```yaml
- kind: any-of
  options:
    - {title: in sentences, requirements: [{kind: length, words: {min: 50, max: 150}}]}
    - {title: in bullets, requirements: [{kind: length, bullets: {min: 3, max: 5}}]}
```

The first option that is met counts. Where none is met, `no-alternative-met` says what each of them wants and how the
nearest one could be reached; it is as hard as the softest of the options.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from mcred.domain.context import Context
from mcred.domain.findings import Confidence, Finding, Location, Result, Severity, Status, status_of
from mcred.requirements.shared.findings import at_one, doubtful
from mcred.requirements.shared.requirement import Needs, Requirement, can_be_judged
from mcred.requirements.shared.spec_model import SpecModel
from mcred.text.placeholders import is_untouched

if TYPE_CHECKING:
    from mcred.requirements import Kind

_FAR = 1000.0
_BEST_FIRST = (Status.PASS, Status.REVIEW, Status.FIX, Status.SKIPPED)


class Option(SpecModel):
    """One way to meet the requirement."""

    title: str
    requirements: tuple[Kind, ...] = Field(min_length=1)

    def results(self, context: Context) -> tuple[Result, ...]:
        """What each of its requirements says; one that cannot be judged counts as not met."""
        return tuple(result for requirement in self.requirements for result in _said(requirement, context))

    def describe(self) -> str:
        """The option in words: "50 to 150 words"."""
        return " and ".join(line for requirement in self.requirements for line in requirement.describe())


def _said(requirement: Requirement, context: Context) -> Iterator[Result]:
    if can_be_judged(requirement, context):
        yield from requirement.check(context)
    else:
        yield Result(summary="not there", skipped=True)


class AnyOf(Requirement):
    """One of several sets of requirements is met."""

    kind: Literal["any-of"]
    options: tuple[Option, ...] = Field(min_length=2)

    needs: ClassVar[Needs] = Needs.FILE

    def describe(self) -> tuple[str, ...]:
        """All options in one line: "50 to 150 words, or 3 to 5 bullets"."""
        return (", or ".join(option.describe() for option in self.options),)

    def check(self, context: Context) -> Iterator[Result]:
        """One result: that of the option that is met best."""
        texts = context.readable()
        if texts and all(is_untouched(passage.answer) for passage in texts):
            yield Result.unread()
            return
        tried = [(option, option.results(context)) for option in self.options]
        ranked = sorted(tried, key=lambda pair: (_BEST_FIRST.index(_worst(pair[1])), _distance(pair[1])))
        option, results = ranked[0]
        status = _worst(results)
        measured = {unit: value for result in results for unit, value in result.measured.items()}
        allowed = {unit: bounds for result in results for unit, bounds in result.allowed.items()}
        findings = tuple(finding for result in results for finding in result.findings)
        if status is Status.SKIPPED:
            findings = (_unjudged(context),)
        elif status is not Status.PASS and not _only_doubt(findings):
            findings = (self._not_met(option, findings, status),)
        yield Result(
            summary="; ".join(result.summary for result in results),
            measured=measured,
            allowed=allowed,
            findings=findings,
        )

    def _not_met(self, nearest: Option, findings: tuple[Finding, ...], status: Status) -> Finding:
        said = " ".join(finding.message for finding in findings)
        how = " ".join(finding.fix for finding in findings if finding.fix)
        others = ", or ".join(option.describe() for option in self.options if option is not nearest)
        review = status is Status.REVIEW
        return Finding(
            code="no-alternative-met",
            severity=Severity.WARNING if review else Severity.ERROR,
            confidence=Confidence.CERTAIN,
            message=f"{said or 'None of the ways is met.'} It could also be {others}.",
            fix=f"{how} Or make it {others}.".strip(),
            location=findings[0].location if findings else Location(),
        )


def _unjudged(context: Context) -> Finding:
    """What to say where none of the ways could be looked at: that is no pass."""
    passages = context.passages()
    return doubtful(
        "no-alternative-met",
        "mcred cannot tell whether one of the ways is met: it finds nothing here that it could measure.",
        "Look at it yourself, or hand it in as one of the kinds of file that are asked for.",
        at_one(passages),
    )


def _worst(results: tuple[Result, ...]) -> Status:
    return max((status_of(result) for result in results), key=_BEST_FIRST.index)


def _only_doubt(findings: tuple[Finding, ...]) -> bool:
    """Whether all that keeps an option from being met is that a count is too close to call."""
    return all(finding.code == "borderline-count" for finding in findings)


def _distance(results: tuple[Result, ...]) -> float:
    """How far an option is from being met: the largest share by which a measure misses its bound."""
    misses = [0.0]
    for result in results:
        if result.skipped or any(finding.code == "wrong-file-type" for finding in result.findings):
            misses.append(_FAR)  # it was made in another way
        for unit, bounds in result.allowed.items():
            value = result.measured.get(unit, 0)
            if "max" in bounds and value > bounds["max"]:
                misses.append((value - bounds["max"]) / bounds["max"])
            if "min" in bounds and value < bounds["min"]:
                misses.append((bounds["min"] - value) / bounds["min"] + (1 if not value else 0))
    return max(misses)
