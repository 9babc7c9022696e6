"""JSON records become runs again, whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from mcred.errors import UsageError
from mcred.reports import FORMATS, Options, Run, render
from mcred.reports.merging import merged, read_record
from tests.reports.hostile_text import hostile_report
from tests.reports.made_up import BROKEN, LOOK, ONE, READY, REPORT, SEVERAL


def record(run: Run) -> bytes:
    """The record of a run."""
    return render("json", run, Options()).encode()


@pytest.mark.parametrize("run", [ONE, SEVERAL, Run(), Run(errors=(BROKEN,)), Run(portfolios=(hostile_report(),))])
def test_a_record_comes_back_as_it_was(run: Run) -> None:
    """Read and written again, a record has the same bytes."""
    assert record(read_record(record(run))) == record(run)


@pytest.mark.parametrize("name", FORMATS)
def test_a_record_becomes_a_report_of_any_format(name: str) -> None:
    """What was read has all that a report needs, though not the titles of parts and items."""
    assert render(name, read_record(record(SEVERAL)), Options())


def test_the_order_of_the_records_does_not_matter() -> None:
    """Portfolios and errors are sorted by path."""
    runs = [Run(portfolios=(REPORT, LOOK)), Run(errors=(BROKEN,)), Run(portfolios=(READY,))]
    assert record(merged(runs)) == record(merged(reversed(runs)))
    assert [report.path for report in merged(runs).portfolios] == [
        "my-portfolio",
        "portfolios/look",
        "portfolios/ready one",
    ]


@pytest.mark.parametrize("end", [0, 1, 100, 5000, -2])
def test_a_record_that_is_cut_off_is_refused(end: int) -> None:
    """Half a report is no report; the message names the file and the way out."""
    with pytest.raises(
        UsageError, match=r"^shard-1\.json is no whole report: it is cut off.*mcred check --format json"
    ):
        read_record(record(SEVERAL)[:end], "shard-1.json")


@pytest.mark.parametrize("version", [2, 0, "1", None, 1.5])
def test_another_version_is_refused(version: object) -> None:
    """A record of another version is not guessed at."""
    whole = json.loads(record(ONE)) | {"record_version": version}
    with pytest.raises(UsageError, match=r"^a\.json has record version .*; this mcred reads version 1\."):
        read_record(json.dumps(whole).encode(), "a.json")


@pytest.mark.parametrize("data", [b"[]", b"null", b'"x"', b'{"record_version": 1, "files": []}', b"{}"])
def test_another_file_is_refused(data: bytes) -> None:
    """JSON that is no record of a check is named as such."""
    with pytest.raises(UsageError, match=r"^a\.json is no report of mcred check\."):
        read_record(data, "a.json")


@pytest.mark.parametrize("data", [b"\xff\xfe", b"PK\x03\x04", b"[" * 100_000, b'{"a":' * 100_000])
def test_no_bytes_bring_it_down(data: bytes) -> None:
    """What is no JSON, or nested without end, is refused like anything else."""
    with pytest.raises(UsageError, match=r"is no whole report"):
        read_record(data)


def spoilt(change: Callable[[Any], object]) -> bytes:
    """A record with something wrong in it."""
    whole = json.loads(record(ONE))
    change(whole)
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    "change",
    [
        lambda whole: whole.pop("errors"),
        lambda whole: whole.update(more=1),
        lambda whole: whole["portfolios"][0].update(verdict="ready"),
        lambda whole: whole["portfolios"][0]["counts"].update(fix=0),
        lambda whole: whole["portfolios"][0]["outcomes"].pop(),
        lambda whole: whole["portfolios"][0]["outcomes"][0].update(status="fine"),
        lambda whole: whole["portfolios"][0]["outcomes"][0]["findings"][0].update(confidence="likely"),
        lambda whole: whole["portfolios"][0]["outcomes"][0]["findings"][0].update(fix=""),
        lambda whole: whole["portfolios"][0]["outcomes"][0]["measured"].update(words=float("nan")),
        lambda whole: whole["tool"].update(name="another"),
    ],
)
def test_a_record_that_was_changed_is_refused(change: Callable[[Any], object]) -> None:
    """What mcred would not have written is not taken for a report."""
    with pytest.raises(UsageError, match=r"^The record is no report as mcred writes it"):
        read_record(spoilt(change))
