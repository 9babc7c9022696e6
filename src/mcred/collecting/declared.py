"""What portfolio.yaml says about where items are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from mcred.collecting.passages import section_passage, whole_file
from mcred.collecting.sections import Section
from mcred.domain.documents import Document, Paragraph
from mcred.domain.patterns import regex
from mcred.domain.submission import File, Passage, Place
from mcred.errors import PortfolioError
from mcred.specs.credential import Credential, Item
from mcred.text.nearest import nearest_names

_KEY = regex(r"(?P<item>.+?)(?:-(?P<number>[1-9]\d{0,2}))?(?P<description>-description)?")
_NEAR = 0.5
"""How much two names must have in common for one to be offered for the other."""


def named_passages(credential: Credential, files: tuple[File, ...], named: Mapping[str, str]) -> dict[Place, Passage]:
    """The passages that portfolio.yaml names, as `file.docx` or `file.docx#Heading`, by their place.

    Raises PortfolioError when it names an item, a file or a heading that is not there, or one place twice.
    """
    by_path = {_folded(file.path): file for file in files}
    found: dict[Place, Passage] = {}
    for key, target in named.items():
        place = _place_named(key, credential)
        if place in found:
            raise PortfolioError(f"portfolio.yaml, files: {key}: this place is named twice. Keep one of the two lines.")
        whole = by_path.get(_folded(target))
        path, _, heading = (target, "", "") if whole else target.partition("#")
        file = whole or by_path.get(_folded(path))
        if file is None:
            there = _nearest(path, [file.path for file in files])
            raise PortfolioError(f"portfolio.yaml, files: {key}: there is no file {path.strip()} in the folder.{there}")
        if heading.strip():
            found[place] = section_passage(file, _section(file, heading, key), credential, place)
        else:
            found[place] = whole_file(file, credential, place)
    return found


def _place_named(key: str, credential: Credential) -> Place:
    """The place of a key such as `plan`, `do-2` or `do-2-description`.

    Raises PortfolioError when the credential has no such place.
    """
    items = {item.id: item for item in credential.items}
    for match in filter(None, (_EXACT.fullmatch(key), _KEY.fullmatch(key))):
        item = items.get(match["item"])
        if item and _fits(item, match):
            number = int(match["number"]) if match["number"] else 1 if item.several else None
            return Place(item=item.id, instance=number, description=bool(match["description"]))
    places = [example for item in credential.items for example in _keys(item)]
    raise PortfolioError(
        f"portfolio.yaml, files: there is no item “{key}” in {credential.id}.{_nearest(key, places)} "
        f"There are {', '.join(items)}."
    )


_EXACT = regex(r"(?P<item>.+)(?P<number>(?!))?(?P<description>(?!))?")


def _fits(item: Item, match: re.Match[str]) -> bool:
    """Whether an item has instances where a number is given, and a description where one is named."""
    return (item.several or not match["number"]) and (item.description is not None or not match["description"])


def _keys(item: Item) -> Iterable[str]:
    """What an item may be called in portfolio.yaml, with its first number."""
    first = f"{item.id}-1" if item.several else item.id
    return (first, f"{first}-description") if item.description else (first,)


def _folded(path: str) -> str:
    """A path as it is compared: in one Unicode form, with "/", without "./" in front."""
    return unicodedata.normalize("NFC", path).strip().replace("\\", "/").removeprefix("./")


def _nearest(wanted: str, there: Iterable[str]) -> str:
    """A sentence that offers the nearest right name; "" where none is near."""
    near = nearest_names(wanted, there, least=_NEAR)
    return f" Did you mean {near[0]}?" if near else ""


def _section(file: File, heading: str, key: str) -> Section:
    """The section under a heading of a document: a real heading, or else a line of its own."""
    blocks = file.content.blocks if isinstance(file.content, Document) else ()
    lines = [block for block in blocks if isinstance(block, Paragraph)]
    found = [block for block in lines if _line(block.text) == _line(heading)]
    wanted = [block for block in found if block.level] or [block for block in found if block.bold] or found
    if len(wanted) > 1:
        raise PortfolioError(
            f"portfolio.yaml, files: {key}: {file.path} has {len(wanted)} headings “{heading.strip()}”. "
            "Rename all but the one you mean."
        )
    if not wanted:
        titles = [" ".join(block.text.split()) for block in lines if block.level or block.bold]
        raise PortfolioError(
            f"portfolio.yaml, files: {key}: there is no heading “{heading.strip()}” in {file.path}."
            f"{_nearest(heading, titles)}"
        )
    index = next(at for at, block in enumerate(blocks) if block is wanted[0])
    level = wanted[0].level or 99
    later = enumerate(blocks[index + 1 :], index + 1)
    end = next((at for at, block in later if 0 < getattr(block, "level", 0) <= level), len(blocks))
    return Section(title=" ".join(wanted[0].text.split()), blocks=tuple(blocks[index + 1 : end]))


def _line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split()).rstrip(":")
