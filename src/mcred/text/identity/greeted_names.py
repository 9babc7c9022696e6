"""Single words in no list that stand where only a person is named: "Dear Zorbin,", "Observer: Quorn"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import is_ordinary, peoples, places
from mcred.text.identity.words import Passage, Range

_GREETINGS = frozenset({"dear", "hello", "hi", "hey"})
_ROLE_LABELS = frozenset(
    """
coach coachee evaluator instructor intern interviewee interviewer mentee mentor observer principal supervisor
""".split()
)
"""Labels behind which a person stands and no group or firm."""
_NOBODY = frozenset(
    """
all anonymous diary everybody folks god governor gotcha hmm lord madam mhm none santa senator sir unknown wow yeah yep
    """.split()
)
_GREETED = regex(r"[ \t]?[,:!–—-]")
_LABEL_GAP = regex(r"[ \t]?:[ \t]{1,4}\Z")
_ROW_ENDS = regex(r"[ \t]*(?:\n|\Z)")
_SHORTEST = 3


def greeted_names(passage: Passage) -> Iterator[Range]:
    """The unknown words that a letter greets, and those alone on a line behind the label of a person.

    A label that comes again is a speaker's, and what stands behind it is said.
    """
    words = passage.words
    labels = Counter(
        words[i - 1].key for i in passage.capitals if words[i].gap != " " and _LABEL_GAP.match(words[i].gap)
    )
    for index in passage.capitals:
        word, before = words[index], passage.key(index - 1)
        if not index or not words[index - 1].begins or not _can_be_name(passage, index):
            continue
        greeted = before in _GREETINGS and word.gap == " " and _GREETED.match(passage.text, word.end)
        alone = _ROW_ENDS.match(passage.text, word.end) and _LABEL_GAP.match(word.gap)
        if greeted or (before in _ROLE_LABELS and labels[before] == 1 and alone):
            yield Range(index, index + 1)


def _can_be_name(passage: Passage, index: int) -> bool:
    """Whether a word is none that the text or English uses otherwise, and no group: "Dear Wildcats,"."""
    word = passage.words[index]
    key = word.key
    if len(key) < _SHORTEST or not word.text[1:].islower() or key.endswith("s") or key in _NOBODY:
        return False
    return not (is_ordinary(key) or key in places() or key in peoples() or key in passage.plain)
