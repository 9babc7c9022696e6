"""The report as one page to open in a browser, to read on a phone and to print: verdict first.

The page loads nothing and runs nothing, and says so to the browser. All text from outside is escaped. It may quote the
portfolio, so it is for the educator and those she shows it to.
"""

from __future__ import annotations

from collections.abc import Iterator

from mcred import __version__
from mcred.domain.findings import Report, Status, Verdict
from mcred.reports.html_portfolio import Spot, mark, portfolio_body
from mcred.reports.html_style import STYLE
from mcred.reports.html_table import table
from mcred.reports.run import Failure, Options, Run
from mcred.reports.safety import html_text
from mcred.reports.tally import run_line, tally, verdict_line

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STATUS = {Verdict.READY: Status.PASS, Verdict.REVIEW: Status.REVIEW, Verdict.FIX: Status.FIX}


def render(run: Run, options: Options) -> str:  # noqa: ARG001 - it looks the same everywhere
    """The whole page."""
    alone = len(run.portfolios) == 1 and not run.errors
    body = _one(run.portfolios[0]) if alone else _several(run)
    title = f"{verdict_line(run.portfolios[0])} {run.portfolios[0].path}" if alone else run_line(run)
    return "".join(f"{line}\n" for line in [*_head(title), *body, *_foot()])


def _head(title: str) -> Iterator[str]:
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{html_text(title)}</title>"
    yield f"<style>\n{STYLE}</style>"
    yield "</head>"
    yield "<body>"


def _foot() -> Iterator[str]:
    yield "<footer>"
    yield f"<p>Checked by mcred {__version__}. It checks what a machine can check, and leaves the rest to people.</p>"
    yield "</footer>"
    yield "</body>"
    yield "</html>"


def _one(report: Report) -> Iterator[str]:
    """The page of one portfolio: its verdict is the page's heading."""
    yield "<header>"
    yield f'<h1 class="verdict {report.verdict.value}">{html_text(verdict_line(report))}</h1>'
    yield from _called(report)
    yield "</header>"
    yield "<main>"
    yield from portfolio_body(report, Spot(level=2, name="portfolio", alone=True))
    yield "</main>"


def _called(report: Report) -> Iterator[str]:
    """What was checked, by which credential."""
    credential = ", ".join(text for text in (report.credential_title, report.issuer) if text)
    yield f'<p><span class="name">{html_text(report.path)}</span></p>'
    if credential:
        yield f"<p>{html_text(credential)}</p>"


def _several(run: Run) -> Iterator[str]:
    """The page of several portfolios: their verdicts, then one after the other."""
    yield "<header>"
    yield f"<h1>{html_text(run_line(run))}</h1>"
    yield "</header>"
    yield "<main>"
    if run.errors:
        yield from _failures(run.errors)
    if run.portfolios:
        yield from _overview(run)
    for number, report in enumerate(run.portfolios, 1):
        name = f"portfolio-{number}"
        yield f'<article class="portfolio" aria-labelledby="{name}">'
        yield f'<h2 id="{name}" class="verdict {report.verdict.value}">{html_text(report.path)}</h2>'
        yield f'<p class="name">{html_text(verdict_line(report))}</p>'
        yield f'<p class="soft">{html_text(report.credential_title)}</p>'
        yield from portfolio_body(report, Spot(level=3, name=name, alone=False))
        yield "</article>"
    yield "</main>"


def _failures(failures: tuple[Failure, ...]) -> Iterator[str]:
    """The portfolios that could not be checked, with the reasons."""
    yield '<section aria-labelledby="failures">'
    yield '<h2 id="failures">Could not be checked</h2>'
    yield "<ul>"
    for failure in failures:
        yield f'<li class="card fix"><p class="name">{html_text(failure.path)}</p>'
        yield from (f"<p>{html_text(line)}</p>" for line in failure.message.splitlines())
        yield "</li>"
    yield "</ul>"
    yield "</section>"


def _overview(run: Run) -> Iterator[str]:
    """A line for each portfolio, with a link to it."""
    yield '<nav aria-labelledby="overview">'
    yield '<h2 id="overview">Portfolios</h2>'
    rows = []
    for number, report in enumerate(run.portfolios, 1):
        counted = tally(report)
        link = f'<a href="#portfolio-{number}">{html_text(report.path)}</a>'
        rows.append([link, _verdict(report.verdict), str(counted.fix), str(counted.look)])
    yield from table(["Portfolio", "Verdict", "To fix", "To look at"], rows)
    yield "</nav>"


def _verdict(verdict: Verdict) -> str:
    return mark(_STATUS[verdict], "ready" if verdict is Verdict.READY else "")
