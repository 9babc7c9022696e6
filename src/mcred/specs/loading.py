"""Loads a credential from its YAML file, and the cues that may lie beside it."""

from __future__ import annotations

from pathlib import Path

from mcred.errors import YamlError
from mcred.specs.credential import Credential
from mcred.specs.yaml import Mark, parse_file, validate


def load_credential(path: Path) -> Credential:
    """The credential of a spec file; `NAME.cues.yaml` beside `NAME.yaml` adds cues to its element lists.

    Raises YamlError with every mistake of the file, or OSError when it cannot be opened.
    """
    node = parse_file(path)
    credential = validate(Credential, node)
    beside = path.with_suffix(".cues.yaml")
    if not beside.is_file():
        return credential
    cues = parse_file(beside)
    try:
        return credential.with_cues(cues.data)
    except ValueError as problem:
        raise YamlError((cues.source.problem(Mark(1, 1), str(problem), ""),)) from None
