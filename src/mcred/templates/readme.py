"""The README.txt of a folder to fill in: what goes where."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from mcred.domain.identity import Policy
from mcred.specs.credential import Credential, Item, Part
from mcred.specs.guidance import sentence
from mcred.specs.layout import canonical_of_all
from mcred.templates import path_as

_WIDTH = 78


def readme(credential: Credential, form: str) -> str:
    """The whole text."""
    lines = list(_lines(credential, form))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _lines(credential: Credential, form: str) -> Iterator[str]:
    yield from _wrapped(credential.title)
    yield from _wrapped(credential.issuer)
    yield ""
    yield from _wrapped(
        "This folder is to be filled in. Write into the files that are here, and add your own files under the names "
        "below. Then open a terminal in this folder and check it:"
    )
    yield ""
    yield "    mcred check"
    yield ""
    if credential.identity is Policy.FORBIDDEN:
        yield from _wrapped("Leave out names of people, schools and places, yours too: in the texts and in file names.")
        yield ""
    for part in credential.parts:
        yield from _wrapped(part.title)
        for item in part.items:
            yield from _item(part, item, form)
        yield ""


def _item(part: Part, item: Item, form: str) -> Iterator[str]:
    path = canonical_of_all(part, item)
    if item.type == "response":
        yield f"  {path_as(form, path)}"
        yield from _wrapped(
            f"{item.title}: write your answer into {'these files' if item.several else 'this file'}.", 4
        )
        return
    yield f"  {path}"
    where = f"into the folder {path.removesuffix('/*')}" if item.takes == "rest" else "here, under this name"
    yield from _wrapped(f"{item.title}: put your own file {where}; the star stands for any ending.", 4)
    if item.prompt:
        yield from _wrapped(item.prompt.text, 4)
    for rule in item.requirements:
        for line in rule.describe():
            yield from _wrapped(f"- {sentence(line)}", 4)
    if item.description:
        yield f"  {path_as(form, canonical_of_all(part, item, description=True))}"
        yield from _wrapped(f"{item.title}: describe your file in this one.", 4)


def _wrapped(text: str, indent: int = 0) -> list[str]:
    margin = " " * indent
    return textwrap.wrap(
        " ".join(text.split()), _WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )
