"""Identity: what in a text, a stored property or a file's name tells who wrote it or whom it is about."""

from __future__ import annotations

from mcred.text.identity.file_names import file_name_traces
from mcred.text.identity.known_names import mask_known
from mcred.text.identity.masks import mask, masked
from mcred.text.identity.properties import property_traces
from mcred.text.identity.traces import allowed_used, find_traces

__all__ = ["allowed_used", "file_name_traces", "find_traces", "mask", "mask_known", "masked", "property_traces"]
