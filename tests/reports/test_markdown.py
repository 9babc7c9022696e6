"""The Markdown report says the verdict first and quotes nobody."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt
from msgspec import structs

from mcred.domain.findings import AssessorNote
from mcred.reports import Options, Run, render
from mcred.reports.markdown import render_short
from tests.reports.golden_files import matches
from tests.reports.made_up import BROKEN, LOOK, ONE, READY, REPORT, SEVERAL


@pytest.mark.parametrize(
    ("name", "run"), [("one.md", ONE), ("several.md", SEVERAL), ("broken.md", Run(errors=(BROKEN,)))]
)
def test_the_whole_report(name: str, run: Run) -> None:
    """Each report is, letter by letter, the one in its golden file."""
    assert matches(name, render("markdown", run, Options()))


@pytest.mark.parametrize(
    ("run", "line"),
    [
        (ONE, "# 2 things to fix, 6 to look at."),
        (Run(portfolios=(READY,)), "# Ready: nothing to fix."),
        (SEVERAL, "# 4 portfolios: 1 ready, 1 to look at, 1 to fix, 1 could not be checked."),
        (Run(), "# Nothing was checked."),
    ],
)
def test_the_verdict_comes_first(run: Run, line: str) -> None:
    """The first line says how it came out."""
    assert render("markdown", run, Options()).splitlines()[0] == line


def test_every_problem_stands_with_what_to_do() -> None:
    """Each finding is there with its message and its way out."""
    page = MarkdownIt().render(render("markdown", ONE, Options()))
    for outcome in REPORT.outcomes:
        for finding in outcome.result.findings:
            if finding.quote is None:
                assert finding.message in page
            assert finding.fix in page


def test_a_line_that_begins_like_a_list_is_none() -> None:
    """What an assessor judges may begin with a number or a dash and is still plain text."""
    notes = tuple(
        AssessorNote(part=None, item=None, text=text) for text in ("1. is first", "- dash", "+ plus", "= line")
    )
    page = MarkdownIt().render(render("markdown", Run(portfolios=(structs.replace(READY, assessor=notes),)), Options()))
    assert "<ol>" not in page
    assert page.count("<ul>") == 2
    assert "1. is first" in page


def test_a_short_report_fits() -> None:
    """What is too long is left out, the overview last, and the page says so."""
    full = render("markdown", SEVERAL, Options())
    assert render_short(SEVERAL, Options(), len(full.encode())) == full
    for most in (len(full.encode()) - 1, 600, 150):
        short = render_short(SEVERAL, Options(), most)
        assert len(short.encode()) <= most
        assert short.startswith("# 4 portfolios: ")
        assert short.endswith("\nThe rest of the report was too long for this page.\n")
    assert "| my-portfolio | ❌ to fix | 2 | 6 |" in render_short(SEVERAL, Options(), 600)


def test_of_two_reports_each_has_its_items() -> None:
    """Every portfolio has a table of its own."""
    assert render("markdown", Run(portfolios=(READY, LOOK)), Options()).count("| item | result |") == 2
