"""Makes the passage that fills a place: heading and guidance of the template taken off, pasted prompts marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from mcred.collecting.labels import LONGEST_LINE
from mcred.collecting.names import part_said, words_of
from mcred.collecting.saying import naming
from mcred.collecting.sections import Section
from mcred.domain.context import Prompt
from mcred.domain.documents import Block, Document, Paragraph
from mcred.domain.submission import File, Passage, Place
from mcred.specs.credential import Credential, Item
from mcred.specs.guidance import guidance
from mcred.text.prompts import leading_prompt, pasted_prompts


def whole_file(file: File, credential: Credential, place: Place) -> Passage:
    """A whole file for a place."""
    blocks = file.content.blocks if isinstance(file.content, Document) else ()
    return _passage(file, None, blocks, credential, place)


def section_passage(file: File, section: Section, credential: Credential, place: Place) -> Passage:
    """A section of a file for a place."""
    return _passage(file, section.title, section.blocks, credential, place)


def _passage(
    file: File, section: str | None, blocks: tuple[Block, ...], credential: Credential, place: Place
) -> Passage:
    item = item_of(place, credential)
    guide, prompts = guidance(credential, item, place), _prompts_for(item, place)
    blocks = guide.without(_without_title(blocks, credential, place))
    blocks = tuple(_prompts_apart(blocks, prompts))
    return Passage(
        file=file,
        section=section,
        blocks=blocks,
        prompts=pasted_prompts(blocks, prompts) | guide.asked_in(blocks),
        margin=file.content.margin if isinstance(file.content, Document) else 0.0,
    )


def item_of(place: Place, credential: Credential) -> Item:
    """The item of a place."""
    return next(item for item in credential.items if item.id == place.item)


def _prompts_for(item: Item, place: Place) -> tuple[Prompt, ...]:
    """The prompts that may be pasted into a place."""
    if place.description and item.description:
        return (*item.prompts, *(prompt.to_domain() for prompt in item.description.prompts))
    return item.prompts


def _prompts_apart(blocks: Sequence[Block], prompts: Sequence[Prompt]) -> Iterator[Block]:
    """The blocks, a prompt that runs on into its answer as a block of its own."""
    for block in blocks:
        end = leading_prompt(block.text, prompts) if isinstance(block, Paragraph) else None
        if end is None or not isinstance(block, Paragraph):
            yield block
            continue
        yield replace(block, text=block.text[:end].rstrip())
        yield replace(block, text=block.text[end:], listed="", level=0)


def _without_title(blocks: tuple[Block, ...], credential: Credential, place: Place) -> tuple[Block, ...]:
    """The blocks below the titles at the top: the credential's, the part's and the item's own."""
    start = 0
    for index, block in enumerate(blocks):
        if not block.text.strip():
            continue
        if not isinstance(block, Paragraph) or not _is_title(block, credential, place):
            break
        start = index + 1
    return blocks[start:]


def _is_title(block: Paragraph, credential: Credential, place: Place) -> bool:
    """Whether a line at the top is a title and nothing else; a heading that says more is part of the answer."""
    text = block.text.strip().rstrip(":")
    if len(text.split()) > LONGEST_LINE or "\n" in text or block.listed:
        return False
    if words_of(text) == words_of(credential.title):
        return True
    said = naming(text, credential).only
    own = said is not None and said.item.id == place.item and said.share == 1
    return own or ((block.level > 0 or block.bold) and part_said(text, credential) is not None)
