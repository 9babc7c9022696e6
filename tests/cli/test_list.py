"""`mcred list` shows the credentials known here and where each comes from."""

from __future__ import annotations

from pathlib import Path

from tests.cli.commands import Command
from tests.cli.specs_made_up import SPEC


def keep(folder: Path, name: str, text: str) -> None:
    """Keep a spec in a folder of credentials."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.yaml").write_text(text, "utf-8")


def test_every_credential_says_where_it_comes_from(mcred: Command, here: Path, tmp_path: Path) -> None:
    """Those of this folder, of the folder above, of the user and of mcred itself are told apart."""
    keep(here / "credentials", "made-up", SPEC)
    keep(tmp_path / "credentials", "beside", SPEC.replace("id: made-up", "id: beside"))
    keep(tmp_path / "configuration" / "mcred" / "credentials", "mine", SPEC.replace("id: made-up", "id: mine"))
    ended = mcred("list")
    assert ended.code == 0
    blocks = {block.split()[0]: " ".join(block.split()) for block in ended.out.split("\n\n")}
    assert "A Made-up Credential The Issuer from: here (credentials/made-up.yaml)" in blocks["made-up"]
    assert "from: beside the portfolios (" in blocks["beside"]
    assert "from: yours (" in blocks["mine"]
    assert "from: shipped with mcred" in blocks["reflective-practices"]


def test_a_spec_with_mistakes_is_listed_as_such(mcred: Command, here: Path) -> None:
    """A broken spec shows its first mistake and how to see the others, and hides no other credential."""
    keep(here / "credentials", "bad", SPEC.replace("issuer:", "isuer:").replace("licence:", "licens:"))
    ended = mcred("list")
    assert ended.code == 0
    assert "bad  cannot be used: its spec has mistakes" in ended.out
    assert "bad.yaml:3:1: " in ended.out
    assert "mcred spec lint" in ended.out
    assert "reflective-practices" in ended.out
