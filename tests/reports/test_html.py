"""The HTML report is one page that loads nothing, and says in words whatever it draws."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser

import pytest
from msgspec import structs

from mcred import __version__
from mcred.domain.findings import Result
from mcred.reports import Options, Run, render
from tests.reports.golden_files import matches
from tests.reports.hostile_text import hostile_report
from tests.reports.made_up import BROKEN, LIKELY, LOOK, ONE, READY, REPORT, SEVERAL, outcome

VOID = {"meta", "rect"}
RUNS = [ONE, SEVERAL, Run(), Run(errors=(BROKEN,)), Run(portfolios=(hostile_report(), READY, LOOK))]


class Reader(HTMLParser):
    """What is on a page: its tags with their attributes, and whether they are closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember a tag that closes itself."""
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Close the last tag."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Remember text."""
        self.text += data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of all tags of a name."""
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.mark.parametrize(("name", "run"), [("one.html", ONE), ("several.html", SEVERAL)])
def test_the_whole_page(name: str, run: Run) -> None:
    """Each page is, letter by letter, the one in its golden file."""
    assert matches(name, render("html", run, Options()).replace(__version__, "VERSION"))


@pytest.mark.parametrize("run", RUNS)
def test_nothing_is_loaded_and_nothing_runs(run: Run) -> None:
    """No tag can fetch or run anything, and the page forbids it as well."""
    text = render("html", run, Options())
    page = Reader(text)
    assert {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form", "base", "a"} <= {"a"}
    for _, attributes in page.tags:
        assert not {"src", "srcset", "style", "onclick", "onload", "action"} & attributes.keys()
        assert (attributes.get("href") or "#").startswith("#")
    assert "url(" not in text
    assert "@import" not in text
    (policy,) = [meta["content"] for meta in page.named("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@pytest.mark.parametrize("run", RUNS)
def test_the_page_can_be_found_through(run: Run) -> None:
    """It has a language, a title, one main part, one first heading, no level left out, and every id once."""
    page = Reader(render("html", run, Options()))
    assert page.named("html") == [{"lang": "en"}]
    assert [len(page.named(tag)) for tag in ("title", "header", "main", "footer", "h1")] == [1] * 5
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    named = {value for _, attributes in page.tags for value in [attributes.get("aria-labelledby")] if value}
    links = {(attributes["href"] or "")[1:] for attributes in page.named("a")}
    assert named | links <= set(ids)


def test_the_verdict_is_the_heading() -> None:
    """The first heading says how it came out."""
    assert '<h1 class="verdict fix">2 things to fix, 6 to look at.</h1>' in render("html", ONE, Options())
    assert "<h1>4 portfolios: 1 ready, 1 to look at, 1 to fix, 1 could not be checked.</h1>" in render(
        "html", SEVERAL, Options()
    )


def test_a_bar_says_what_it_shows() -> None:
    """Each count with a limit is a drawing with a name; what is over the limit stands out, and the limit is marked."""
    text = render("html", ONE, Options())
    drawings = re.findall(r'<svg [^>]*aria-label="([^"]*)"[^>]*>(.*?)</svg>', text)
    assert [name for name, _ in drawings] == [
        "143 words; at least 50, at most 150",
        "273 words; at most 250",
        "1 elements; at least 2",
        "98 words; at most 100",
        "239.5 seconds; at most 240",
    ]
    shapes = [re.findall(r'class="(\w+)"', drawing) for _, drawing in drawings]
    assert (
        shapes
        == [["count", "limit", "limit"], ["count", "wrong", "limit"], ["wrong", "limit"]] + [["count", "limit"]] * 2
    )


@pytest.mark.parametrize(
    ("measured", "allowed"),
    [({"words": 0}, {"words": {"min": 0, "max": 0}}), ({"words": 5}, {}), ({"files": 1}, {"files": {"min": 1}})],
)
def test_what_has_no_limit_is_not_drawn(measured: dict[str, float], allowed: dict[str, dict[str, float]]) -> None:
    """A count without a limit, or with one of none or one, stands there in words only."""
    one = outcome("part-3", "reflection", "length", Result(summary="so many", measured=measured, allowed=allowed))
    text = render("html", Run(portfolios=(structs.replace(REPORT, outcomes=(one,)),)), Options())
    assert "<svg" not in text
    assert "so many" in text


def test_everything_is_on_the_page() -> None:
    """Findings with their quotes and ways out, notes for assessors and files are all there."""
    text = Reader(render("html", ONE, Options())).text
    for outcome_ in REPORT.outcomes:
        assert outcome_.result.summary in text
        for finding in outcome_.result.findings:
            assert finding.message in text
            assert finding.fix in text
    assert LIKELY.quote
    assert LIKELY.quote in text
    assert all(note.text in text for note in REPORT.assessor)
    assert all(file.path in text for file in REPORT.files)
