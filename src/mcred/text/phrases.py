"""Comparing wordings: what stays the same when quotes, dashes, spaces, case, spelling and inflection change."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from mcred.domain.patterns import regex

ALIKE = {
    **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
}
WORD = regex(r"[^\W_]+(?:'[^\W\d_]+)*")
_SAME_WORD = {
    **dict.fromkeys(("heard",), "hear"),
    **dict.fromkeys(("taught",), "teach"),
    **dict.fromkeys(("built",), "build"),
    **dict.fromkeys(("knew", "known"), "know"),
    **dict.fromkeys(("led",), "lead"),
    **dict.fromkeys(("spoke", "spoken"), "speak"),
    **dict.fromkeys(("thought", "thoughts"), "think"),
    **dict.fromkeys(("brought",), "bring"),
    **dict.fromkeys(("kept",), "keep"),
    **dict.fromkeys(("held",), "hold"),
    **dict.fromkeys(("grew", "grown", "growth"), "grow"),
    **dict.fromkeys(("meant",), "mean"),
    **dict.fromkeys(("felt",), "feel"),
    **dict.fromkeys(("chose", "chosen"), "choose"),
    **dict.fromkeys(("wrote", "written"), "write"),
    **dict.fromkeys(("told",), "tell"),
    **dict.fromkeys(("said",), "say"),
    **dict.fromkeys(("saw", "seen"), "see"),
    **dict.fromkeys(("understood",), "understand"),
    **dict.fromkeys(("found",), "find"),
    **dict.fromkeys(("gave", "given"), "give"),
    **dict.fromkeys(("took", "taken"), "take"),
    **dict.fromkeys(("made",), "make"),
    **dict.fromkeys(("went", "gone"), "go"),
    **dict.fromkeys(("came",), "come"),
    **dict.fromkeys(("sought",), "seek"),
    **dict.fromkeys(("ran",), "run"),
    **dict.fromkeys(("drew", "drawn"), "draw"),
    **dict.fromkeys(("drove", "driven"), "drive"),
    **dict.fromkeys(("spent",), "spend"),
    **dict.fromkeys(("learnt",), "learn"),
    **dict.fromkeys(("stuck",), "stick"),
    **dict.fromkeys(("better", "best"), "better"),
    "skilful": "skillful",
    "skilfully": "skillfully",
    "behaviour": "behavior",
    "behaviours": "behavior",
    "organisation": "organization",
    "organised": "organized",
    "organise": "organize",
    "colour": "color",
    "practise": "practice",
    "practising": "practice",
    "programme": "program",
    "judgement": "judgment",
    "modelling": "modeling",
    "analyse": "analyze",
    "analysing": "analyzing",
}
"""Irregular forms and the two spellings of English, which no stemmer brings together."""
_APART = {
    "willing": "willing",
    "willingly": "willing",
    "morale": "morale",
    "evaluator": "evaluator",
    "timely": "timely",
    "underlying": "underlying",
    "hers": "hers",
    "theirs": "theirs",
}
"""Words whose stem another word has that means something else: "will", "moral", "evaluate"."""
_ENDINGS_CUT = tuple("s ed ing y e l er or ion ism ic ant ent i".split())
"""The stemmer changes no word that ends otherwise, and asking it takes long."""
_IS_AFTER = frozenset({"it", "he", "she", "that", "what", "there", "who", "here", "where", "let"})
_ENDINGS = {"ll": "will", "ve": "have", "re": "are", "d": "would", "m": "am"}


def normalised(text: str) -> str:
    """The text in one form of quotes, dashes, spaces and case, without invisible characters."""
    if not text.isascii():
        text = exchanged(unicodedata.normalize("NFKC", text), ALIKE)
    return " ".join(text.replace("`", "'").casefold().split())  # the one sign of the table that is ASCII


def exchanged(text: str, table: Mapping[str, str]) -> str:
    """The text with the characters of a table exchanged, one after the other; str.translate takes ten times as long."""
    for written, instead in table.items():
        text = text.replace(written, instead)
    return text


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, contractions written out: "don't" gives "do" and "not"."""
    return [word for written in WORD.findall(normalised(text)) for word in written_out(written)]


@lru_cache(maxsize=8192)
def written_out(word: str) -> tuple[str, ...]:
    """One lower-case word with a straight apostrophe, as the words it stands for; asked for every word of a text."""
    if word == "cannot":
        return ("can", "not")
    if word in ("can't", "won't", "shan't"):
        return ({"c": "can", "w": "will", "s": "shall"}[word[0]], "not")
    if "'" not in word:
        return (word,)
    stem, _, ending = word.rpartition("'")
    if ending == "t" and stem.endswith("n"):
        return (*written_out(stem[:-1]), "not")
    if ending == "s":
        return (stem, "is") if stem in _IS_AFTER else (stem,)
    return (stem, _ENDINGS[ending]) if ending in _ENDINGS else (stem, ending)


@lru_cache(maxsize=1)
def stemmer() -> object:
    """The English stemmer, loaded at its first use."""
    from Stemmer import Stemmer

    return Stemmer("english")


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The stem of one lower-case word, the same for all its forms; texts use the same words again and again."""
    if word in _APART:
        return _APART[word]
    word = _SAME_WORD.get(word, word)
    if not word.endswith(_ENDINGS_CUT):
        return word
    return str(stemmer().stemWord(word))  # type: ignore[attr-defined]


def stems_of(text: str) -> tuple[str, ...]:
    """The stems of a text's words, in order."""
    return tuple(map(stem, words_of(text)))


def likeness(needle: str, text: str) -> float:
    """How much of `needle` stands in `text` as it is, from 0 to 100; `needle` is the shorter."""
    from rapidfuzz import fuzz

    return fuzz.partial_ratio(needle, text) if len(needle) <= len(text) else fuzz.ratio(needle, text)


def nearest(quote: str, candidates: Iterable[str]) -> tuple[float, str]:
    """The candidate that comes nearest to a quote, with its likeness from 0 to 100; (0, "") without candidates."""
    wanted = normalised(quote)
    scored = ((likeness(wanted, normalised(text)), text) for text in candidates)
    return max(scored, key=lambda pair: pair[0], default=(0.0, ""))


def holds_in_order(stems: Sequence[str], phrase: Sequence[str]) -> int:
    """Where a phrase begins in a sequence of stems, word after word; -1 where it does not stand there."""
    wanted, size = tuple(phrase), len(phrase)
    if wanted and wanted[0] not in stems:
        return -1
    return next((at for at in range(len(stems) - size + 1) if tuple(stems[at : at + size]) == wanted), -1)
