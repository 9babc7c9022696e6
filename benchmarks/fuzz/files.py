"""Reads damaged files of every format, judges what is read, and shows it in every form.

    python benchmarks/fuzz/files.py --seconds 600 [--seed N] [--only docx pdf] [--keep FOLDER]

The files that are damaged are those of the examples, those `mcred init` makes, and small ones made here. What is found
is kept in a folder: a file that broke through the wall around reading, that made a bug of judging or showing it, that
holds half a character, or that kept this process busy for more than eight seconds. Of those that are stopped in the
process they are read in, for taking longer than five, the first of each format is kept as well.
"""

from __future__ import annotations

import argparse
import datetime
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from mutations import mutant
from seeds import seeds

import mcred
from mcred import readers
from mcred.collecting import place
from mcred.domain.limits import Limits
from mcred.domain.submission import File
from mcred.inspecting import Guide, inspect
from mcred.readers.isolation.messages import answer
from mcred.reports import FORMATS, Options, Run, render
from mcred.reports.inspection import render_inspection
from mcred.specs.credential import Credential

ROOT = Path(__file__).resolve().parents[2]
SLOW = 8.0
LIMITS = Limits(seconds=5)
_RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TODAY = datetime.date(2026, 9, 1)


def main() -> int:
    """Damage files until the time is over; 1 when something was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--only", nargs="+", metavar="FORMAT")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-found"))
    args = parser.parse_args()
    print(f"seed {args.seed}")
    chance = random.Random(args.seed)  # noqa: S311 - for damage, not for secrets
    given = [(name, data) for name, data in seeds(ROOT) if not args.only or name.rpartition(".")[2] in args.only]
    suffixes = sorted({Path(name).suffix for name, _ in given})
    credential = mcred.load_credential(ROOT / "credentials" / "reflective-practices.yaml")
    ended = time.monotonic() + args.seconds
    counts: Counter[str] = Counter()
    found: Counter[str] = Counter()
    while time.monotonic() < ended:
        suffix = chance.choice(suffixes)
        name, data = chance.choice([seed for seed in given if seed[0].endswith(suffix)])
        damaged = mutant(chance, data, chance.choice(given)[1])
        begun = time.process_time()
        try:
            said = "; ".join(_faults(damaged, name, credential, counts))
        except Exception:  # noqa: BLE001 - what it looks for
            said = traceback.format_exc().strip()
        took = time.process_time() - begun
        if took > SLOW:
            said = f"{said} took {took:.1f} s".strip()
        counts[name.rpartition(".")[2]] += 1
        if said:
            _keep(args.keep, name, damaged, said, found)
    print(dict(sorted(counts.items())))
    print(f"{sum(found.values())} found, of {len(found)} kinds")
    return 1 if found else 0


def _faults(data: bytes, name: str, credential: Credential, counts: Counter[str]) -> Iterator[str]:
    """What is wrong with how a file is read, judged and shown."""
    with tempfile.TemporaryFile(prefix="mcred-fuzz-") as opened:  # as mcred reads it: handed over to a process
        opened.write(data)
        opened.flush()
        reading = readers.read(opened, name, LIMITS)
    counts[type(reading.content).__name__] += 1
    answer(reading.content, last=False)
    if "took longer" in getattr(reading.content, "reason", ""):
        yield f"{reading.format} was stopped"
    file = File(path=f"part-3/{name}", format=reading.format, content=reading.content, size=len(data))
    report = mcred.check(credential, place(credential, Path("x"), (file,)), _TODAY)
    run = Run(portfolios=(report,))
    shown = {form: render(form, run, Options(verbosity=1)) for form in FORMATS}
    shown["inspect"] = render_inspection([inspect(name, file, Guide())], Guide(), Options())
    for form, text in shown.items():
        if raw := _RAW.search(text):
            yield f"raw {raw.group()!r} in {form}"


def _keep(folder: Path, name: str, data: bytes, said: str, found: Counter[str]) -> None:
    """Keep the first file of each kind of fault, with what was said."""
    kind = said.splitlines()[-1][:100] + "".join(re.findall(r"line \d+", said)[-1:])
    kind = re.sub(r"took .*", "slow", kind)
    found[kind] += 1
    if found[kind] == 1:
        folder.mkdir(exist_ok=True)
        path = folder / f"{len(found):03}-{name}"
        path.write_bytes(data)
        path.with_suffix(path.suffix + ".txt").write_text(said, encoding="utf-8", errors="backslashreplace")
        print(f"{path}: {said.splitlines()[-1][:160]}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
