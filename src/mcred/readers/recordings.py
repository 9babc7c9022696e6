"""Video and sound recordings: how long they are and what is in them, by their headers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from mcred.domain.documents import Content, Holds, Property, Recording, Unreadable
from mcred.domain.patterns import regex
from mcred.readers.recording_boxes import has_box

_PERSONS = frozenset(
    "performer album_performer original_performer artist author director recorded_by encoded_by producer coproducer "
    "composer lyricist owner copyright".split()
)
_PLACES = ("xyz", "location", "gps")
_PLACE = Property(label="the place where it was recorded", holds=Holds.LOCATION)
_NO_XML = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What a tag of a recording may hold, and the XML that MediaInfo tells it in may not."""
_MILLISECONDS = 1000
_KIND = "kind of track"
_HEADS = 0.0
"""A parse speed of MediaInfo's: it believes the container's heads and leaves pictures and sounds alone."""
_USUAL = 0.5
"""Its own: it also looks into some of the pictures and sounds."""
_HEADLESS = "MPEG Audio"
"""An MP3 has no container; whether its end is missing shows only in the sounds."""


def read(file: BinaryIO) -> Content:
    """What the recording's header says; where MediaInfo does not run, its length stays unknown."""
    from pymediainfo import MediaInfo

    if not MediaInfo.can_parse():
        return Recording(seconds=None, picture=True, sound=True)
    tracks = _tracks(file, _HEADS)
    if any(track.get("format") == _HEADLESS for track in tracks if track[_KIND] == "General"):
        tracks = _tracks(file, _USUAL)
    general = next((track for track in tracks if track[_KIND] == "General"), {})
    kinds = {track[_KIND] for track in tracks}
    if general.get("istruncated", "").lower() == "yes":
        return _unplayable("The recording is cut off: its end is missing, as after an upload that broke off.")
    if not kinds & {"Video", "Audio"}:
        return _unplayable("The recording cannot be played: no picture and no sound was found in it.")
    return Recording(
        seconds=_seconds(general, tracks),
        picture="Video" in kinds,
        sound="Audio" in kinds,
        properties=tuple(dict.fromkeys([*_properties(general), *_placed(file)])),
    )


def _tracks(file: BinaryIO, speed: float) -> list[dict[str, str]]:
    """What MediaInfo says of the whole and of each track; of what it says in several ways the first, a bare value."""
    from xml.etree.ElementTree import fromstring

    from pymediainfo import MediaInfo

    told = MediaInfo.parse(file, parse_speed=speed, output="OLDXML")
    tracks = []
    whole = fromstring(_NO_XML.sub("\ufffd", told))  # noqa: S314 - MediaInfo's own, with no more than names and values
    for told_of_one in whole.iter("track"):
        track = {_KIND: told_of_one.get("type", "")}
        for field in told_of_one:
            track.setdefault(field.tag.strip("_").lower(), field.text or "")
        tracks.append(track)
    return tracks


def _unplayable(reason: str) -> Unreadable:
    """A recording nobody can watch to its end."""
    fix = "Play it to its end on your own device, export or upload it again and hand in the new file."
    return Unreadable(code="unplayable", reason=reason, fix=fix)


def _seconds(general: Mapping[str, str], tracks: Sequence[Mapping[str, str]]) -> float | None:
    """The length of the recording, else of its longest track; None where the file does not say."""
    for lengths in ([general.get("duration")], [track.get("duration") for track in tracks]):
        longest = max((float(length) for length in lengths if length), default=0.0)
        if longest > 0:
            return longest / _MILLISECONDS
    return None


def _properties(general: Mapping[str, str]) -> Iterator[Property]:
    """Who and where, as far as the recording says; of a place only that it is there."""
    for key, value in general.items():
        if any(place in key for place in _PLACES):
            yield _PLACE
        elif key in _PERSONS or key.endswith(("quicktimeauthor", "quicktimeartist")):
            yield Property(label="the name of its author or performer", holds=Holds.PERSON, value=value.strip())


def _placed(file: BinaryIO) -> Iterator[Property]:
    """The place as phones write it into a box of its own, which MediaInfo leaves out."""
    if has_box(file, ("moov", "udta", "loci")) or has_box(file, ("moov", "trak", "udta", "loci")):
        yield _PLACE
