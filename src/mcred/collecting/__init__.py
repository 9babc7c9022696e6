"""Collects a portfolio folder: walks it, reads its files, places them into the credential's items."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from pathlib import Path

from mcred.collecting.declared import named_passages
from mcred.collecting.placing import place_all
from mcred.collecting.reading import read_files
from mcred.collecting.second_opinion import with_second_opinions
from mcred.collecting.walk import walk
from mcred.domain.limits import STANDARD, Limits
from mcred.domain.submission import File, Submission
from mcred.errors import PortfolioError
from mcred.specs.credential import Credential
from mcred.text.nearest import nearest_names

__all__ = ["collect", "place", "read_folder", "with_second_opinions"]

_BESIDE = 2000
"""Names looked through for the one that may be meant."""


def read_folder(folder: Path, limits: Limits = STANDARD) -> tuple[File, ...]:
    """All files of a portfolio folder, each opened and read once.

    Raises PortfolioError when there is no such folder, or nothing in it to check.
    """
    if not folder.is_dir():
        if folder.is_file():
            raise PortfolioError(
                f"{folder} is a file. mcred check takes the folder of a portfolio; mcred inspect looks into one file."
            )
        raise PortfolioError(f"The folder {folder} does not exist.{_near(folder)}")
    try:
        files = read_files(folder, walk(folder, limits.files), limits)
    except OSError as problem:
        raise PortfolioError(f"The folder {folder} cannot be opened ({problem.strerror}).") from None
    if not files:
        raise PortfolioError(
            f"The folder {folder} holds nothing to check. mcred init makes one to fill in; mcred list shows for what."
        )
    return files


def _near(folder: Path) -> str:
    """A question for the folder that may be meant, with a space before it; nothing where none has a name like it."""
    import os

    try:
        with os.scandir(folder.parent) as beside:
            names = [entry.name for entry in islice(beside, _BESIDE) if entry.is_dir()]
    except OSError:
        return ""
    near = nearest_names(folder.name, names)
    return f" Did you mean {folder.parent / near[0]}?" if near else ""


def place(
    credential: Credential, folder: Path, files: tuple[File, ...], named: Mapping[str, str] | None = None
) -> Submission:
    """The files placed into a credential's items; `named` is what portfolio.yaml says under `files`."""
    places = place_all(credential, files, named_passages(credential, files, named or {}))
    return Submission(path=folder.as_posix(), files=files, places=places)


def collect(credential: Credential, folder: Path, named: Mapping[str, str] | None = None) -> Submission:
    """A portfolio folder, read and placed, with a second opinion on PDFs that are near a limit."""
    return with_second_opinions(credential, folder, place(credential, folder, read_folder(folder), named))
