"""The guard for names that give nobody away: cited authors, people of history, characters of books."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from mcred.text.identity.lexicon import authors, first_names, fold, is_ordinary, public_people, titles_of_works
from mcred.text.identity.spans import Stretches
from mcred.text.identity.words import Passage

PARENTHESIS = re.compile(r"\(([^()]{1,200}?)\b(?:(?:19|20)\d\d[a-z]?|n\.d\.|in press|forthcoming)\b")
YEAR_AFTER = re.compile(
    r",? \((?:(?:19|20)\d\d[a-z]?|n\.d\.|as cited|in press)|,? et al\b|,? (?:19|20)\d\d[a-z]?\)| \(p{1,2}\. ?\d"
)
NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]{1,40}")
AUTHORS_BEFORE = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'-]{1,40}(?:(?:,| and| &|, and|, &) [A-Z][\w’'-]{1,40}){0,6}(?: et al\.?)?(?:['’]s)? "
    r"\((?:19|20)\d\d"
)
ET_AL = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]{1,40}),? et al")
REFERENCE = re.compile(
    r"^\W{0,4}[A-Z][\w’' -]{1,40}, (?:[A-Z]\.|[A-Z][a-z]+(?: [A-Z]\.)?[.,] ).{0,300}?\b(?:19|20)\d\d\b", re.MULTILINE
)
HEADING = re.compile(
    r"^\W{0,6}(?:references|works cited|bibliography|further reading|works consulted|literature cited)\W{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)
WRITTEN_BY = re.compile(
    r"(?:\b(?:books?|articles?|works?|research|stud(?:y|ies)|writings?|poems?|poetry|novels?|texts?|chapters?|frameworks?|models?"
    r"|theor(?:y|ies)|podcasts?|ted talks?|talk|story|stories|plays?|speech|speeches|essays?|blogs?|ideas|authored|edited|published"
    r"|illustrated|popularized|coined|developed|quote[sd]?|painting|paintings|song|songs|memoir|cited|cites|drawn|principles|work|words)"
    r" (?:\w+ ){0,2}?(?:by|from|of)|\baccording to|\bwords of|\b(?:author|authors|researchers?|scholars?|theorists?|poets?|philosophers?"
    r"|novelists?|psychologists?|economists?|scientists?|inventors?|explorers?|artists?|presidents?|senators?|activists?)"
    r"|\b(?:as|see|per|cf\.|e\.g\.,?)|\b(?:inspired|influenced|informed|championed|outlined|described|proposed|introduced|written|taught us) by) $",
    re.IGNORECASE,
)
TITLE_BY = re.compile(r"[A-Z][\w’'-]+[,”\"’']{0,2} by $")
SCHOLARLY_NOUN = re.compile(
    r"['’]s? (?:[\w-]+ ){0,2}?(?:taxonomy|theory|theories|models?|frameworks?|research|books?|principles?|stages|hierarchy|cycle|distinction"
    r"|zone|concepts?|notion|definition|poems?|novels?|quote|study|studies|article|essay|law|laws|seminal|typology|matrix|writings?)\b",
    re.IGNORECASE,
)
STUDIED = re.compile(
    r"\b(?:stud(?:y|ied|ies|ying)|read|reads|reading|read about|reading about|learn(?:ed|ing)? about|biograph(?:y|ies) (?:of|on)|unit on|lesson on"
    r"|reports? on|research(?:ed|ing)?|speech(?:es)? (?:of|by)|quotes? (?:from|by)|life of|lives of|like|portraits? of|dressed (?:up )?as|characters?"
    r"|letters? to|analyz(?:ed|ing)|such as|including|compar(?:ed|ing)) $",
    re.IGNORECASE,
)
FICTION = re.compile(
    r"\b(?:novels?|protagonist|main character|characters|chapter book|read-?aloud|biograph(?:y|ies)|fairy tales?|fables?|myths?|folktales?|short story|picture book"
    r"|graphic novel|memoir|storybook|musical|screenplay|soliloquy|sonnet|act [iv]{1,3}\b)",
    re.IGNORECASE,
)
ARGUES = frozenset(
    "argues argue contends contend posits posit asserts assert theorizes theorised theorized posited argued contended postulates postulated"
    " coined popularized advocates defines defined".split()
)
QUOTED_TITLE = re.compile(r"[“\"]([^“”\"\n]{3,80})[”\"]")
SMALL = frozenset("a an the and or of in on to for with at by from into vs not but as".split())


@dataclass(frozen=True)
class Guard:
    """What the search for names leaves alone in one text."""

    cited: frozenset[str]
    """Family names that the text cites with a year."""
    stretches: Stretches
    """Reference lists, citations in parentheses, quoted titles."""
    fictional: Stretches
    """Sentences about a book with characters."""

    def covers(self, start: int, end: int) -> bool:
        """Whether a place lies in a reference, a citation or a quoted title."""
        return self.stretches.cover(start, end)

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
    stretches += [found.span() for found in QUOTED_TITLE.finditer(text) if _is_title(found.group(1))]
    return Guard(frozenset(cited), Stretches(stretches), Stretches(_fiction(passage)))


def is_public(keys: list[str]) -> bool:
    """Whether folded words are the name of someone known, or end in it."""
    people = public_people()
    plain = [
        key
        for key in keys
        if key not in {"dr", "mr", "mrs", "ms", "president", "king", "queen", "jr", "sr"} or len(keys) == 1
    ]
    return any(
        " ".join(words[i:]) in people for words in (keys, plain) for i in range(max(1, len(words) - 1)) if words[i:]
    )


def is_cited_here(passage: Passage, first: int, last: int) -> bool:
    """Whether the words around say that this is an author or someone learned about, not someone at school."""
    start, end = passage.words[first].start, passage.words[last].end
    before = passage.text[max(0, start - 60) : start]
    after = passage.text[end : end + 50]
    written = passage.words[last].text
    if YEAR_AFTER.match(after) or passage.key(last + 1) in ARGUES:
        return True
    if written.endswith(("'s", "’s")):
        after = written[-2:] + after
    if SCHOLARLY_NOUN.match(after) and last > first:
        return True
    return bool(
        (last > first
        and (WRITTEN_BY.search(before) or STUDIED.search(before)))
        or (TITLE_BY.search(before)
        and _after_title(before))
    )


def _after_title(before: str) -> bool:
    """Whether "by" follows the title of a book rather than a name or the beginning of a sentence."""
    words = before.split()[-3:-1]
    keys = [fold(word.strip("\"”,’'")) for word in words if word[:1].isupper()]
    return bool(keys) and not all(key in first_names() for key in keys)


def _citations(text: str) -> tuple[set[str], list[tuple[int, int]]]:
    """The family names cited with a year, and where that happens."""
    cited: set[str] = set()
    stretches: list[tuple[int, int]] = []
    for found in PARENTHESIS.finditer(text):
        if NAME.search(found.group(1)):
            stretches.append(found.span())
            cited.update(fold(name) for name in NAME.findall(found.group(1)) if not is_ordinary(fold(name)))
    for pattern in (AUTHORS_BEFORE, ET_AL):
        for found in pattern.finditer(text):
            stretches.append(found.span())
            cited.update(fold(name) for name in NAME.findall(found.group()) if not is_ordinary(fold(name)))
    return cited, stretches


def _reference_lists(text: str) -> list[tuple[int, int]]:
    """Lines of references, and all that stands below a heading such as "References"."""
    stretches = []
    for found in REFERENCE.finditer(text):
        end = text.find("\n", found.end())
        stretches.append((found.start(), len(text) if end < 0 else end))
    for found in HEADING.finditer(text):
        end = text.find("\n\n#", found.end())
        stretches.append((found.end(), len(text) if end < 0 else end))
    return stretches


def _is_title(quoted: str) -> bool:
    """Whether quoted words are a title: two or more, each with a capital but the small ones."""
    words = quoted.split()
    return (
        len(words) > 1
        and quoted[-1] not in ".!?,"
        and all(word[:1].isupper() or word.lower() in SMALL for word in words)
    )


def _fiction(passage: Passage) -> list[tuple[int, int]]:
    """The sentences that speak of a novel, a play or a known book."""
    text = passage.text
    lower = text.lower().replace("’", "'")
    places = [found.start() for found in FICTION.finditer(text)]
    if len(lower) == len(text):
        for work in titles_of_works():
            at = lower.find(work)
            while at >= 0:
                if text[at].isupper():
                    places.append(at)
                at = lower.find(work, at + len(work))
    words = passage.words
    starts = [words[first].start for first, _ in passage.sentences]
    told = {bisect_right(starts, place) - 1 for place in places}
    bounds = [passage.sentences[index] for index in sorted(told) if index >= 0]
    return [(words[first].start, words[last - 1].end) for first, last in bounds]
