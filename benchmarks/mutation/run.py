"""Makes small mistakes in the code, one at a time, and counts how many the tests notice.

    nice -n 19 .venv/bin/python benchmarks/mutation/run.py [--per-package 250] [--seed 1] [--only text,checking]

Works in a copy of the files under version control. First every test runs once, to learn which lines it executes; with
`--known` that is taken from the run before. Then each mutant of a random sample meets the tests that execute its line,
those of its own folder first, within a budget of seconds. Prints a table and writes the survivors.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import json
import os
import random
import signal
import sys
import time
from collections import defaultdict
from itertools import islice
from pathlib import Path

import pytest
import yaml
from coverage_of import Suite, copy_tree, learn
from msgspec import Struct
from operators import Mutant, mutants, mutated
from table import Result, table

PACKAGES = ("text", "requirements", "collecting", "checking")
TIMEOUT = 60.0
HEAVY = ("hypothesis", "pydantic", "msgspec", "lxml.etree", "docx", "pypdf", "PIL.Image", "typer", "rich.console",
         "rapidfuzz", "Stemmer", "sentencex", "openpyxl")  # fmt: skip
OPTIONS = ("-x", "-q", "--assert=plain", *(f"-pno:{name}" for name in (
    "randomly", "cacheprovider", "xdist", "cov", "faulthandler", "unraisableexception", "threadexception",
)))  # fmt: skip
PASSED, NO_TESTS = 0, 5
CONTROLS = 2
"""So many times in a package the tests must pass without a mistake."""


class Chosen(Struct, frozen=True):
    """A mutant of a sample: its file, as it is and with the mistake in it."""

    path: Path
    mutant: Mutant
    source: str
    changed: str


def sampled(sources: dict[Path, str], many: int, chance: random.Random) -> list[Chosen]:
    """A sample in which every file has its share, and one at least; in any order, so that a part is a sample, too."""
    found = {path: list(mutants(source)) for path, source in sources.items()}
    total = sum(map(len, found.values()))
    drawn = []
    for path, every in sorted(found.items()):
        source = sources[path]
        chance.shuffle(every)
        tried = (Chosen(path, mutant, source, mutated(source, mutant)) for mutant in every)
        share = max(1, round(many * len(every) / total))
        drawn += list(islice((one for one in tried if one.changed != one.source), share))
    chance.shuffle(drawn)
    return drawn


def judged(copy: Path, chosen: Chosen, suite: Suite, budget: float, *, sound: bool = False) -> str:
    """Whether the tests notice a mutant: killed, timeout or survived; `sound` is the file without the mistake."""
    file = copy / chosen.path
    times = file.stat()
    try:
        file.write_text(chosen.source if sound else chosen.changed, encoding="utf-8")
        for tests in suite.tests_for(chosen.path, chosen.mutant, budget):
            if tests and (found := _run(tests)) != "survived":
                return found
    finally:
        file.write_text(chosen.source, encoding="utf-8")
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    return "survived"


def _run(tests: list[str]) -> str:
    """What becomes of a mutant in a process of its own that runs some tests in order."""
    child = os.fork()
    if not child:
        os.setsid()
        _test(tests)
    ends = time.monotonic() + TIMEOUT
    while time.monotonic() < ends:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return "survived" if os.waitstatus_to_exitcode(status) in {PASSED, NO_TESTS} else "killed"
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "timeout"


class Only:
    """Picks tests by their ids, in the order of the ids."""

    def __init__(self, tests: list[str]) -> None:
        self.order = {test: number for number, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the tests asked for."""
        kept = [item for item in items if item.nodeid in self.order]
        items[:] = sorted(kept, key=lambda item: self.order[item.nodeid])


def _test(tests: list[str]) -> None:
    """Run tests in this process, and end it."""
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(silence, stream)
    files = dict.fromkeys(test.partition("::")[0] for test in tests)
    code = 3
    try:
        code = int(pytest.main([*OPTIONS, f"--basetemp={Path.cwd()}.tmp", *files], plugins=[Only(tests)]))
    finally:
        os._exit(code)


def _warm_up(copy: Path) -> None:
    """Load what every test run loads and no mutant changes."""
    os.chdir(copy)
    sys.path[:0] = [str(copy / "src"), str(copy)]
    sys.dont_write_bytecode = True
    os.environ |= {"PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    for name in HEAVY:
        importlib.import_module(name)
    yaml.safe_load = functools.partial(yaml.load, Loader=yaml.CSafeLoader)  # the same, and quicker
    pytest.main([*OPTIONS, "docs"])


def main() -> None:
    """Draw a sample, judge it and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--per-package", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default=",".join(PACKAGES), help="packages, with commas between")
    parser.add_argument("--budget", type=float, default=20.0, help="seconds of tests that a mutant meets, near and far")
    parser.add_argument("--known", action="store_true", help="which test runs which line is known from the last run")
    parser.add_argument("--copy", type=Path, default=Path("/tmp/mutants"), help="where the copy is made")  # noqa: S108
    parser.add_argument("--output", type=Path, default=Path("mutants.jsonl"))
    args = parser.parse_args()
    output = args.output.resolve()
    if not args.known:
        copy_tree(args.copy)
    suite = learn(args.copy, again=not args.known)
    _warm_up(args.copy)
    results: dict[str, list[Result]] = defaultdict(list)
    with output.open("w", encoding="utf-8") as out:
        for package in args.only.split(","):
            root = args.copy / "src/mcred" / package
            sources = {path.relative_to(args.copy): path.read_text(encoding="utf-8") for path in root.rglob("*.py")}
            sample = sampled(sources, args.per_package, random.Random(args.seed))  # noqa: S311
            for chosen in sample[:: max(1, len(sample) // CONTROLS)]:
                if judged(args.copy, chosen, suite, args.budget, sound=True) != "survived":
                    sys.exit(f"the tests fail without a mistake in {chosen.path}")
            for chosen in sample:
                mutant = chosen.mutant
                result = Result(
                    file=str(chosen.path), line=mutant.line, operator=mutant.operator, before=mutant.before,
                    after=mutant.after, fate=judged(args.copy, chosen, suite, args.budget),
                )  # fmt: skip
                results[package].append(result)
                out.write(json.dumps({name: getattr(result, name) for name in result.__struct_fields__}) + "\n")
                out.flush()
            print(table({package: results[package]}), flush=True)
    print(table(results))


if __name__ == "__main__":
    main()
