"""Links to pages of a class, a school or a person, and names on social networks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.patterns import regex
from mcred.text.identity.link_hosts import PERSONAL, PUBLIC, UNTOLD, stands_under
from mcred.text.identity.spans import Span, certain, likely

LINK = regex(
    r"(?<![\w@.-])(?:https?://[^\s<>\"“”|]{2,300}|youtu\.be/[\w-]{4,20}|www\.[^\s<>\"“”|]{2,300}"
    r"|[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){0,4}"
    r"\.(?:com|org|net|edu|us|info|me|io|co|school|page|site|online|blog|education|class|tv|gl|ly"
    r"|ee)(?![\w@-]|\.\w)(?:/[^\s<>\"“”|]{0,250})?)",
    re.IGNORECASE,
)
_INSIDE = regex(r"\.\w|://")
"""What stands in every link and, but for abbreviations, in nothing else."""
_SPACE = regex(r"\s")
_LONGEST_LABEL = 64
"""More characters than stand in a link before the first of these."""
TRAILING = ".,;:!?)]}'’»"
_SCHOOL_HOST = regex(
    r"\.k12\.[a-z]{2}\.us$|k-?12\.\w{2,3}$|(?:isd|c?usd|cisd)\d{0,4}\.(?:org|net|com|us)$|\.school$"
    r"|(?:elementary|high|academy|schools?|schooldistrict|prep|montessori)\d{0,3}\.(?:org|net|com|us|info)$"
    r"|^(?:www\.)?(?:mr|mrs|ms|miss|coach|dr|profe|teacher)[a-z]{0,30}\.|class(?:room)?\.(?:com|org|net)$"
    r"|(?:sd|ps|csd)\d{1,4}\.(?:org|net|us)$"
)
_PERSONAL_PATH = regex(
    r"/(?:staff|teachers?|faculty|~[a-z]|users?/|people/|profile|in/[a-z]|view/[a-z]|class(?:es|page|rooms?)?/|homeroom"
    r"|u/|@[a-z]|(?:mr|mrs|ms|miss|coach)[-_.]?[a-z])",
    re.IGNORECASE,
)
_OWN = regex(
    r"\b(?:my|our|class|classroom|teacher)"
    r"(?: own| new| class| classroom| school| teacher| personal| team| grade){0,2} "
    r"(?:page|site|website|web page|webpage|blog|channel|portfolio|padlet|slide|video|folder|plan|newsletter|wiki"
    r"|recording|profile|deck|unit|lesson|presentation|form|survey)s?\b[^.!?\n]{0,40}$"
    r"|\bposted (?:it |them )?(?:at|on)\W{0,3}$",
    re.IGNORECASE,
)
_HANDLE = regex(r"(?<![\w@./+-])@([A-Za-z_](?:[\w.-]{0,28}\w)?)(?![\w@])")
_NO_HANDLE = frozenset(
    """
home school lunch work noon midnight night recess least most all the a an my our each this that once first end
beginning edutopia neatoday ascd learningforward digitalpromise usedgov nctm ncte nsta teachingchannel edweek media
import param override todo
""".split()
)
_NETWORK = (
    r"(?:instagram|insta|ig|twitter|tiktok|tik tok|snapchat|snap|facebook|fb|linkedin|youtube|pinterest|discord|threads"
    r"|bluesky|venmo|skype)"
)
_NETWORK_WORDS = (
    *("ig:", "ig is", "ig -", "ig as", "insta", "twitter", "tik", "snap", "facebook", "fb", "linkedin", "youtube"),
    *("pinterest", "discord", "threads", "bluesky", "venmo", "skype", "handle", "user", "screen name", "gamertag"),
)
"""One of these stands in lower case wherever the pattern below finds anything."""
_NAMED_HANDLE = regex(
    rf"\b(?:{_NETWORK}(?: handle| account| name| username| page| id)?(?: is|:| -| –| as| at| under)"
    rf"|(?:handle|username|screen name|user name|gamertag) ?(?:is|:|-|–|was)|(?:on|via) {_NETWORK} (?:as|at|under|by))"
    r"[ ]{0,2}([A-Za-z][\w.-]{1,28}\w)",
    re.IGNORECASE,
)


def links(text: str) -> Iterator[Span]:
    """Links that lead to a person, a class or a school; public resources are left out."""
    for found in _all_links(text):
        link = found.group().rstrip(TRAILING)
        end = found.start() + len(link)
        if text[end : end + 1] == "@":
            continue
        bare = re.sub(r"^https?://", "", link, flags=re.IGNORECASE)
        host, slash, path = bare.partition("/")
        host = re.split(r"[?#:]", host.lower())[0]
        if _is_personal(host, slash + path, text[max(0, found.start() - 80) : found.start()]):
            yield certain(found.start(), end, "identity-link")
        elif path and stands_under(host, UNTOLD):
            yield likely(found.start(), end, "identity-link")


def _all_links(text: str) -> Iterator[re.Match[str]]:
    """All that may be a link: looked for only in stretches without white space that hold what every link does."""
    done = 0
    for sign in _INSIDE.finditer(text):
        if sign.start() >= done:
            space = _SPACE.search(text, sign.end())
            start, done = max(done, sign.start() - _LONGEST_LABEL), space.start() if space else len(text)
            yield from LINK.finditer(text, start, done)


def handles(text: str) -> Iterator[Span]:
    """Names on social networks: with an @, or where a network is named before."""
    if "@" in text:
        for found in _HANDLE.finditer(text):
            if found.group(1).lower() not in _NO_HANDLE and len(found.group(1)) > 2:  # noqa: PLR2004 - "@ 3" is a time
                yield certain(found.start(), found.end(), "identity-handle")
    lower = text.lower()
    if not any(word in lower for word in _NETWORK_WORDS):
        return
    for found in _NAMED_HANDLE.finditer(text):
        name = found.group(1)
        if any(char.isdigit() or char in "._" for char in name) or not name.islower() or _labelled(found):
            yield certain(found.start(1), found.end(1), "identity-handle")


def _labelled(found: re.Match[str]) -> bool:
    """Whether the name of the network stands as a label: "IG: name", or says "as name"."""
    before = found.group()[: -len(found.group(1))].rstrip()
    return before.endswith((":", " as", " under"))


def _is_personal(host: str, path: str, before: str) -> bool:
    """Whether a link leads to somebody's own page."""
    if stands_under(host, PERSONAL):
        return len(path) > 1 or host.count(".") > 1
    if stands_under(host, PUBLIC):
        return False
    return bool(_SCHOOL_HOST.search(host) or _PERSONAL_PATH.search(path) or _OWN.search(before))
