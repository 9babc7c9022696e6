"""Measures mcred: `python benchmarks/measure.py`, in an environment with mcred and its development tools.

Times are the processor's, of mcred and all it starts, as ratios to a bare `python -c pass` of the same round, medians
of rounds in turn: so a busy computer changes little. Peers are measured in the same rounds where they are installed.
Linux and macOS only.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from portfolio import CREDENTIAL, PDF, VIDEO, WORD_FILES, copies, standard_portfolio

MCRED = (sys.executable, "-m", "mcred")
PEAK = (
    "import resource, subprocess, sys; subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL); "
    "used = resource.getrusage(resource.RUSAGE_CHILDREN); print(used.ru_utime + used.ru_stime, used.ru_maxrss)"
)
"""Run in a small process of its own: the peak of a child begins at the size of the process it was forked from."""
RULES = "gatorgrade.yml"
PEERS = {
    "pandoc, pdftotext, ffprobe by hand": ("pandoc", "pdftotext", "ffprobe"),
    "markitdown, each document": ("markitdown",),
    "gatorgrade, words of the three texts saved as Markdown": ("gatorgrade", "pandoc"),
}


def processor(command: Sequence[str], folder: Path) -> float:
    """Seconds of processor time that a command and its children take."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def commands(portfolio: Path) -> Mapping[str, Sequence[str]]:
    """What is measured, by name; peers that are not installed are left out and named on stderr."""
    check = (*MCRED, "check", portfolio.name, "-c", CREDENTIAL)
    found: dict[str, Sequence[str]] = {
        "python -c pass": (sys.executable, "-c", "pass"),
        "mcred --version": (*MCRED, "--version"),
        "mcred --help": (*MCRED, "--help"),
        "mcred check": check,
        "mcred check --format json": (*check, "--format", "json"),
    }
    for name, programs in PEERS.items():
        missing = [program for program in programs if not shutil.which(program)]
        if missing:
            print(f"skipped: {name} ({', '.join(missing)} not installed)", file=sys.stderr)
        else:
            found[name] = ("sh", "-c", by_hand(programs[0], portfolio.name))
    return found


def by_hand(program: str, folder: str) -> str:
    """What somebody would type to learn about as much as they can with other programs."""
    documents = [f"{folder}/{path}" for path in WORD_FILES]
    if program == "markitdown":
        return "; ".join(f"markitdown {path} | wc -w" for path in (*documents, f"{folder}/{PDF}"))
    if program == "gatorgrade":
        return f"gatorgrade --config {RULES}"
    lines = [f"pandoc -t plain {path} | wc -w" for path in documents]
    lines.append(f"pdftotext {folder}/{PDF} - | wc -w")
    lines.append(f"ffprobe -v error -show_entries format=duration -of csv=p=0 {folder}/{VIDEO}")
    return "; ".join(lines)


def prepare_for_gatorgrade(portfolio: Path) -> None:
    """The words of the Word files as Markdown, since it reads no Word, and its rules beside them."""
    rules = ["---", "setup: |", "  true", "---"]
    for path in WORD_FILES:
        name = f"{Path(path).stem}.md"
        pandoc = ["pandoc", "-t", "plain", "--wrap=none", str(portfolio / path), "-o", name]
        subprocess.run(pandoc, cwd=portfolio.parent, check=True)
        check = "{description: words, check: CountFileWords, options: {count: 100}}"
        rules += [f"- {name}:", f"    - {check}"]
    (portfolio.parent / RULES).write_text("\n".join(rules) + "\n", encoding="utf-8")


def start_up(portfolio: Path, rounds: int) -> None:
    """How long single commands take."""
    measured = commands(portfolio)
    if any(name.startswith("gatorgrade") for name in measured):
        prepare_for_gatorgrade(portfolio)
    seconds: dict[str, list[float]] = {name: [] for name in measured}
    for turn in range(rounds + 1):
        for name, command in measured.items():
            took = processor(command, portfolio.parent)
            if turn:  # the first round warms the caches
                seconds[name].append(took)
    bare = statistics.median(seconds["python -c pass"])
    print("| command | ms | times `pass` |\n|---|---|---|")
    for name, values in seconds.items():
        median = statistics.median(values)
        print(f"| {name} | {median * 1000:.0f} | {median / bare:.1f} |")


def bulk(portfolio: Path, root: Path, counts: Sequence[int], rounds: int) -> None:
    """How many portfolios a second, and how much memory, for each count and for one and two processes."""
    bare = statistics.median(processor([sys.executable, "-c", "pass"], root) for _ in range(9))
    one = statistics.median(processor(check_of([portfolio.name], 1), portfolio.parent) for _ in range(rounds))
    print("\n| portfolios | jobs | seconds | a second | processor ms each | times `pass` each | peak MiB |")
    print("|---|---|---|---|---|---|---|")
    for count in counts:
        folder = root / f"of-{count}"
        names = copies(portfolio, folder, count)
        for jobs in (1, 2):
            walls, costs, peaks = [], [], []
            for _ in range(rounds):
                start = time.perf_counter()
                took, peak = with_peak(check_of(names, jobs), folder)
                walls.append(time.perf_counter() - start)
                costs.append((took - one) / max(count - 1, 1))
                peaks.append(peak)
            wall, cost = statistics.median(walls), statistics.median(costs)
            print(
                f"| {count:,} | {jobs} | {wall:.1f} | {count / wall:.1f} | {cost * 1000:.1f} | {cost / bare:.1f} "
                f"| {max(peaks):.0f} |",
                flush=True,
            )
        shutil.rmtree(folder)


def check_of(names: Sequence[str], jobs: int) -> list[str]:
    """The command that checks some portfolios, as a record."""
    return [*MCRED, "check", *names, "-c", CREDENTIAL, "--format", "json", "--jobs", str(jobs)]


def with_peak(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Seconds of the processor, and the most memory in MiB that the command or one of its children takes."""
    out = subprocess.run([sys.executable, "-S", "-c", PEAK, *command], cwd=folder, capture_output=True, check=True)
    seconds, peak = map(float, out.stdout.split())
    return seconds, peak / (1024 if sys.platform != "darwin" else 1024 * 1024)


def main() -> None:
    """Measure, and print tables for docs/performance.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--counts", type=int, nargs="+", default=[50, 400], help="10000 takes a while")
    parser.add_argument("--bulk-rounds", type=int, default=3)
    wanted = parser.parse_args()
    print(f"{platform.system()}, {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    with tempfile.TemporaryDirectory(prefix="mcred-benchmark-") as folder:
        portfolio = standard_portfolio(Path(folder) / "standard")
        start_up(portfolio, wanted.rounds)
        bulk(portfolio, Path(folder), wanted.counts, wanted.bulk_rounds)


if __name__ == "__main__":
    main()
