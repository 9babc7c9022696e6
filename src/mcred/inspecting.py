"""Says what is in one file as mcred reads it: words, sections, statements of element lists, private details; pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from mcred.domain.context import Prompt
from mcred.domain.documents import Block, Document, Holds, Paragraph, Recording, Unreadable, left_out_texts
from mcred.domain.elements import ElementList, Match
from mcred.domain.identity import KnownNames, Trace
from mcred.domain.submission import File
from mcred.specs.credential import Credential
from mcred.specs.guidance import Guidance, guidance
from mcred.specs.layout import asked_places
from mcred.text import measures

_NOBODY = KnownNames()


class SectionCount(Struct, frozen=True, kw_only=True):
    """How long a section is: all below its heading, with the sub-headings in it, up to the next heading as high."""

    title: str | None
    """None for what stands before the first heading."""
    level: int
    words: int
    sentences: int
    bullets: int


class Guide(Struct, frozen=True, kw_only=True):
    """What to look for, from a credential: its element lists; its prompts and templates show nothing of them."""

    lists: tuple[ElementList, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    printed: Guidance = field(default_factory=Guidance)
    """All that templates print."""

    def statement(self, match: Match) -> str:
        """The statement that a match is about."""
        elements = next(elements for elements in self.lists if elements.id == match.list_id)
        return next(statement.text for statement in elements.statements if statement.number == match.number)


_NO_GUIDE = Guide()


def guide_of(credential: Credential) -> Guide:
    """What a credential says to look for."""
    printed = [guidance(credential, item, place) for _, item, place in asked_places(credential)]
    described = [prompt for item in credential.items if item.description for prompt in item.description.prompts]
    return Guide(
        lists=tuple(credential.element_lists().values()),
        prompts=(
            *(prompt for item in credential.items for prompt in item.prompts),
            *(prompt.to_domain() for prompt in described),
        ),
        printed=Guidance(lines=tuple(line for guide in printed for line in (*guide.lines, *guide.questions))),
    )


class Detail(Struct, frozen=True, kw_only=True):
    """A private detail, and in words where it was seen."""

    trace: Trace
    where: str


class Inspection(Struct, frozen=True, kw_only=True):
    """What is in one file."""

    path: str
    """As the user gave it, with "/"."""
    file: File
    words: int | None = None
    """None where there is no text."""
    sections: tuple[SectionCount, ...] = ()
    elements: tuple[Match, ...] = ()
    identity: tuple[Detail, ...] = ()

    @property
    def pages(self) -> int | None:
        """The pages, where they are known; at least so many in a Word file."""
        return self.file.content.pages if isinstance(self.file.content, Document) else None

    @property
    def margin(self) -> float | None:
        """How far the count of words may be off, as a fraction; None where nothing is counted."""
        return self.file.content.margin if isinstance(self.file.content, Document) else None

    @property
    def seconds(self) -> float | None:
        """How long a recording is."""
        return self.file.content.seconds if isinstance(self.file.content, Recording) else None


def inspect(path: str, file: File, guide: Guide = _NO_GUIDE, names: KnownNames = _NOBODY) -> Inspection:
    """What is in a file that was read; `path` is what the user calls it, `names` are those mcred was told about."""
    content = file.content
    if not isinstance(content, Document):
        return Inspection(path=path, file=file, identity=tuple(_details(file, names)))
    from mcred.text.identity.spoken import spoken_names, without_names

    spoken = spoken_names((content,), names)
    return Inspection(
        path=path,
        file=file,
        words=measures.count_words(content.blocks).words,
        sections=tuple(
            replace(one, title=one.title and without_names(one.title, names, spoken))
            for one in _sections(content.blocks)
        ),
        elements=tuple(
            replace(one, quote=without_names(one.quote, names, spoken)) for one in _elements(content.blocks, guide)
        ),
        identity=tuple(_details(file, names)),
    )


def _sections(blocks: Sequence[Block]) -> Iterator[SectionCount]:
    """The counts of what stands before the first heading, if anything, and of each heading's section."""
    levels = [
        (index, block.level) for index, block in enumerate(blocks) if isinstance(block, Paragraph) and block.level
    ]
    first = levels[0][0] if levels else len(blocks)
    if first:
        yield _count(None, 0, blocks[:first])
    for place, (index, level) in enumerate(levels):
        end = next((later for later, other in levels[place + 1 :] if other <= level), len(blocks))
        yield _count(" ".join(blocks[index].text.split()), level, blocks[index + 1 : end])


def _count(title: str | None, level: int, blocks: Sequence[Block]) -> SectionCount:
    return SectionCount(
        title=title,
        level=level,
        words=measures.count_words(blocks).words,
        sentences=measures.count_sentences(blocks),
        bullets=measures.count_bullets(blocks),
    )


def _elements(blocks: Sequence[Block], guide: Guide) -> tuple[Match, ...]:
    """The statements that the text shows, each with the index of its block; pasted prompts and guidance show none."""
    if not guide.lists:
        return ()
    from mcred.text.elements import find_elements
    from mcred.text.prompts import pasted_prompts

    kept = guide.printed.without(blocks)
    pasted = pasted_prompts(kept, guide.prompts)
    searched = [block for index, block in enumerate(kept) if index not in pasted]
    indices = {id(block): index for index, block in enumerate(blocks)}
    found = find_elements(searched, guide.lists, prompts=[prompt.text for prompt in guide.prompts])
    return tuple(replace(match, paragraph=indices[id(searched[match.paragraph])]) for match in found)


def _details(file: File, names: KnownNames) -> Iterator[Detail]:
    """The private details in the text, in what the file stores beside it and in its name."""
    from mcred.text.identity import file_name_traces, find_traces, property_traces

    if isinstance(file.content, Document):
        yield from (Detail(trace=trace, where="in the text") for trace in find_traces(file.content.text, names))
        for kind, text in left_out_texts(file.content):
            for trace in find_traces(text, names):
                beside = replace(trace, start=None, end=None)  # offsets count the text alone
                yield Detail(trace=beside, where=f"in a {kind.value}")
    stored = () if isinstance(file.content, Unreadable) else property_traces(file.content.properties, names)
    yield from (Detail(trace=trace, where=f"this file stores {kept.label}") for kept, trace in stored)
    people = [kept.value for kept, _ in stored if kept.holds is Holds.PERSON]
    in_name = file_name_traces(file.name, names, people)
    yield from (Detail(trace=trace, where="in the file's name") for trace in in_name)
