"""Oddities of a Word document that change no verdict, in whole sentences."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.readers.office.package import Package
from mcred.readers.word.state import State

_OUTSIDE = {
    "attachedTemplate": "The file is tied to a template outside of it, which was not opened.",
    "image": "A picture is linked from outside the file instead of stored in it, and was not fetched.",
    "aFChunk": "Text is linked from outside the file, and was not fetched.",
    "subDocument": "Text is linked from outside the file, and was not fetched.",
}
_OTHERWISE = "The file is linked to something outside of it, which was not opened."
_IMPORTED = (
    "Part of the text was brought in from another file, in a form that cannot be read; it was not counted. "
    "Saved again in Word, it becomes part of the text."
)
_ONLY_PICTURES = "The file holds pictures and no text; words that are part of a picture cannot be read."


def notices(package: Package, state: State, text: str) -> tuple[str, ...]:
    """The sentences, each once; `text` is the main story."""
    found = list(_notices(package, state))
    if not text and package.parts("image"):
        found.append(_ONLY_PICTURES)
    return tuple(dict.fromkeys(found))


def _notices(package: Package, state: State) -> Iterator[str]:
    sources = [package.main, *package.parts("settings"), *package.parts("header"), *package.parts("footer")]
    for source in sources:
        for relation in package.relations(source):
            if relation.outside and relation.kind != "hyperlink" and not _is_local_template(relation.target):
                yield _OUTSIDE.get(relation.kind, _OTHERWISE)
            if relation.kind == "vbaProject":
                yield "The file holds macros (small programs), which were not run."
    if state.imported:
        yield _IMPORTED


def _is_local_template(target: str) -> bool:
    """Whether an address is only the name of a template on the writer's machine, as Word stores it for every file."""
    return "//" not in target.removeprefix("file:///") and target.casefold().endswith((".dotm", ".dotx", ".dot"))
