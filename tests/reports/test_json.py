"""The record of a check keeps its contract."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped] # ships no types
from msgspec import structs

from mcred import __version__
from mcred.domain.codes import CODES
from mcred.domain.findings import Status, Verdict
from mcred.reports import Failure, Options, Run, render
from mcred.reports.json import stream
from tests.reports.golden_files import matches
from tests.reports.hostile_text import HOSTILE, hostile_report
from tests.reports.made_up import BROKEN, ONE, READY, REPORT, SEVERAL


def record(run: Run) -> Any:
    """The record of a run, read back."""
    return json.loads(render("json", run, Options()))


def schema(name: str) -> Any:
    """A shipped schema."""
    return json.loads((files("mcred.reports") / "schemas" / f"{name}.schema.json").read_text("utf-8"))


def test_the_whole_record() -> None:
    """The record is, byte by byte, the one in its golden file."""
    assert matches("several.json", render("json", SEVERAL, Options()).replace(__version__, "VERSION"))


def test_keys_stand_in_the_order_of_the_contract() -> None:
    """Other programs may rely on the names and the order of all keys."""
    whole = record(SEVERAL)
    assert list(whole) == ["record_version", "tool", "portfolios", "errors", "verdict"]
    portfolio = whole["portfolios"][1]
    assert list(portfolio) == ["path", "credential", "verdict", "counts", "outcomes", "files", "assessor"]
    assert list(portfolio["credential"]) == ["id", "title", "issuer"]
    assert list(portfolio["counts"]) == ["pass", "fix", "review", "skipped"]
    outcome = portfolio["outcomes"][0]
    assert list(outcome) == [
        "part", "item", "instance", "requirement", "subject", "status", "summary", "measured", "allowed", "source",
        "findings",
    ]  # fmt: skip
    assert list(outcome["source"]) == ["file", "section"]
    finding = outcome["findings"][0]
    assert list(finding) == ["code", "severity", "confidence", "message", "fix", "location", "quote"]
    assert list(finding["location"]) == ["file", "section", "page", "line"]
    assert list(portfolio["files"][0]) == ["path", "format", "status", "words", "used_for"]
    assert list(portfolio["assessor"][0]) == ["part", "item", "text"]


def test_counts_are_the_statuses_of_the_outcomes() -> None:
    """Counts and verdict follow from the outcomes."""
    portfolio = record(ONE)["portfolios"][0]
    statuses = [outcome["status"] for outcome in portfolio["outcomes"]]
    assert portfolio["counts"] == {status.value: statuses.count(status.value) for status in Status}
    assert portfolio["verdict"] == "fix"


@pytest.mark.parametrize(
    ("run", "verdict"),
    [
        (SEVERAL, Verdict.FIX),
        (Run(portfolios=(READY,)), Verdict.READY),
        (Run(portfolios=(READY,), errors=(BROKEN,)), Verdict.READY),
        (Run(errors=(BROKEN,)), None),
        (Run(), None),
    ],
)
def test_the_verdict_over_all_is_the_worst(run: Run, verdict: Verdict | None) -> None:
    """The verdict of a run is that of its worst portfolio, and null when nothing could be checked."""
    assert record(run)["verdict"] == verdict


def test_errors_name_the_portfolio() -> None:
    """A portfolio that could not be checked stands under errors."""
    assert record(SEVERAL)["errors"] == [{"path": BROKEN.path, "message": BROKEN.message}]


def test_whole_numbers_have_no_decimal_point() -> None:
    """A count is a whole number, a length of time may have a fraction."""
    text = render("json", ONE, Options())
    assert '"allowed": {"words": {"min": 50, "max": 150}}' in text
    assert '"measured": {"seconds": 239.5}' in text


def test_equal_input_gives_equal_bytes() -> None:
    """Nothing but the input decides about the record."""
    assert render("json", SEVERAL, Options()) == render("json", SEVERAL, Options(width=40, color=True, verbosity=1))


def test_the_record_is_plain_ascii() -> None:
    """Every console can print the record, and it holds no control character as it is."""
    text = render(
        "json", Run(portfolios=(hostile_report(),), errors=(Failure(path=HOSTILE, message=HOSTILE),)), Options()
    )
    assert text.isascii()
    assert text.replace("\n", "").isprintable()
    assert text.endswith("}\n")


def test_halves_of_characters_are_written_as_bytes() -> None:
    r"""A path that is not UTF-8 becomes text that every JSON reader takes; all other text stays as it is."""
    whole = record(Run(portfolios=(structs.replace(REPORT, path="a\udcffb😀\u202e"),)))
    assert whole["portfolios"][0]["path"] == "a\\xffb😀\u202e"


def test_pieces_come_as_the_portfolios_do() -> None:
    """A portfolio is written before the next one is looked at."""
    waiting = [REPORT, READY]
    pieces = stream(waiting.pop() for _ in range(2))
    next(pieces)
    assert READY.path in next(pieces)
    assert waiting == [REPORT]


@pytest.mark.parametrize("run", [ONE, SEVERAL, Run(), Run(portfolios=(hostile_report(),))])
def test_the_record_keeps_its_schema(run: Run) -> None:
    """Every record is valid by the shipped schema."""
    Draft202012Validator(schema("check")).validate(record(run))


@pytest.mark.parametrize("name", ["check", "inspect"])
def test_the_schemas_are_schemas(name: str) -> None:
    """Each shipped schema is valid itself and says which version it is for."""
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["properties"]["record_version"] == {"const": 1}


def test_the_schema_names_every_code() -> None:
    """The codes of the schema are those of the table."""
    assert schema("check")["$defs"]["code"]["enum"] == list(CODES)


@pytest.mark.parametrize("spoil", ["tool", "verdict", "errors"])
def test_the_schema_refuses_a_record_that_lacks_a_key(spoil: str) -> None:
    """A record without one of its keys is not valid."""
    whole = record(ONE)
    del whole[spoil]
    assert not Draft202012Validator(schema("check")).is_valid(whole)


def test_the_schema_refuses_an_error_that_is_not_certain() -> None:
    """Only a certain finding can be an error, in the schema as well."""
    whole = record(ONE)
    whole["portfolios"][0]["outcomes"][0]["findings"][0]["confidence"] = "likely"
    assert not Draft202012Validator(schema("check")).is_valid(whole)


INSPECTED = {
    "record_version": 1,
    "files": [
        {
            "path": "plan.docx", "format": "docx", "status": "read", "problem": None, "words": 120, "words_margin": 0,
            "pages": 1, "duration_seconds": None,
            "sections": [{"title": None, "level": 0, "words": 120, "sentences": 8, "bullets": 0}],
            "elements": [{"set": "beliefs", "number": 3, "confidence": "likely", "quote": "I trust them."}],
            "identity": [{"code": "identity-email", "confidence": "certain", "masked": "a•••", "start": 3, "end": 9},
                         {"code": "identity-metadata", "confidence": "certain", "masked": "A•••", "start": None,
                          "end": None}],
        },
        {
            "path": "scan.pdf", "format": "pdf", "status": "no-text", "problem": "no-text", "words": None,
            "words_margin": None, "pages": 2, "duration_seconds": None, "sections": [], "elements": [], "identity": [],
        },
    ],
}  # fmt: skip


def test_the_schema_of_inspect_takes_its_record() -> None:
    """A record of what was read in files is valid."""
    Draft202012Validator(schema("inspect")).validate(INSPECTED)


def test_the_schema_of_inspect_refuses_a_code_that_is_no_identity_code() -> None:
    """Identity holds identity codes only."""
    spoiled = json.loads(json.dumps(INSPECTED))
    spoiled["files"][0]["identity"][0]["code"] = "too-long"
    assert not Draft202012Validator(schema("inspect")).is_valid(spoiled)
