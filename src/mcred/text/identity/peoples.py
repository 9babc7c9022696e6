"""Peoples and languages that are called as persons are: "Karen families", "spoken in Karen", "12 percent Karen"."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import first_names, fold, is_ordinary, peoples, shared_first_names
from mcred.text.identity.name_contexts import acts
from mcred.text.identity.name_words import STRONGLY_TO_PERSON
from mcred.text.identity.words import Passage, Word

_NOUNS = frozenset(
    """
adults alphabet ancestry background books caregivers children chapter church community communities culture cultural
cultures dialect dialects elder elders ethnic ethnicity families family fluently folktale folktales girls grammar
heritage home households immigrants interpretation interpreter interpreters kids language languages liaison literacy
men mothers nation nationals newcomers origin parent parents people peoples population proverb proverbs refugee
refugees script song songs speaker speakers speaking speech student students teens traditional tradition traditions
translation translations translator translators tribe tribal version versions villages women word words youth
""".split()
)
_BEFORE = frozenset(
    """
a an both classical conversational ethnic fluent into learn learning learns mostly native of percent predominantly pwo
read reading sgaw s'gaw speak speaking speaks spoke spoken standard the traditional understand understands via write
writes writing written
""".split()
)
_SURELY_BEFORE = frozenset("fluent many percent speak speaking speaks spoke spoken the".split())
"""Words after which it is none even where it does something: "the Karen came", "parents who speak Karen helped"."""
_TRUSTED = frozenset(
    """
believe believed believes change changes confidence confident disappointed faith growth improvement interest interested
investment noticed progress saw see seen trust
""".split()
)
"""What can be "in" a person."""
_TONGUES = frozenset("language languages dialect dialects bilingual trilingual multilingual ethnicity".split())
_ENGLISH = frozenset("english spanish arabic chinese mandarin".split())
_SHARE = regex(r"\s{0,3}[:(–—-]?\s{0,3}\d{1,3}(?:\.\d{1,2})? ?(?:%|percent\b)")
_NEAR = 6


def _names_a_people(passage: Passage, index: int) -> bool:
    """Whether a word that is the name of a people or a language is used as such here."""
    word = passage.words[index]
    before, after = passage.precedes(index), passage.follows(index + 1)
    owned = word.owned
    if not owned and before is not None and word.joined and before.key in _SURELY_BEFORE:
        return after is None or not after.joined or not after.capital or after.key in _NOUNS
    if owned or acts(passage, index):
        return False
    behind = after.key if after is not None and after.joined else ""
    if behind in _NOUNS or _is_unlike_a_person(behind) or _SHARE.match(passage.after(index)):
        return True
    if before is not None and word.joined and _leads_to_people(passage, index, before, after):
        return True
    return _beside_another(passage, index) or _near_language(passage, index)


def peoples_told(passage: Passage) -> frozenset[str]:
    """The words that are a people's or a language's name somewhere in the text."""
    known = peoples()
    told = {
        passage.key(index)
        for index in passage.capitals
        if passage.key(index) in known and _names_a_people(passage, index)
    }
    return frozenset(told)


def is_people(passage: Passage, index: int, told: frozenset[str]) -> bool:
    """Whether a word names a people: here by itself, or elsewhere in the text while nothing here says a person."""
    key = passage.key(index)
    if key not in peoples():
        return False
    if _names_a_people(passage, index):
        return True
    before = passage.precedes(index)
    addressed = before is not None and before.key in STRONGLY_TO_PERSON
    return key in told and not acts(passage, index) and not addressed


def names_people_in_file(words: Sequence[str], word: str) -> bool:
    """Whether a word in a file's name is a people's or a language's, told by the others: "Karen family survey"."""
    others = {fold(other) for other in words if other != word}
    return fold(word) in peoples() and any(other in _NOUNS or _is_unlike_a_person(other) for other in others)


def _leads_to_people(passage: Passage, index: int, before: Word, after: Word | None) -> bool:
    """Whether the word before leads to a people or a language rather than to a person."""
    whole_name = after is not None and after.joined and after.capital and not is_ordinary(after.key)
    if whole_name and not _is_unlike_a_person(after.key if after is not None else ""):
        return False
    if before.key == "in":
        return passage.key(index - 2) not in _TRUSTED
    if before.key in {"a", "an", "the", "of"}:
        return before.key != "of" and not (after is not None and after.joined and after.capital)
    return before.key in _BEFORE or "%" in passage.words[index].gap or before.text.isdigit()


def _beside_another(passage: Passage, index: int) -> bool:
    """Whether another language stands beside it: "Karen, Burmese and Hmong", "from Karen to English"."""
    words = passage.words
    for step in (-1, 1):
        other = index + step
        if passage.key(other) in {"and", "or", "to", "nor", "plus"}:
            other += step
        if not 0 <= other < len(words) or words[other].sentence != words[index].sentence:
            continue
        gap = words[max(index, other)].gap
        if (
            (abs(other - index) > 1 or gap.strip() in {",", "/", "&", "-", "–", ";"})
            and words[other].capital
            and (_is_unlike_a_person(words[other].key))
        ):
            return True
    return False


def _is_unlike_a_person(key: str) -> bool:
    """Whether a word is a people's or a language's name and no first name."""
    return key in _ENGLISH or (key in peoples() and key not in first_names() and key not in shared_first_names())


def _near_language(passage: Passage, index: int) -> bool:
    """Whether a language is spoken of right around: "their home language is Karen"."""
    sentence = passage.words[index].sentence
    around = range(max(0, index - _NEAR), min(len(passage.words), index + _NEAR))
    return any(passage.key(other) in _TONGUES and passage.words[other].sentence == sentence for other in around)
