"""The report as SARIF 2.1.0, for code scanning: a rule for each code, a result for each finding.

Many people can read it, so it holds no words of a portfolio's texts. A result is known again by a fingerprint of where
it belongs in the credential, since lines mean nothing in a Word file and an edit must not make an old finding new.
"""

from __future__ import annotations

import hashlib
from collections import Counter

from mcred import __version__
from mcred.domain.codes import CODES
from mcred.domain.findings import Finding, Severity
from mcred.reports.addresses import Address, address, uri
from mcred.reports.explain import explain_markdown, explain_text
from mcred.reports.json_text import Json, dump, dump_rows
from mcred.reports.problems import Problem, discreet_problems
from mcred.reports.run import Failure, Options, Run
from mcred.reports.safety import one_line

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_ROOT = "%SRCROOT%"
"""What services take for the root of the repository."""


def render(run: Run, options: Options) -> str:
    """The whole log, a rule or a result a line."""
    found = list(discreet_problems(run))
    used = {problem.finding.code for problem in found}
    rules = [code for code in CODES if code in used] + sorted(used - CODES.keys())
    bases = _Bases()
    seen: Counter[str] = Counter()
    results = [_result(problem, rules, seen, bases, options) for problem in found]
    notices = [_notice(failure, bases, options) for failure in run.errors]
    driver: dict[str, Json] = {"name": "mcred", "version": __version__, "semanticVersion": __version__}
    invocation: Json = {"executionSuccessful": not run.errors, "toolExecutionNotifications": notices}
    return (
        f'{{"$schema": {dump(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n'
        f' "tool": {{"driver": {dump(driver)[:-1]},\n "rules": {dump_rows([_rule(code) for code in rules], 2)}}}}},\n'
        f' "invocations": [{dump(invocation)}],\n "columnKind": "unicodeCodePoints",\n'
        f' "originalUriBaseIds": {dump(bases.described())},\n "results": {dump_rows(results, 2)}}}]}}\n'
    )


class _Bases:
    """The folders that addresses are relative to, each under an id, in the order in which they come up."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def location(self, place: Address) -> Json:
        """An address as an artifact's location."""
        base = _ROOT if place.base is None else self._ids.setdefault(place.base, f"FOLDER{len(self._ids) + 1}")
        return {"uri": uri(place.path), "uriBaseId": base}

    def described(self) -> dict[str, Json]:
        """What each id stands for; where the repository lies is for the service to know."""
        root: dict[str, Json] = {_ROOT: {"description": {"text": "The root of the repository."}}}
        return root | {name: {"uri": f"file:///{uri(base.lstrip('/'))}"} for base, name in self._ids.items()}


def _rule(code: str) -> Json:
    """A code as a rule, with its page of the manual."""
    if code not in CODES:
        return {"id": code}
    entry = CODES[code]
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in code.split("-")),
        "shortDescription": {"text": f"{entry.title}."},
        "fullDescription": {"text": f"{entry.meaning} {entry.why}"},
        "help": {"text": explain_text(code), "markdown": explain_markdown(code)},
    }


def _result(problem: Problem, rules: list[str], seen: Counter[str], bases: _Bases, options: Options) -> Json:
    """A finding as a result with one location."""
    finding = problem.finding
    page = f"page {finding.location.page}: " if finding.location.page is not None else ""
    place = bases.location(address(problem.report.path, problem.file, options))
    text = f"{problem.title}: {page}{finding.message} {finding.fix}".strip()
    return {
        "ruleId": finding.code,
        "ruleIndex": rules.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": _text(text)},
        "locations": [
            {"physicalLocation": {"artifactLocation": place, "region": {"startLine": finding.location.line or 1}}}
        ],
        "partialFingerprints": _fingerprints(problem, seen, address(problem.report.path, None, options).path),
        "suppressions": _suppressions(finding),
    }


def _suppressions(finding: Finding) -> list[Json]:
    """The agreement by which a finding is left alone; SARIF wants a list of every result, or of none."""
    if finding.waived is None:
        return []
    return [{"kind": "external", "justification": _text(f"Waived {finding.waived}")}]


def _text(text: str) -> str:
    """Prose as the text of a message, in which nothing is a link."""
    return one_line(text).replace("](", "] (")


def _fingerprints(problem: Problem, seen: Counter[str], portfolio: str) -> Json:
    """What a result is known by: its portfolio, its place in the credential, its code, and which of several it is.

    `primaryLocationLineHash` is the one that code scanning on GitHub looks at; it would hash the lines of the file.
    """
    outcome = problem.outcome
    parts = (
        portfolio, outcome.part, outcome.item, outcome.instance, outcome.requirement, outcome.result.subject,
        problem.finding.code, problem.finding.location.file,
    )  # fmt: skip
    key = hashlib.sha256("\0".join("" if part is None else str(part) for part in parts).encode("utf-8", "replace"))
    digest = key.hexdigest()[:32]
    seen[digest] += 1
    known = f"{digest}:{seen[digest]}"
    return {"mcred/v1": known, "primaryLocationLineHash": known}


def _notice(failure: Failure, bases: _Bases, options: Options) -> Json:
    """A portfolio that could not be checked."""
    place = bases.location(address(failure.path, None, options))
    return {
        "level": "error",
        "message": {"text": _text(f"{failure.path} could not be checked: {failure.message}")},
        "locations": [{"physicalLocation": {"artifactLocation": place}}],
    }
