"""Takes portfolios from their folders to their reports; one that cannot be checked never stops the others."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from mcred.checking import Declarations, check
from mcred.cli.choosing import credential_named, credential_of
from mcred.collecting import place, read_folder, with_second_opinions
from mcred.domain.findings import Report
from mcred.domain.identity import KnownNames
from mcred.domain.limits import STANDARD, Limits
from mcred.domain.submission import Submission
from mcred.errors import PortfolioError, UndecidedError, YamlError
from mcred.reports import Failure
from mcred.specs.credential import Credential
from mcred.specs.manifest import NAME, Notes, load_notes, manifest_problems

_MANY = 8
"""From so many portfolios on, starting more processes pays for itself."""


class Settings(Struct, frozen=True, kw_only=True):
    """What holds for all portfolios of a run."""

    today: datetime.date
    credential: str | None = None
    """An id or a path that wins over what portfolios name."""
    beside: tuple[Path, ...] = ()
    """The folders the portfolios lie in, which may keep credentials of their own."""
    private: tuple[str, ...] = ()
    limits: Limits = STANDARD


class Gathered(Struct, frozen=True, kw_only=True):
    """One portfolio before it is judged, with what is to be told on the side."""

    credential: Credential
    submission: Submission
    notes: Notes
    names: KnownNames
    notices: tuple[str, ...] = ()


class Checked(Struct, frozen=True, kw_only=True):
    """What came of one portfolio, with what is to be told on the side."""

    outcome: Report | Failure
    notices: tuple[str, ...] = ()
    undecided: tuple[str, ...] | None = None
    """Where the files do not tell the credential: the ids of those that some fit, the nearest first."""


def check_all(folders: Sequence[Path], settings: Settings, jobs: int | None = None) -> Iterator[Checked]:
    """What came of each portfolio, in order, from so many processes, or from as many as suit their number.

    Raises UsageError or YamlError when the credential given for all of them cannot be used.
    """
    if settings.credential:
        credential_named(settings.credential, settings.beside)
    used = processes(jobs, len(folders))
    if used > 1:
        from mcred.cli.workers import check_in_processes

        yield from check_in_processes(folders, settings, used)
        return
    for folder in folders:
        yield check_one(folder, settings)


def processes(wanted: int | None, portfolios: int) -> int:
    """How many processes to use: as many as wanted, else one for a few portfolios and every core for more."""
    if wanted is None:
        wanted = _cores() if portfolios >= _MANY else 1
    return min(wanted, max(portfolios, 1))


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def check_one(folder: Path, settings: Settings) -> Checked:
    """What came of one portfolio."""
    path = folder.as_posix()
    try:
        return _checked(folder, settings)
    except YamlError as wrong:
        from mcred.checking.masked_problems import masked_problems
        from mcred.specs.yaml import render_problems

        problems = masked_problems(wrong.problems, KnownNames(private=settings.private))
        failure = Failure(path=path, message=_first_line(YamlError(problems)))
        return Checked(outcome=failure, notices=(f"{path}/\n{render_problems(problems)}",))
    except UndecidedError as wrong:
        return Checked(outcome=Failure(path=path, message=str(wrong)), undecided=wrong.near)
    except PortfolioError as wrong:
        return Checked(outcome=Failure(path=path, message=str(wrong)))
    except OSError as problem:
        what = problem.filename or folder
        return Checked(outcome=Failure(path=path, message=f"{what} cannot be opened ({problem.strerror})."))


def gather(folder: Path, settings: Settings) -> Gathered:
    """All there is to judge in one portfolio, and by what.

    Raises PortfolioError, YamlError or OSError when it cannot be judged.
    """
    files = read_folder(folder, settings.limits)
    notes = load_notes(folder)
    named = notes.manifest.credential
    notices: tuple[str, ...] = ()
    if settings.credential:
        credential = credential_named(settings.credential, settings.beside)
        if named not in (None, credential.id):
            notices = (f"{folder.as_posix()}: checked as {credential.id}, as -c says; {NAME} says {named}.",)
    else:
        credential = credential_of(folder, named, files, settings.beside)
    if problems := manifest_problems(notes, credential):
        raise PortfolioError("\n".join(problems))
    placed = place(credential, folder, files, notes.manifest.files)
    submission = with_second_opinions(credential, folder, placed, settings.limits)
    return Gathered(
        credential=credential,
        submission=submission,
        notes=notes,
        names=KnownNames(private=settings.private, allowed=notes.manifest.allow),
        notices=notices,
    )


def _checked(folder: Path, settings: Settings) -> Checked:
    found = gather(folder, settings)
    declarations = Declarations(
        elements=found.notes.declared,
        refused=found.notes.refused,
        names=found.names,
        covers=found.notes.manifest.covers,
        waivers=found.notes.waivers,
    )
    report = check(found.credential, found.submission, settings.today, declarations)
    return Checked(outcome=report, notices=found.notices)


def _first_line(wrong: YamlError) -> str:
    first, *more = str(wrong).splitlines()
    return f"{first} (and {len(more)} more)" if more else first
