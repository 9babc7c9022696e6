"""The scales and verdicts a rating uses, as pieces of patterns for sentences in one form of quotes and case."""

from __future__ import annotations

OF = r"\b\d{1,3}(?:\.\d{1,2})? ?(?:/|out of) ?(?:\d{1,3}|ten|five|four|three)"
_AFTER_MARK = (
    r"(?=\s*(?:$|[.,;:!?)]|on\b|for\b|in\b|out\b|overall\b|at\b|because\b|and\b|but\b|or\b|"
    r"with\b|from\b|grade\b|of (?:[3-9]|10|three|four|five|ten)\b))"
)
LETTER = rf"an? (?:solid |low |high |weak )?[a-df](?:[+-]| (?:plus|minus))?(?![\w']){_AFTER_MARK}"
MARK = rf"an? (?:solid |low |high |weak )?[0-9](?:\.\d{{1,2}})?{_AFTER_MARK}"
_COUNT = r"\b[0-9](?:\.\d{1,2})?(?=\s*(?:$|[.,;!?)]|on\b|for\b|in\b|overall\b))"
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
    rf"(?:(?:only |just |about |maybe |at |as |to be )*(?:{OF}|{MARK}|{LETTER}|{_COUNT}|"
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
