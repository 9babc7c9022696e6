"""Labels: the names of the lists before prose ("Coaching skill: ..."), and which list a sentence is put under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from mcred.domain.documents import Block
from mcred.domain.elements import ElementList
from mcred.text.elements.guards import holds
from mcred.text.elements.sentences import Sentence, sentences_of
from mcred.text.elements.subjects import PEOPLE
from mcred.text.phrases import stem, stems_of, words_of

ENOUGH_PROSE = 4
"""How many words of its own a labelled sentence needs to be more than talk about the category."""
BEFORE = frozenset(
    words_of("my our the one a an first second another specific selected required necessary key main core 1 2 3 4 5 6")
)
EMPTY = frozenset(
    stem(word)
    for word in [
        "a",
        "about",
        "above",
        "all",
        "also",
        "am",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "attach",
        "attached",
        "be",
        "because",
        "been",
        "below",
        "but",
        "by",
        "can",
        "come",
        "cover",
        "describe",
        "described",
        "do",
        "each",
        "else",
        "every",
        "everything",
        "explain",
        "few",
        "for",
        "from",
        "go",
        "good",
        "great",
        "had",
        "has",
        "have",
        "he",
        "help",
        "her",
        "here",
        "him",
        "his",
        "how",
        "i",
        "important",
        "in",
        "into",
        "is",
        "it",
        "its",
        "later",
        "list",
        "listed",
        "lot",
        "make",
        "many",
        "matter",
        "matters",
        "me",
        "more",
        "most",
        "much",
        "my",
        "necessary",
        "need",
        "needed",
        "next",
        "of",
        "on",
        "one",
        "or",
        "other",
        "our",
        "page",
        "part",
        "please",
        "plan",
        "relevant",
        "section",
        "see",
        "select",
        "selected",
        "several",
        "she",
        "should",
        "show",
        "so",
        "some",
        "success",
        "such",
        "table",
        "tbd",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "thing",
        "this",
        "those",
        "to",
        "todo",
        "too",
        "use",
        "used",
        "valuable",
        "very",
        "want",
        "we",
        "well",
        "what",
        "when",
        "which",
        "who",
        "will",
        "with",
        "work",
        "would",
        "you",
        "your",
        "element",
        "one",
        "category",
        "coach",
        "coaching",
        "mentor",
        "mentoring",
        "colleague",
        "teacher",
        "mentee",
        "kind",
        "different",
        "again",
        "choose",
        "chosen",
        "pick",
        "identify",
        "name",
        "apply",
        "appendix",
        "document",
        "next",
        "already",
        "yet",
        "not",
        "no",
    ]
)
"""Words that talk about a category without saying anything of it."""


@lru_cache(maxsize=64)
def names_of(elements: ElementList) -> tuple[tuple[str, ...], ...]:
    """What the list is called, as words, the longest first."""
    names = {tuple(words_of(name)) for name in (elements.title, elements.singular, *elements.labels)}
    return tuple(sorted(names, key=len, reverse=True))


def label_of(sentence: Sentence, lists: Sequence[ElementList]) -> tuple[str, int] | None:
    """The list whose label opens the sentence, and how many words the label takes; None where none does.

    A label stands before a colon or a dash, or is the whole of its line.
    """
    words, breaks = sentence.words, sentence.breaks
    start = 0
    while start < min(3, len(words)) and words[start] in BEFORE:
        start += 1
    for elements in lists:
        for name in names_of(elements):
            end = start + len(name)
            if words[start:end] != name:
                continue
            while end < min(start + len(name) + 2, len(words)) and not breaks[end] and words[end].isdigit():
                end += 1
            if end == len(words) or (breaks[end] and parted(sentence.text, end)):
                return elements.id, end
    return None


def parted(text: str, words: int) -> bool:
    """Whether the mark after the first words of a text is one that follows a label."""
    head = text[: 12 * (words + 3)]
    marks = [head.find(mark) for mark in (":", "–", "—", " - ")]
    return any(mark >= 0 and len(words_of(head[:mark])) == words for mark in marks)


def scopes(sentences: Sequence[Sentence], lists: Sequence[ElementList]) -> list[str | None]:
    """For each sentence the list whose label it stands under in its block; None for what stands under none."""
    found: list[str | None] = []
    current: str | None = None
    block = -1
    for sentence in sentences:
        if sentence.block != block:
            current, block = None, sentence.block
        if (label := label_of(sentence, lists)) is not None:
            current = label[0]
        found.append(current)
    return found


def labelled(blocks: Sequence[Block], elements: ElementList, lists: Sequence[ElementList] = ()) -> bool:
    """Whether the list's label stands in the text with prose of the coach's own behind it."""
    sentences = sentences_of(blocks)
    return any(says_something(sentence, start) for sentence, start in behind(sentences, elements, lists or (elements,)))


def behind(
    sentences: Sequence[Sentence], elements: ElementList, lists: Sequence[ElementList]
) -> Iterator[tuple[Sentence, int]]:
    """The sentences that stand behind the list's label, each with the index of its first word after the label.

    Behind a label that is a line of its own stands what follows up to the next label or heading; behind a label in a
    paragraph, what follows in the paragraph.
    """
    under, block, alone = False, -1, False
    for sentence in sentences:
        label = label_of(sentence, lists)
        if label is not None:
            under, block, alone = label[0] == elements.id, sentence.block, label[1] == len(sentence.words)
            if under and not alone:
                yield sentence, label[1]
        elif under and sentence.block != block and (not alone or sentence.heading):
            under = False
        elif under:
            yield sentence, 0


def says_something(sentence: Sentence, start: int) -> bool:
    """Whether the words from `start` on say something of the coach, and more than that there is such a category."""
    words = sentence.words[start:]
    names = frozenset(
        stems_of("belief beliefs skill skills expertise relational relationship content leadership teaching")
    )
    own = [word for word in words if stem(word) not in EMPTY | names and word not in PEOPLE]
    return len(own) >= ENOUGH_PROSE and holds(
        sentence, min(start + 2, len(sentence.words) - 1), len(sentence.words) - 1
    )
