"""Takes portfolios from their folders to their reports; one that cannot be checked never stops the others."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from mcred.checking import Declarations, check
from mcred.collecting import place, read_folder
from mcred.domain.findings import Report, Verdict
from mcred.domain.identity import KnownNames
from mcred.domain.submission import File, Found, Submission
from mcred.errors import PortfolioError, YamlError
from mcred.reports import Failure, Run
from mcred.specs.credential import Credential
from mcred.specs.library import find, known
from mcred.specs.loading import load_credential
from mcred.specs.manifest import NAME, Notes, load_notes, manifest_problems

Say = Callable[[str], None]


def check_all(folders: Sequence[Path], credential: str | None, say: Say) -> Run:
    """The reports of all portfolios, and why some could not be checked.

    Raises UsageError or YamlError when the credential given for all of them cannot be used.
    """
    beside = tuple(dict.fromkeys(folder.resolve().parent for folder in folders))
    given = find(credential, beside) if credential else None
    today = datetime.datetime.now(tz=datetime.UTC).astimezone().date()
    reports: list[Report] = []
    errors: list[Failure] = []
    for folder in folders:
        try:
            reports.append(_check_one(folder, given, beside, today, say))
        except YamlError as wrong:
            errors.append(Failure(path=folder.as_posix(), message=_first_line(wrong)))
            from mcred.specs.yaml import render_problems

            say(f"{folder.as_posix()}/\n{render_problems(wrong.problems)}")
        except PortfolioError as wrong:
            errors.append(Failure(path=folder.as_posix(), message=str(wrong)))
    return Run(portfolios=tuple(reports), errors=tuple(errors))


def _check_one(
    folder: Path, given: Credential | None, beside: Sequence[Path], today: datetime.date, say: Say
) -> Report:
    files = read_folder(folder)
    notes = load_notes(folder)
    credential = given or _credential_of(folder, notes, files, beside)
    if given and notes.manifest.credential not in (None, given.id):
        say(f"{folder.as_posix()}: checked as {given.id}, as -c says; {NAME} says {notes.manifest.credential}.")
    if problems := manifest_problems(notes, credential):
        raise PortfolioError("\n".join(problems))
    submission = place(credential, folder.as_posix(), files, notes.manifest.files)
    declarations = Declarations(
        elements=notes.declared,
        names=KnownNames(allowed=notes.manifest.allow),
        covers=notes.manifest.covers,
    )
    return check(credential, submission, today, declarations)


def _credential_of(folder: Path, notes: Notes, files: tuple[File, ...], beside: Sequence[Path]) -> Credential:
    """The credential that portfolio.yaml names, or the one that places strictly more items than any other."""
    if notes.manifest.credential:
        try:
            return find(notes.manifest.credential, beside)
        except Exception as wrong:
            if isinstance(wrong, YamlError):
                raise
            raise PortfolioError(f"{NAME}: {wrong}") from None
    ranked = sorted(
        ((_placed(credential, folder, files), credential) for credential in _loadable(beside)),
        key=lambda pair: (-pair[0], pair[1].id),
    )
    if ranked and ranked[0][0] > 0 and (len(ranked) == 1 or ranked[0][0] > ranked[1][0]):
        return ranked[0][1]
    near = " or ".join(credential.id for number, credential in ranked[:2] if number) or "none of those known here"
    raise PortfolioError(
        f"Which credential is {folder.as_posix()} for? Its files fit {near}. "
        f"Say so with -c CREDENTIAL, or in {NAME}: credential: ID. mcred list shows the ids."
    )


def _loadable(beside: Sequence[Path]) -> list[Credential]:
    loaded = []
    for listed in known(beside):
        try:
            loaded.append(load_credential(listed.path))
        except (YamlError, OSError):
            continue  # a broken spec that nobody asked for is no reason to stop
    return loaded


def _placed(credential: Credential, folder: Path, files: tuple[File, ...]) -> int:
    submission: Submission = place(credential, folder.as_posix(), files)
    found = {
        spot.item
        for spot, placement in submission.places.items()
        if isinstance(placement, Found) and next(i for i in credential.items if i.id == spot.item).takes == "named"
    }
    return len(found)


def _first_line(wrong: YamlError) -> str:
    first, *more = str(wrong).splitlines()
    return f"{first} (and {len(more)} more)" if more else first


def exit_code(run: Run, *, strict: bool) -> int:
    """The exit code of a run: 2 when a portfolio could not be checked, 1 when something is to be fixed."""
    if run.errors or not run.portfolios:
        return 2
    if run.verdict is Verdict.FIX:
        return 1
    waived = any(report.counts["skipped"] for report in run.portfolios)
    return 1 if strict and (run.verdict is Verdict.REVIEW or waived) else 0
