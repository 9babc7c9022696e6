"""Word documents: the main story by our own walk over the tree, so that the words are those that Word counts."""

from __future__ import annotations

from typing import BinaryIO

from mcred.domain.documents import Document, text_of
from mcred.readers.guards.refusals import refusal
from mcred.readers.office.package import WORD, Package, open_package
from mcred.readers.word.asides import asides
from mcred.readers.word.notices import notices
from mcred.readers.word.numbering import Numbering
from mcred.readers.word.properties import properties
from mcred.readers.word.shared_styles import styles_of
from mcred.readers.word.state import State, loose_fields, shows_white
from mcred.readers.word.story import Story
from mcred.readers.word.tags import W


def read(file: BinaryIO) -> Document:
    """The document in a file; raises CannotReadError with the reason."""
    with open_package(file, WORD) as package:
        return _read(package)


def _read(package: Package) -> Document:
    root = package.tree(package.main)
    state = _state(package)
    state.loose_fields = loose_fields(root)
    state.white_shows = shows_white(root)
    body = root.find(f"{W}body")
    blocks = () if body is None else tuple(Story(state).blocks(body))
    if state.imported and not blocks:
        raise refusal(
            "no-text",
            "The text of this file was brought in from another file, in a form that cannot be read.",
            "Open it in Word, save it again as .docx and check the new file.",
        )
    text = text_of(blocks)
    return Document(
        blocks=blocks,
        text=text,
        pages=state.pages.number,
        left_out=(*state.left_out, *asides(package, state)),
        properties=properties(package, root, text),
        notices=notices(package, state, text),
    )


def _state(package: Package) -> State:
    styles = styles_of(package)
    return State(styles=styles, numbering=Numbering(package.related_tree("numbering"), styles))
