"""Tells which files a cell of an evidence table names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.domain.submission import File
from mcred.text.filekinds import SUFFIX, format_name

_WORD = regex(r"[^\W_]+")
_ENDING = regex(rf"\.({SUFFIX})\b")
_PARTS = regex(r"\s*(?:[,;&+\n]|/(?!\w+\.)|\band\b)\s*")
_SCHEME = regex(
    r"\b(artifact|artefact|attachment|exhibit|appendix|evidence|document|file|item|sample)s?[\s_#-]*([a-z]|\d{1,2})\b"
)
_SINGULAR = {f"{word}s": word for word in ("artifact", "artefact", "attachment", "exhibit", "sample")}
_FILLERS = frozenset("see the my our an file in folder attached here this is of".split())
_SHORT = 3
_NEAR = 50.0

Words = tuple[str, ...]


class Candidate(Struct, frozen=True, kw_only=True, dict=True):
    """A file that a row may mean, with what else it may be called; a strong one is an artifact asked for."""

    file: File
    strong: bool = True
    called: tuple[str, ...] = ()

    @cached_property
    def names(self) -> tuple[Words, ...]:
        """The words of each of its names, without the suffix."""
        stem, dot, suffix = self.file.name.rpartition(".")
        own = stem if dot and re.fullmatch(SUFFIX, suffix.casefold()) else self.file.name
        return tuple(words for words in map(_words_in, (own, *self.called)) if words)

    @cached_property
    def suffix(self) -> str:
        """Its suffix, by the one name of each format."""
        return format_name(self.file.name.rpartition(".")[2])


class Mentions(Struct, frozen=True, kw_only=True):
    """What a cell names: files that are there, names of files that are not, and names that could be any file."""

    files: tuple[File, ...] = ()
    missing: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


def _words_in(name: str) -> Words:
    """The words of a name, whatever its Unicode form, case and punctuation."""
    return tuple(_SINGULAR.get(word, word) for word in _WORD.findall(_plain(name)))


def mentions(cell: str, candidates: Sequence[Candidate]) -> Mentions:
    """The files that a cell names, by their whole names, with or without suffix, or by a part that only one has."""
    text = _plain(cell[:400])
    hits = _named(text, candidates)
    files = [candidate.file for _, _, candidate in hits]
    gone = tuple(_whole_name(text, end) for end in _ENDING.finditer(text) if not _within(end.end(), hits))
    if files or gone:
        return Mentions(files=tuple(dict.fromkeys(files)), missing=_as_written(gone, cell))
    parts = [part for part in _PARTS.split(text) if _WORD.search(part)]
    partly = [(part, _by_part(part, candidates)) for part in parts]
    unknown = tuple(part for part, file in partly if file is None)
    found = tuple(dict.fromkeys(file for _, file in partly if file))
    if found:  # the rest of the cell explains which file it is
        unknown = tuple(part for part in unknown if _SCHEME.search(part))
    elif len(unknown) > 1 and not any(_SCHEME.search(part) for part in unknown):
        unknown = (" ".join(cell.split()),)
    unclear = tuple(part for part in unknown if _could_be_any(part, candidates))
    missing = tuple(part for part in unknown if part not in unclear)
    return Mentions(files=found, missing=_as_written(missing, cell), unclear=_as_written(unclear, cell))


def nearest_file(name: str, candidates: Sequence[Candidate]) -> str:
    """The path of the file whose name comes nearest, an artifact's before another's; "" where none is near."""
    from rapidfuzz import fuzz

    wanted = " ".join(_words_in(name))
    scored = [(fuzz.ratio(wanted, " ".join(_words_in(candidate.file.name))), candidate) for candidate in candidates]
    best = max(scored, key=lambda pair: (pair[0], pair[1].strong), default=None)
    return best[1].file.path if best and best[0] >= _NEAR else ""


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def _as_written(names: Sequence[str], cell: str) -> tuple[str, ...]:
    """The names with the capitals they have in the cell."""
    text, flat = unicodedata.normalize("NFC", cell), _plain(cell)
    if len(text) != len(flat):
        return tuple(names)
    return tuple(text[at : at + len(name)] if (at := flat.find(name)) >= 0 else name for name in names)


Hit = tuple[int, int, Candidate]
"""Where in a cell a name begins and ends, and whose it is."""


def _named(text: str, candidates: Sequence[Candidate]) -> list[Hit]:
    """The whole names that stand in a text, the longest first; a suffix that stands there must be the file's."""
    words = [(_SINGULAR.get(found[0], found[0]), *found.span()) for found in _WORD.finditer(text)]
    hits: list[Hit] = []
    for candidate in candidates:
        for name in candidate.names:
            for at in range(len(words) - len(name) + 1):
                if tuple(word for word, _, _ in words[at : at + len(name)]) != name:
                    continue
                start, end = words[at][1], words[at + len(name) - 1][2]
                suffix = _ENDING.match(text, end)
                if suffix and format_name(suffix[1]) != candidate.suffix:
                    continue
                alone = not any(map(str.isalnum, text[:start] + text[end:]))
                if suffix or alone or (candidate.strong and not _slight(name)):
                    hits.append((start, suffix.end() if suffix else end, candidate))
    hits.sort(key=lambda hit: (hit[0] - hit[1], not hit[2].strong))
    kept: list[Hit] = []
    for hit in hits:
        if not any(hit[0] < end and start < hit[1] for start, end, _ in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit[0])


def _slight(name: Words) -> bool:
    """Whether a name is so short that its word may stand anywhere."""
    return len(name) == 1 and len(name[0]) <= _SHORT


def _within(position: int, hits: Sequence[Hit]) -> bool:
    return any(start < position <= end for start, end, _ in hits)


def _whole_name(text: str, ending: re.Match[str]) -> str:
    """The name that ends with a suffix: back to the last mark that parts names."""
    before = re.split(r"[,;:(\[\"“”\n]|\band\b", text[: ending.end()])[-1]
    return before.strip()


def _by_part(part: str, candidates: Sequence[Candidate]) -> File | None:
    """The one file of whose name this is a part: "Artifact A" for "artifact a - handbook.pdf"."""
    wanted = _words_in(part)
    while len(wanted) > 1 and wanted[0] in _FILLERS:
        wanted = wanted[1:]
    while len(wanted) > 1 and wanted[-1] in _FILLERS:
        wanted = wanted[:-1]
    if not wanted or (len(wanted) == 1 and len(wanted[0]) <= _SHORT):
        return None
    fitting = [c for c in candidates if c.strong and any(_stands_in(wanted, name) for name in c.names)]
    return fitting[0].file if len({candidate.file.path for candidate in fitting}) == 1 else None


def _stands_in(wanted: Words, name: Words) -> bool:
    return any(name[at : at + len(wanted)] == wanted for at in range(len(name) - len(wanted) + 1))


def _could_be_any(part: str, candidates: Sequence[Candidate]) -> bool:
    """Whether "Exhibit 2" may be any file, since no file is called so; it is missing where others are."""
    scheme = _SCHEME.search(part)
    return bool(scheme) and not any(scheme[1] in kind for kind in _schemes(candidates)) if scheme else False


def _schemes(candidates: Sequence[Candidate]) -> Iterator[str]:
    """The words by which files of the portfolio are numbered or lettered."""
    for candidate in candidates:
        for name in candidate.names:
            if found := _SCHEME.search(" ".join(name)):
                yield found[1]
