"""First names that stand alone: "When Mateo raised his hand", "Grace was hesitant at first"."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from mcred.text.identity.citations import Guard, is_cited_here, is_public
from mcred.text.identity.full_names import run_end
from mcred.text.identity.lexicon import first_names, is_ordinary, last_names, places, shared_first_names
from mcred.text.identity.name_words import (
    BEFORE_PERSON,
    DOES,
    HE_OR_SHE,
    IS,
    NOT_A_PERSON_AFTER,
    NOT_A_PERSON_BEFORE,
    PERSON_NOUNS,
    ROLES,
    SAYS,
    STRONGLY_TO_PERSON,
    TO_PERSON,
)
from mcred.text.identity.words import Passage, Word

MONTHS = frozenset("april may june july august summer autumn winter dawn".split())
CAME = frozenset("came went brought comes goes brings took left arrived started began gave saw ran".split())
NEAR = 14


def single_names(
    passage: Passage, guard: Guard, taken: AbstractSet[int], known: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Ranges of one word, or of a first name with its initial."""
    accepted: set[int] = set()
    for index, word in enumerate(passage.words):
        if index not in taken and _is_name(passage, guard, index, word, known):
            accepted.add(index)
    for index in sorted(accepted | _beside(passage, guard, accepted, taken)):
        yield index, index + 1


def _is_name(passage: Passage, guard: Guard, index: int, word: Word, known: frozenset[str]) -> bool:
    """Whether one word is somebody's first name here."""
    if not word.capital:
        return _is_lower_case_name(passage, index, word)
    if (
        len(word.key) < 2
        or (word.text.isupper() and len(word.text) > 1)
        or ("-" in word.key
        and is_ordinary(word.key.split("-")[0]))
    ):
        return False
    key = word.key
    sure = key in first_names() or _double(key)
    shared = not sure and key in shared_first_names()
    if not (sure or shared or key in known):
        return _is_unknown_name(passage, index, word)
    if guard.covers(word.start, word.end) or _belongs_to_a_thing(passage, index):
        return False
    if key in known and not guard.is_author(key):
        return True
    if shared:
        return _is_shared_name(passage, index, word) and not (guard.is_author(key) and not _acts(passage, index))
    return not _guarded(passage, guard, index, key)


def _guarded(passage: Passage, guard: Guard, index: int, key: str) -> bool:
    """Whether a sure first name is an author's, a known figure's or a character's."""
    word = passage.words[index]
    if is_cited_here(passage, index, index) or _with_author(passage, guard, index):
        return True
    if guard.is_author(key) or is_public([key]):
        return not (_acts(passage, index) and not word.begins) and passage.key(index + 1) not in SAYS
    if guard.in_fiction(word.start):
        return not (
            passage.key(index - 1) in ROLES
            or passage.key(index - 1) in STRONGLY_TO_PERSON
            or (word.begins and _acts(passage, index))
        )
    return False


def _with_author(passage: Passage, guard: Guard, index: int) -> bool:
    """Whether a cited author stands beside the name: "Joyce and Showers"."""
    beside = (index + 2, index - 2) if passage.key(index + 1) == "and" or passage.key(index - 1) == "and" else ()
    return any(
        guard.is_author(passage.key(other)) and passage.words[other].capital
        for other in beside
        if 0 <= other < len(passage.words)
    )


def _belongs_to_a_thing(passage: Passage, index: int) -> bool:
    """Whether the word is part of the name of a thing: "the Frayer Model", "Lake Anna"."""
    words = passage.words
    follower, before = passage.follows(index + 1), passage.precedes(index)
    if follower is not None and follower.joined and follower.capital and follower.key in NOT_A_PERSON_AFTER:
        return True
    return (
        before is not None
        and words[index].joined
        and before.key in NOT_A_PERSON_BEFORE
        and (before.capital or before.key == "the")
    )


def _acts(passage: Passage, index: int) -> bool:
    """Whether the word does, says or feels something."""
    follower = passage.follows(index + 1)
    if follower is None or follower.capital:
        return False
    if not follower.joined:
        return follower.key == "who" or (follower.gap == ", " and follower.key in {"whose", "my", "our"})
    return follower.key in SAYS or follower.key in DOES or follower.key == "who"


def _is_shared_name(passage: Passage, index: int, word: Word) -> bool:
    """Whether a word that is a name too is one here."""
    follower = passage.follows(index + 1)
    before = passage.precedes(index)
    if follower is not None and follower.joined and follower.capital:
        return False
    if before is not None and word.joined and before.capital and not before.begins and before.key not in {"i"}:
        return False
    month = word.key in MONTHS
    land = word.key in places()
    previous = before.key if before is not None and (word.joined or word.gap == ", ") else ""
    said = follower is not None and follower.joined and not follower.capital
    after = follower.key if follower is not None and said else ""
    if previous in STRONGLY_TO_PERSON or (previous in ROLES and (_acts(passage, index) or word.gap == ", ")):
        return not (month and previous == "called")
    if after in SAYS:
        return True
    if after in DOES and not (month and after in CAME):
        return not word.begins or not is_ordinary(word.key) or month or _he_or_she(passage, index)
    if (
        after in IS
        and _he_or_she(passage, index)
        and not (before is not None and previous in {"the", "a", "our", "in", "by", "of"})
    ):
        return True
    if _possessed(word, after):
        return not land or not word.begins
    if word.begins or month or land or is_ordinary(word.key):
        return previous in TO_PERSON and _he_or_she(passage, index) and not month
    return previous in BEFORE_PERSON or previous in TO_PERSON or previous in ROLES


def _possessed(word: Word, after: str) -> bool:
    """Whether something that people have follows: "Grace's hand"."""
    return word.text.endswith(("'s", "’s")) and after in PERSON_NOUNS and word.key not in MONTHS


def _he_or_she(passage: Passage, index: int) -> bool:
    """Whether "he" or "she" follows in the same sentence, or begins the next one."""
    sentence = passage.words[index].sentence
    begin, end = passage.sentences[sentence]
    following = [passage.key(i) for i in range(index + 1, min(end, index + NEAR))]
    return any(key in HE_OR_SHE for key in following) or (passage.key(end) in HE_OR_SHE and begin <= index)


def _is_lower_case_name(passage: Passage, index: int, word: Word) -> bool:
    """Whether a name was written in lower case: "jayden said", "my student jayden"."""
    if len(word.key) < 4 or word.key not in first_names() or is_ordinary(word.key):  # noqa: PLR2004 - short ones are words of other languages
        return False
    before = passage.precedes(index)
    after = passage.follows(index + 1)
    if before is not None and before.key in {"named", "student", "colleague"} and word.joined:
        return True
    speaks = after is not None and after.joined and after.key in SAYS
    return speaks and (before is None or before.key in BEFORE_PERSON)


def _is_unknown_name(passage: Passage, index: int, word: Word) -> bool:
    """Whether a capitalised word in no list is a name, told by the words around it."""
    key = word.key
    if is_ordinary(key) or key in places() or key in passage.plain or len(key) < 3 or not word.text[1:].islower():  # noqa: PLR2004 - initials
        return False
    before, follower = passage.precedes(index), passage.follows(index + 1)
    if follower is not None and follower.joined and follower.capital:
        return False
    if word.begins or before is None:
        return (
            follower is not None
            and follower.joined
            and follower.key in {"said", "replied", "smiled", "laughed", "nodded", "whispered", "giggled"}
            and not key.endswith("s")
        )
    if before.key in {"named", "nicknamed"} or (before.key == "is" and passage.key(index - 2) == "name"):
        return word.joined
    if before.key in STRONGLY_TO_PERSON and before.key not in {"called", "named"} and word.joined:
        return True
    if before.key in ROLES and (word.joined or word.gap == ", "):
        return _acts(passage, index) or (word.gap == ", " and passage.after(index, 1) == ",")
    return follower is not None and follower.joined and follower.key in SAYS and key in last_names()


def _beside(passage: Passage, guard: Guard, accepted: set[int], taken: AbstractSet[int]) -> set[int]:
    """Names joined to one that was found: "Amara, Luis and Noor", "Parker and Madison shared"."""
    words = passage.words
    more: set[int] = set()
    for index, word in enumerate(words):
        if (
            index in accepted
            or index in taken
            or not word.capital
            or word.text.isupper()
            or guard.covers(word.start, word.end)
        ):
            continue
        if _belongs_to_a_thing(passage, index) or run_end(passage, index) > index + 1:
            continue
        shared = word.key in shared_first_names()
        unknown = not is_ordinary(word.key) and word.key not in places() and not word.begins and len(word.key) > 2  # noqa: PLR2004 - initials
        if (shared or unknown) and _joins(passage, index, accepted | taken):
            more.add(index)
        elif shared and _two_shared(passage, index):
            more.update((index, index + 2))
    return more


def _joins(passage: Passage, index: int, accepted: AbstractSet[int]) -> bool:
    """Whether the word stands in a list with a name."""
    words = passage.words
    for step in (-1, 1):
        other = index + step
        if 0 <= other < len(words) and words[other].key in {"and", "or"}:
            other += step
        gap = words[max(index, index + step)].gap if 0 <= index + step < len(words) else ""
        if (
            other in accepted
            and words[other].sentence == words[index].sentence
            and (abs(other - index) > 1 or gap == ", ")
        ):
            return True
    return False


def _two_shared(passage: Passage, index: int) -> bool:
    """Whether two words that are names too do something together: "Parker and Madison shared a tablet"."""
    if passage.key(index + 1) != "and" or index + 3 >= len(passage.words):
        return False
    other, verb = passage.words[index + 2], passage.words[index + 3]
    if (
        other.key not in shared_first_names()
        or not other.capital
        or not verb.joined
        or {other.key, passage.key(index)} <= MONTHS
    ):
        return False
    return verb.key in SAYS or (verb.key in DOES and verb.key not in CAME)


def _double(key: str) -> bool:
    """Whether a hyphen joins two first names or two family names."""
    one, hyphen, two = key.partition("-")
    return (
        bool(hyphen) and (one in first_names() or one in last_names()) and (two in first_names() or two in last_names())
    )
