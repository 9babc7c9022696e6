"""What the search for names leaves alone in a text: citations, reference lists, known figures, characters of books."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import (
    BEGINNING,
    authors,
    fold,
    is_ordinary,
    known_phrases,
    works_by_beginning,
)
from mcred.text.identity.peoples import peoples_told
from mcred.text.identity.spans import Stretches
from mcred.text.identity.words import Passage

_PARENTHESIS = regex(r"\(([^()]{1,300})\)")
_YEAR = regex(r"\b(?:(?:19|20)\d\d[a-z]?|n\.d\.|in press|forthcoming)\b")
_NAME = regex(r"(?<![\w’'-])[A-Z][\w’'-]{1,40}")
_AUTHORS_BEFORE = regex(
    r"(?<![\w’'-])[A-Z][\w’'-]{1,40}(?:(?:,| and| &|, and|, &) [A-Z][\w’'-]{1,40}){0,6}(?: et al\.?)?(?:['’]s)? "
    r"\((?:19|20)\d\d"
)
_YEAR_IN_PARENTHESES = regex(r"\((?:19|20)\d\d")
"""Stands behind all authors before a year; the pattern for those would be tried at every capital."""
_ET_AL = regex(r"(?<![\w’'-])([A-Z][\w’'-]{1,40}),? et al")
_ANY_YEAR = regex(r"(?:19|20)\d\d")
"""Stands in every reference, and in few lines that are none."""
_REFERENCE = regex(
    r"^\W{0,4}[A-Z][\w’' -]{1,40}, (?:[A-Z]\.|[A-Z][a-z]+(?: [A-Z]\.)?[.,] ).{0,300}?\b(?:19|20)\d\d\b", re.MULTILINE
)
_HEADING = regex(
    r"^\W{0,6}(?:references|works cited|bibliography|further reading|works consulted|literature cited)\W{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)
_CAPITAL = regex(r"[A-Z]")
_IN_HEADING = ("references", "works c", "bibliography", "further reading", "literature cited")
"""One of these stands in lower case wherever the pattern for headings finds anything."""
_FICTION = regex(
    r"\b(?:novels?|protagonist|main character|characters|chapter book|read-?aloud|biograph(?:y|ies)"
    r"|fairy tales?|fables?|myths?"
    r"|folktales?|short story|picture book"
    r"|graphic novel|memoir|storybook|musical|screenplay|soliloquy|sonnet|act [iv]{1,3}\b)",
    re.IGNORECASE,
)
_IN_FICTION = (
    *("novel", "protagonist", "main character", "characters", "chapter book", "aloud", "biograph", "fairy tale"),
    *("fable", "myth", "folktale", "short story", "picture book", "memoir", "storybook", "musical", "screenplay"),
    *("soliloquy", "sonnet", "act i", "act v"),
)
"""One of these stands in lower case wherever the pattern finds anything; to look for them takes far less time."""
_QUOTED_TITLE = regex(r"[“\"]([^“”\"\n]{3,80})[”\"]")
_SMALL = frozenset("a an the and or of in on to for with at by from into vs not but as".split())


class Guard(Struct, frozen=True, dict=True):
    """What the search for names leaves alone in one text."""

    cited: frozenset[str]
    """Family names that the text cites with a year."""
    stretches: Stretches
    """Reference lists, citations in parentheses, quoted titles."""
    figures: Stretches
    """Names of people of history, letters and fiction."""
    fictional: Stretches
    """Sentences about a book with characters."""
    peoples: frozenset[str]
    """Words that the text uses as the name of a people or a language."""

    def covers(self, start: int, end: int) -> bool:
        """Whether a place lies in a reference, a citation or a quoted title."""
        return self.stretches.cover(start, end)

    def leaves(self, start: int, end: int) -> bool:
        """Whether a place lies in one of those or in the name of a known figure."""
        return self.covers(start, end) or self.figures.cover(start, end)

    def in_fiction(self, start: int) -> bool:
        """Whether a place lies in a sentence about a book with characters."""
        return self.fictional.touch(start, start + 1)

    def is_author(self, key: str) -> bool:
        """Whether a family name is a cited one."""
        return key in self.cited or key in authors()


def guard_for(passage: Passage) -> Guard:
    """What may be left alone in this text."""
    text = passage.text
    cited, stretches = _citations(text)
    stretches += _reference_lists(text)
    stretches += [found.span() for found in _QUOTED_TITLE.finditer(text) if _is_title(found.group(1))]
    return Guard(
        cited=frozenset(cited),
        stretches=Stretches(stretches),
        figures=Stretches(_figures(passage)),
        fictional=Stretches(_fiction(passage)),
        peoples=peoples_told(passage),
    )


def _citations(text: str) -> tuple[set[str], list[tuple[int, int]]]:
    """The family names cited with a year, and where that happens."""
    cited: set[str] = set()
    stretches: list[tuple[int, int]] = []
    for found in _PARENTHESIS.finditer(text):
        if _YEAR.search(found.group(1)) and _NAME.search(found.group(1)):
            stretches.append(found.span())
            cited.update(fold(name) for name in _NAME.findall(found.group(1)) if not is_ordinary(fold(name)))
    before_year = _AUTHORS_BEFORE.finditer(text) if _YEAR_IN_PARENTHESES.search(text) else ()
    for found in (*before_year, *(_ET_AL.finditer(text) if "et al" in text else ())):
        stretches.append(found.span())
        cited.update(fold(name) for name in _NAME.findall(found.group()) if not is_ordinary(fold(name)))
    return cited, stretches


def _reference_lists(text: str) -> list[tuple[int, int]]:
    """Lines of references, and all that stands below a heading such as "References"."""
    stretches = []
    for found in _REFERENCE.finditer(text) if _ANY_YEAR.search(text) else ():
        end = text.find("\n", found.end())
        stretches.append((found.start(), len(text) if end < 0 else end))
    lower = text.lower()
    for found in _HEADING.finditer(text) if any(word in lower for word in _IN_HEADING) else ():
        end = text.find("\n\n#", found.end())
        stretches.append((found.end(), len(text) if end < 0 else end))
    return stretches


def _is_title(quoted: str) -> bool:
    """Whether quoted words are a title: two or more, each with a capital but the small ones."""
    words = quoted.split()
    return (
        len(words) > 1
        and quoted[-1] not in ".!?,"
        and all(word[:1].isupper() or word.lower() in _SMALL for word in words)
    )


def _figures(passage: Passage) -> list[tuple[int, int]]:
    """Where known figures are named with two words or more."""
    phrases, words = known_phrases(), passage.words
    found = []
    for index in passage.capitals:
        second = passage.key(index + 1)
        for phrase in phrases.get(words[index].key, ()):
            if phrase[1] != second:
                continue
            behind = index + len(phrase)
            same = tuple(other.key for other in words[index:behind]) == phrase
            if same and all(other.joined for other in words[index + 1 : behind]):
                found.append((words[index].start, words[behind - 1].end))
    return found


def _fiction(passage: Passage) -> list[tuple[int, int]]:
    """The sentences that speak of a novel, a play or a known book."""
    text = passage.text
    lower = text.lower().replace("’", "'")
    told = any(word in lower for word in _IN_FICTION)
    places = [found.start() for found in _FICTION.finditer(text)] if told else []
    if len(lower) == len(text):
        works = works_by_beginning()
        capitals = (found.start() for found in _CAPITAL.finditer(text))
        places += [at for at in capitals if lower.startswith(works.get(lower[at : at + BEGINNING], ()), at)]
    if not places:
        return []
    words = passage.words
    starts = [words[first].start for first, _ in passage.sentences]
    fictional = {bisect_right(starts, place) - 1 for place in places}
    bounds = [passage.sentences[index] for index in sorted(fictional) if index >= 0]
    return [(words[first].start, words[last - 1].end) for first, last in bounds]
