"""Finds ratings of a colleague: scores, grades, levels and verdicts on a teacher or on teaching.

A rating is certain where the sentence says whom or what it rates and on which scale or with which verdict; what may be
one (praise, somebody's own worry, a question) is only likely. Scores of students, ratings of the writer's own work and
ratings that are denied are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from mcred.domain.documents import Block, Table
from mcred.text.elements.sentences import split
from mcred.text.phrases import normalised
from mcred.text.ratings.guards import (
    DENIAL,
    LEARNER,
    OWN,
    OWN_LESSON,
    PARTNER,
    REPORTED,
    SPEAKS_OF_WORDS,
    TEACHING,
    UNCERTAIN_WHO,
)
from mcred.text.ratings.labels import LABELS, VERDICT_CELL
from mcred.text.ratings.people import Marked, marked
from mcred.text.ratings.wordings import TRIGGER, patterns

_REACH = 70
"""Characters before a rating in which a denial reaches it."""


_LONGEST = 1000
"""Characters of a sentence that are looked at."""


class Rating(Struct, frozen=True, kw_only=True):
    """A sentence that rates a colleague, or may do so."""

    sentence: str
    block: int
    certain: bool


def ratings_in(blocks: Sequence[Block]) -> Iterator[Rating]:
    """The sentences that rate a colleague, each once, in order."""
    before = ""
    for index, block in enumerate(blocks):
        if isinstance(block, Table):
            yield from _in_table(block, index)
        for sentence in split(block.text):
            flat = normalised(sentence[:_LONGEST])
            verdict = _judged(flat, before)
            if verdict is not None:
                yield Rating(sentence=sentence, block=index, certain=verdict)
            before = flat


def _judged(flat: str, before: str) -> bool | None:
    """Whether a sentence rates for certain (True) or perhaps (False); None where it does not."""
    best: bool | None = None
    sentence = marked(flat)
    for pattern, certain in patterns() if TRIGGER.search(flat) else ():
        for match in pattern.finditer(sentence.text):
            sure = _weighed(match, sentence, flat, before, certain=certain)
            best = sure if best is None else (best or bool(sure))
    if best is None and LABELS.match(sentence.text):
        best = not LEARNER.search(before)
    return best


def _weighed(match: re.Match[str], sentence: Marked, flat: str, before: str, *, certain: bool) -> bool | None:
    """Whether a match is a certain rating, a likely one, or none after all."""
    ahead = sentence.restored(sentence.text[: match.start()])
    who = sentence.restored(match["who"] or "")
    clause = re.split(r"[;:.]|\bbut\b|,(?! (?:or|nor)\b)", ahead)[-1][-_REACH:]
    if DENIAL.search(clause) or (SPEAKS_OF_WORDS.search(ahead) and not who):
        return None
    if SPEAKS_OF_WORDS.search(clause):
        return None
    if OWN.search(who) and not PARTNER.search(who):
        return None
    if UNCERTAIN_WHO.fullmatch(who):
        named = f"{before} {ahead}"
        last_learner = max((found.end() for found in LEARNER.finditer(named)), default=-1)
        last_partner = max((found.end() for found in PARTNER.finditer(named)), default=-1)
        if last_learner > last_partner:
            return None
    if flat.endswith("?") or REPORTED.search(clause) or (OWN_LESSON.search(f"{before} {flat}") and "lesson" in who):
        return False
    return certain


def _in_table(table: Table, index: int) -> Iterator[Rating]:
    """Rows that put one verdict beside a side of teaching; a rubric has several verdicts in a row."""
    for row in table.rows:
        cells = [" ".join(cell.text.split()) for cell in row]
        verdicts = [cell for cell in cells[1:] if VERDICT_CELL.fullmatch(normalised(cell))]
        if len(verdicts) == 1 and TEACHING.search(normalised(cells[0])) and not LEARNER.search(normalised(cells[0])):
            yield Rating(sentence=f"{cells[0]}: {verdicts[0]}", block=index, certain=True)
