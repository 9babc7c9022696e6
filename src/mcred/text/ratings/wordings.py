"""The wordings by which a colleague or her teaching is rated, on sentences with marks."""

from __future__ import annotations

import re
from functools import cache

from mcred.domain.patterns import regex
from mcred.text.ratings.people import ANY_SIDE, BARE_SIDE, HER_SIDE, OWNERS, PERSON, SUBJECT, SUBJECT_SIDE, WHO
from mcred.text.ratings.scales import (
    BE,
    ENDS,
    GIVE,
    HOW,
    LETTER,
    LEVEL,
    LOW,
    MARK,
    OF,
    ON_A_SCALE,
    PRAISE,
    RATE,
    SCALE,
    STARS,
    VERDICT,
)

_SURE = (
    # rate her a 2 out of 4; scored her lesson 2/4; graded the lesson a b
    rf"\b{RATE} {WHO} (?:[\w'-]+ ){{0,5}}?{SCALE}",
    # gave him a 3 out of 4; give this lesson a c+; gave her low marks
    (
        rf"\b{GIVE} {WHO} (?:{OF}|{MARK}|{LETTER}|{STARS}|an? {LEVEL}\b|an? (?:score|rating|"
        rf"grade|mark) of|(?:low|high|full|top) (?:marks|scores|ratings))"
    ),
    # she scored a 2 on questioning; her lesson earned 4 out of 10
    (
        rf"{SUBJECT} (?:(?:would|should|could|has|have|had|only|also|again) ){{0,2}}(?:scored?|"
        rf"scores|rates|earn(?:s|ed)?|receive[sd]?|got|gets|deserve[sd]?|merits?) {SCALE}"
    ),
    # the teacher was rated proficient
    (
        rf"{SUBJECT} (?:would |should |could |has |had |have )?{BE} (?:rated|scored|graded|marked|"
        rf"ranked|assessed) {SCALE}"
    ),
    # performs below expectations; fell below expectations
    (
        rf"{SUBJECT} (?:performs?|performed|performing|fell|falls|fall|works?|worked|taught|teaches)"
        rf" (?:\w+ )?(?:below (?:average|expectations?|standards?|par)|above average|poorly|badly)"
    ),
    rf"{SUBJECT} (?:does|did|do) not (?:yet )?meet (?:the |our |my |district |all ){{0,2}}(?:expectations|standards)",
    rf"{SUBJECT} (?:meets|met|exceeds|exceeded) (?:the |our |my |district |all ){{0,2}}expectations",
    # her questioning is proficient; the lesson was unsatisfactory; needs improvement
    rf"{SUBJECT}(?: (?:would|should|could|may|might|must|has|have|had))? ?{BE} {HOW}{VERDICT}{ENDS}",
    (
        rf"{SUBJECT}(?: (?:would|should|could|may|might|must|has|have|had))? ?{BE} {HOW}{ON_A_SCALE}(?=\s*(?:$|"
        rf"[.,;:!?)]|in (?:managing|questioning|planning|domain|\d|{ANY_SIDE})|on\b|overall\b|and\b|"
        rf"for\b(?! (?:her|his|their|a) )|but\b|level\b|at best\b))"
    ),
    rf"{SUBJECT} (?:still |really |clearly |also |badly )?(?:needs?|needed) (?:\w+ )?improvement",
    # her lesson was a 2 out of 4; not effective; did a poor job
    rf"{SUBJECT}(?: would)? ?{BE} {HOW}(?:only |at )?(?:{OF}|{MARK}|{LETTER}|an? {LEVEL}{ENDS})",
    (
        rf"{SUBJECT} {BE} (?:simply |just |still )?not (?:very |yet |really |at all )?(?:effective|"
        rf"satisfactory|adequate|good|competent){ENDS}"
    ),
    (
        rf"{SUBJECT} (?:did|does|do|is doing|was doing) an? (?:very |rather )?(?:{LOW}|bad|terrible|"
        rf"awful|lousy|sloppy) job\b"
    ),
    (
        rf"(?P<who>\b(?:she|he)\b|{PERSON}|{OWNERS}) {BE} {HOW}(?:(?:one|some) of )?(?:the|our|"
        rf"my) (?:\w+ )?(?:weakest|weaker|worst|poorest|least effective) (?:\w+ )?(?:teachers?|"
        rf"educators?|instructors?|partners?|colleagues?)"
    ),
    rf"{SUBJECT} ranks? (?:below|above|last|lowest|near the bottom|at the bottom|first|highest)\b",
    rf"\b(?:mark|marked|marking) (?P<who>her|him|{PERSON}) down\b",
    rf"\b(?P<who>){OF} (?:{BARE_SIDE}|teacher\b)",
    rf"\b{RATE} {WHO}[^.;]{{0,40}}\b(?:say|said|call it|give it|be|at|is) {SCALE}",
    rf"(?P<who>\b(?:it|that|this)) (?:is|was) {HOW}an? (?:\w+ )?{VERDICT} {BARE_SIDE}",
    rf"\b{RATE} (?P<who>her|him|{PERSON}) ?:",
    rf"{SUBJECT} (?:should |would |could |must )?{BE} (?:rated|scored|graded|ranked) (?:much )?(?:lower|higher)\b",
    rf"{SUBJECT} (?:\w+ ){{1,2}}{ANY_SIDE} (?:very |rather )?(?:poorly|badly)\b",
    rf"{SUBJECT} fail(?:s|ed)? (?:at|in|with) {ANY_SIDE}",
    (
        rf"{SUBJECT} (?:would|will|does|did|should) not pass (?:an? |the |this |my )?(?:evaluation|"
        rf"observation|review|inspection)"
    ),
    rf"\bquality of (?P<who>{SUBJECT_SIDE}) {BE} {HOW}(?:low|{VERDICT}|high)\b",
    # she is at the basic level; his lesson falls in the developing range; place her at level 2
    (
        rf"{SUBJECT} (?:{BE}|falls?|fell|lands?|landed|sits?|scores?) (?:\w+ )?(?:at|in|within)"
        rf" (?:the |a )?[\"']?(?:{LEVEL}|{LOW})[\"']? (?:level|range|band|category|column|box|"
        rf"tier)"
    ),
    (
        rf"{SUBJECT} (?:{BE}|falls?|fell|lands?|landed|sits?|scores?|ended up|came out) (?:at|"
        rf"in) [\"']?{LEVEL}[\"']?{ENDS}"
    ),
    (
        rf"\b(?:placed?|put|see|saw|consider(?:ed)?|called?|find|found|judged?|deem(?:ed)?|thought|"
        rf"think) (?P<who>her|him|{PERSON}|{SUBJECT_SIDE}) (?:as |at |in |to be )?(?:an? |the "
        rf")?(?:{LEVEL}|{VERDICT})\b"
    ),
    # an ineffective teacher; poor classroom management
    (
        rf"(?P<who>\b(?:she|he)\b|{PERSON}|\b(?!i\b)[a-z]+) (?:{BE}) {HOW}an? (?:\w+ )?(?:weak|"
        rf"poor|bad|ineffective|incompetent|mediocre|unsatisfactory|terrible|awful|below-average|"
        rf"substandard|subpar|basic|proficient|distinguished) (?:\w+ )?(?:teacher|educator|instructor|"
        rf"colleague|partner)\b"
    ),
    (
        rf"\b(?P<who>her|his|{OWNERS}) (?:weak|poor|bad|ineffective|terrible|awful|"
        rf"inadequate|sloppy|mediocre) {ANY_SIDE}\b"
    ),
    (
        rf"\b(?:has|had|have|with|shows|showed|showing|displays|displayed) (?P<who>)(?:very |such "
        rf"|rather )?(?:weak|poor|bad|ineffective|terrible|awful|inadequate|sloppy|mediocre) {ANY_SIDE}\b"
    ),
    (
        rf"^(?P<who>)(?:weak|poor|bad|ineffective|terrible|awful|inadequate|sloppy|unsatisfactory) "
        rf"(?:teacher\b|{BARE_SIDE})"
    ),
    rf"^(?P<who>)(?:{STARS}|{OF}) (?:out of \w+ )?(?:for|on) {SUBJECT_SIDE}",
)
_MAYBE = (
    rf"{SUBJECT} {BE} {HOW}(?:an? )?{PRAISE}(?:{ENDS}| (?:{BARE_SIDE}|(?:teacher|educator|instructor)\b))",
    rf"(?P<who>\b(?:it|that|this)) (?:is|was) {HOW}an? (?:\w+ )?{PRAISE} {BARE_SIDE}",
    rf"\b(?P<who>she|he|her|{PERSON}) (?:still )?(?:needs?|needed|has|had) to (?:improve|work on) {HER_SIDE}",
    rf"\b(?:evaluated?|judged?|graded?|rated?) (?P<who>{SUBJECT_SIDE})",
    (
        rf"\b(?:my|our) (?:evaluation|rating|assessment|judge?ment|grade|score) (?:of|for|on) (?P<who>her|"
        rf"his|the|{OWNERS}|him|{PERSON}|{SUBJECT_SIDE})"
    ),
    rf"\b(?P<who>she|he|her|him|{PERSON})\b[^.;]{{0,60}}\bfrom {LEVEL} to {LEVEL}",
    (
        rf"^(?:is|was|would|are|were) (?P<who>she|he|{PERSON}|{SUBJECT_SIDE}) (?:be )?{HOW}(?:an? "
        rf")?(?:{VERDICT}|{ON_A_SCALE})"
    ),
)


@cache
def patterns() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Each wording with whether it is certain; `who` is whom or what it rates, empty where that goes without saying."""
    return tuple((re.compile(text), True) for text in _SURE) + tuple((re.compile(text), False) for text in _MAYBE)


TRIGGER = regex(
    rf"\b(?:rat(?:e|es|ed|ing|ings)|scor\w+|grad(?:e|es|ed|ing)|mark\w*|rank\w*|assess\w*|evaluat\w+|judg\w+|stars?|"
    rf"expectations?|standards?|improve\w*|fail\w*|pass|work on|level|weakest|weaker|worst|"
    rf"poorest|least|below|above|last|"
    rf"lowest|highest|bottom|first|high|effective|adequate|good|competent|badly|lousy|{LOW}|{LEVEL}|{VERDICT}|"
    rf"{ON_A_SCALE}|{PRAISE})\b|\d ?(?:/|out of)|\ban? (?:\w+ )?(?:\d|[a-df]\b)"
)
"""What every wording has one of; most sentences have none and need no closer look."""
