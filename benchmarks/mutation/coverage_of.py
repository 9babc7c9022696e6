"""Which tests execute which line, learned by running each once in a copy of the files."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections import Counter, defaultdict
from pathlib import Path

import coverage
from msgspec import Struct
from operators import Mutant

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("text", "requirements", "collecting", "checking", "specs", "templates", "domain", "examples", "identity",
           "reports", "hostile/test_never_ready.py", "hostile/test_names.py")  # fmt: skip
"""Where tests run the code in their own process; those of the command line start another."""
ALWAYS = ("-q", "-p", "timings", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist")

MEASURED = ("--cov=mcred", "--cov-context=test", "--cov-report=")
QUICK = 20
FEW = 3
"""A line that so few tests execute may be remembered from one to the next."""


class Suite(Struct, frozen=True, kw_only=True):
    """What is known of the tests that pass."""

    seconds: dict[str, float]
    """How long each took."""
    lines: dict[str, dict[int, frozenset[str]]]
    """The tests that execute each line of each file."""
    reach: dict[str, int]
    """How many lines each test executes."""

    def tests_for(self, path: Path, mutant: Mutant, budget: float) -> tuple[list[str], list[str]]:
        """The tests that a mutant meets: first those of its own folder, then the others.

        Of each, some quick ones come first, then those that execute the most.

        A line that runs once only, as its module is loaded, meets every test that executes the module.
        """
        lines = self.lines.get(str(path), {})
        asked = [tests for line, tests in lines.items() if mutant.loaded or mutant.line <= line <= mutant.end]
        found = frozenset[str]().union(*asked)
        package = path.parts[2]
        if mutant.loaded or len(found) < FEW:
            found |= {test for test in self.seconds if test.startswith(f"tests/{package}/")}
        exact = frozenset[str]().union(*(lines.get(line, frozenset()) for line in range(mutant.line, mutant.end + 1)))
        quick = sorted(found, key=lambda test: (test not in exact, self.seconds[test]))
        wide = sorted(quick[QUICK:], key=lambda test: (test not in exact, -self.reach[test]))
        ranked = [*quick[:QUICK], *wide]
        folder = f"tests/{package}/"
        near = _within([test for test in ranked if test.startswith(folder)], self.seconds, budget)
        far = _within([test for test in ranked if not test.startswith(folder)], self.seconds, budget)
        return near, far


def _within(tests: list[str], seconds: dict[str, float], budget: float) -> list[str]:
    """As many tests as fit in a budget of seconds."""
    kept: list[str] = []
    spent = 0.0
    for test in tests:
        spent += seconds[test]
        if spent > budget and kept:
            break
        kept.append(test)
    return kept


def copy_tree(copy: Path) -> None:
    """Bring the copy to what is under version control, as it is now."""
    for name in ("src", "tests"):
        shutil.rmtree(copy / name, ignore_errors=True)
    copy.mkdir(parents=True, exist_ok=True)
    packed = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as files:
        files.extractall(copy, filter="data")
    subprocess.run([sys.executable, "-m", "compileall", "-q", "src", "tests"], cwd=copy, check=True)


def learn(copy: Path, *, again: bool) -> Suite:
    """Run every test once in the copy, or take what the last run said."""
    timings, data = copy / ".timings.json", copy / ".coverage"
    if again or not timings.exists():
        paths = f"{copy / 'src'}{os.pathsep}{Path(__file__).parent}"
        here = {"PYTHONPATH": paths, "MUTATION_TIMINGS": str(timings), "COVERAGE_FILE": str(data)}
        command = [sys.executable, "-m", "pytest", *ALWAYS, f"--basetemp={copy}.tmp", *MEASURED]
        command += [f"tests/{folder}" for folder in FOLDERS]
        subprocess.run(command, cwd=copy, check=False, env=os.environ | here)
    seconds: dict[str, float] = json.loads(timings.read_text(encoding="utf-8"))
    found = coverage.CoverageData(str(data))
    found.read()
    lines: dict[str, dict[int, frozenset[str]]] = defaultdict(dict)
    for file in found.measured_files():
        for line, contexts in found.contexts_by_lineno(file).items():
            tests = {context.rpartition("|")[0] for context in contexts}
            lines[str(Path(file).relative_to(copy))][line] = frozenset(tests & seconds.keys())
    reach = Counter(test for found_in in lines.values() for tests in found_in.values() for test in tests)
    return Suite(seconds=seconds, lines=lines, reach=reach)
