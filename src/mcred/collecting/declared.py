"""What portfolio.yaml says about where items are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mcred.collecting.passages import section_passage, whole_file
from mcred.collecting.sections import Section
from mcred.domain.documents import Document, Paragraph
from mcred.domain.submission import File, Passage, Place
from mcred.errors import PortfolioError
from mcred.specs.credential import Credential

_KEY = re.compile(r"(?P<item>.+?)(?:-(?P<number>\d+))?(?P<description>-description)?")


def named_passages(credential: Credential, files: tuple[File, ...], named: Mapping[str, str]) -> dict[Place, Passage]:
    """The passages that portfolio.yaml names, as `file.docx` or `file.docx#Heading`, by their place.

    Raises PortfolioError when it names an item, a file or a heading that is not there.
    """
    by_path = {file.path: file for file in files}
    found: dict[Place, Passage] = {}
    for key, target in named.items():
        place = place_named(key, credential)
        path, _, heading = target.partition("#") if target not in by_path else (target, "", "")
        file = by_path.get(path.removeprefix("./"))
        if file is None:
            raise PortfolioError(f"portfolio.yaml, files: {key}: there is no file {path} in the folder.")
        if heading:
            found[place] = section_passage(file, _section(file, heading.strip(), key), credential, place)
        else:
            found[place] = whole_file(file, credential, place)
    return found


def place_named(key: str, credential: Credential) -> Place:
    """The place of a key such as `plan`, `do-2` or `do-2-description`."""
    items = {item.id: item for item in credential.items}
    if key in items and not items[key].several:
        return Place(item=key)
    match = _KEY.fullmatch(key)
    item = items.get(match["item"]) if match else None
    if match is None or item is None:
        known = ", ".join(items)
        raise PortfolioError(f"portfolio.yaml, files: there is no item “{key}”; there are {known}.")
    number = int(match["number"]) if match["number"] else 1 if item.several else None
    return Place(item=item.id, instance=number, description=bool(match["description"]))


def _section(file: File, heading: str, key: str) -> Section:
    """The section under a heading of a document."""
    blocks = file.content.blocks if isinstance(file.content, Document) else ()
    wanted = " ".join(heading.casefold().split())
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or " ".join(block.text.casefold().split()) != wanted:
            continue
        level = block.level or 99
        end = next(
            (later for later in range(index + 1, len(blocks)) if 0 < getattr(blocks[later], "level", 0) <= level),
            len(blocks),
        )
        title = " ".join(block.text.split())
        return Section(title=title, level=level, said=None, part=None, blocks=tuple(blocks[index + 1 : end]))
    raise PortfolioError(f"portfolio.yaml, files: {key}: there is no heading “{heading}” in {file.path}.")
