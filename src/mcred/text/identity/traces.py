"""All identifying details in one text."""

from __future__ import annotations

from functools import lru_cache

from mcred.domain.identity import KnownNames, Trace
from mcred.text.identity.addresses import addresses
from mcred.text.identity.contacts import emails, phones
from mcred.text.identity.file_names import file_names_in
from mcred.text.identity.guard import guard_for
from mcred.text.identity.known_names import allowing, private_spans, stands_in
from mcred.text.identity.links import handles, links
from mcred.text.identity.masks import mask
from mcred.text.identity.names import names
from mcred.text.identity.numbers import numbers
from mcred.text.identity.places import named_places
from mcred.text.identity.spans import Span, Stretches, without_overlaps
from mcred.text.identity.words import Passage

_NOBODY = KnownNames()
_ALLOWABLE = frozenset({"identity-name", "identity-place", "identity-handle", "identity-link", "identity-file-name"})

_SENTENCE, _LONGEST_KEPT = 2_000, 200_000
"""Characters of a sentence, and of a text, whose details are kept for the next who asks."""


def find_traces(text: str, known: KnownNames = _NOBODY) -> tuple[Trace, ...]:
    """Every identifying detail in a text, in order and without overlaps; offsets are code points of the text."""
    if not text:
        return ()
    if len(text) <= _SENTENCE:
        return _of_sentence(text, known)
    return _of_text(text, known) if len(text) <= _LONGEST_KEPT else _traces(text, known)


def _traces(text: str, known: KnownNames) -> tuple[Trace, ...]:
    private = list(private_spans(text, known))
    seen = [span for span in _seen(text) if not _allowed_by(text, span, known)]
    return tuple(
        Trace(
            code=span.code,
            confidence=span.confidence,
            masked=mask(text[span.start : span.end], span.code),
            start=span.start,
            end=span.end,
        )
        for span in without_overlaps(private + seen)
    )


_of_sentence = lru_cache(maxsize=2048)(_traces)
_of_text = lru_cache(maxsize=32)(_traces)
"""Apart, so that many sentences (a quote is masked by itself) do not push out the few texts they come from."""


def allowed_used(text: str, known: KnownNames) -> frozenset[str]:
    """The allowed entries that the text names, so that one that nothing needs can be told."""
    return frozenset(entry for entry in known.allowed if stands_in(text, entry))


def _seen(text: str) -> list[Span]:
    """All there is to see, before anything told about names is regarded."""
    sure = [*emails(text), *phones(text), *numbers(text), *addresses(text), *links(text), *handles(text)]
    files = list(file_names_in(text))
    passage = Passage(text)
    guard = guard_for(passage)
    places = [*sure, *files, *named_places(passage, guard)]
    seen = Stretches((span.start, span.end) for span in places)
    people = [span for span in names(passage, guard) if not seen.touch(span.start, span.end)]
    return without_overlaps(places + people)


def _allowed_by(text: str, span: Span, known: KnownNames) -> str:
    """The allowed entry that covers a span, or an empty text."""
    return allowing(text[span.start : span.end], known) if known.allowed and span.code in _ALLOWABLE else ""
