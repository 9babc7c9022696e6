"""Counts the words of a corpus whose counts are known: how many counts are right, and how long reading takes.

    python benchmarks/counting.py CORPUS

CORPUS is a folder with a `manifest.jsonl`, a JSON object a line: `file`, `format`, `words` (what a word processor
counts; null where there is nothing to count) and `expect` (`words`, `no-text`, `needs-password` or `unreadable`).
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from mcred import readers
from mcred.domain.documents import Document, Unreadable
from mcred.text.measures import count_words

UNREADABLE = {"unreadable-file", "wrong-file-type", "file-too-large"}


@dataclass
class Tally:
    """What became of the files of one format."""

    errors: list[float] = field(default_factory=list)
    """By how much each count is off, as a fraction."""
    seconds: list[float] = field(default_factory=list)

    def row(self, name: str) -> list[str]:
        """The row of the table."""
        shares = [sum(error <= bound for error in self.errors) / len(self.errors) for bound in (0, 0.005, 0.01, 0.05)]
        median = sorted(self.seconds)[len(self.seconds) // 2]
        return [
            name,
            str(len(self.errors)),
            *(f"{share:.1%}" for share in shares),
            f"{max(self.errors):.1%}",
            f"{median * 1000:.1f}",
        ]


def main() -> None:
    """Read the corpus and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    corpus = parser.parse_args().corpus
    rows = [json.loads(line) for line in (corpus / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    counted: dict[str, Tally] = defaultdict(Tally)
    named: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        started = time.perf_counter()
        with (corpus / row["file"]).open("rb") as file:
            content = readers.read(file, row["file"]).content
        took = time.perf_counter() - started
        if row["expect"] != "words":
            code = content.code if isinstance(content, Unreadable) else ""
            wanted = UNREADABLE if row["expect"] == "unreadable" else {row["expect"]}
            named[row["expect"]].append(code in wanted)
            continue
        words = count_words(content.blocks).words if isinstance(content, Document) else 0
        counted[row["format"]].errors.append(abs(words - row["words"]) / max(row["words"], 1))
        counted[row["format"]].seconds.append(took)
    print("| format | files | exact | within 0.5 % | within 1 % | within 5 % | worst | ms a file |")
    print("|---|---|---|---|---|---|---|---|")
    for name in sorted(counted):
        print(f"| {' | '.join(counted[name].row(name))} |")
    print("\n| no count | files | named |")
    print("|---|---|---|")
    for name in sorted(named):
        print(f"| {name} | {len(named[name])} | {sum(named[name])} |")


if __name__ == "__main__":
    main()
