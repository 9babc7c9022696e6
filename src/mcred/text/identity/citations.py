"""Whether the words around a name make a cited author or a figure of history of it."""

from __future__ import annotations

import re

from mcred.domain.patterns import regex
from mcred.text.identity.lexicon import first_names, fold, public_people
from mcred.text.identity.name_words import WRITTEN
from mcred.text.identity.words import Passage, Range

_YEAR_AFTER = regex(
    r",? \((?:(?:19|20)\d\d[a-z]?|n\.d\.|as cited|in press)|,? et al\b|,? (?:19|20)\d\d[a-z]?\)"
    r"| \(p{1,2}\. ?\d"
)
_WRITTEN_BY = regex(
    r"(?:\b(?<!student )(?<!students’ )(?<!students' )(?:books?|articles?|works?|research|stud(?:y|ies)"
    r"|writings?|poems?"
    r"|poetry|novels?|chapters?|frameworks?|models?|theor(?:y|ies)|podcasts?|ted talks?|speech|speeches|blogs?|ideas"
    r"|authored|edited|published|illustrated|popularized|coined|quote[sd]?|memoir|cited|cites|principles|words)"
    r" (?:\w+ ){0,2}?(?:by|from|of)|\baccording to|\b(?:author|authors|researchers?|scholars?|theorists?|poets?"
    r"|philosophers?|novelists?|psychologists?|economists?|scientists?|inventors?|explorers?|artists?|presidents?"
    r"|senators?|activists?)|\b(?:see|per|cf\.|e\.g\.,?)"
    r"|\b(?:inspired|influenced|informed|championed|outlined|proposed) by) $",
    re.IGNORECASE,
)
_TITLE_BY = regex(r"[A-Z][\w’'-]{0,40}[,”\"’']{0,2} by $")
_SCHOLARLY_NOUN = regex(
    r"['’]s? (?:[\w-]{1,20} ){0,2}?(?:taxonomy|theory|theories|models?|frameworks?|research|books?|principles?|stages"
    r"|hierarchy|cycle|distinction|zone|concepts?|notion|definition|novels?|quote|laws?|seminal|typology"
    r"|matrix|writings?)\b",
    re.IGNORECASE,
)
_FRAMEWORK = regex(
    r"['’]s? (?:[\w-]{1,20} ){0,2}?(?:taxonomy|framework|hierarchy|typology|design model)\b", re.IGNORECASE
)
_STUDIED = regex(
    r"\b(?:stud(?:y|ied|ies|ying)|reads?|reading|(?:read|reading|learn(?:ed|ing)?) about|biograph(?:y|ies) (?:of|on)"
    r"|(?:unit|lesson|reports?) on|research(?:ed|ing)?|speech(?:es)? (?:of|by)|quotes? (?:from|by)|li(?:fe|ves) of"
    r"|portraits? of|dressed (?:up )?as|characters?|analyz(?:ed|ing)) $",
    re.IGNORECASE,
)
_ARGUES = frozenset(
    """
advocates argue argued argues assert asserts coined contend contended contends defined defines popularized posit
posited posits postulated postulates theorized theorizes
""".split()
)
_HONOURS = frozenset("dr mr mrs ms president king queen jr sr".split())
_NEAR = 60


def is_public(keys: list[str]) -> bool:
    """Whether folded words are the name of someone known, or end in it."""
    people = public_people()
    plain = [key for key in keys if key not in _HONOURS] if len(keys) > 1 else keys
    return any(" ".join(words[start:]) in people for words in (keys, plain) for start in range(max(1, len(words) - 1)))


def is_cited_here(passage: Passage, name: Range) -> bool:
    """Whether the words around say that this is an author or someone learned about, not someone at school."""
    words = passage.words[name.first : name.end]
    start, end = words[0].start, words[-1].end
    possessive = 2 * words[-1].owned
    after = passage.text[end - possessive : end + _NEAR]
    if _YEAR_AFTER.match(after[possessive:]) or passage.key(name.end) in _ARGUES or _FRAMEWORK.match(after):
        return True
    before = passage.text[max(0, start - _NEAR) : start]
    if _TITLE_BY.search(before) and _after_title(before):
        return True
    if len(words) == 1:
        return False
    return bool(_SCHOLARLY_NOUN.match(after) or _WRITTEN_BY.search(before) or _STUDIED.search(before))


def _after_title(before: str) -> bool:
    """Whether "by" follows the title of a book rather than a name or the beginning of a sentence."""
    words = before.split()[-3:-1]
    keys = [fold(word.strip("\"”,’'")) for word in words if word[:1].isupper()]
    return bool(keys) and keys[-1] not in WRITTEN and not all(key in first_names() for key in keys)
