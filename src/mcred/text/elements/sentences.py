"""The sentences of a text, each with its words, their stems and where the clauses break."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from msgspec import Struct

from mcred.domain.documents import Block, Paragraph
from mcred.domain.patterns import regex
from mcred.text.phrases import ALIKE, exchanged, stem, written_out

_END = regex(r"(?<=[.!?])[\"'”’)\]]{0,2}\s+(?=[\"'“‘(\[]{0,2}[A-Z0-9])|[\n\t]+|;\s+")
_ABBREVIATION = regex(r"(?:^|[\s(])(?:[A-Z]|e\.g|i\.e|vs|etc|Dr|Mr|Mrs|Ms|St|No|min|hrs?|approx)\.$")
BROKEN = regex(r"([^.!?\n\t]{1100}\S{0,100})|[^.!?\n\t]+")
"""A stretch without a sentence's end: its first so many characters and the rest of their last word, or all of it."""
_PIECE = regex(r"[^\W_]+(?:'[^\W\d_]+)*|[,;:()\"]|(?<=\s)-{1,2}(?=\s)|-{2}|—")
_LONGEST = 600
"""So many characters end a sentence even where a bracket or a quotation was never closed."""
_MOST = 1200
"""No stretch longer than this is one sentence, so that a text without any full stop costs no more than others."""
_PLAIN = dict.fromkeys("—–―", " — ") | {mark: same for mark, same in ALIKE.items() if mark not in "—–―"}


class Sentence(Struct, frozen=True, dict=True):
    """One sentence as written, and the block it stands in; a table cell's lines are sentences of the table."""

    text: str
    block: int
    heading: bool = False
    """True when it stands in a heading."""

    @cached_property
    def parsed(self) -> tuple[tuple[str, ...], tuple[bool, ...]]:
        """The words, and for each whether punctuation parts it from the word before."""
        words: list[str] = []
        breaks: list[bool] = []
        broken = True
        for piece in _PIECE.findall(exchanged(self.text, _PLAIN).lower()):
            if not piece[0].isalnum():
                broken = True
                continue
            for word in written_out(piece):
                words.append(word)
                breaks.append(broken)
                broken = False
        return tuple(words), tuple(breaks)

    @property
    def words(self) -> tuple[str, ...]:
        """Its words in lower case, contractions written out."""
        return self.parsed[0]

    @property
    def breaks(self) -> tuple[bool, ...]:
        """For each word whether punctuation parts it from the one before; true for the first."""
        return self.parsed[1]

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of its words."""
        return tuple(map(stem, self.words))

    @cached_property
    def joined(self) -> str:
        """Its stems as one string, for comparing."""
        return " ".join(self.stems)


def sentences_of(blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """All sentences of the blocks, in order."""
    return _sentences_of(tuple(blocks))


@lru_cache(maxsize=4)
def _sentences_of(blocks: tuple[Block, ...]) -> tuple[Sentence, ...]:
    """The same; each list of elements asks for the sentences of one answer again."""
    return tuple(
        Sentence(text, index, isinstance(block, Paragraph) and block.level > 0)
        for index, block in enumerate(blocks)
        for text in split(block.text)
    )


def split(text: str) -> Iterator[str]:
    """The sentences of a text; lines, cells and semicolons part them too, abbreviations and quotations do not."""
    if len(text) > _MOST:
        text = BROKEN.sub(lambda found: f"{found[1]}\n" if found[1] else found[0], text)
    start = 0
    for end in _END.finditer(text):
        if "\n" not in end.group() and "\t" not in end.group() and not _ends_here(text[start : end.start()]):
            continue
        yield from _worded(text[start : end.end()])
        start = end.end()
    yield from _worded(text[start:])


def _worded(piece: str) -> Iterator[str]:
    """The piece without the space around it, unless it holds no word."""
    if any(map(str.isalnum, piece)):
        yield piece.strip()


def _ends_here(text: str) -> bool:
    """Whether a sentence may end after this text: no abbreviation, no open quotation or bracket."""
    if len(text) > _LONGEST:
        return True
    return (
        not _ABBREVIATION.search(text[-12:])
        and text.count("“") <= text.count("”")
        and text.count("(") <= text.count(")")
    )
