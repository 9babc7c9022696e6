"""Guards: whether a sentence that speaks of a statement says it of the coach, and says that it holds.

Every guard looks at a stretch of a sentence, from the first to the last word that made the match. `own` are the
positions of the words that belong to the match, so that the "not" of "do not assume" is no negation of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from mcred.text.elements.sentences import Sentence
from mcred.text.elements.subjects import SPEAKER, about_someone_else, made_to_do
from mcred.text.phrases import words_of

_TURNS = frozenset(
    words_of(
        """
        but because so although though while when whenever if since until whereas once unless
        """
    )
)
"""Words a new clause begins with."""
_SUBJECTS = frozenset(words_of("i we he she they it this that"))
_NEGATORS = frozenset(
    words_of(
        """
        not never no without doubt underestimate hesitate overlook skip ignore lose loses lost losing neither nor
        hardly rarely seldom barely unable incapable nobody none lack lacks lacked lacking fail fails failed failing
        forgot forget neglect neglected refuse refused avoid avoided poor weak poorly limited insufficient minimal
        """
    )
)
_HARMLESS_AFTER = frozenset(
    words_of(
        """
        only just merely simply because mind matter wait shortage secret question wonder surprise accident afraid
        above shy doubt
        """
    )
)
"""What makes a negation none: "not only", "never stop", "no doubt"."""
_AFTERWARDS = frozenset(
    words_of(
        """
        strength strengths one strong happen happening work working there come present effective good great mine my
        yet exist evident enough part place reliable sufficient adequate visible established
        """
    )
)
_FALLS_SHORT = frozenset(words_of("lacking missing weak poor absent failed suffered limited inadequate"))
_AUXILIARIES = frozenset(words_of("is are was were be been do does did has have had will would can could"))
LIGHT = SPEAKER | _AUXILIARIES | frozenset(words_of("need needed must am be coach"))
"""Words of a match that only say who does it, or that it is to be done."""
_NEEDED = frozenset(
    words_of(
        """
        not nothing nobody no never none will would could can may might impossible cannot
        """
    )
)
_WISHED = frozenset(words_of("wonderful nice great helpful good ideal lovely useful"))
_IRREGULAR = frozenset(
    words_of(
        """
        been had done known made given taken asked heard taught built led told said seen understood found gone come
        spent held kept let put set begun brought sought chosen written spoken shown grown felt thought left met
        """
    )
)
_BRIEF = frozenset(words_of("instead rather without no"))
"""Negations that reach no further than the next subject: "instead of advice I offer questions"."""
_ACTORS = frozenset(words_of("i we he she they me us"))
_BY_ITSELF = frozenset(
    words_of("itself themselves overnight automatically alone accident magic easy easily quickly cheap")
)
"""What does not come by itself is to be done: "trust will not come overnight"."""
_REACH = 8


def holds(sentence: Sentence, first: int, last: int, own: AbstractSet[int] = frozenset()) -> bool:
    """Whether the match is neither asked, denied, regretted nor said of someone else."""
    said = next((at for at in range(first, last + 1) if at in own and sentence.words[at] not in LIGHT), first)
    return not (
        asked(sentence)
        or _denied_before(sentence, said, own)
        or _denied_within(sentence, said, last, own)
        or _denied_after(sentence, last)
        or regretted(sentence, first, last)
        or made_to_do(sentence, said)
        or about_someone_else(sentence, first, last)
    )


def asked(sentence: Sentence) -> bool:
    """Whether the whole sentence is a question; a question that is quoted in it is none."""
    text = sentence.text.rstrip()
    return text.endswith("?") and not any(mark in text for mark in '"“”«')


def _clause_start(sentence: Sentence, first: int) -> int:
    """Where the clause begins in which the word at `first` stands."""
    words, breaks = sentence.words, sentence.breaks
    at = first
    while at > 0 and not breaks[at] and words[at - 1] not in _TURNS:
        if words[at] in _SUBJECTS and words[at - 1] in ("and", "or", "then"):
            break
        at -= 1
    return at


def _clause_end(sentence: Sentence, last: int) -> int:
    """Where the clause ends in which the word at `last` stands; the index after its last word."""
    words, breaks = sentence.words, sentence.breaks
    at = last + 1
    while at < len(words) and not breaks[at] and words[at] not in _TURNS:
        at += 1
    return at


def _negates(sentence: Sentence, at: int) -> bool:
    """Whether the word there denies what follows it."""
    words = sentence.words
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at else ""
    match word:
        case "little" | "doubt":
            return before not in ("a", "no", "without")
        case "stop" | "stops" | "stopped" | "quit":
            return after.endswith("ing")
        case "without":
            return _NEEDED.isdisjoint(words) and after != "question"
        case "yet":
            return after == "to" and before in ("have", "has", "had")
        case "instead" | "rather" | "far":
            return after in ("of", "than", "from")
        case _:
            by_itself = not _BY_ITSELF.isdisjoint(words[at + 1 : at + 6])
            return word in _NEGATORS and after not in _HARMLESS_AFTER and not by_itself


def _denied_before(sentence: Sentence, first: int, own: AbstractSet[int]) -> bool:
    """Whether a negation stands before the match in its clause; two of them lift each other."""
    words = sentence.words
    begin = max(_clause_start(sentence, first), first - _REACH)
    return (
        sum(
            _negates(sentence, at) and not (words[at] in _BRIEF and _ACTORS & frozenset(words[at + 1 : first + 1]))
            for at in range(begin, first)
            if at not in own
        )
        % 2
        == 1
    )


def _denied_within(sentence: Sentence, first: int, last: int, own: AbstractSet[int]) -> bool:
    """Whether the match is torn by a negation, as in "my questioning skills were not effective"."""
    words, breaks = sentence.words, sentence.breaks
    return any(
        _negates(sentence, at) and not breaks[at] and "but" not in words[at : at + 7]
        for at in range(first + 1, last)
        if at not in own and words[at] not in ("without", "rather", "instead")
    )


def _denied_after(sentence: Sentence, last: int) -> bool:
    """Whether the clause goes on to deny the match, as in "listening is not my strength"."""
    words = sentence.words[last + 1 : min(_clause_end(sentence, last), last + 7)]
    for at, word in enumerate(words[:5]):
        before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        if word in _FALLS_SHORT and before in _AUXILIARIES:
            return True
        if (
            word in ("not", "never")
            and before in _AUXILIARIES
            and not _AFTERWARDS.isdisjoint((after, *words[at + 2 : at + 3]))
        ):
            return True
    return False


def regretted(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the clause says what would or should have been, or what is only wished."""
    start, end = _clause_start(sentence, first), _clause_end(sentence, last)
    words = sentence.words
    return (
        any(_is_past_chance(words, at) for at in range(start, min(end, last + 3)))
        or any(
            (word in ("wish", "wished") and after != "to")
            or word in ("regret", "regretted")
            or (word == "if" and after == "only")
            for word, after, _ in trios(words[start:end])
        )
        or any(
            (word == "be" and after in _WISHED and then == "if") or (word == "if" and then == "had")
            for word, after, then in trios(words[:last])
        )
    )


def _is_past_chance(words: Sequence[str], at: int) -> bool:
    """Whether the word there begins what was not done: "should have listened"; to ask what it was is no regret."""
    would = words[at] in ("would", "should", "could", "might") and words[at + 1 : at + 2] == ("have",)
    return would and not {"what", "how"} & set(words[max(at - 2, 0) : at]) and _is_participle(words[at + 2 : at + 3])


def trios(words: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each word with the two after it."""
    return zip(words, (*words[1:], ""), (*words[2:], "", ""), strict=False)


def _is_participle(words: Sequence[str]) -> bool:
    """Whether the word after "have", if there is one, makes it a past."""
    return any(word.endswith("ed") or word in _IRREGULAR for word in words)
