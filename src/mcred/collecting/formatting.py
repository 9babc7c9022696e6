"""Reads how Word files look, where a requirement asks for it, since few credentials do."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mcred.collecting.opening import opened
from mcred.domain.documents import Document, Unreadable
from mcred.domain.formatting import Formatting
from mcred.domain.submission import File, Found, Submission
from mcred.requirements.formatting import DocumentFormatting
from mcred.specs.credential import Credential
from mcred.specs.rules import every_rule


def formatting_of(credential: Credential, folder: Path, submission: Submission) -> Mapping[str, Formatting]:
    """How each Word file looks that stands where a requirement about formatting applies, by its path."""
    if not any(isinstance(requirement, DocumentFormatting) for _, requirement, _ in every_rule(credential)):
        return {}
    files = {
        found.passage.file.path: found.passage.file
        for found in submission.places.values()
        if isinstance(found, Found) and found.passage.file.format == "docx"
    }
    read = {path: _read(folder, file) for path, file in files.items() if isinstance(file.content, Document)}
    return {path: formatting for path, formatting in read.items() if formatting}


def _read(folder: Path, file: File) -> Formatting | None:
    from mcred.readers.wall import behind_wall
    from mcred.readers.word import formatting

    try:
        with opened(folder, file.path) as stream:
            found = behind_wall(lambda: formatting.read(stream))
    except OSError:
        return None
    return None if isinstance(found, Unreadable) else found
