"""What files store about people is found in every kind of file, and nothing in a clean one."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest

from mcred.domain.submission import File
from mcred.inspecting import inspect
from mcred.readers import read
from tests.cli.commands import Command
from tests.identity.kinds import CLEAN, KINDS, Kind
from tests.identity.secrets_told import SECRETS

SPEC = """\
id: made-up
title: Made up
issuer: Nobody
about: Collect what you have.
source: {title: A Page, publisher: A Publisher, licence: CC0}
identity: forbidden
parts:
  - id: part-1
    title: Part 1
    items: [{id: artifacts, title: Artifacts, type: artifact, takes: rest, instances: {min: 1}}]
"""


def seen(data: bytes, suffix: str) -> list[tuple[str, str]]:
    """Codes and confidences of what `mcred inspect` sees in a file."""
    reading = read(BytesIO(data), f"tally.{suffix}")
    file = File(path=f"tally.{suffix}", format=reading.format, content=reading.content)
    details = inspect(file.path, file).identity
    assert not any(secret.casefold() in f"{d.trace.masked} {d.where}".casefold() for d in details for secret in SECRETS)
    return [(detail.trace.code, detail.trace.confidence.value) for detail in details]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.suffix}: {kind.name}")
def test_what_a_file_stores_is_found(kind: Kind) -> None:
    """Each place in which a file can store who somebody is, is looked into."""
    assert set(seen(kind.make(), kind.suffix)) == {(kind.code, "certain" if kind.certain else "likely")}


@pytest.mark.parametrize("suffix", CLEAN)
def test_a_clean_file_gives_nobody_away(suffix: str) -> None:
    """What programs write where nobody entered a name is no finding, in any format."""
    assert seen(CLEAN[suffix](), suffix) == []


def test_a_check_finds_them_all(here: Path, mcred: Command) -> None:
    """Where nobody may be known, each such file is to be fixed or reviewed, and each clean one is not."""
    (here / "spec.yaml").write_text(SPEC, encoding="utf-8")
    folder = here / "mine"
    folder.mkdir()
    wanted = {f"{number} tally.{kind.suffix}": kind for number, kind in enumerate(KINDS)}
    for name, kind in wanted.items():
        (folder / name).write_bytes(kind.make())
    for suffix, make in CLEAN.items():
        (folder / f"clean tally.{suffix}").write_bytes(make())
    ended = mcred("check", "mine", "-c", "spec.yaml", "--format", "json")
    outcomes = json.loads(ended.out)["portfolios"][0]["outcomes"]
    found = {
        (finding["location"]["file"], finding["code"]): finding["severity"]
        for outcome in outcomes
        for finding in outcome["findings"]
        if finding["code"].startswith("identity-")
    }
    assert found == {(name, kind.code): "error" if kind.certain else "warning" for name, kind in wanted.items()}
    assert not any(secret.casefold() in (ended.out + ended.err).casefold() for secret in SECRETS)
