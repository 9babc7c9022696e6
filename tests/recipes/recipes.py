"""The recipes in CONTRIBUTING.md, the samples that are added by them, and the copies of mcred they are added to."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = Path(__file__).parent / "samples"
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
STEP = re.compile(r"^\d\. The (file|test|line),[^`]*(?:`[A-Za-z]+` of )?`([\w./-]+)`", re.MULTILINE)
HELD_ELSEWHERE = shutil.ignore_patterns("golden", "bad", "outside")


class Recipe(Struct, frozen=True, kw_only=True):
    """One recipe of CONTRIBUTING.md, and the sample that is added by it."""

    heading: str
    pattern: str
    """The one that the recipe takes as its pattern."""
    new: str
    """The sample's name, which takes the place of the pattern's."""
    file: Path
    test: Path
    lines: tuple[str, ...] = ()
    """What is added below the lines of the pattern."""


KIND = Recipe(
    heading="A requirement kind",
    pattern="length",
    new="year",
    file=SAMPLES / "kind" / "year.py",
    test=SAMPLES / "kind" / "year.yaml",
    lines=("from mcred.requirements.year import Year", "| Year"),
)
READER = Recipe(
    heading="A document format",
    pattern="rtf",
    new="org",
    file=SAMPLES / "reader" / "org.py",
    test=SAMPLES / "reader" / "held_org.py",
    lines=('_format("org", "org", "an Org text", contents="text"),',),
)
REPORT = Recipe(
    heading="A report format",
    pattern="github",
    new="csv",
    file=SAMPLES / "report" / "csv.py",
    test=SAMPLES / "report" / "held_csv.py",
    lines=('"csv": "mcred.reports.csv",',),
)
CREDENTIAL = Recipe(
    heading="Another credential",
    pattern="peer-coaching",
    new="garden",
    file=SAMPLES / "credential" / "garden.yaml",
    test=SAMPLES / "credential" / "asked.yaml",
)


RECIPES = (KIND, READER, REPORT, CREDENTIAL)


class Copy(Struct, frozen=True, kw_only=True):
    """A copy of mcred, in which nothing of this checkout is used."""

    root: Path

    def run(self, *arguments: str | Path, code: int = 0) -> str:
        """What Python prints in the copy; it must end with that code."""
        settings = {
            "PYTHONPATH": str(self.root / "src"),
            "XDG_CONFIG_HOME": str(self.root),
            "COLUMNS": "100",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        }
        ran = subprocess.run(  # noqa: S603 - our own commands
            [sys.executable, *arguments],
            cwd=self.root, env={**os.environ, **settings}, stdin=subprocess.DEVNULL, capture_output=True, check=False,
        )  # fmt: skip
        said = ran.stdout.decode()
        assert ran.returncode == code, said + ran.stderr.decode()
        return said

    def mcred(self, *arguments: str | Path, code: int = 0) -> str:
        """What a command of mcred prints."""
        return self.run("-m", "mcred", *arguments, code=code)

    def made(self, function: str) -> str:
        """What a function of docs/make.py makes."""
        return self.run("-c", f"import runpy; print(runpy.run_path('docs/make.py')[{function!r}]())")

    def written(self, path: str, text: str) -> Path:
        """A file of the copy, written."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file


def section(heading: str) -> str:
    """What CONTRIBUTING.md says below a heading."""
    return CONTRIBUTING.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def steps(recipe: Recipe) -> dict[str, str]:
    """The paths that a recipe names, by what they are: the file, the test, the line."""
    return {found[1]: found[2] for found in STEP.finditer(section(recipe.heading))}


def pattern_lines(recipe: Recipe) -> list[str]:
    """The lines of the pattern, as the recipe shows them."""
    block = re.search(r"```(?:python|text)\n(.*?)\s*```", section(recipe.heading), re.DOTALL)
    return [line.strip() for line in block[1].splitlines()] if block else []


def copied(root: Path, *names: str) -> Copy:
    """A copy of some files and folders of mcred."""
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=HELD_ELSEWHERE)
        else:
            shutil.copy2(ROOT / name, root / name)
    return Copy(root=root)


def add(recipe: Recipe, copy: Copy) -> None:
    """Add a sample to a copy, just as its recipe says."""
    places = steps(recipe)
    for what, sample in (("file", recipe.file), ("test", recipe.test)):
        new = copy.root / places[what].replace(recipe.pattern, recipe.new)
        assert not new.exists(), f"mcred has {new.name} now: take another sample"
        new.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sample, new)
    if recipe.lines:
        add_lines(copy.root / places["line"], pattern_lines(recipe), recipe.lines)


def add_lines(file: Path, patterns: list[str], lines: tuple[str, ...]) -> None:
    """Write each line below its pattern, as far from the margin as that."""
    text = file.read_text("utf-8")
    for pattern, line in zip(patterns, lines, strict=True):
        text, times = re.subn(rf"^( *){re.escape(pattern)}\n", rf"\g<0>\g<1>{line}\n", text, flags=re.MULTILINE)
        assert times == 1, f"{file.name} has no line {pattern!r}"
    file.write_text(text, "utf-8")
