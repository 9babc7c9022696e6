"""The JUnit report counts as the record does."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped
from msgspec import structs

from mcred.domain.findings import Result, Status
from mcred.reports import Options, Run, render
from tests.reports.golden_files import matches
from tests.reports.hostile_text import hostile_report
from tests.reports.made_up import BROKEN, LIKELY, MISSING, ONE, REPORT, SEVERAL, outcome

RUNS = [ONE, SEVERAL, Run(), Run(errors=(BROKEN,)), Run(portfolios=(hostile_report(), REPORT), errors=(BROKEN,))]


@pytest.mark.parametrize(("name", "run"), [("one.xml", ONE), ("several.xml", SEVERAL)])
def test_the_whole_document(name: str, run: Run) -> None:
    """Each document is, letter by letter, the one in its golden file."""
    assert matches(name, render("junit", run, Options()))


@pytest.mark.parametrize("run", RUNS)
def test_counts_equal_the_children(run: Run) -> None:
    """The numbers of the whole and of each suite are those of the cases in it, and those of the record."""
    written = JUnitXml.fromstring(render("junit", run, Options()).encode())
    counted = JUnitXml.fromstring(render("junit", run, Options()).encode())
    counted.update_statistics()  # type: ignore[no-untyped-call] # the library leaves it without types
    fields = ("tests", "failures", "errors", "skipped")
    assert [getattr(written, field) for field in fields] == [getattr(counted, field) for field in fields]
    for suite, again in zip(written, counted, strict=True):
        assert [getattr(suite, field) for field in fields] == [getattr(again, field) for field in fields]
    totals = {
        name: sum(report.counts[name] for report in run.portfolios) for name in ("pass", "fix", "review", "skipped")
    }
    assert (written.failures, written.skipped) == (totals["fix"], totals["skipped"])
    assert (written.tests, written.errors) == (sum(totals.values()) + len(run.errors), len(run.errors))


def test_every_outcome_is_a_case_of_its_kind() -> None:
    """A fix is a failure with its code, what was left out is skipped, and everything else has passed."""
    (suite,) = JUnitXml.fromstring(render("junit", ONE, Options()).encode())
    cases = list(suite)
    kinds = [[type(result) for result in case.result] for case in cases]
    assert kinds.count([Failure]) == 2
    assert kinds.count([Skipped]) == 2
    assert kinds.count([]) == len(REPORT.outcomes) - 4
    failures = [result for case in cases for result in case.result if isinstance(result, Failure)]
    assert {result.type for result in failures} == {"too-many-words", "missing-response"}
    assert failures[0].text
    assert "Cut 23 words, for example" in failures[0].text


def test_a_portfolio_that_could_not_be_checked_is_an_error() -> None:
    """Its suite has one case, and all reasons are there."""
    (suite,) = JUnitXml.fromstring(render("junit", Run(errors=(BROKEN,)), Options()).encode())
    ((result,),) = [case.result for case in suite]
    assert isinstance(result, Error)
    assert result.text == BROKEN.message


def test_what_is_to_be_looked_at_passes_with_a_message() -> None:
    """A review does not break a build, and what it is about stands in the case's output, without the quote."""
    report = structs.replace(REPORT, outcomes=(REPORT.outcomes[3],))
    assert report.outcomes[0].status is Status.REVIEW
    ((case,),) = JUnitXml.fromstring(render("junit", Run(portfolios=(report,)), Options()).encode())
    assert case.is_passed
    assert "unconfirmed-element" in (case.system_out or "")
    assert LIKELY.quote
    assert LIKELY.quote not in render("junit", ONE, Options())


def test_an_outcome_with_an_error_and_a_warning_is_one_failure() -> None:
    """Both findings stand in the one failure, the error gives its type."""
    both = outcome("part-2", "plan", "elements", Result(summary="", findings=(LIKELY, MISSING)))
    text = render("junit", Run(portfolios=(structs.replace(REPORT, outcomes=(both,)),)), Options())
    failures = ET.fromstring(text.encode()).findall(".//failure")  # noqa: S314 - our own text
    assert [failure.get("type") for failure in failures] == ["missing-response"]
    assert "unconfirmed-element" in (failures[0].text or "")
