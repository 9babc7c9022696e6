"""The SARIF log is what code scanning takes, and knows a finding again."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest
from msgspec import structs

from mcred import __version__
from mcred.domain.codes import CODES
from mcred.domain.findings import Finding, Report, Result, Severity
from mcred.reports import Failure, Options, Run, render
from tests.reports.golden_files import matches
from tests.reports.hostile_text import HOSTILE, hostile_report
from tests.reports.made_up import BROKEN, DESCRIPTION, ONE, REPORT, SEVERAL, TOO_LONG, outcome


def log(run: Run, options: Options | None = None) -> Any:
    """The one run of the log, read back."""
    whole = json.loads(render("sarif", run, options or Options()))
    assert whole["version"] == "2.1.0"
    (only,) = whole["runs"]
    return only


def fingerprints(report: Report) -> list[str]:
    """The fingerprints of a report's results, in order."""
    return [result["partialFingerprints"]["mcred/v1"] for result in log(Run(portfolios=(report,)))["results"]]


def test_the_whole_log() -> None:
    """The log is, byte by byte, the one in its golden file."""
    assert matches("several.sarif", render("sarif", SEVERAL, Options()).replace(__version__, "VERSION"))


def test_every_rule_is_described() -> None:
    """Each rule has an id, a short, a full and a help text, as text and as Markdown."""
    rules = log(SEVERAL)["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} == {
        "too-many-words", "missing-response", "unconfirmed-element", "identity-name", "unused-file",
    }  # fmt: skip
    for rule in rules:
        assert rule["shortDescription"]["text"] == f"{CODES[rule['id']].title}."
        assert CODES[rule["id"]].meaning in rule["fullDescription"]["text"]
        assert rule["help"]["text"]
        assert rule["help"]["markdown"].startswith("# ")


@pytest.mark.parametrize("run", [ONE, SEVERAL, Run(), Run(portfolios=(hostile_report(),))])
def test_every_finding_is_a_result(run: Run) -> None:
    """Each has its rule, a level, a message, one relative location and a fingerprint of its own."""
    whole = log(run)
    findings = [finding for report in run.portfolios for one in report.outcomes for finding in one.result.findings]
    assert len(whole["results"]) == len(findings)
    for result in whole["results"]:
        assert whole["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        (location,) = result["locations"]
        place = location["physicalLocation"]["artifactLocation"]
        assert place["uri"].isascii()
        assert not place["uri"].startswith("/")
        assert " " not in place["uri"]
        assert place["uriBaseId"] in whole["originalUriBaseIds"]
    known = [result["partialFingerprints"]["mcred/v1"] for result in whole["results"]]
    assert len(known) == len(set(known))


def test_a_path_is_percent_encoded() -> None:
    """A file's path stands in the URI as it is, but for what a URI cannot hold."""
    uris = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in log(ONE)["results"]]
    assert "my-portfolio/part-2/Coaching%20plan%20v3.docx" in uris
    assert {unquote(uri) for uri in uris} >= {"my-portfolio/part-1/activity-description.docx", "my-portfolio"}


def test_bytes_of_a_name_stay_bytes() -> None:
    """A path that is not UTF-8 is encoded byte by byte."""
    (uri,) = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in log(Run(portfolios=(structs.replace(REPORT, path="a\udcff#?%"),)))["results"]
        if result["ruleId"] == "missing-response"
    }
    assert uri == "a%FF%23%3F%25"


def test_an_edit_makes_no_new_finding() -> None:
    """Another count, another line, another finding beside it: the fingerprint stays."""
    edited = structs.replace(TOO_LONG, message="270 words; the limit is 250.", location=structs.replace(
        TOO_LONG.location, line=7))  # fmt: skip
    changed = outcome("part-1", "activity-description", "length", Result(summary="", findings=(edited,)), DESCRIPTION)
    assert fingerprints(structs.replace(REPORT, outcomes=(changed,))) == fingerprints(
        structs.replace(REPORT, outcomes=REPORT.outcomes[:1])
    )


def test_another_place_is_another_finding() -> None:
    """The same fault in another item, or in another portfolio, is told apart."""
    elsewhere = outcome("part-1", "activity-evaluation", "length", Result(summary="", findings=(TOO_LONG,)))
    first, second = fingerprints(structs.replace(REPORT, outcomes=(REPORT.outcomes[0], elsewhere)))
    (third,) = fingerprints(structs.replace(REPORT, path="another", outcomes=REPORT.outcomes[:1]))
    assert len({first, second, third}) == 3


def test_a_message_holds_no_link() -> None:
    """Brackets in a message make no link."""
    finding = Finding(code="no-text", severity=Severity.ERROR, message="[a](https://example.org)", fix="Do [b](c).")
    report = structs.replace(REPORT, outcomes=(outcome("p", "a", "x", Result(summary="", findings=(finding,))),))
    assert "](" not in log(Run(portfolios=(report,)))["results"][0]["message"]["text"]


def test_what_was_waived_is_suppressed() -> None:
    """A waived finding says by which agreement; every other one says that there is none."""
    waived = structs.replace(TOO_LONG, severity=Severity.NOTE, waived="until 2027-06-30: agreed [here](x)")
    report = structs.replace(REPORT, outcomes=(
        outcome("p", "a", "length", Result(summary="", findings=(waived, TOO_LONG))),))  # fmt: skip
    first, second = log(Run(portfolios=(report,)))["results"]
    assert (first["level"], first["suppressions"]) == ("error", [])
    assert (second["level"], second["suppressions"]) == (
        "note", [{"kind": "external", "justification": "Waived until 2027-06-30: agreed [here] (x)"}],
    )  # fmt: skip


def test_a_portfolio_that_could_not_be_checked_is_a_notification() -> None:
    """It is an error of the run, not of a file."""
    (invocation,) = log(Run(errors=(BROKEN, Failure(path=HOSTILE, message=HOSTILE))))["invocations"]
    assert not invocation["executionSuccessful"]
    assert [notice["level"] for notice in invocation["toolExecutionNotifications"]] == ["error", "error"]
    assert BROKEN.path in invocation["toolExecutionNotifications"][0]["message"]["text"]
    assert log(ONE)["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
