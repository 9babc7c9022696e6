"""Names behind a label or at the foot of a letter: "Submitted by: …", "Mentor - …", "Sincerely, …"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import (
    first_names,
    is_ordinary,
    last_names,
    places,
    shared_first_names,
    shared_last_names,
)
from mcred.text.identity.name_contexts import is_month
from mcred.text.identity.name_words import AFTER_NAMES, CLOSINGS, LABELS, OWN_LABELS, WRITTEN
from mcred.text.identity.runs import LONGEST_RUN, run_end
from mcred.text.identity.words import Passage, Range, Word

_ACRONYM = 4
_LABEL_GAP = regex(r"(?:\s?\([^()\n]{1,20}\))?[ \t]{0,3}(?::|[-–—](?=[ \t]))[ \t\"“_]{0,6}$|\t+$|[ \t]?\|[ \t]?$")
_LIST_GAP = regex(r"[ \t]{0,2}(?:,|;|&|/|,? and)[ \t]{1,2}(?:and )?$")
_DASHED = regex(r"(?:^|\n)[ \t]*[-–—~][ \t]?$")
_LINE_END = regex(r"\.?[ \t]*(?:,[^\n]{0,40}|\([^()\n]{0,30}\)|[-–—|][^\n]{0,40})?(?:\n|$)")
_TURNED = regex(
    r"^[ \t]{0,8}(?:[-*•|]|\d{1,3}[.)])?[ \t]{0,4}([A-Z][\w’'-]{1,30}), ?[A-Z][\w’'-]{1,30}"
    r"(?: [A-Z]\.?)?[ \t]{0,8}(?=\n|\t|\||\Z)",
    re.MULTILINE,
)
_QUOTED = regex(r"[\"”’][ \t]*\n?[ \t]*[-–—~][ \t]?$")


def labelled_names(passage: Passage) -> Iterator[Range]:
    """The words that follow a label."""
    words = passage.words
    for index in passage.capitals:
        word, label = words[index], words[index - 1]
        if not index or label.key not in LABELS:
            continue
        written_by = label.key == "by" and word.gap == " " and index > 1 and words[index - 2].key in WRITTEN
        if not written_by and not _LABEL_GAP.search(word.gap):
            continue
        if not written_by and not (
            label.capital or label.begins or passage.key(index - 2) in WRITTEN or word.gap != " "
        ):
            continue
        yield from _listed(passage, index, own=label.key in OWN_LABELS)


def signatures(passage: Passage) -> Iterator[Range]:
    """The words at the foot of a letter, or behind a dash on a line of their own."""
    for index in passage.capitals:
        word = passage.words[index]
        if not word.begins:
            continue
        end = run_end(passage, index)
        line_ends = _LINE_END.match(passage.text, passage.words[end - 1].end)
        if ((line_ends or end - index > 1) and not is_ordinary(word.key) and _is_closing(passage, index)) or (
            line_ends
            and end - index > 1
            and _DASHED.search(passage.text[max(0, word.start - 12) : word.start])
            and not _QUOTED.search(passage.text[max(0, word.start - 12) : word.start])
            and (_known(word) or passage.key(end) in AFTER_NAMES or _known_last(passage.words[end - 1]))
            and not any(is_ordinary(w.key) and not _known(w) and not _known_last(w) for w in passage.words[index:end])
        ):
            yield Range(index, end)


def rosters(passage: Passage) -> Iterator[Range]:
    """Lines that hold a name turned round and nothing else: "Thompson, Kimberly R."."""
    words = passage.words
    for found in _TURNED.finditer(passage.text):
        index = bisect_left(words, found.start(1), key=lambda word: word.start)
        last, first = words[index], words[index + 1]
        surname = _known_last(last) or not is_ordinary(last.key)
        if (
            surname
            and _known(first)
            and last.key not in places()
            and not (is_ordinary(last.key) and is_ordinary(first.key))
        ):
            end = index + 2
            while end < len(words) and words[end].start < found.end():
                end += 1
            yield Range(index, end)


def _listed(passage: Passage, index: int, *, own: bool) -> Iterator[Range]:
    """The names behind a label, one or several."""
    words = passage.words
    while index < len(words) and words[index].capital:
        end = min(run_end(passage, index), _first_ordinary(passage, index))
        if end <= index:
            return
        if not _is_name(passage, Range(index, end), own=own):
            return
        yield Range(index, end)
        if end >= len(words):
            return
        following = words[end]
        if following.key == "and" and end + 1 < len(words):
            index = end + 1
        elif _LIST_GAP.search(following.gap):
            index = end
        else:
            return


def _first_ordinary(passage: Passage, index: int) -> int:
    """The first word from an index that is no name."""
    end = min(len(passage.words), index + LONGEST_RUN)
    while index < end:
        word = passage.words[index]
        if is_ordinary(word.key) and not _known(word) and not _known_last(word):
            return index
        index += 1
        if index < end and not passage.words[index].joined:
            return index
    return index


def _is_name(passage: Passage, behind: Range, *, own: bool) -> bool:
    """Whether what stands behind a label can be a name."""
    chosen = passage.words[behind.first : behind.end]
    if any(word.key in places() for word in chosen) or all(
        word.text.isupper() and len(word.text) <= _ACRONYM for word in chosen
    ):
        return False
    if len(chosen) > 1:
        return True
    word = chosen[0]
    if is_month(passage, behind.first):
        return False
    follower = passage.follows(behind.end)
    if follower is not None and follower.joined and not follower.capital:
        return False
    if word.key in first_names() or word.key in last_names():
        return True
    return own and len(word.key) > 2 and not is_ordinary(word.key)  # noqa: PLR2004 - initials


def _is_closing(passage: Passage, index: int) -> bool:
    """Whether the line before an index is "Sincerely," or the like."""
    before = passage.text[max(0, passage.words[index].start - 40) : passage.words[index].start].rstrip(" \t-–—~")
    if not before.endswith("\n"):
        head, _, closing = before.rpartition("\n")
        return closing.rstrip().endswith(",") and closing.strip(" ,").lower() in CLOSINGS and (bool(head) or index <= 3)  # noqa: PLR2004 - a line of its own
    lines = before.rstrip().rsplit("\n", 1)
    return lines[-1].strip(" ,.!-").lower() in CLOSINGS and lines[-1].rstrip().endswith((",", "!", "-"))


def _known(word: Word) -> bool:
    return word.key in first_names() or word.key in shared_first_names()


def _known_last(word: Word) -> bool:
    return word.key in last_names() or word.key in shared_last_names()
