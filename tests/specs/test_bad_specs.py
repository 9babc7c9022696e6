"""A hundred broken specs, each with its exact message beside it: x.yaml and x.out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mcred.cli.linting import look_through
from mcred.errors import YamlError
from mcred.requirements import KINDS
from mcred.specs.loading import load_credential
from mcred.specs.yaml import MAX_BYTES, render_problems

BAD = sorted((Path(__file__).parent / "bad").glob("*.yaml"))
BLAME = re.compile(r"\b(?:you (?:forgot|must|failed|did not)|your (?:mistake|fault|error)|invalid|illegal|bad|wrong|"
                   r"portfolio|student|Traceback|pydantic|validation)\b", re.IGNORECASE)  # fmt: skip
"""Words of blame, of a programmer, or of someone who only uses the spec."""

TAGS = [str(kind.model_fields["kind"].annotation.__args__[0]) for kind in KINDS]  # type: ignore[union-attr]
ALL_KINDS = f"{', '.join(TAGS[:-1])} or {TAGS[-1]}"
"""As a message lists them; what is held here says KINDS, so that a new kind changes none of it."""


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_each_mistake_has_its_message(path: Path) -> None:
    """A broken spec says just what stands beside it, and blames nobody."""
    seen = look_through(str(path))
    said = render_problems(seen.mistakes).replace(f"{path.parent}/", "").replace(ALL_KINDS, "KINDS") + "\n"
    assert seen.mistakes
    assert said == path.with_suffix(".out").read_text("utf-8")
    told = "\n".join(line for line in said.splitlines() if not re.match(r" +\d* \|", line))
    assert not BLAME.search(told)


def test_there_are_a_hundred() -> None:
    """As many as promised, and no message without its spec."""
    outs = sorted((Path(__file__).parent / "bad").glob("*.out"))
    assert [path.stem for path in outs] == [path.stem for path in BAD]
    assert len(BAD) >= 100


def test_a_file_of_ten_megabytes(tmp_path: Path) -> None:
    """A huge file is refused in one line, and no more of it is read than a spec may have."""
    huge = tmp_path / "huge.yaml"
    huge.write_bytes(b"id: a\n" + b"# nothing\n" * MAX_BYTES)
    with pytest.raises(YamlError) as caught:
        load_credential(huge)
    assert [problem.line for problem in caught.value.problems] == [1]
    assert "too large" in str(caught.value)
