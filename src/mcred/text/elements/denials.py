"""Denials: whether a sentence says that a statement does not hold, before, within or behind the words that tell it.

`own` are the positions of the words that belong to the statement, so that the "not" of "do not assume" is no negation
of it.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from mcred.text.elements.clauses import clause_end, clause_start
from mcred.text.elements.sentences import Sentence
from mcred.text.phrases import words_of

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
AUXILIARIES = frozenset(words_of("is are was were be been do does did has have had will would can could"))
_NEEDED = frozenset(
    words_of(
        """
        not nothing nobody no never none will would could can may might impossible cannot
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


def denied_before(sentence: Sentence, first: int, own: AbstractSet[int]) -> bool:
    """Whether a negation stands before the match in its clause; two of them lift each other."""
    words = sentence.words
    begin = max(clause_start(sentence, first), first - _REACH)
    return (
        sum(
            _negates(sentence, at) and not (words[at] in _BRIEF and _ACTORS & frozenset(words[at + 1 : first + 1]))
            for at in range(begin, first)
            if at not in own
        )
        % 2
        == 1
    )


def denied_within(sentence: Sentence, first: int, last: int, own: AbstractSet[int]) -> bool:
    """Whether the match is torn by a negation, as in "my questioning skills were not effective"."""
    words, breaks = sentence.words, sentence.breaks
    return any(
        _negates(sentence, at) and not breaks[at] and "but" not in words[at : at + 7]
        for at in range(first + 1, last)
        if at not in own and words[at] not in ("without", "rather", "instead")
    )


def denied_after(sentence: Sentence, last: int) -> bool:
    """Whether the clause goes on to deny the match, as in "listening is not my strength"."""
    words = sentence.words[last + 1 : min(clause_end(sentence, last), last + 7)]
    for at, word in enumerate(words[:5]):
        before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        if word in _FALLS_SHORT and before in AUXILIARIES:
            return True
        if (
            word in ("not", "never")
            and before in AUXILIARIES
            and not _AFTERWARDS.isdisjoint((after, *words[at + 2 : at + 3]))
        ):
            return True
    return False


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
