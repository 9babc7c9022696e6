"""Each shipped spec asks for all that its source asks for, and for nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from mcred.specs.credential import Credential
from mcred.specs.yaml import parse, validate
from tests.specs.answers import OPTIONAL, Answer, answers

SPECS = Path(__file__).resolve().parents[2] / "credentials"
SOURCES = Path(__file__).parent / "sources"
IDS = sorted(path.stem for path in SPECS.glob("*.yaml") if not path.stem.endswith(".cues"))


class Asked(NamedTuple):
    """One thing a source asks for, where it asks for it, and what of the spec answers it."""

    asks: str
    at: str
    answered: dict[str, str | list[str]]

    @property
    def references(self) -> list[Answer]:
        """Addresses, each with a phrase of what stands there."""
        return [
            (address, phrase)
            for address, phrases in self.answered.items()
            for phrase in ([phrases] if isinstance(phrases, str) else phrases)
        ]


def asked_by(name: str) -> list[Asked]:
    """Everything the source of a credential asks for."""
    entries = yaml.safe_load((SOURCES / f"{name}.yaml").read_text(encoding="utf-8"))
    return [Asked(**entry) for entry in entries]


def spec(name: str) -> Credential:
    """A shipped spec."""
    path = SPECS / f"{name}.yaml"
    return validate(Credential, parse(path.read_bytes(), path.name))


def meant(reference: Answer, said: list[Answer]) -> list[Answer]:
    """The answers at an address whose words hold a phrase."""
    address, phrase = reference
    return [answer for answer in said if answer[0] == address and phrase in answer[1]]


def test_every_credential_has_its_source() -> None:
    """There is a list of what the source asks for to each shipped spec, and no other list."""
    assert sorted(path.stem for path in SOURCES.glob("*.yaml")) == IDS


@pytest.mark.parametrize("name", IDS)
def test_everything_a_source_asks_for_is_answered(name: str) -> None:
    """Each thing is answered by one requirement, assessor's line or remark that is really in the spec."""
    said = list(answers(spec(name)))
    for entry in asked_by(name):
        assert entry.asks
        assert entry.at
        assert entry.references, entry.asks
        for reference in entry.references:
            assert len(meant(reference, said)) == 1, (entry.asks, reference)


@pytest.mark.parametrize("name", IDS)
def test_a_spec_asks_for_nothing_else(name: str) -> None:
    """Each requirement, assessor's line, rubric row and remark of a spec answers something the source asks for."""
    said = list(answers(spec(name)))
    answering = {answer for entry in asked_by(name) for ref in entry.references for answer in meant(ref, said)}
    unasked = [answer for answer in said if answer not in answering]
    assert [answer for answer in unasked if answer[0].rpartition("/")[2] not in OPTIONAL] == []
