"""Makes the passage that fills a place: heading and guidance of the template taken off, pasted prompts marked."""

from __future__ import annotations

from mcred.collecting.names import heading_says, part_said, words_of
from mcred.collecting.sections import LONGEST_LINE, Section
from mcred.domain.context import Prompt
from mcred.domain.documents import Block, Document, Paragraph
from mcred.domain.submission import File, Passage, Place
from mcred.specs.credential import Credential, Item
from mcred.specs.guidance import guidance
from mcred.text.prompts import pasted_prompts


def whole_file(file: File, credential: Credential, place: Place) -> Passage:
    """A whole file for a place."""
    blocks = file.content.blocks if isinstance(file.content, Document) else ()
    return _passage(file, None, _without_title(blocks, credential, place), credential, place)


def section_passage(file: File, section: Section, credential: Credential, place: Place) -> Passage:
    """A section of a file for a place."""
    return _passage(file, section.title, section.blocks, credential, place)


def _passage(
    file: File, section: str | None, blocks: tuple[Block, ...], credential: Credential, place: Place
) -> Passage:
    item = item_of(place, credential)
    guide = guidance(credential, item, place)
    blocks = guide.without(blocks)
    return Passage(
        file=file,
        section=section,
        blocks=blocks,
        prompts=pasted_prompts(blocks, prompts_for(item, place)) | guide.asked_in(blocks),
        margin=file.content.margin if isinstance(file.content, Document) else 0.0,
    )


def item_of(place: Place, credential: Credential) -> Item:
    """The item of a place."""
    return next(item for item in credential.items if item.id == place.item)


def prompts_for(item: Item, place: Place) -> tuple[Prompt, ...]:
    """The prompts that may be pasted into a place."""
    if place.description and item.description:
        return (*item.prompts, *(prompt.to_domain() for prompt in item.description.prompts))
    return item.prompts


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
    text = block.text.strip().rstrip(":")
    if len(text.split()) > LONGEST_LINE or "\n" in text:
        return False
    if words_of(text) == words_of(credential.title):
        return True
    said = heading_says(text, credential)
    own = said is not None and said.item.id == place.item and (block.level > 0 or block.bold or said.share == 1)
    return own or (block.level > 0 and part_said(text, credential) is not None)
