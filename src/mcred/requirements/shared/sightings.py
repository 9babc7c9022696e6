"""Where identifying details are seen in a submission: in texts, beside them, in what files store and in their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from mcred.domain.context import Context
from mcred.domain.documents import Block, Document, Holds, Property, Unreadable, left_out_texts
from mcred.domain.findings import Confidence, Location
from mcred.domain.identity import Trace
from mcred.domain.submission import File, passages_of
from mcred.requirements.shared.findings import at
from mcred.requirements.shared.sighted_text import seen_in_blocks
from mcred.text.identity import file_name_traces, find_traces, property_traces
from mcred.text.identity.masks import detail_words

_BY_WORDS = frozenset({"identity-name", "identity-place"})
_LONGEST_NAME = 6
"""Words of a name; in what is longer, a part is no sign of the same person."""


class Sighting(Struct, frozen=True, kw_only=True):
    """One identifying detail and where it was seen first."""

    trace: Trace
    where: str
    """In words, to begin a message: "paragraph 4", "in a header or footer"; empty beside the text."""
    location: Location
    words: frozenset[str]
    """The folded words of what was seen, so that the same detail is told once; never shown."""
    quote: str | None = None
    stored: Property | None = None
    times: int = 1

    @property
    def in_text(self) -> bool:
        """Whether it stands where a reader of the file may read it."""
        return bool(self.where)


def sightings(context: Context) -> tuple[Sighting, ...]:
    """All details in the texts of the context's places, and in files that belong to them alone; each once."""
    return tuple(_told_once(_all(context)))


def _all(context: Context) -> Iterator[Sighting]:
    submission = context.submission
    if len(context.places) == 1 and not context.whole:
        passages = passages_of(context.placement)
        for passage in passages:
            yield from _in_blocks(passage.blocks, at(passage), context)
        files: list[File] = [p.file for p in passages if len(submission.used_for(p.file)) == 1]
    else:
        files = [file for file in submission.files if len(submission.used_for(file)) != 1]
        yield from _between(files, context)
    if not files:
        return
    people = people_stored(context)
    first = _first_below(submission.files)
    for file in dict.fromkeys(files):
        yield from _beside(file, context)
        yield from _named(file, context, people, first)


def _between(files: Iterable[File], context: Context) -> Iterator[Sighting]:
    """Details in documents of several items, or of none, outside the passages that fill a place."""
    placed = {
        id(block)
        for placement in context.submission.places.values()
        for passage in passages_of(placement)
        for block in passage.blocks
    }
    for file in files:
        if isinstance(file.content, Document):
            blocks = tuple(block for block in file.content.blocks if id(block) not in placed)
            yield from _in_blocks(blocks, Location(file=file.path), context)


def _in_blocks(blocks: Sequence[Block], where: Location, context: Context) -> Iterator[Sighting]:
    for seen in seen_in_blocks(blocks, context.names):
        yield Sighting(
            trace=seen.trace,
            where=seen.where,
            location=replace(where, page=seen.page, line=seen.line),
            words=_told_by(seen.trace, seen.words),
            quote=seen.quote,
        )


def _beside(file: File, context: Context) -> Iterator[Sighting]:
    """Details beside the text of a file: what it stores, and what was left out of its text."""
    place = Location(file=file.path)
    content = file.content
    for kept, trace in () if isinstance(content, Unreadable) else property_traces(content.properties, context.names):
        words = frozenset({f"{file.path} {kept.label} {kept.value}"})
        yield Sighting(trace=trace, where="", location=place, words=words, stored=kept)
    for kind, text in left_out_texts(content) if isinstance(content, Document) else ():
        for trace in find_traces(text, context.names):
            words = _told_by(trace, text[trace.start : trace.end])
            yield Sighting(trace=trace, where=f"in a {kind.value}", location=place, words=words)


def _named(file: File, context: Context, people: Sequence[str], first: dict[str, File]) -> Iterator[Sighting]:
    """Names in a file's own name; a folder's name is told with the first file in it."""
    folder, _, name = file.path.rpartition("/")
    names = [name]
    while folder:
        if first[folder] is file:
            names.append(f"{folder.rpartition('/')[2]}/")
        folder = folder.rpartition("/")[0]
    for told in names:
        for trace in file_name_traces(told, context.names, people):
            yield Sighting(trace=trace, where="", location=Location(file=file.path), words=frozenset({told}))


def _first_below(files: Iterable[File]) -> dict[str, File]:
    """The first file below each folder."""
    first: dict[str, File] = {}
    for file in files:
        folder = file.path.rpartition("/")[0]
        while folder:
            first.setdefault(folder, file)
            folder = folder.rpartition("/")[0]
    return first


def people_stored(context: Context) -> tuple[str, ...]:
    """The names of people that the portfolio's files store."""
    return tuple(dict.fromkeys(
        kept.value
        for file in context.submission.files
        if not isinstance(file.content, Unreadable)
        for kept, _ in property_traces(file.content.properties, context.names)
        if kept.holds is Holds.PERSON
    ))  # fmt: skip


def _told_by(trace: Trace, text: str) -> frozenset[str]:
    """By what a detail is known again: a name or a place by its words, anything else as it is written."""
    return detail_words(text) if trace.code in _BY_WORDS else frozenset({text.casefold()})


def _told_once(seen: Iterable[Sighting]) -> Iterator[Sighting]:
    """Each detail once, where it is seen first, with how often: "Mateo" again is the "Mateo Ruiz" of before."""
    kept: list[Sighting] = []
    whole: dict[_Key, int] = {}
    within: dict[_Key, int] = {}
    for sighting in seen:
        same = _known(sighting, whole, within)
        if same is None:
            same = len(kept)
            kept.append(sighting)
        else:
            whole.pop(_key(kept[same], kept[same].words), None)
            kept[same] = _merged(kept[same], sighting)
        whole[_key(kept[same], kept[same].words)] = same
        for words in _parts(sighting):
            within.setdefault(_key(sighting, words), same)
    yield from kept


_Key = tuple[str, bool, frozenset[str]]
"""By which a detail is looked up: its code, whether it is stored, and words of it."""


def _key(sighting: Sighting, words: frozenset[str]) -> _Key:
    return sighting.trace.code, sighting.stored is not None, words


def _known(sighting: Sighting, whole: Mapping[_Key, int], within: Mapping[_Key, int]) -> int | None:
    """The first detail with the same words, with all of them and more, or with some of them and no others."""
    near = [whole.get(_key(sighting, words)) for words in _parts(sighting)]
    near.append(within.get(_key(sighting, sighting.words)))
    return min((index for index in near if index is not None), default=None)


def _parts(sighting: Sighting) -> Iterator[frozenset[str]]:
    """All sets of words that a detail holds; itself alone where it is stored, or longer than any name."""
    words = sorted(sighting.words)
    if sighting.stored is not None or len(words) > _LONGEST_NAME:
        yield sighting.words
        return
    for size in range(1, len(words) + 1):
        yield from map(frozenset, combinations(words, size))


def _merged(one: Sighting, other: Sighting) -> Sighting:
    """The first of two sightings, unless only the other is certain; known by the longer name."""
    sure = other.trace.confidence is Confidence.CERTAIN and one.trace.confidence is not Confidence.CERTAIN
    return replace(other if sure else one, words=max(one.words, other.words, key=len), times=one.times + 1)
