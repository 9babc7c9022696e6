"""Whose doing a sentence speaks of: the coach's own, or someone else's."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.text.elements.clauses import TURNS
from mcred.text.elements.sentences import Sentence
from mcred.text.phrases import words_of

SPEAKER = frozenset(words_of("i me my we us our myself ourselves"))
_PLACES = frozenset(
    words_of(
        """
        school schools district state department building grade class classes students student kids
        """
    )
)
_AIMS = frozenset(words_of("goal goals aim hope dream job plan intention wish target"))
_FINITE = frozenset(words_of("is was are were has have had does did will wants wanted can asks asked expects"))
_COACH = frozenset(
    words_of(
        """
        i me my we us our mine myself ourselves coach coaches mentor mentors someone somebody anyone
        """
    )
)
_ROLES = frozenset(words_of("coach coaches mentor mentors"))
_POSSESSIVES = frozenset(words_of("my her his their our"))
_GENERAL = frozenset(words_of("every each all any everyone everybody anybody one people"))
_OTHERS = frozenset(words_of("he she they"))
_PEOPLE = frozenset(
    words_of(
        """
        colleague colleagues mentee mentees coachee coachees partner partners teacher teachers educator educators
        principal principals administrator administrators administration supervisor supervisors superintendent
        student students kid kids child children class classes pupil pupils parent parents family families district
        school schools state office board publisher author authors book handbook friend friends neighbor husband
        wife sister brother son daughter specialist librarian counselor paraprofessional aide intern substitute
        novice newcomer ms mr mrs dr peer peers staff faculty chair department head leader leaders consultant
        trainer presenter speaker
        """
    )
)
_DETERMINERS = frozenset(
    words_of(
        """
        my our the a an his her their this that these those new young second first third year some many most other
        own another beginning veteran experienced two three both former current old fellow grade level assistant
        building math science english ms mr mrs dr
        """
    )
)
_PREPOSITIONS = frozenset(
    words_of(
        """
        with for to of by from between about at on in into as among toward towards beside alongside than like around
        near through across behind over under against within
        """
    )
)
_CARRIERS = frozenset(
    words_of(
        """
        need needs needed require requires required deserve deserves deserved want wants wanted benefit benefits
        respond responds expect expects appreciate appreciates
        """
    )
)
"""Verbs through which someone else asks the coach for something: "she needs patience"."""
_CAUSES = frozenset(
    words_of(
        """
        want wants wanted ask asked need help helped helping helps encourage encouraged teach taught remind reminded
        expect hope let make get train tell told like love see watch watched saw invite support allow push pushed
        """
    )
)
_OBJECTS = frozenset(words_of("her him them students kids teachers"))
_GIVEN = frozenset(
    words_of(
        """
        need needs capacity potential capability ability trust strengths confidence own growth
        """
    )
)
"""What is someone else's by nature and yet the coach's concern: "her needs", "his potential"."""


def about_someone_else(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the nearest person before the match, in its clause, is someone else and does what the match says."""
    words, breaks = sentence.words, sentence.breaks
    if any(words[at] in SPEAKER and not names_other(words, at) for at in range(first, last + 1)):
        return False
    if first and words[first - 1] in ("his", "her", "their") and words[first] not in _GIVEN:
        return True
    return _acts(words, breaks, first) or _has_other_subject(words, breaks, first)


def _has_other_subject(words: Sequence[str], breaks: Sequence[bool], first: int) -> bool:
    """Whether the nearest possible subject before the match is someone else who does not just ask for it."""
    at = first - 1
    while at >= 0 and not _ends_clause(words, breaks, at + 1):
        word = words[at]
        if word in _ROLES and words[at - 1] in _POSSESSIVES and at:
            return not _asks_for(words, at, first)
        if word in _GENERAL or (word in _COACH and not names_other(words, at)):
            return False
        if word in _OTHERS or _aims(words, at):
            return not _asks_for(words, at, first)
        if word in _PEOPLE:
            start = _phrase_start(words, breaks, at)
            if start == 0 or breaks[start] or words[start - 1] not in _PREPOSITIONS | _CAUSES:
                return _GENERAL.isdisjoint(words[start:at]) and not _asks_for(words, at, first)
            at = start
        at -= 1
    return False


def names_other(words: Sequence[str], at: int) -> bool:
    """Whether "my" or "our" only says whose colleague is meant: "my young colleague"."""
    if words[at] not in ("my", "our"):
        return False
    after = at + 1
    while after < len(words) and words[after] in _DETERMINERS and words[after] not in ("my", "our"):
        after += 1
    return after < len(words) and words[after] in _PEOPLE - _PLACES


def _acts(words: Sequence[str], breaks: Sequence[bool], first: int) -> bool:
    """Whether the match begins with someone else who opens the clause and does something: "the district has ..."."""
    start = _phrase_start(words, breaks, first)
    opens = start == 0 or breaks[start] or words[start - 1] in TURNS
    return opens and words[first] in _PEOPLE and first + 1 < len(words) and words[first + 1] in _FINITE


def _aims(words: Sequence[str], at: int) -> bool:
    """Whether someone else's goal is told: "her goal is to ask better questions"."""
    after = words[at + 1 : at + 4]
    return (
        words[at] in _AIMS
        and words[at - 1] in ("his", "her", "their")
        and bool(after)
        and after[0] in _FINITE
        and "to" in after
    )


def _ends_clause(words: Sequence[str], breaks: Sequence[bool], at: int) -> bool:
    """Whether a clause begins at a word, so that the subject is not to be looked for before it."""
    if words[at - 1] in TURNS and at:
        return True
    return breaks[at] and words[at] not in ("and", "or", "then")


def _phrase_start(words: Sequence[str], breaks: Sequence[bool], at: int) -> int:
    """Where the noun phrase begins that ends with the word at `at`."""
    while at > 0 and not breaks[at] and words[at - 1] in _DETERMINERS | _GENERAL | _PEOPLE:
        at -= 1
    return at


def _asks_for(words: Sequence[str], subject: int, first: int) -> bool:
    """Whether the subject asks for what the match says ("she needs patience"), rather than doing it."""
    between = range(subject + 1, first)
    return any(
        (words[at] in _CARRIERS and words[at + 1] != "to")
        or (words[at] in ("ask", "asks", "asked", "call", "calls", "called") and words[at + 1] == "for")
        for at in between
    )


def made_to_do(sentence: Sentence, first: int) -> bool:
    """Whether someone else is to do it, as in "help her listen" or "I want him to use data"."""
    begin = max(first - 6, 0)
    before = sentence.words[begin:first]
    for at, word in enumerate(before):
        if word in _OBJECTS and at and before[at - 1] in _CAUSES:
            between = [one for one in before[at + 1 :] if one not in ("to", "be", "more")]
            if len(between) <= 1 and SPEAKER.isdisjoint(between) and not any(sentence.breaks[begin + at : first + 1]):
                return True
    return False
