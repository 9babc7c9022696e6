"""What makes a rating none: students, the writer herself, a denial, talk about words."""

from __future__ import annotations

from mcred.domain.patterns import regex
from mcred.text.ratings.people import LEARNER_WORD, ROLE, SIDE

UNCERTAIN_WHO = regex(
    r"(?:she|he|her|him|it|that|this)|(?:her|his|this|that|the) (?:\w+ )?(?:work|performance|"
    r"communication|organi[sz]ation|"
    r"explanations?|presentation|practice|effectiveness|presence)\b.*"
)
"""Whom or what may be a student or a student's, too."""
OWN = regex(r"\b(?:my|our|own)\b")
LEARNER = regex(
    rf"\b(?:{LEARNER_WORD}|class(?!room)|groups?|essays?|entry|entries|responses?|exit (?:tickets?|"
    rf"slips?)|quiz(?:zes)?|tests?|papers?|"
    r"posters?|projects?|lab reports?|row)\b"
)
PARTNER = regex(rf"\b(?:{ROLE}s?)\b(?! aloud)|\b(?:ms|mrs?|mx)\. ")
TEACHING = regex(rf"\b{SIDE}\b|\b(?:domain|component) \d")
DENIAL = regex(
    r"\b(?:not|never|no|nor|neither|without|avoid\w*|refrain\w*|refus\w*|declin\w*|rather than|instead of|free of|"
    r"stop(?:ped|s)?|nothing|nobody|none|cannot|hardly|resist\w*|\w+n't)\b(?! only)"
)
REPORTED = regex(
    r"(?<!\bi )\b(?:worr(?:y|ies|ied)|fear(?:s|ed)?|thinks?|thought|believes?|believed|felt|"
    r"feels|afraid|hopes?|hoped|wants?|wanted|"
    r"wonders?|wondered|says?|said|told|whether|goal|aims?|aimed)\b"
)
SPEAKS_OF_WORDS = regex(r"\b(?:words?|terms?|labels?|phrases?|language|comments?) (?:such as|like)\b|\bwords?\b")
OWN_LESSON = regex(
    r"\bdraft|\bwe (?:added|changed|rewrote|revised|fixed)\b|\bi (?:taught|model(?:l)?ed|led|"
    r"demonstrated)\b|\b(?:my|our) lesson\b|\bwe (?:taught|co-taught)\b"
)
