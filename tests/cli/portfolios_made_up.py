"""Small portfolios of a made-up credential, as many as a test of many needs."""

from __future__ import annotations

from pathlib import Path

SPEC = """\
id: short-note
title: A Short Note
issuer: The Issuer
about: Say in five words what you did.
source: {title: Made up, publisher: Nobody, licence: none stated}
parts:
  - id: part-1
    title: Part 1
    items:
      - id: note
        title: Note
        prompt: {text: Say what you did.}
        requirements:
          - {kind: length, words: {max: 5}}
"""


def keep_credential(folder: Path) -> None:
    """Keep the credential where portfolios below the folder find it."""
    (folder / "credentials").mkdir(exist_ok=True)
    (folder / "credentials" / "short-note.yaml").write_text(SPEC, "utf-8")


def portfolio(folder: Path, text: str = "We read aloud together.", more: str = "") -> Path:
    """One portfolio with a note and a manifest; `more` are further lines of the manifest."""
    folder.mkdir(parents=True)
    (folder / "note.txt").write_text(text, "utf-8")
    (folder / "portfolio.yaml").write_text(f"credential: short-note\n{more}", "utf-8")
    return folder


def portfolios(folder: Path, number: int) -> list[str]:
    """So many portfolios p00, p01 ..., every third of which is over its limit; their names."""
    names = [f"p{index:02}" for index in range(number)]
    for index, name in enumerate(names):
        portfolio(folder / name, f"Note {index}: we read" + (" aloud together today." if index % 3 == 0 else "."))
    return names
