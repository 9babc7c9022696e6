"""Whom and what a rating is about, and the scales and verdicts it uses, as pieces of patterns.

All are for sentences in one form of quotes and case.
"""

from __future__ import annotations

SIDE = (
    r"(?:(?:classroom|behaviou?r|time|class) management|management|teaching(?: practice| style)?|"
    r"lesson(?: plan| planning| "
    r"delivery| design)?s?|instruction(?:al practice| delivery)?|pacing|delivery|questioning(?: skills?| techniques?)?|"
    r"planning|performance|practice|pedagogy|transitions?|differentiation|rapport|classroom "
    r"(?:climate|culture|environment|"
    r"organi[sz]ation|routines?)|discipline|organi[sz]ation|feedback(?: to (?:the )?(?:class|"
    r"students))?|modell?ing|closing|"
    r"opening|closure|content knowledge|communication(?: skills?)?|use of (?:technology|time|questions|data)|wait time|"
    r"engagement(?: strategies)?|discussion techniques?|facilitation|preparation|assessment practices?|checks? for "
    r"understanding|directions|explanations?|presence|professionalism|routines|demeanou?r|"
    r"work|observation|effectiveness)(?: skills?| techniques?| practices?| ability| abilities)?\b"
)
TAIL = (
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
OWNER = (
    rf"(?:(?:the|my|our|this|that) (?:\w+ )?{ROLE}'s|(?!(?:{LEARNER_WORD}|class|group|today|one|"
    rf"it|that|there|here|what)'s)(?:ms\.? |mrs?\.? |mx\.? )?[a-z]+(?:-[a-z]+)?'s)"
)
WHOSE = rf"(?:her|his|the|this|that|today's|{OWNER})"
SUBJECT_SIDE = rf"(?:{WHOSE} (?:(?!{LEARNER_WORD}|class\b|group)[\w-]+ ){{0,2}}?{SIDE}{TAIL})"
BARE_SIDE = rf"(?:^(?:overall,? |the )?{SIDE})"
PERSON = rf"(?:(?:the|my|our|this|that) (?:(?!{LEARNER_WORD})[\w-]+ )?{ROLE}|(?:ms|mrs?|mx)\.? [a-z]+)"
WHO = rf"(?P<who>\b(?:she|he|her|him|it)\b|{PERSON}|{SUBJECT_SIDE})"
SUBJECT = rf"(?P<who>\b(?:she|he)\b|{PERSON}|{SUBJECT_SIDE}|{BARE_SIDE})"

OF = r"\d{1,3}(?:\.\d{1,2})? ?(?:/|out of) ?(?:\d{1,3}|ten|five|four|three)"
AFTER_MARK = (
    r"(?=\s*(?:$|[.,;:!?)]|on\b|for\b|in\b|out\b|overall\b|at\b|because\b|and\b|but\b|or\b|"
    r"with\b|from\b|grade\b|of (?:[3-9]|10|three|four|five|ten)\b))"
)
LETTER = rf"an? (?:solid |low |high |weak )?[a-df](?:[+-]| (?:plus|minus))?(?![\w']){AFTER_MARK}"
MARK = rf"an? (?:solid |low |high |weak )?[0-9](?:\.\d{{1,2}})?{AFTER_MARK}"
COUNT = r"\b[0-9](?:\.\d{1,2})?(?=\s*(?:$|[.,;!?)]|on\b|for\b|in\b|overall\b))"
STARS = r"(?:one|two|three|four|five|\d) stars?\b"
LEVEL = (
    r"(?:unsatisfactory|proficient|basic|distinguished|ineffective|highly effective|partially "
    r"effective|minimally effective|"
    r"exemplary|accomplished|developing|emerging|substandard|subpar|sub-par|below (?:average|"
    r"expectations?|standards?|basic|"
    r"proficient|par)|above average|(?:meets|met|exceeds|exceeded|meeting|exceeding) (?:all "
    r")?expectations|level \d|needs "
    r"improvement|in need of improvement|not yet proficient)"
)
LOW = r"(?:poor|poorly|low|weak|badly|mediocre|inadequate|incompetent|terribly|unacceptable)"
SCALE = (
    rf"(?:(?:only |just |about |maybe |at |as |to be )*(?:{OF}|{MARK}|{LETTER}|{COUNT}|"
    rf"{STARS}|[\"']?(?:an? )?[\"']?{LEVEL}\b|{LOW}\b|an? (?:score|rating|grade|mark|level)"
    rf" of|(?:low|high|full|top) (?:marks|scores?|ratings?)))"
)
RATE = r"(?:rate|rated|rating|score|scored|grade|graded|mark|marked|rank|ranked|assess|assessed|evaluate|evaluated)"
GIVE = r"(?:give|gave|given|award|awarded|assign|assigned)"
BE = (
    r"(?:is|was|are|were|be|been|being|'s|seems?|seemed|remains?|remained|looks?|looked|feels|"
    r"felt|appears?|appeared|stays?|stayed)"
)
HOW = (
    r"(?:(?:not|yet|only|just|still|rather|quite|very|really|clearly|simply|barely|at best|"
    r"often|also|so|too|pretty|fairly|somewhat|a bit) ){0,3}"
)
ENDS = (
    r"(?=\s*(?:$|[.,;:!?)]|in\b|on\b|for\b|at\b|and\b|but\b|during\b|under\b|by\b|level\b|"
    r"today\b|overall\b|this\b|when\b|because\b|so\b|at best\b|with\b|to me\b))"
)
VERDICT = (
    r"(?:unsatisfactory|ineffective|substandard|subpar|sub-par|incompetent|inadequate|mediocre|"
    r"terrible|awful|weak|poor|bad|"
    r"unacceptable|sloppy|below (?:average|expectations?|standards?|par)|above average|lacking)"
)
ON_A_SCALE = (
    r"(?:proficient|basic|distinguished|exemplary|accomplished|developing|emerging|not yet proficient|level \d)"
)
PRAISE = (
    r"(?:excellent|great|outstanding|superb|fantastic|amazing|exceptional|strong|wonderful|"
    r"perfect|first-rate|satisfactory|highly effective)"
)
