"""Names of people in the names of files and folders."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from mcred.domain.findings import Confidence
from mcred.domain.identity import KnownNames, Trace
from mcred.domain.patterns import regex
from mcred.text.filekinds import SUFFIX
from mcred.text.identity.known_names import allowing, private_spans, telling_parts
from mcred.text.identity.lexicon import (
    authors,
    first_names,
    fold,
    is_ordinary,
    last_names,
    places,
    shared_first_names,
    shared_last_names,
    titles_of_works,
)
from mcred.text.identity.masks import mask
from mcred.text.identity.name_words import TITLES
from mcred.text.identity.peoples import names_people_in_file
from mcred.text.identity.properties import is_program
from mcred.text.identity.spans import Span, likely

_CODE = "identity-file-name"
_ENDING = regex(rf"\.(?<=[\w)]\.){SUFFIX}(?!\w)", re.IGNORECASE)
_STEM = regex(r"(?<![\w/.])[\w()'’&,+.-]{1,80}(?: (?:[A-Z\d][\w()'’&,+-]{0,40}|[-–—&]|v\d{1,3}|and|of|the)){0,10}\Z")
_LEADING = regex(r"(?:Open|See|The|In|Watch|Read|My|File|Our|Here|and|of|the|[a-z]{1,20}) ")
_LONGEST = 120
_CAMEL = regex(r"[A-ZÀ-Ö][a-zà-öø-ÿ]+|[A-ZÀ-Ö]+(?![a-zà-öø-ÿ])|[a-zà-öø-ÿ]+")
_NAME_AND_INITIAL = regex(r"(?<![A-Za-z])([A-Z][a-z]{3,20})[A-Z](?![A-Za-z])")
_INITIAL_AND_NAME = regex(r"(?<![A-Za-z])[A-Z](?:[._ ]{1,2})?([A-Z][a-z]{2,20})(?![a-z])")
_LAST_FIRST = regex(r"(?<![^\W_])([A-Z][\w'’-]{1,20}), ?([A-Z][\w'’-]{1,20})")
_NEVER = r"(?!)"
_SHORTEST = 3
_ACRONYM = 4


def file_name_traces(path: str, known: KnownNames, names_from_metadata: Sequence[str]) -> tuple[Trace, ...]:
    """What a file's path tells about people: for certain, names known from elsewhere, else what looks like one."""
    stored = [name for name in names_from_metadata if len(name) >= _SHORTEST and not is_program(name)]
    told = (*known.private, *(name for name in stored if not all(is_ordinary(fold(word)) for word in name.split())))
    plain = path.replace("\\", "/")
    spans = sorted(private_spans(plain, KnownNames(private=told)), key=lambda span: span.confidence)
    if not spans or spans[0].confidence is not Confidence.CERTAIN:
        for pattern in (*map(_with_initial, told), *map(_part, stored)):
            found = pattern.search(plain)
            if found:
                return (_trace(found.group(), Confidence.CERTAIN),)
    if spans:
        return (_trace(plain[spans[0].start : spans[0].end], spans[0].confidence),)
    for part in plain.split("/"):
        name = _name_in(re.sub(rf"\.{SUFFIX}$", "", part, flags=re.IGNORECASE))
        if name and not allowing(name, known):
            return (_trace(name, Confidence.LIKELY),)
    return ()


@lru_cache(maxsize=512)
def _part(name: str) -> re.Pattern[str]:
    """A pattern for a part of a stored name that is no ordinary word: the author's family name in a file's name."""
    parts = [re.escape(part) for part in telling_parts(name)]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})(?![^\W_])" if parts else _NEVER, re.IGNORECASE)


def _with_initial(name: str) -> re.Pattern[str]:
    """A pattern for a name shortened to an initial and the family name: "JSmith", "j.smith"."""
    words = name.split()
    if len(words) < 2:  # noqa: PLR2004 - a name of one word was looked for whole
        return re.compile(r"(?!)")
    first, last = re.escape(words[0][0]), re.escape(words[-1])
    return re.compile(rf"(?<![^\W_]){first}[._ -]?{last}(?![^\W\d_])", re.IGNORECASE)


def file_names_in(text: str) -> Iterator[Span]:
    """File names in a text that hold somebody's name."""
    done = 0
    for found in _ENDING.finditer(text):
        stem = _STEM.search(text, max(done, found.start() - _LONGEST), found.start())
        done = found.end()
        if stem is None:
            continue
        start = stem.start()
        while (lead := _LEADING.match(text, start, found.start())) is not None:
            start = lead.end()
        if _name_in(text[start : found.start()]):
            yield likely(start, found.end(), _CODE)


@lru_cache(maxsize=1024)
def _name_in(stem: str) -> str:
    """The part of a file's name that looks like a person's name, or an empty text; folders hold many files."""
    plain = stem.lower().replace("_", " ").replace("-", " ")
    if any(work in plain for work in titles_of_works()):
        return ""
    reversed_name = _LAST_FIRST.search(stem)
    if reversed_name and not any(is_ordinary(fold(word)) for word in reversed_name.groups()):
        return reversed_name.group()
    words = [word for piece in re.split(r"[\s_.()+&,–—-]+", stem) for word in _split(piece)]
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        behind = fold(following)
        surname = len(behind) > 1 and not is_ordinary(behind)
        if fold(word) in TITLES and surname:
            return f"{word} {following}"
        if _is_given(word, behind) and not names_people_in_file(words, word):
            return f"{word} {following}" if surname else word
    for pattern in (_INITIAL_AND_NAME, _NAME_AND_INITIAL):
        found = pattern.search(stem)
        if found and _is_surname(fold(found.group(1))):
            return found.group()
    return ""


def _is_given(word: str, behind: str) -> bool:
    """Whether a word of a file's name is somebody's first name, or a family name that is no word."""
    key = fold(word)
    if len(key) < _SHORTEST or is_ordinary(key) or key in places() or (word.isupper() and len(word) <= _ACRONYM):
        return False
    if key in first_names():
        return True
    if key in shared_first_names():
        return behind in last_names() or behind in shared_last_names()
    return key in last_names() and key not in authors() and word[0].isupper()


def _is_surname(key: str) -> bool:
    return key in last_names() or key in shared_last_names() or (len(key) > _SHORTEST and not is_ordinary(key))


def _split(piece: str) -> list[str]:
    """The words of "JamalW" or "mrsSmith": parted where a capital follows a small letter."""
    inner = _CAMEL.findall(piece)
    whole = piece.isalpha() and (len(inner) < 2 or len(inner[0]) == 1)  # noqa: PLR2004 - "JSmith" stays whole
    return [piece] if whole else inner


def _trace(name: str, confidence: Confidence) -> Trace:
    return Trace(code=_CODE, confidence=confidence, masked=mask(name, _CODE))
