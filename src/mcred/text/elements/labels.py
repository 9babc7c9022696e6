"""Labels: the names of the lists before prose ("Coaching skill: ..."), and which list a sentence is put under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from mcred.domain.documents import Block
from mcred.domain.elements import ElementList
from mcred.text.elements.guards import asked
from mcred.text.elements.regrets import regretted, trios
from mcred.text.elements.sentences import Sentence, sentences_of
from mcred.text.elements.subjects import SPEAKER, about_someone_else
from mcred.text.phrases import stems_of, words_of

_ENOUGH_PROSE = 3
"""How many words of its own a labelled sentence needs to be more than talk about the category."""
_LONGEST_NAME = 4
"""How many words a label has at most that is not one of the lists' own."""
_LONGEST_TAIL = 7
"""How many words may stand between a list's name and the colon: "Coaching skills I will need with her:"."""
_BEFORE = frozenset(
    words_of("my our the one a an first second another specific selected required necessary key main core 1 2 3 4 5 6")
)
_EMPTY = frozenset(
    stems_of(
        """
        a about above again all already also am an and any apply appendix are as at attach attached be because been
        below but by can category choose chosen coach coaching colleague come content cover describe described different
        do document each element else every everything expertise explain few for from go good great had has have he
        help her here him his how i identify important in into is it its kind later leadership list listed lot make many
        matter matters me mentor mentoring more most much my name necessary need needed next no not of on one or other
        our page part pick plan please relational relationship relevant section see select selected several she should
        show skill skills so some success such table tbd teacher teaching that the their them then there these they
        thing this those to todo too us use used valuable very want we well what when which who will with work would yet
        you your belief beliefs
        """
    )
)
"""Words that talk about a category without saying anything of it."""
_PRONOUNS = frozenset(words_of("he she they it her his their this that these those there"))
_WISHES = frozenset(words_of("hope wish wishes hoping want"))
_LACK = frozenset(words_of("lack lacking lacks none missing"))
_LACKS = frozenset(
    tuple(words_of(pair))
    for pair in ("not have", "not yet", "not something", "not possess", "am not", "have no", "have little", "not much")
)
_SOMEONE = frozenset(words_of("he she they her him them"))


@lru_cache(maxsize=64)
def _names_of(elements: ElementList) -> tuple[tuple[str, ...], ...]:
    """What the list is called, as words, the longest first."""
    names = {tuple(words_of(name)) for name in (elements.title, elements.singular, *elements.labels)}
    return tuple(sorted(names, key=len, reverse=True))


def _label_of(sentence: Sentence, lists: Sequence[ElementList]) -> tuple[str, int] | None:
    """The list whose label opens the sentence, and how many words the label takes; None where none does.

    A label stands before a colon or a dash, or is the whole of its line.
    """
    words = sentence.words
    start = 0
    while start < min(3, len(words)) and words[start] in _BEFORE:
        start += 1
    for elements in lists:
        for name in _names_of(elements):
            if words[start : start + len(name)] == name and (end := _label_end(sentence, start + len(name))):
                return elements.id, end
    return None


def _label_end(sentence: Sentence, end: int) -> int:
    """Where a label ends whose name ends before the word at `end`; 0 if it is no label."""
    words, breaks = sentence.words, sentence.breaks
    if end == len(words):
        return end
    if breaks[end] and _parted(sentence.text, end, (":", "–", "—", " - ")):
        return end
    stop = next((at for at in range(end, min(end + _LONGEST_TAIL + 1, len(words))) if breaks[at]), len(words))
    tail = stop - end <= _LONGEST_TAIL and _parted(sentence.text, stop, (":",))
    return stop if tail else 0


def _parted(text: str, count: int, marks: tuple[str, ...]) -> bool:
    """Whether the first words of a text are followed by one of the marks."""
    head = text[: 14 * (count + 3)]
    places = (head.find(mark) for mark in marks)
    return any(place >= 0 and len(words_of(head[:place])) == count for place in places)


def scopes(sentences: Sequence[Sentence], lists: Sequence[ElementList]) -> list[str | None]:
    """For each sentence the list whose label it stands under in its block; None for what stands under none."""
    found: list[str | None] = []
    current: str | None = None
    block = -1
    for sentence in sentences:
        if sentence.block != block:
            current, block = None, sentence.block
        if (label := _label_of(sentence, lists)) is not None:
            current = label[0]
        found.append(current)
    return found


def labelled(blocks: Sequence[Block], elements: ElementList, lists: Sequence[ElementList] = ()) -> bool:
    """Whether the list's label stands in the text with prose of the coach's own behind it.

    `lists` are all lists of the credential: the label of another list ends what stands behind this one's.
    """
    sentences = sentences_of(blocks)
    return any(
        _says_something(sentence, start) for sentence, start in _behind(sentences, elements, lists or (elements,))
    )


def _behind(
    sentences: Sequence[Sentence], elements: ElementList, lists: Sequence[ElementList]
) -> Iterator[tuple[Sentence, int]]:
    """The sentences that stand behind the list's label, each with the index of its first word after the label.

    Behind a label that is a line of its own stands what follows up to the next label or heading; behind a label in a
    paragraph, what follows in the paragraph.
    """
    under, block, alone = False, -1, False
    for sentence in sentences:
        label = _label_of(sentence, lists)
        if label is not None:
            under, block, alone = label[0] == elements.id, sentence.block, label[1] == len(sentence.words)
            if under and not alone:
                yield sentence, label[1]
        elif under and (_opens_another(sentence) or (sentence.block != block and (not alone or sentence.heading))):
            under = False
        elif under:
            yield sentence, 0


def _opens_another(sentence: Sentence) -> bool:
    """Whether the sentence opens with some other label: a few words and a colon."""
    breaks = sentence.breaks
    stop = next((at for at in range(1, min(_LONGEST_NAME + 1, len(breaks))) if breaks[at]), 0)
    return bool(stop) and _parted(sentence.text, stop, (":",))


def _says_something(sentence: Sentence, start: int) -> bool:
    """Whether the words from `start` on say something of the coach, and more than that there is such a category."""
    words = sentence.words[start:]
    if len(frozenset(sentence.stems[start:]) - _EMPTY) < _ENOUGH_PROSE:
        return False
    at = min(start + 3, len(sentence.words) - 1)
    of_the_coach = words[0] not in _PRONOUNS or not SPEAKER.isdisjoint(words)
    doubtful = _wished(words) or _lacking(words) or asked(sentence) or regretted(sentence, at, at)
    return of_the_coach and not doubtful and not about_someone_else(sentence, at, at)


def _lacking(words: Sequence[str]) -> bool:
    """Whether the words say that it is not there: "not something I have yet"; a belief may well say "I do not"."""
    opening = words[:8]
    return any(pair in _LACKS for pair in pairwise(opening)) or not _LACK.isdisjoint(opening)


def _wished(words: Sequence[str]) -> bool:
    """Whether the words wish something of someone else: "it would be good if she", "I hope he", "I'd love for her"."""
    if any(one in _WISHES and two in _SOMEONE for one, two, _ in trios(words)):
        return True
    longing = any(one in ("would", "will") and two in ("be", "like", "love") for one, two, _ in trios(words))
    return longing and any(one in ("if", "for", "like") and two in _SOMEONE for one, two, _ in trios(words))
