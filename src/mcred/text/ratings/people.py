"""Whom and what a rating is about, found once in a sentence and put into short marks.

The patterns of ratings are about marks and stay small: "my partner's pacing is weak" is "qqs0 is weak" to them.
"""

from __future__ import annotations

import re

from msgspec import Struct

from mcred.domain.patterns import regex

SIDE = (
    r"(?:(?:classroom|behaviou?r|time|class) management|management|teaching(?: practice| style)?|"
    r"lesson(?: plan| planning| "
    r"delivery| design)?s?|instruction(?:al practice| delivery)?|pacing|delivery|questioning(?: skills?| techniques?)?|"
    r"planning|performance|practice|pedagogy|transitions?|differentiation|rapport|classroom "
    r"(?:climate|culture|environment|"
    r"organi[sz]ation|routines?)|discipline|organi[sz]ation|feedback(?: to (?:the )?(?:class|"
    r"students))?|modell?ing|closing|"
    r"opening|closure|content knowledge|communication(?: skills?)?|use of [a-z]+(?: time| questions)?|wait time|"
    r"engagement(?: strategies)?|discussion techniques?|facilitation|preparation|assessment practices?|checks? for "
    r"understanding|directions|explanations?|presence|professionalism|routines|demeanou?r|"
    r"work|observation|effectiveness)(?: skills?| techniques?| practices?| ability| abilities)?\b"
)
_TAIL = (
    r"(?: (?:of|with|in|for|during|on|as an?) (?:the |her |his |this |that )?[\w-]+)?(?: that "
    r"day| today| this [a-z]+| in general)?"
)
LEARNER_WORD = (
    r"(?:students?|pupils?|kids?|child|children|learners?|boys?|girls?|(?:first|second|third|"
    r"fourth|fifth|sixth|seventh|"
    r"eighth|\d+(?:st|nd|rd|th)|[kx])[ -]graders?|graders?|readers?)"
)
ROLE = (
    r"(?:teacher|partner|colleague|mentee|coachee|co-?teacher|educator|instructor|teammate|peer|novice|intern|"
    r"student teacher|partner teacher|paraprofessional|paraeducator)"
)
_OWNER = (
    rf"(?:(?:the|my|our|this|that) (?:\w+ )?{ROLE}'s|(?!(?:{LEARNER_WORD}|class|group|today|one|"
    rf"it|that|there|here|what|she|he|who|let|where|how)'s)(?:ms\.? |mrs?\.? |mx\.? )?[a-z]+(?:-[a-z]+)?'s)"
)
_HARSH = (
    r"(?:weak(?:er|est)?|poor(?:er|est)?|worst|best|least|bad|ineffective|terrible|awful|inadequate|sloppy|mediocre|"
    r"unsatisfactory)\b"
)
_SMALL = r"(?:a|an|the|for|at|in|on|of|as|to|with|and|or|but|is|was|are|were|be|down|up|low|high|only|about)\b"
_INNER = rf"(?:(?!{LEARNER_WORD}|class\b|group|{_HARSH}|{_SMALL})[\w-]+ ){{0,2}}?"
_PERSON = rf"(?:(?:the|my|our|this|that) (?:(?!{LEARNER_WORD}|{_HARSH})[\w-]+ )?{ROLE}|(?:ms|mrs?|mx)\.? [a-z]+)\b(?!')"
_MARKED = regex(
    rf"\b(?:(?P<h>(?:her|his) {_INNER}{SIDE}{_TAIL})|(?P<s>(?:the|this|that|today's|{_OWNER}) {_INNER}{SIDE}{_TAIL})"
    rf"|(?P<o>{_OWNER})|(?P<p>{_PERSON})|(?P<b>{SIDE}))"
)
_MARK = regex(r"\bqq[hsopb](\d+)\b")

HER_SIDE = r"qqh\d+\b"
SUBJECT_SIDE = r"qq[hs]\d+\b"
ANY_SIDE = r"qq[hsb]\d+\b"
BARE_SIDE = r"qqb\d+\b"
OWNERS = r"qqo\d+\b"
PERSON = r"qqp\d+\b"
WHO = rf"(?P<who>\b(?:she|he|her|him|it)\b|{PERSON}|{SUBJECT_SIDE})"
SUBJECT = rf"(?P<who>\b(?:she|he)\b|{PERSON}|{SUBJECT_SIDE}|^(?:overall,? )?qqb\d+\b)"


class Marked(Struct, frozen=True, kw_only=True):
    """A sentence whose people and sides of teaching are marks."""

    text: str
    originals: tuple[str, ...]

    def restored(self, text: str) -> str:
        """A stretch of the marked text with the words that were there."""
        return _MARK.sub(lambda mark: self.originals[int(mark[1])], text)


def marked(flat: str) -> Marked:
    """A sentence in one form of quotes and case, with its marks.

    They begin with qq and a letter: h for her or his side of teaching, s for another's, b for one without an owner, p
    for a person, o for an owner of something else.
    """
    originals: list[str] = []

    def mark(found: re.Match[str]) -> str:
        originals.append(found[0])
        return f"qq{found.lastgroup}{len(originals) - 1}"

    return Marked(text=_MARKED.sub(mark, flat), originals=tuple(originals))
