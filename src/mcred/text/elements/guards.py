"""Guards: whether a sentence that speaks of a statement says it of the coach, and says that it holds.

Every guard looks at a stretch of a sentence, from the first to the last word that made the match.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from mcred.text.elements.denials import AUXILIARIES, denied_after, denied_before, denied_within
from mcred.text.elements.regrets import regretted
from mcred.text.elements.sentences import Sentence
from mcred.text.elements.subjects import SPEAKER, about_someone_else, made_to_do
from mcred.text.phrases import words_of

LIGHT = SPEAKER | AUXILIARIES | frozenset(words_of("need needed must am be coach"))
"""Words of a match that only say who does it, or that it is to be done."""

_TASKS = frozenset(
    words_of("answer describe discuss explain include list name outline provide reflect say show state submit write")
)
_READER = frozenset(words_of("you your yourself"))


def holds(sentence: Sentence, first: int, last: int, own: AbstractSet[int] = frozenset()) -> bool:
    """Whether the match is neither asked, denied, regretted nor said of someone else.

    `own` are the positions of the words that belong to the match.
    """
    said = next((at for at in range(first, last + 1) if at in own and sentence.words[at] not in LIGHT), first)
    return not (
        asked(sentence)
        or denied_before(sentence, said, own)
        or denied_within(sentence, said, last, own)
        or denied_after(sentence, last)
        or regretted(sentence, first, last)
        or made_to_do(sentence, said)
        or about_someone_else(sentence, first, last)
    )


def asked(sentence: Sentence) -> bool:
    """Whether the whole sentence is a question or a task that is set; a question that is quoted in it is none."""
    text = sentence.text.rstrip()
    return _sets_a_task(sentence) or (text.endswith("?") and not any(mark in text for mark in '"“”«'))


def _sets_a_task(sentence: Sentence) -> bool:
    """Whether it tells its reader what to write, as in "Explain how you listen skillfully", and says nothing of "I"."""
    words, breaks = sentence.words, sentence.breaks
    told = any(word in _TASKS and (at == 0 or breaks[at]) for at, word in enumerate(words))
    return told and not _READER.isdisjoint(words) and SPEAKER.isdisjoint(words)
